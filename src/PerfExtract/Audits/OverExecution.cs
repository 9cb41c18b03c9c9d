using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
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
        var granted = input.Statements.Where(statement => statement.Granted).Select(statement => (statement.Figure.Block, statement.Figure.Start)).ToHashSet();
        var ofLater = input.Rates.Where(IsOfLater).SelectMany(rate => rate.Evidence.Select(evidence => new Rated(evidence.Block, rate.Item, rate.Item is null or Items.Project ? rate.Label : "", rate.Project, rate.Year))).ToHashSet();
        var groups = input.Budgets.Where(fact => fact.Side != Sides.Income && fact.Item != Items.CarryOver && !IsDash(fact)).GroupBy(KeyOf).ToDictionary(group => group.Key, group => new Told([.. group]));
        var growth = groups.Where(group => group.Key is { Item: Items.ExpenditureTotal, Code: null, Project: null, Within: null, Fund: null })
            .ToDictionary(group => group.Key.Year ?? 0, group => group.Value.Growth);
        var carried = input.Budgets.Where(fact => fact is { Item: Items.CarryOver, Stage: Stages.CarriedIn }).GroupBy(fact => (fact.Project, fact.Year)).ToDictionary(facts => facts.Key, facts => facts.Max(fact => fact.Amount));
        foreach (var told in groups.Values)
        {
            var facts = told.Facts;
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

                if (budget is { Stage: Stages.Initial } && actual.Evidence.Any(evidence => ofLater.Contains(new Rated(evidence.Block, actual.Item, actual.Item is null or Items.Project ? actual.Label : "", actual.Project, actual.Year))))
                {
                    continue;
                }

                if (budget is not null && budget.Amount >= 0 && actual.Amount > budget.Amount && !Namesakes.AreDoubtful(budget, actual)
                    && actual.Amount - budget.Amount > Rounding.Of(actual.Text, actual.Unit) + Rounding.Of(budget.Text, budget.Unit)
                    && actual.Amount > budget.Amount + told.After(budget)
                        // 调整后预算 holds what was carried in.
                        + (budget.Stage == Stages.Adjusted ? 0m : told.CarriedIn + (actual.Item is Items.Project or Items.ExpenditureTotal ? carried.GetValueOrDefault((actual.Project, actual.Year)) : 0m))
                        + (IsEarly(budget) && s_ofWhole.Contains(actual.Item) ? growth.GetValueOrDefault(actual.Year ?? 0) : 0m)
                        + (budget.Stage == Stages.Available && granted.Contains((budget.Evidence[0].Block, budget.Evidence[0].Start)) ? told.Under(budget) : 0m))
                {
                    yield return Found(actual, budget, place);
                }
            }
        }
    }

    /// <summary>Which amount a rate in the same paragraph or table is of.</summary>
    private sealed record Rated(int Block, string? Item, string Name, string? Project, int? Year);

    /// <summary>年初预算1000万元，支出1250万元，完成调整预算的96%: of a later budget than the initial one, which the report does not print.</summary>
    private static bool IsOfLater(ExecutionRateFact rate) =>
        rate is { Origin: Origins.Reported, Percent: <= 100, Basis: Stages.Adjusted or Stages.Available };

    /// <summary>What all the facts of one item say beside each of them, gone through once.</summary>
    private sealed class Told(List<BudgetFact> facts)
    {
        private readonly decimal _added = facts.Where(fact => fact is { Stage: Stages.Adjustment, Amount: > 0 }).Sum(fact => fact.Amount);
        private readonly decimal _latest = facts.Where(fact => fact.Stage is Stages.Adjusted or Stages.Available).Select(fact => fact.Amount).DefaultIfEmpty().Max();
        private readonly decimal _planned = facts.Where(IsEarly).Select(fact => fact.Amount).DefaultIfEmpty().Max();

        public List<BudgetFact> Facts => facts;

        /// <summary>预算80万元，上年结转20万元，支出95万元: what came over from the year before may be spent beside the budget.</summary>
        public decimal CarriedIn { get; } = facts.Where(fact => fact.Stage == Stages.CarriedIn).Select(fact => fact.Amount).DefaultIfEmpty().Max();

        /// <summary>
        /// 年初预算200万元，追加45万元，支出245万元: what was added later may be spent too; and where another place tells what the budget had
        /// become, all of that.
        /// </summary>
        public decimal After(BudgetFact budget) => IsEarly(budget) ? Math.Max(_added, _latest - budget.Amount) : 0m;

        /// <summary>How much the first budget grew.</summary>
        public decimal Growth => Best(facts.Where(IsEarly)) is { } first ? Math.Max(0m, After(first)) : 0m;

        /// <summary>年初安排680万元，市级下达412万元: what was granted beside the budget came on top of it.</summary>
        public decimal Under(BudgetFact budget) => _planned > budget.Amount ? _planned : 0m;
    }

    /// <summary>— in the column of budgets: the table asks for none there, and nothing exceeds it.</summary>
    private static bool IsDash(BudgetFact fact) => fact is { Origin: Origins.Table, Amount: 0 } && fact.Text is ['-' or '－' or '—' or '–' or '─', ..];

    private static bool IsEarly(BudgetFact fact) => fact.Stage is Stages.Initial or Stages.Budget;

    /// <summary>
    /// What a whole budget is parted into: where the whole grew, as much more may have been given to 人员经费, of which only the first
    /// budget is told. The three public expenses are capped by themselves, a named project has a budget of its own.
    /// </summary>
    private static readonly string?[] s_ofWhole =
    [
        Items.BasicExpenditure, Items.ProjectExpenditure, Items.Personnel, Items.Operating, Items.Wages, Items.GoodsServices, Items.IndividualsFamilies,
        Items.Capital, Items.OtherCapital,
    ];

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
