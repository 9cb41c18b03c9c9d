using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Views;

public class IndicatorBarsTests
{
    [Fact]
    public void Scores_are_measured_where_there_are_any()
    {
        var (measure, percents) = IndicatorBars.Of([Indicator(">=", 100, 50, score: 9.7m, weight: 10), Indicator(">=", 100, 50)]);

        Assert.Equal("score-rate", measure);
        Assert.Equal([97m, null], percents);
    }

    [Fact]
    public void Else_the_actual_is_measured_against_a_target_to_be_reached()
    {
        var (measure, percents) = IndicatorBars.Of([Indicator(">=", 36, 38), Indicator("=", 8, 6), Indicator("<=", 15, 12), Indicator(">=", 36, 38, unit: "座")]);

        Assert.Equal("completion", measure);
        Assert.Equal([105.6m, 75m, null, null], percents);
    }

    [Fact]
    public void Where_nothing_compares_there_is_no_bar() => Assert.Null(IndicatorBars.Of([Indicator("<=", 15, 12)]).Measure);

    private static IndicatorFact Indicator(string op, decimal target, decimal actual, decimal? score = null, decimal? weight = null, string? unit = null) => new(
        null, null, null, "指标", new QuantityRecord("", op, target, null), new QuantityRecord("", null, actual, unit), null, weight, score, null, null, null, "table", []);
}
