using PerfExtract.Facts;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>More was spent than the budget that stands beside it: in the same table or paragraph first, else the best of the report.</summary>
internal static class OverExecution
{
    private static readonly string[] s_budgets = [Stages.Adjusted, Stages.Available, Stages.Budget, Stages.Initial];

    private sealed record Key(string? Item, string Name, string? Code, string? Project, string? Within, string? Fund, int? Year);

    private sealed record Whole(int? Year, string? Fund);

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        // 支出总计 beside 本年支出 holds what is carried over too: a budget elsewhere is not its measure.
        var withCurrent = input.Budgets.Where(fact => fact is { Item: Items.ExpenditureCurrent, Stage: Stages.Actual })
            .Select(fact => new Whole(fact.Year, fact.Fund)).ToHashSet();
        foreach (var group in input.Budgets.Where(fact => fact.Side != Sides.Income && !IsDash(fact)).GroupBy(KeyOf))
        {
            var facts = group.ToList();
            if (!facts.Exists(fact => fact.Stage == Stages.Actual) || !facts.Exists(fact => s_budgets.Contains(fact.Stage)))
            {
                continue;
            }

            // What stands best at each place is asked for by every actual there.
            var atPlaces = SamePlace.Group(facts).ToDictionary(place => place.Key, place => Best(place));
            var anywhere = Best(facts);
            foreach (var actual in facts.Where(fact => fact.Stage == Stages.Actual && !IsOfUnsaidStage(fact)))
            {
                var place = actual.Evidence.Select(SamePlace.KeyOf).FirstOrDefault(place => atPlaces[place] is not null);
                // Two budgets that disagree are a conflict of their own; which of them was exceeded is not ours to say.
                var budget = place is null ? anywhere : atPlaces[place];
                if (place is null && actual.Item == Items.ExpenditureTotal && withCurrent.Contains(new Whole(actual.Year, actual.Fund)))
                {
                    continue;
                }

                if (budget is not null && budget.Amount >= 0 && actual.Amount > budget.Amount + Added(facts, budget)
                    && actual.Amount - budget.Amount > Rounding.Of(actual.Text, actual.Unit) + Rounding.Of(budget.Text, budget.Unit))
                {
                    yield return Found(actual, budget, place);
                }
            }
        }
    }

    /// <summary>— in the column of budgets: the table asks for none there, and nothing exceeds it.</summary>
    private static bool IsDash(BudgetFact fact) => fact is { Origin: Origins.Table, Amount: 0 } && fact.Text is ['-' or '－' or '—' or '–' or '─', ..];

    /// <summary>年初预算200万元，追加45万元，支出245万元: what was added later may be spent too.</summary>
    private static decimal Added(List<BudgetFact> facts, BudgetFact budget) =>
        budget.Stage is Stages.Initial or Stages.Budget ? facts.Where(fact => fact is { Stage: Stages.Adjustment, Amount: > 0 }).Sum(fact => fact.Amount) : 0m;

    /// <summary>资金来源为：区财政资金300万元: that a source's money was spent is custom's word, not the report's.</summary>
    private static bool IsOfUnsaidStage(BudgetFact fact) =>
        fact is { Origin: Origins.Text, Confidence: < SaidInText, Item: Items.CentralFunds or Items.LocalFunds or Items.UnitFunds or Items.OtherFunds };

    private const decimal SaidInText = 0.9m;

    private static BudgetFact? Best(IEnumerable<BudgetFact> facts)
    {
        foreach (var stage in s_budgets)
        {
            var budgets = facts.Where(fact => fact.Stage == stage).ToList();
            if (budgets.Count > 0)
            {
                return budgets.Count == 1 ? budgets[0] : null;
            }
        }

        return null;
    }

    private static AuditRecord Found(BudgetFact actual, BudgetFact budget, string? place)
    {
        var (spent, planned) = place is null
            ? (actual.Evidence[0], budget.Evidence[0])
            : (SamePlace.EvidenceAt(actual, place), SamePlace.EvidenceAt(budget, place));
        return Finding.Of(AuditRules.OverExecution, Severities.Warning,
            $"{Finding.Name(actual)}实际支出{Finding.Money(actual.Amount)}（{Finding.Where(spent)}），"
            + $"超过{Finding.StageName(budget.Stage)}{Finding.Money(budget.Amount)}（{Finding.Where(planned)}）"
            + $"{Finding.Money(actual.Amount - budget.Amount)}，请说明追加依据或核对数字。",
            actual.Label, budget.Amount, actual.Amount, spent, planned);
    }

    private static Key KeyOf(BudgetFact fact) => new(
        fact.Item, fact.Item is null or Items.Project or Items.LocalFunds or Items.OtherFunds ? fact.Label : "", fact.Code, fact.Project, fact.Within, fact.Fund, fact.Year);
}
