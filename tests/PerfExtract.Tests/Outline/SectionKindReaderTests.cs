using PerfExtract.Outline;

namespace PerfExtract.Tests.Outline;

public class SectionKindReaderTests
{
    [Theory]
    [InlineData("存在的问题及原因分析", "problems")]
    [InlineData("预算执行存在的问题", "problems")]
    [InlineData("部门（单位）概况", "overview")]
    [InlineData("评价结论（附评分表）", "evaluation")]
    [InlineData("绩效目标（分值5分，得分3.5分）", "goals")]
    [InlineData("项目产出（权重30分）", "performance")]
    [InlineData("附件：评分表", "attachment")]
    [InlineData("资金（包括自筹资金等）安排及其他", "budget")]
    [InlineData("满江红", "other")]
    public void A_title_tells_what_its_section_is_about(string title, string kind) =>
        Assert.Equal(kind, new SectionKindReader(PerfExtract.Lexicon.Lexicon.Default).KindOf(title));
}
