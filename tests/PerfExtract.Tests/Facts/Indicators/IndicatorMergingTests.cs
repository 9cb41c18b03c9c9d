using PerfExtract.Facts.Indicators;
using PerfExtract.Records;

namespace PerfExtract.Tests.Facts.Indicators;

public class IndicatorMergingTests
{
    [Fact]
    public void A_sentence_that_says_what_a_row_says_is_a_further_place_of_it()
    {
        var one = Assert.Single(IndicatorMerging.Merge([Fact("亮灯率", 98.6m, 1)], [], [Fact("亮灯率", 98.6m, 2)]));

        Assert.Equal([1, 2], one.Evidence.Select(place => place.Block));
    }

    [Theory]
    [InlineData("亮灯率", 97.0)]
    [InlineData("完好率", 98.6)]
    public void Another_value_or_another_name_is_another_fact(string name, double value) =>
        Assert.Equal(2, IndicatorMerging.Merge([Fact("亮灯率", 98.6m, 1)], [], [Fact(name, (decimal)value, 2)]).Count);

    [Fact]
    public void Of_two_rows_that_say_the_same_nobody_knows_which_is_meant() =>
        Assert.Equal(3, IndicatorMerging.Merge([Fact("亮灯率", 98.6m, 1), Fact("亮灯率", 98.6m, 2)], [], [Fact("亮灯率", 98.6m, 3)]).Count);

    [Theory]
    [InlineData("城区主干道路灯亮灯率", "路灯亮灯率", 1)]
    [InlineData("城区亮灯率", "城区路灯亮灯率", 2)]
    [InlineData("路灯设施亮灯率", "路灯亮灯率", 1)]
    [InlineData("路灯亮灯率（%）", "路灯亮灯率", 1)]
    public void A_sentence_may_say_less_of_the_name(string table, string said, int facts) =>
        Assert.Equal(facts, IndicatorMerging.Merge([Fact(table, 98.6m, 1)], [], [Fact(said, 98.6m, 2)]).Count);

    [Fact]
    public void What_stands_in_the_goals_of_a_form_is_of_its_project()
    {
        var said = Fact("完好率", 99m, 2) with { Evidence = [new Evidence(null, null, 2, "t1", 4, 3, 0, 1, "完", null)] };
        var goal = new GoalFact("路灯维护", null, "完好率99%。", said.Evidence);

        Assert.Equal("路灯维护", IndicatorMerging.Merge([Fact("亮灯率", 98.6m, 1)], [goal], [said])[1].Project);
    }

    [Theory]
    [InlineData("办理援助案件", 1)]
    [InlineData("覆盖人口", 2)]
    public void A_goal_s_sentence_begins_with_what_was_done(string name, int facts)
    {
        var said = Fact(name, 271m, 2) with { Evidence = [new Evidence(null, null, 2, "t1", 4, 3, 0, 1, "办", null)] };
        var goal = new GoalFact(null, null, "办理援助案件271件。", said.Evidence);

        Assert.Equal(facts, IndicatorMerging.Merge([Fact("援助案件办理数", 271m, 1)], [goal], [said]).Count);
    }

    private static IndicatorFact Fact(string name, decimal actual, int block) => new(
        null, null, null, name, null, new QuantityRecord($"{actual}%", null, actual, "%"), null, null, null, null, null, null, Origins.Table,
        [new Evidence(null, null, block, null, null, null, 0, 1, "亮", null)]);
}
