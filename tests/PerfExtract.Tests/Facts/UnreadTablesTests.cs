using System.Text;

namespace PerfExtract.Tests.Facts;

/// <summary>What a table holds and nobody could read is said, and nothing is said of what holds no table.</summary>
public class UnreadTablesTests
{
    [Theory]
    [InlineData("项目\t2021年\t2022年\n收入合计（万元）\t231.05\t240.68\n支出合计（万元）\t229.81\t239.90\n", "unread-table 表1有4个金额，看不出是预算还是执行，或不知单位，未提取")]
    [InlineData("项目\t2021年决算\t2022年决算\n收入合计（万元）\t231.05\t240.68\n支出合计（万元）\t229.81\t239.90\n", "")]
    [InlineData("资产类别\t数量\t账面原值（万元）\n房屋\t3\t2412.50\n车辆\t12\t286.40\n设备\t5\t198.00\n", "")]
    [InlineData(
        "功能分类科目    年初预算        决算\n编码          小计    基本    小计    基本\n201   服务    60      58      50      48\n203   国防    60      58      50      48\n",
        "ambiguous-table 有2行以空格分列的数字不能确定属于哪一列，未提取")]
    [InlineData("水务局          2023年3月1日\n河道管理所      2023年3月2日\n", "")]
    [InlineData(
        "项目支出绩效自评表\n项目名称\n河道保洁\n扫描页数\n20\n21\n30\n30\n抽检率\n99\n98\n30\n",
        "ambiguous-table 表1的行列线已丢失，有7个数字不能确定属于哪一行哪一列，未提取")]
    [InlineData("项目支出绩效自评表\n项目名称\n河道保洁\n预算数：\n20\n执行数：\n19\n执行率\n95%\n", "")]
    public void Says_what_it_could_not_read(string text, string expected)
    {
        var record = Extraction.Run(Encoding.UTF8.GetBytes("云岭县水务局2023年度绩效自评报告\n" + text), "a.txt", ExtractionOptions.Default);

        Assert.Equal(expected, string.Join('|', record.Diagnostics.Select(one => $"{one.Code} {one.Message}")));
    }
}
