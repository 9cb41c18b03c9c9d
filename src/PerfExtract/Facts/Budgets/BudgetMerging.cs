using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// Said once: statements of one fact become one record with the finer amount and all places. Two that disagree beyond rounding stay
/// two, for the audit to see.
/// </summary>
public static class BudgetMerging
{
    private readonly record struct Key(
        string? Side, string? Item, string Name, string? Code, string? Project, string? Within, string? Fund, string Stage, int? Year);

    public static IReadOnlyList<BudgetFact> Merge(IEnumerable<BudgetFact> facts)
    {
        List<BudgetFact> merged = [];
        Dictionary<Key, List<int>> places = [];
        foreach (var said in facts)
        {
            var fact = said with { Amount = PlainDecimal.Of(said.Amount) };
            var key = KeyOf(fact);
            if (!places.TryGetValue(key, out var known))
            {
                places[key] = known = [];
            }

            var same = known.FindIndex(i => IsSame(merged[i], fact));
            if (same >= 0)
            {
                merged[known[same]] = Join(merged[known[same]], fact);
            }
            else
            {
                known.Add(merged.Count);
                merged.Add(fact);
            }
        }

        return merged;
    }

    private static Key KeyOf(BudgetFact fact)
    {
        var named = fact.Item is null or Items.Project;
        return new Key(
            fact.Side, fact.Item, named ? Lexicon.Fold.Word(fact.Label) : "", fact.Code,
            fact.Project is null ? null : Lexicon.Fold.Word(fact.Project), fact.Within, fact.Fund, fact.Stage, fact.Year);
    }

    private static bool IsSame(BudgetFact one, BudgetFact other) =>
        Math.Abs(one.Amount - other.Amount) <= Math.Max(Rounding.Of(one.Text, one.Unit), Rounding.Of(other.Text, other.Unit))
        && (one.Amount == 0) == (other.Amount == 0);

    private static BudgetFact Join(BudgetFact one, BudgetFact other)
    {
        var (finer, coarser) = Rounding.Of(other.Text, other.Unit) < Rounding.Of(one.Text, one.Unit) ? (other, one) : (one, other);
        return finer with
        {
            Evidence = [.. finer.Evidence, .. coarser.Evidence.Where(evidence => !finer.Evidence.Contains(evidence))],
            Confidence = Math.Max(one.Confidence, other.Confidence),
        };
    }
}
