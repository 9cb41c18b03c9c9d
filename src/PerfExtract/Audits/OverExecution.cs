using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>More was spent than the budget that stands beside it: in the same table or paragraph first, else the best of the report.</summary>
internal static class OverExecution
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        var accounts = input.Budgets.Where(fact => fact.Side != Sides.Income && fact.Item != Items.CarryOver && !IsDash(fact))
            .GroupBy(AccountOf)
            // A figure alone is held against nothing.
            .Where(facts => facts.Count() > 1)
            .Select(facts => new SpendingAccount(facts.Key, [.. facts])).ToList();
        var allowances = new Allowances(input, accounts);
        foreach (var account in accounts)
        {
            foreach (var (actual, budget, place) in account.Comparisons())
            {
                if (budget.Amount >= 0 && IsMore(actual, budget) && !Namesakes.AreDoubtful(budget, actual)
                    && allowances.Measures(budget, actual, place) && actual.Amount > budget.Amount + allowances.Beside(budget, actual, account))
                {
                    yield return Found(actual, budget, place);
                }
            }
        }
    }

    private static bool IsMore(BudgetFact actual, BudgetFact budget) =>
        actual.Amount > budget.Amount
        && actual.Amount - budget.Amount > Rounding.Of(actual.Text, actual.Unit) + Rounding.Of(budget.Text, budget.Unit);

    /// <summary>— in the column of budgets: the table asks for none there, and nothing exceeds it.</summary>
    private static bool IsDash(BudgetFact fact) => fact is { Origin: Origins.Table, Amount: 0 } && fact.Text is ['-' or '－' or '—' or '–' or '─', ..];

    /// <summary>省级资金 and 市级资金 are two sources of one item.</summary>
    private static Account AccountOf(BudgetFact fact) => fact.Item is Items.LocalFunds or Items.OtherFunds
        ? Account.OfEitherSide(fact) with { Name = Fold.Word(fact.Label) }
        : Account.OfEitherSide(fact);

    private static AuditRecord Found(BudgetFact actual, BudgetFact budget, SamePlace? place)
    {
        var (spent, planned) = place is { } both
            ? (both.EvidenceOf(actual), both.EvidenceOf(budget))
            : (actual.Evidence[0], budget.Evidence[0]);
        return Finding.Of(AuditRules.OverExecution, Severities.Warning,
            $"{Finding.Name(actual)}实际支出{Finding.Money(actual.Amount)}（{Finding.Where(spent)}），"
            + $"超过{Finding.StageName(budget.Stage)}{Finding.Money(budget.Amount)}（{Finding.Where(planned)}）"
            + $"{Finding.Money(actual.Amount - budget.Amount)}，请说明追加依据或核对数字。",
            actual.Label, budget.Amount, actual.Amount, spent, planned);
    }
}
