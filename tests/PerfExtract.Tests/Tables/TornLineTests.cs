using PerfExtract.Tables;

namespace PerfExtract.Tests.Tables;

public class TornLineTests
{
    [Theory]
    [InlineData("收入                  支出", true)]
    [InlineData("  项目名称    河道保洁", true)]
    [InlineData("收　　支　　总　　表", false)]
    [InlineData("收    支    总    表", false)]
    [InlineData("收支总表 单位：万元", false)]
    [InlineData("      收支总表", false)]
    public void Words_set_far_apart_are_a_row(string line, bool expected) => Assert.Equal(expected, TornLine.Is(line));

    [Fact]
    public void A_sentence_may_begin_like_a_paragraph_within_another() => Assert.False(TornLine.IsRow("按时完成。    满意度达到96%。"));

    [Theory]
    [InlineData(" 主管部门      水务局  实施单位      河道管理所 ", "主管部门|水务局|实施单位|河道管理所")]
    [InlineData("水务局 河道管理所", "")]
    public void Gaps_part_its_cells(string line, string expected) =>
        Assert.Equal(expected, string.Join('|', TornLine.Cells(line).Select(cell => line[cell])));
}
