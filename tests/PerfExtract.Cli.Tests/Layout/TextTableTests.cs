using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Tests.Layout;

public class TextTableTests
{
    [Fact]
    public void Wide_characters_are_aligned_and_empty_columns_left_out() => Assert.Equal(
        """
          项目      预算  执行
          水费         1     2
          Water费  10000

        """, Written(80, ["项目", "预算", "空", "执行"], ["水费", "1", "", "2"], ["Water费", "10000", "", ""]), ignoreLineEndingDifferences: true);

    [Fact]
    public void Names_take_more_lines_before_a_figure_is_lost()
    {
        var page = Written(30, ["项目", "预算"], ["机关事业单位基本养老保险缴费支出", "1234567.89"]);

        Assert.All(page.TrimEnd().Split('\n'), line => Assert.True(DisplayWidth.Of(line) <= 30, line));
        Assert.Contains("1234567.89", page, StringComparison.Ordinal);
        Assert.Equal("机关事业单位基本养老保险缴费支出", string.Concat(page.Split('\n').Skip(1).Select(line => line.Replace("1234567.89", "", StringComparison.Ordinal).Trim())));
    }

    [Fact]
    public void Where_no_table_fits_each_row_is_a_few_lines()
    {
        var page = Written(30, ["项目", "年初预算数", "全年预算数", "执行数"], ["水费", "1234567.89", "1234567.89", "1234567.89"]);

        Assert.Equal("  水费\n    年初预算数 1234567.89\n    全年预算数 1234567.89\n    执行数 1234567.89\n", page);
    }

    [Theory]
    [InlineData("按3.2万元与3.6万元计算", 10, "按3.2万元|与3.6万元|计算")]
    [InlineData("支出，收入", 4, "支出，收|入")]
    [InlineData("基本支出，项目支出", 8, "基本支|出，项目|支出")]
    [InlineData("见（附件）", 8, "见（附|件）")]
    [InlineData("1234567890123", 10, "1234567890|123")]
    public void Lines_break_where_Chinese_does(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), LineBreaks.Of(text, Math.Max(width, 8)));

    [Theory]
    [InlineData(0, "░░░░░░░░░░")]
    [InlineData(0.1, "█░░░░░░░░░")]
    [InlineData(99.9, "█████████░")]
    [InlineData(100, "██████████")]
    [InlineData(101, "█████████+")]
    [InlineData(-5, "░░░░░░░░░░")]
    public void A_bar_is_full_at_a_hundred_only(double percent, string bar) => Assert.Equal(bar, Bars.Percent((decimal)percent, 10));

    private static string Written(int width, string[] columns, params string[][] rows)
    {
        var writer = new StringWriter { NewLine = "\n" };
        var table = new TextTable([.. columns.Select(column => new Column(column))]);
        foreach (var row in rows)
        {
            table.Add([.. row.Select(cell => new Cell(cell))]);
        }

        table.Write(new Page(writer, width, colour: false, Language.Chinese));
        return writer.ToString();
    }
}
