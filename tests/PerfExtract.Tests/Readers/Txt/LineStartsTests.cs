using PerfExtract.Readers.Txt;

namespace PerfExtract.Tests.Readers.Txt;

public class LineStartsTests
{
    [Theory]
    [InlineData("云岭县2023年度高标准农田建设补助项目绩效评价报告", true)]
    [InlineData("云岭县2023年度高标准农田建设补助项目绩效评价报告（第三方）", true)]
    [InlineData("云岭县残疾人联合会关于2023年康复救助项目绩效自评的报告", true)]
    [InlineData("根据要求，我局组织开展了自评并形成报告", false)]
    [InlineData("全年完成水质监测和安全巡查任务", false)]
    public void A_title_ends_its_paragraph(string line, bool expected) => Assert.Equal(expected, LineStarts.IsTitle(line));

    [Theory]
    [InlineData("一、基本情况")]
    [InlineData("十二、附表")]
    [InlineData("（二）资金管理")]
    [InlineData("(3) 产出")]
    [InlineData("（１）拨付")]
    [InlineData("1.收入预算")]
    [InlineData("2. 支出")]
    [InlineData("3、资产")]
    [InlineData("4）人员")]
    [InlineData("1.2 概述")]
    [InlineData("1.2概述")]
    [InlineData("2.1.3 方法")]
    [InlineData("1.2023年收入")]
    [InlineData("第一部分 概况")]
    [InlineData("第十二章 附则")]
    [InlineData("①完成清淤")]
    [InlineData("●重点工作")]
    [InlineData("附件2")]
    [InlineData("注：本表单位为万元")]
    public void A_number_begins_a_paragraph(string line) => Assert.True(LineStarts.IsNumbered(line));

    [Theory]
    [InlineData("1.5万元")]
    [InlineData("1.5 万元")]
    [InlineData("324.98 万元")]
    [InlineData("280.48")]
    [InlineData("2023年，我局")]
    [InlineData("38、32、30个工作日")]
    [InlineData("一，每年支付")]
    [InlineData("一是加强管理")]
    [InlineData("十分重视")]
    [InlineData("（以下简称县局）")]
    [InlineData("第三方机构")]
    [InlineData("第2季度")]
    [InlineData("5G网络")]
    [InlineData("")]
    public void A_figure_or_a_word_does_not(string line) => Assert.False(line.Length > 0 && LineStarts.IsNumbered(line));

    [Theory]
    [InlineData("（一）", true)]
    [InlineData("1.", true)]
    [InlineData("第一部分", true)]
    [InlineData("①", true)]
    [InlineData("1", false)]
    [InlineData("五、事业收入", false)]
    [InlineData("合计", false)]
    [InlineData("", false)]
    public void A_number_alone_is_told_from_a_cell(string text, bool expected) => Assert.Equal(expected, LineStarts.IsNumber(text));
}
