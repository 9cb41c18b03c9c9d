using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Readers.Txt;

namespace PerfExtract.Tests.Readers.Txt;

public class TxtReaderTests
{
    [Fact]
    public void One_wide_row_among_many_narrow_ones_is_joined_in_proportion() => Growth.IsInProportion(
        many =>
        {
            const string row = "|----|\n|c|d|\n";
            var text = "|----|\n" + string.Join('|', Enumerable.Repeat("a", many)) + "\n" + string.Concat(Enumerable.Repeat("|a|b|\n", many)) + row + row + row;

            // So many columns are refused; it must not take long to know.
            return () => Assert.Throws<ReadException>(() => Read(text));
        },
        5_000);

    [Fact]
    public void Many_filled_up_tables_below_one_another_are_parted_in_proportion() => Growth.IsInProportion(
        many =>
        {
            var text = string.Concat(Enumerable.Repeat("| a | ||||\n| a | 1 | ||||\n", many));
            return () => Read(text);
        },
        4_000);

    [Fact]
    public void A_sentence_cut_by_a_page_goes_on_after_its_number()
    {
        var document = Read("""
            云岭县水务局2023年度整体支出绩效自评报告

            一、基本情况

            全年安排预算312.50万元，其中基本支出210.30万元，项目支出102.20万元，主要用于河道整治、水库除险加固以及农村供

            - 1 -

            水工程的维修养护。

            二、存在的问题
            """);

        Assert.Equal(
            ["云岭县水务局2023年度整体支出绩效自评报告", "一、基本情况",
                "全年安排预算312.50万元，其中基本支出210.30万元，项目支出102.20万元，主要用于河道整治、水库除险加固以及农村供水工程的维修养护。",
                "二、存在的问题"],
            Body(document));
        Assert.Equal("- 1 -", Assert.Single(document.Blocks.OfType<Paragraph>(), block => block.Layer == Layer.Footer).Text.Value);
    }

    [Fact]
    public void Cells_of_a_flattened_table_stay_one_block_a_line()
    {
        var document = Read("项目\n\n年初预算\n\n决算\n\n基本支出\n\n210.30\n208.15\n\n项目支出\n\n0\n\n0\n合计\n210.30\n\n208.15\n");

        Assert.Equal(["项目", "年初预算", "决算", "基本支出", "210.30", "208.15", "项目支出", "0", "0", "合计", "210.30", "208.15"], Body(document));
    }

    [Fact]
    public void Lines_wrapped_at_a_width_become_paragraphs_again()
    {
        string[] paragraphs =
        [
            "2023年，我局坚持厉行节约、统筹兼顾的原则，严格按照批复的预算组织执行，全年部门预算收入1,256.30万元，支出1,248.77万元，较好地保障了机关运转和重点项目的实施。",
            "在项目管理方面，先后修订了资金管理、政府采购、合同管理等六项制度，实行事前评估、事中监控和事后评价，项目实施单位按月报送进度，财务室按季通报执行情况，对执行偏慢的项目及时约谈提醒。",
            "截至年底，四个重点项目全部完工，群众满意度调查得分为93.6分，比上年提高1.2分，未发现截留、挪用资金的情况，也没有形成新的债务。",
        ];
        var text = string.Concat(paragraphs.Select(paragraph => Wrap("　　" + paragraph, 60)));

        Assert.Equal(paragraphs, Body(Read(text)));
        Assert.Equal(paragraphs, Body(Read(text.Replace("\n", "\n\n", StringComparison.Ordinal))));
    }

    [Fact]
    public void Rows_of_tabs_are_a_table_and_a_page_end_within_it_is_healed()
    {
        var document = Read(
            "三、指标完成情况\n\n类别\t指标名称\t指标值\t完成值\n产出\t河道清淤长度\t≥12公里\t13公里\n\t水质监测断面覆\t=100%\t100%\n\n"
            + "\t盖比例\t\t\n效益\t受益人口\t≥3万人\t3.2万人\n");

        var table = Assert.IsType<Table>(document.Blocks[1]);
        Assert.Equal((4, 4), (table.RowCount, table.ColumnCount));
        Assert.Equal("水质监测断面覆盖比例", table.Cells.Single(cell => cell is { Row: 2, Column: 1 }).Text.Value);
        Assert.All(table.Cells, cell => Assert.False(cell.Ruled));
    }

    [Fact]
    public void Columns_of_spaces_below_a_head_that_found_no_place_are_no_table()
    {
        const string rows = "收入合计  18,102.40       18,640.00     19,205.60     19,205.60      1,103.20  6.09\n"
            + "支出合计  17,988.10       18,640.00     19,205.60     19,012.30      1,024.20      5.69\n"
            + "项目支出  3,788.00        4,000.00      4,300.00      4,122.00       334.00        8.82\n";
        const string head = "项目         2022 年决算     2023 年年初                       2023 年决算\n"
            + "                        预算                           金额        比例（%）\n";

        Assert.Empty(Read(head + rows).Blocks.OfType<Table>());
        Assert.Single(Read(rows).Blocks.OfType<Table>());
    }

