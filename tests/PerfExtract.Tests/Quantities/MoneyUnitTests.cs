using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

public sealed class MoneyUnitTests
{
    [Theory]
    [InlineData("单位：万元", "万元", 10_000)]
    [InlineData("金额单位:元", "元", 1)]
    [InlineData("（万元）", "万元", 10_000)]
    [InlineData("项目资金(万 元)", "万元", 10_000)]
    [InlineData("人民币：元", "元", 1)]
    [InlineData("单位：人民币万元", "万元", 10_000)]
    [InlineData("万元", "万元", 10_000)]
    [InlineData("元", "元", 1)]
    [InlineData("填报单位：某某中心    金额单位：亿元", "亿元", 100_000_000)]
    [InlineData("全年执行数（B）（元）", "元", 1)]
    [InlineData("预算数/万元", "万元", 10_000)]
    [InlineData("单位：千元", "千元", 1_000)]
    [InlineData("单位：百万元", "百万元", 1_000_000)]
    [InlineData("单位为万元", "万元", 10_000)]
    [InlineData("单 位： 元", "元", 1)]
    [InlineData("金额单位：万元、%", "万元", 10_000)]
    public void A_caption_declares_its_unit(string text, string name, decimal scale)
    {
        Assert.True(MoneyUnit.TryFind(text, out var unit));
        Assert.Equal((name, scale), (unit.Name, unit.Scale));
    }

    [Theory]
    [InlineData("单位：个")]
    [InlineData("教学单元数")]
    [InlineData("元旦活动")]
    [InlineData("元）")]
    [InlineData("单价100万元以上项目")]
    [InlineData("5元")]
    [InlineData("单位名称")]
    [InlineData("单位：万元/公里")]
    [InlineData("多元化投入")]
    [InlineData("")]
    public void What_declares_none(string text) => Assert.False(MoneyUnit.TryFind(text, out _));

    [Theory]
    [InlineData("万元", true)]
    [InlineData("万 元", true)]
    [InlineData("元/人", false)]
    [InlineData("元旦", false)]
    [InlineData("人次", false)]
    public void A_unit_is_read_where_it_stands(string text, bool expected) => Assert.Equal(expected, MoneyUnit.TryRead(text, 0, out _));
}
