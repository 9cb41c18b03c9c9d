using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>What stands for an account at the first of several stages that it has any amount of.</summary>
internal static class BestStage
{
    /// <summary>Null too where that stage is told twice: which of the two is meant, nobody knows.</summary>
    public static BudgetFact? Only(IEnumerable<BudgetFact> facts, params ReadOnlySpan<string> stages)
    {
        var (best, rank) = (default(BudgetFact), stages.Length);
        foreach (var fact in facts)
        {
            var own = stages.IndexOf(fact.Stage);
            if (own >= 0 && own <= rank)
            {
                (best, rank) = (own < rank ? fact : null, own);
            }
        }

        return best;
    }
}
