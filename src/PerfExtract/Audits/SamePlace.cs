using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>Facts that a reader sees side by side: the cells of one table, or the sentences of one paragraph.</summary>
internal static class SamePlace
{
    public static string KeyOf(Evidence evidence) => evidence.Table ?? $"block {evidence.Block}";

    /// <summary>Each fact under each place that states it.</summary>
    public static ILookup<string, BudgetFact> Group(IEnumerable<BudgetFact> facts) =>
        facts.SelectMany(Places).ToLookup(placed => placed.Place, placed => placed.Fact);

    private static IEnumerable<Placed> Places(BudgetFact fact) => fact.Evidence.Count == 1
        ? [new Placed(KeyOf(fact.Evidence[0]), fact)]
        : fact.Evidence.Select(KeyOf).Distinct().Select(place => new Placed(place, fact));

    private sealed record Placed(string Place, BudgetFact Fact);

    public static Evidence EvidenceAt(BudgetFact fact, string place) =>
        fact.Evidence.FirstOrDefault(evidence => KeyOf(evidence) == place) ?? fact.Evidence[0];
}
