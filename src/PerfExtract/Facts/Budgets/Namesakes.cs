using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// 专项业务经费预算400万元 and, elsewhere, 项目支出9964万元: one item by its code, but so much more under another name is hardly the same
/// money. No rate is made of the two, and nothing is said to be exceeded.
/// </summary>
public static class Namesakes
{
    /// <summary>How many times a budget may be spent under another name before the two are taken for two things.</summary>
    private const decimal Most = 1.5m;

    public static bool AreDoubtful(BudgetFact budget, BudgetFact actual) =>
        actual.Amount > Most * budget.Amount && actual.Evidence[0].Block != budget.Evidence[0].Block
        && Fold.Word(actual.Label) != Fold.Word(budget.Label);
}