    [Fact]
    public void Heads_over_two_lines_stand_over_their_columns()
    {
        const string text = "项目         2022 年决算     2023 年年初      2023 年调整      2023 年决算       2023 年决算较上年增减\n"
            + "                        预算            预算                           金额        比例（%）\n"
            + "收入合计  18,102.40       18,640.00     19,205.60     19,205.60      1,103.20  6.09\n"
            + "支出合计  17,988.10       18,640.00     19,205.60     19,012.30      1,024.20      5.69\n"
            + "项目支出  3,788.00        4,000.00      4,300.00      4,122.00       334.00        8.82\n";

        var table = Assert.Single(Read(text).Blocks.OfType<Table>());

        Assert.Equal(
            ["项目", "2022 年决算", "2023 年年初预算", "2023 年调整预算", "2023 年决算", "2023 年决算较上年增减", "", "", "", "", "", "", "金额", "比例（%）"],
            table.Cells.Where(cell => cell.Row < 2).Select(cell => cell.Text.Value));
    }

    [Theory]
    [InlineData("项目 预算数 决算数 增减\n公务接待费 6.12 4.80 -1.32\n出国费 0 0 —\n合计 6.12 4.80 -1.32\n二、目标完成情况\n", 4)]
    [InlineData("项目 年初预算数 决算数\n基本支出 820.50 812.36\n项目支出 1030.00 1050.24\n合计 1850.50 1862.60\n", 4)]
    [InlineData("项目 预算数 决算数\n基本支出 820.50 812.36\n合计 820.50 812.36\n", 0)]
    [InlineData("年度 预算 支出 执行率\n2021年 30.00 27.50 91.67%\n2022年 32.00 29.80 93.13%\n", 3)]
    [InlineData("项目 预算数 决算数 增减\n公务接待费 6.12 4.80 -1.32\n出国费 0\n会议费 6.12 4.80 -1.32\n", 0)] // An empty cell leaves no trace.
    [InlineData("项目 预算数 决算数 增减\n公务接待费 6.12 4.80 -1.32\n会议费 6.12 4.80 -1.32\n其中： 会议费 6.12 4.80 -1.32\n", 0)]
    [InlineData("一级指标 指标名称 目标值 得分\n产出 办件数 100 10\n产出 及时率 100% 10\n", 0)]
    [InlineData("公务接待费 6.12 4.80 -1.32\n出国费 0 0 —\n合计 6.12 4.80 -1.32\n", 0)]
    public void Cells_that_one_space_parts_are_a_table_where_a_head_stands_over_full_rows(string text, int rows)
    {
        var tables = Read(text).Blocks.OfType<Table>().ToList();

        Assert.Equal(rows, tables.Sum(table => table.RowCount));
    }

    [Theory]
    [InlineData("年初预算总额为8,652.3\n4万元，其中基本支出6,120万元。\n", "年初预算总额为8,652.34万元，其中基本支出6,120万元。")]
    [InlineData("年初预算总额为8652\n4万元。\n", "年初预算总额为86524万元。")]
    [InlineData("决算数2022\n350万元\n", "决算数2022|350万元")]
    [InlineData("公用经费 86.5\n4万元\n", "公用经费 86.5|4万元")]
    [InlineData("年初预算总额为8,652.3\n2022年支出4万元。\n", "年初预算总额为8,652.3|2022年支出4万元。")]
    public void A_figure_that_the_line_has_cut_is_one(string text, string expected) =>
        Assert.Equal(expected, string.Join('|', Body(Read(text))));

    [Fact]
    public void The_title_again_at_a_page_s_edge_is_no_text()
    {
        var document = Read("云岭县水务局2023年度绩效自评报告\n一、概况\n正文。\n云岭县水务局2023年度绩效自评报告\n- 1 -\n二、问题\n");

        Assert.Equal(["云岭县水务局2023年度绩效自评报告", "一、概况", "正文。", "二、问题"], Body(document));
    }

    [Fact]
    public void Field_codes_and_bookmarks_are_dropped()
    {
        var document = Read("[bookmark: _GoBack]一、概况\n正文见 HYPERLINK \\l \"_Toc1\" 附表。\n");

        Assert.Equal(["一、概况", "正文见  附表。"], Body(document));
    }

    internal static Document Read(string text) => new TxtReader().Read(Encoding.UTF8.GetBytes(text), ReadOptions.Default);

    internal static IEnumerable<string> Body(Document document) =>
        document.Blocks.OfType<Paragraph>().Where(block => block.Layer == Layer.Body).Select(block => block.Text.Value);

    /// <summary>Cut as a typewriter cuts: Chinese characters are two columns wide, figures stay whole, punctuation hangs.</summary>
    internal static string Wrap(string text, int columns)
    {
        var wrapped = new StringBuilder();
        var width = 0;
        for (var i = 0; i < text.Length;)
        {
            var end = i + 1;
            while (char.IsAsciiLetterOrDigit(text[i]) && end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '.' or ',' or '%'))
            {
                end++;
            }

            var word = text[i..end];
            var wordWidth = word.Sum(c => c < 0x80 ? 1 : 2);
            if (width + wordWidth > columns && !"，。、；：）”".Contains(text[i], StringComparison.Ordinal))
            {
                wrapped.Append('\n');
                width = 0;
            }

            wrapped.Append(word);
            width += wordWidth;
            i = end;
        }

        return wrapped.Append('\n').ToString();
    }
}
