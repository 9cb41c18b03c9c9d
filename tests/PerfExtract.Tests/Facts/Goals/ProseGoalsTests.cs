using System.Text;

namespace PerfExtract.Tests.Facts.Goals;

public class ProseGoalsTests
{
    /// <summary>Lines parted by |; expected ➔ achieved, ~ is none.</summary>
    [Theory]
    [InlineData("二、目标|（一）年度总体目标。改造校舍12栋，消除危房。|（二）目标完成情况。全年共改造校舍11栋，危房全部拆除。", "改造校舍12栋，消除危房。➔全年共改造校舍11栋，危房全部拆除。")]
    [InlineData("二、绩效目标及完成情况|年初目标：新增藏书1.2万册，举办活动80场。|实际完成：新增藏书1.26万册，举办活动64场。", "新增藏书1.2万册，举办活动80场。➔新增藏书1.26万册，举办活动64场。")]
    [InlineData("（二）项目绩效目标|总体目标：农村公路列养率达到100%。|年度目标：完成日常养护2186公里。", "农村公路列养率达到100%。➔~|完成日常养护2186公里。➔~")]
    [InlineData("（二）绩效目标|目标1：完成日常养护2186公里。|目标2：农村公路列养率达到100%。", "完成日常养护2186公里。➔~|农村公路列养率达到100%。➔~")]
    [InlineData("三、项目管理|目标管理：按月通报养护进度和质量。", "")]
    [InlineData("（二）绩效目标|绩效目标如下表所示，共有以下几项：|1.养护道路。", "")]
    [InlineData("三、完成情况|完成情况：全年完成清淤12公里，工程全部验收。", "")]
    [InlineData("六、下一步打算|年度目标：继续推进校舍改造，消除全部危房。", "")]
    public void Goals_are_told_under_their_labels(string lines, string expected)
    {
        var text = "云岭县2023年度校舍改造项目绩效评价报告\n" + lines.Replace('|', '\n') + "\n";
        var record = Extraction.Run(Encoding.UTF8.GetBytes(text), "a.txt", ExtractionOptions.Default);

        Assert.Equal(expected, string.Join('|', record.Goals.Select(goal => $"{goal.Expected ?? "~"}➔{goal.Achieved ?? "~"}")));
    }
}
