using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Readers.Txt;

namespace PerfExtract.Tests.Readers.Txt;

public class TabRunTests
{
    private static int[] Rows(string text) =>
        [.. new TxtReader().Read(Encoding.UTF8.GetBytes(text), ReadOptions.Default).Blocks.OfType<Table>().Select(t => t.RowCount)];

    [Fact]
    public void Forms_of_one_make_back_to_back_stay_apart() => Assert.Equal([4, 4], Rows(
        "绩效自评表\t\t\n项目名称\t\t甲项目\n资金\t10\t9\n总分\t100\t98\n\n绩效自评表\t\t\n项目名称\t\t乙项目\n资金\t20\t18\n总分\t100\t96\n"));

    /// <summary>The lines of a table, its gaps lost; the first rows as they are to be read.</summary>
    public static TheoryData<string, string> Spans => new()
    {
        // One head over two stretches of heads, each over its gap or its words.
        { "经济科目|预算|决算/科目编码|科目名称||/301|工资|7|6/302|商品|2|1", "经济科目||预算|决算/科目编码|科目名称||/301|工资|7|6/302|商品|2|1" },
        // The words below begin again.
        { "收入|支出/项目|金额|项目|金额/甲|1|乙|2/丙|3|丁|4", "收入||支出|/项目|金额|项目|金额/甲|1|乙|2/丙|3|丁|4" },
        // Both at once.
        { "项目|预算|执行|率/|小计|其他|小计|其他|/甲|3|1|2|1|66/乙|4|1|4|1|100", "项目|预算||执行||率/|小计|其他|小计|其他|/甲|3|1|2|1|66/乙|4|1|4|1|100" },
        // Three storeys.
        { "预算数|决算数/合计|用车|接待|合计|用车|接待/|小计|运行|||小计|运行|/9|5|5|4|8|4|4|4/9|5|5|4|8|4|4|4",
          "预算数||||决算数|||/合计|用车||接待|合计|用车||接待/|小计|运行|||小计|运行|/9|5|5|4|8|4|4|4/9|5|5|4|8|4|4|4" },
        // A total has one cell over code and name.
        { "编码|名称|合计|基本/201|公共|7|6/202|外交|2|1/合计|9|7", "编码|名称|合计|基本/201|公共|7|6/202|外交|2|1/合计||9|7" },
        // Two readings: nothing moves.
        { "甲|乙|丙/子||丑|寅/1|2|3|4/5|6|7|8", "甲|乙|丙|/子||丑|寅/1|2|3|4/5|6|7|8" },
    };

    [Theory]
    [MemberData(nameof(Spans))]
    public void Cells_stand_again_where_spans_had_put_them(string lines, string expected)
    {
        var table = new TxtReader().Read(Encoding.UTF8.GetBytes(lines.Replace('|', '\t').Replace('/', '\n')), ReadOptions.Default).Blocks.OfType<Table>().Single();

        Assert.Equal(expected, string.Join('/', table.Cells.GroupBy(cell => cell.Row).Select(row => string.Join('|', row.Select(cell => cell.Text.Value)))));
    }

    [Fact]
    public void A_table_whose_header_is_said_again_is_one() => Assert.Equal([4], Rows(
        "科目\t预算\t决算\n甲\t1\t2\n乙\t3\t4\n\n科目\t预算\t决算\n丙\t5\t6\n"));
}
