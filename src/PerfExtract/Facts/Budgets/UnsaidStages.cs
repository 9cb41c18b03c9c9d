using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>资金来源为：区财政资金300万元: whether that was planned or spent is custom's word, not the report's.</summary>
internal static class UnsaidStages
{
    /// <summary>A sentence that names the stage of its money is no less sure.</summary>
    private const decimal Said = 0.9m;

    public static bool IsOf(BudgetFact fact) => fact is { Origin: Origins.Text, Confidence: < Said } && Sources.Holds(fact.Item);
}
