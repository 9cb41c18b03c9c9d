using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>The same item, stage and year given twice, unequal beyond rounding: merging has left them as two records.</summary>
internal static class ConflictingValues
{
    private readonly record struct Key(
        string? Side, string? Item, string Name, string? Code, string? Project, string? Within, string? Fund, string Stage, int? Year);

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        foreach (var group in input.Budgets.Where(fact => fact.Year is not null).GroupBy(KeyOf))
        {
            var facts = group.ToList();
            for (var i = 1; i < facts.Count; i++)
            {
                // A row of details repeats its name in one column with good reason; only two places contradict each other.
                if (!SharesPlace(facts[0], facts[i]))
                {
                    yield return Found(facts[0], facts[i]);
                }
            }
        }
    }

    private static bool SharesPlace(BudgetFact one, BudgetFact other) =>
        one.Evidence.Select(SamePlace.KeyOf).Intersect(other.Evidence.Select(SamePlace.KeyOf))
            .Any(place => !place.StartsWith("block", StringComparison.Ordinal));

    private static AuditRecord Found(BudgetFact first, BudgetFact second) => Finding.Of(
        AuditRules.ConflictingValues, Severities.Error,
        $"{Finding.Name(first)}的{Finding.StageName(first.Stage)}前后不一：{Finding.Where(first.Evidence[0])}为{Finding.Money(first.Amount)}，"
        + $"{Finding.Where(second.Evidence[0])}为{Finding.Money(second.Amount)}，请统一口径。",
        first.Label, first.Amount, second.Amount, [.. first.Evidence, .. second.Evidence]);

    private static Key KeyOf(BudgetFact fact) => new(
        fact.Side, fact.Item, fact.Item is null or Items.Project ? Lexicon.Fold.Word(fact.Label) : "", fact.Code, fact.Project,
        fact.Within, fact.Fund, fact.Stage, fact.Year);
}
