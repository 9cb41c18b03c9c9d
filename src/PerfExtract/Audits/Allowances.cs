using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>What the whole report lets be spent beside a budget, and where a budget is no measure of what was spent.</summary>
internal sealed class Allowances
{
    /// <summary>
    /// What a whole budget is parted into: where the whole grew, as much more may have been given to 人员经费, of which only the first
    /// budget is told. The three public expenses are capped by themselves, a named project has a budget of its own.
    /// </summary>
    private static readonly string?[] s_ofWhole =
    [
        Items.BasicExpenditure, Items.ProjectExpenditure, Items.Personnel, Items.Operating, Items.Wages, Items.GoodsServices, Items.IndividualsFamilies,
        Items.Capital, Items.OtherCapital,
    ];

    private readonly HashSet<(int? Year, string? Fund)> _withCurrent;
    private readonly HashSet<(int Block, int Start)> _granted;
    private readonly HashSet<Rated> _ofLater;
    private readonly Dictionary<int, decimal> _growth;
    private readonly Dictionary<(string? Project, int? Year), decimal> _carriedIn;

    public Allowances(AuditInput input, IReadOnlyList<SpendingAccount> accounts)
    {
        _withCurrent = input.Budgets.Where(fact => fact is { Item: Items.ExpenditureCurrent, Stage: Stages.Actual }).Select(fact => (fact.Year, fact.Fund)).ToHashSet();
        _granted = input.Statements.Where(statement => statement.Granted).Select(statement => (statement.Figure.Block, statement.Figure.Start)).ToHashSet();
        _ofLater = input.Rates.Where(IsOfLater).SelectMany(rate => rate.Evidence.Select(evidence => Rated.Of(evidence, rate))).ToHashSet();
        _growth = accounts.Where(one => one.Account is { Item: Items.ExpenditureTotal, Code: null, Project: null, Within: null, Fund: null })
            .ToDictionary(one => one.Account.Year ?? 0, one => one.Growth);
        _carriedIn = input.Budgets.Where(fact => fact is { Item: Items.CarryOver, Stage: Stages.CarriedIn }).GroupBy(fact => (fact.Project, fact.Year))
            .ToDictionary(facts => facts.Key, facts => facts.Max(fact => fact.Amount));
    }

    /// <param name="place">Where both stand; null where only the report has them both.</param>
    public bool Measures(BudgetFact budget, BudgetFact actual, SamePlace? place) =>
        // 支出总计 beside 本年支出 holds what is carried over too: a budget elsewhere is not its measure.
        !(place is null && actual.Item == Items.ExpenditureTotal && _withCurrent.Contains((actual.Year, actual.Fund)))
        && !(budget.Stage == Stages.Initial && actual.Evidence.Any(evidence => _ofLater.Contains(Rated.Of(evidence, actual))));

    /// <summary>How much more than the budget may have been spent.</summary>
    public decimal Beside(BudgetFact budget, BudgetFact actual, SpendingAccount account)
    {
        var more = account.After(budget);
        // 调整后预算 holds what was carried in.
        if (budget.Stage != Stages.Adjusted)
        {
            more += account.CarriedIn + (actual.Item is Items.Project or Items.ExpenditureTotal ? _carriedIn.GetValueOrDefault((actual.Project, actual.Year)) : 0m);
        }

        if (SpendingAccount.IsEarly(budget) && s_ofWhole.Contains(actual.Item))
        {
            more += _growth.GetValueOrDefault(actual.Year ?? 0);
        }

        if (budget.Stage == Stages.Available && _granted.Contains((budget.Evidence[0].Block, budget.Evidence[0].Start)))
        {
            more += account.Under(budget);
        }

        return more;
    }

    /// <summary>年初预算1000万元，支出1250万元，完成调整预算的96%: of a later budget than the initial one, which the report does not print.</summary>
    private static bool IsOfLater(ExecutionRateFact rate) =>
        rate is { Origin: Origins.Reported, Percent: <= 100, Basis: Stages.Adjusted or Stages.Available };

    /// <summary>Which amount a rate in the same paragraph or table is of.</summary>
    private readonly record struct Rated(int Block, string? Item, string Name, string? Project, int? Year)
    {
        public static Rated Of(Evidence evidence, ExecutionRateFact rate) =>
            new(evidence.Block, rate.Item, Account.NameOf(rate.Item, rate.Label), rate.Project, rate.Year);

        public static Rated Of(Evidence evidence, BudgetFact fact) =>
            new(evidence.Block, fact.Item, Account.NameOf(fact.Item, fact.Label), fact.Project, fact.Year);
    }
}
