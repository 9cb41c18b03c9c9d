using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Facts.ExecutionRates;

/// <summary>
/// actual over the best of adjusted › available › initial › budget, where the report states no rate itself. Where either side is said
/// twice with different figures nothing is computed: the reader would not know of what.
/// </summary>
public static class ComputedRates
{
    private static readonly string[] s_denominators = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];

    private readonly record struct Stated(string? Item, string Name, int? Year);

    public static IEnumerable<ExecutionRateFact> Compute(IReadOnlyList<BudgetFact> budgets, IReadOnlyList<ExecutionRateFact> reported)
    {
        var stated = reported.Select(rate => new Stated(rate.Item, Account.NameOf(rate.Item, rate.Label), rate.Year)).ToHashSet();
        var groups = budgets.GroupBy(Account.OfEitherSide).ToList();
        var whole = groups.Where(group => group.Key.Fund is null).Select(group => group.Key).ToHashSet();
        foreach (var group in groups)
        {
            // A rate does not say of whose money it is: beside the rate of the whole a fund's own would seem another of the same.
            if (group.Key.Fund is not null && whole.Contains(group.Key with { Fund = null }))
            {
                continue;
            }

            if (stated.Contains(new Stated(group.Key.Item, group.Key.Name, group.Key.Year)) || group.Key.Year is null)
            {
                continue;
            }

            if (BestStage.Only(group, Stages.Actual) is { } actual && BestStage.Only(group, s_denominators) is { Amount: > 0 } budget
                && !IsOnTop(budget, actual, group) && !Namesakes.AreDoubtful(budget, actual) && actual.Amount >= 0
                && !UnsaidStages.IsOf(actual) && Percent.Of(actual.Amount, budget.Amount) is { } percent)
            {
                yield return RateOf(actual, budget, percent);
            }
        }
    }

    /// <summary>年初安排680万元，市级下达412万元，支出1024万元: what came is less than what was planned, and more than both was not spent.</summary>
    private static bool IsOnTop(BudgetFact budget, BudgetFact actual, IEnumerable<BudgetFact> facts) =>
        budget.Stage == Stages.Available && actual.Amount > budget.Amount
        && facts.Any(fact => fact.Stage is Stages.Initial or Stages.Budget && fact.Amount > budget.Amount && actual.Amount > fact.Amount);

    private static ExecutionRateFact RateOf(BudgetFact actual, BudgetFact budget, decimal percent) => new(
        actual.Item, actual.Label, actual.Year, PlainDecimal.Of(Percent.Rounded(percent)),
        null, Origins.Computed, budget.Stage, actual.Project, null, null, [actual.Evidence[0], budget.Evidence[0]]);
}
