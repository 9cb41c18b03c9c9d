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
    [InlineData("其他需要说明的问题", "other")]
    [InlineData("满江红", "other")]
    public void A_title_tells_what_its_section_is_about(string title, string kind) =>
        Assert.Equal(kind, new SectionKindReader(PerfExtract.Lexicon.Lexicon.Default).KindOf(title));

    [Theory]
    [InlineData("专业人员缺乏", "存在的问题", "problems")]
    [InlineData("加强预算管理", "有关建议", "recommendations")]
    [InlineData("主要经验", "存在的问题", "performance")]
    [InlineData("专业人员缺乏", "主要成效及存在的问题", "organization")]
    [InlineData("预算执行情况", "存在的问题", "execution")]
    [InlineData("有关建议", "存在的问题", "recommendations")]
    [InlineData("专业人员缺乏", "基本情况", "organization")]
    public void A_point_is_of_the_kind_it_stands_under(string title, string above, string kind) =>
        Assert.Equal(kind, new SectionKindReader(PerfExtract.Lexicon.Lexicon.Default).KindOf(title, above));
}
