using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>Where a reader sees facts side by side: the cells of one table, or the sentences of one paragraph.</summary>
/// <param name="Block">The paragraph, where it is no table.</param>
internal readonly record struct SamePlace(string? Table, int? Block)
{
    public static SamePlace Of(Evidence evidence) => new(evidence.Table, evidence.Table is null ? evidence.Block : null);

    /// <summary>Each fact under each place that states it.</summary>
    public static ILookup<SamePlace, BudgetFact> Group(IReadOnlyList<BudgetFact> facts) => Placed(facts).ToLookup(placed => placed.Place, placed => placed.Fact);

    public Evidence EvidenceOf(BudgetFact fact)
    {
        foreach (var evidence in fact.Evidence)
        {
            if (Of(evidence) == this)
            {
                return evidence;
            }
        }

        return fact.Evidence[0];
    }

    private static IEnumerable<(SamePlace Place, BudgetFact Fact)> Placed(IReadOnlyList<BudgetFact> facts)
    {
        foreach (var fact in facts)
        {
            if (fact.Evidence.Count == 1)
            {
                yield return (Of(fact.Evidence[0]), fact);
                continue;
            }

            foreach (var place in fact.Evidence.Select(Of).Distinct())
            {
                yield return (place, fact);
            }
        }
    }
}
