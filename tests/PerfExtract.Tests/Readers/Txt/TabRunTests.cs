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

    [Fact]
    public void A_table_whose_header_is_said_again_is_one() => Assert.Equal([4], Rows(
        "科目\t预算\t决算\n甲\t1\t2\n乙\t3\t4\n\n科目\t预算\t决算\n丙\t5\t6\n"));
}
