using PerfExtract.Records;

namespace PerfExtract.Outputs.Views;

/// <summary>
/// How far an indicator came, in percent, for a bar. Where a table has scores, its bars are scores over weights; else the actual over
/// a target that is to be reached. The two are never mixed in one table.
/// </summary>
public static class IndicatorBars
{
    /// <returns>The name of the measure as a view's code, null where no bar can be drawn, and each indicator's percent.</returns>
    public static (string? Measure, IReadOnlyList<decimal?> Percents) Of(IReadOnlyCollection<IndicatorFact> indicators)
    {
        var scores = indicators.Select(ScoreRate).ToList();
        if (scores.Exists(score => score is not null))
        {
            return ("score-rate", scores);
        }

        var completions = indicators.Select(Completion).ToList();
        return (completions.Exists(one => one is not null) ? "completion" : null, completions);
    }

    private static decimal? ScoreRate(IndicatorFact fact) =>
        fact is { Score: { } score, Weight: > 0 and var weight } ? Percent(score, weight) : null;

    /// <summary>Below a limit there is nothing to complete.</summary>
    private static decimal? Completion(IndicatorFact fact) =>
        fact is { Target: { Value: > 0 and var target, Op: null or Comparators.Equal or Comparators.Greater or Comparators.GreaterOrEqual } of, Actual: { Value: { } actual } done }
        && of.Unit == done.Unit
            ? Percent(actual, target)
            : null;

    private static decimal Percent(decimal part, decimal whole) => decimal.Round(part / whole * 100, 1, MidpointRounding.AwayFromZero);
}
