using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>A stated execution rate against the amounts beside it. It passes where any budget of the report explains it.</summary>
internal static class RateMismatch
{
    private static readonly string[] s_budgets = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];

    /// <summary>
    /// An item that a report gives so many actuals and budgets for in one year stands for many things: which of them a rate is of,
    /// nobody knows, and some pair always explains it.
    /// </summary>
    private const int MostPairs = 1_000;

    /// <summary>What a rate says that it is of.</summary>
    private readonly record struct Key(string? Item, string Name, string? Project, int? Year)
    {
        public static Key Of(string? item, string label, string? project, int? year) => new(item, Account.NameOf(item, label), project, year);
    }

    /// <summary>An amount, as printed or with another added, and how far its digits may be off: read once, for it is held against many rates.</summary>
    private readonly record struct Sum(BudgetFact Fact, decimal Amount, decimal RoundingError)
    {
        public static Sum Of(BudgetFact fact) => new(fact, fact.Amount, Rounding.Of(fact.Text, fact.Unit));

        public Sum With(decimal more) => this with { Amount = Amount + more };
    }

    /// <summary>What one item was given and what it spent, read apart once for all rates of it.</summary>
    private sealed record Amounts(IReadOnlyList<Sum> Actuals, IReadOnlyList<Sum> Budgets, decimal Moved, decimal Left)
    {
        public static readonly Amounts None = new([], [], 0, 0);

        public static Amounts Of(IEnumerable<BudgetFact> facts)
        {
            var byStage = facts.ToLookup(fact => fact.Stage);
            // The best budget first: it is the one to be named.
            return new(
                [.. byStage[Stages.Actual].Select(Sum.Of)], [.. s_budgets.SelectMany(stage => byStage[stage]).Where(fact => fact.Amount > 0).Select(Sum.Of)],
                byStage[Stages.Adjustment].Sum(fact => fact.Amount), byStage[Stages.CarriedOut].Sum(fact => fact.Amount));
        }
    }

    /// <summary>Of the items that rates are of, and of no other.</summary>
    private sealed class AmountsOfItems(ILookup<Key, BudgetFact> facts)
    {
        private readonly Dictionary<Key, Amounts> _read = [];

        public Amounts this[Key key]
        {
            get
            {
                if (!_read.TryGetValue(key, out var amounts))
                {
                    _read[key] = amounts = facts.Contains(key) ? Amounts.Of(facts[key]) : Amounts.None;
                }

                return amounts;
            }
        }
    }

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        var reported = input.Rates.Where(rate => rate.Origin == Origins.Reported).ToList();
        if (reported.Count == 0)
        {
            return [];
        }

        var amounts = new AmountsOfItems(input.Budgets.Where(fact => fact.Within is null && fact.Fund is null)
            .ToLookup(fact => Key.Of(fact.Item, fact.Label, fact.Project, fact.Year)));
        var cameIn = input.Budgets.Where(fact => fact.Stage == Stages.CarriedIn && fact.Item is Items.CarryOver or Items.Project or Items.ExpenditureTotal).ToLookup(fact => (fact.Project, fact.Year));
        return reported.Select(rate => Check(rate, amounts, cameIn)).OfType<AuditRecord>();
    }

    private static AuditRecord? Check(ExecutionRateFact rate, AmountsOfItems amounts, ILookup<(string?, int?), BudgetFact> cameIn)
    {
        var own = Of(rate.Item, rate.Year);
        // 支出总计 holds what is carried over; the rate may be that of 本年支出 beside it.
        var current = rate.Item == Items.ExpenditureTotal ? Of(Items.ExpenditureCurrent, rate.Year) : Amounts.None;
        // 累计支出1345万元，其中2021年563万元，使用率95%: the rate may be that of all years.
        var ofYears = rate.Year is null ? Amounts.None : Of(rate.Item, null);
        var spent = own.Actuals.Count + current.Actuals.Count;
        if (spent == 0 || (long)(spent + ofYears.Actuals.Count) * (own.Budgets.Count + ofYears.Budgets.Count) > MostPairs)
        {
            return null;
        }

        var budgets = own.Budgets.Where(sum => rate.Basis is null || sum.Fact.Stage == rate.Basis || rate.Basis == Stages.Budget).ToList();
        var pairs = (from budget in budgets
                     from actual in own.Actuals.Concat(current.Actuals)
                     where !IsOfAnother(actual.Fact, budget.Fact, rate)
                     select (actual, budget)).ToList();
        var rounding = Rounding.Of(rate.Text?.Trim('%', '％', ' ') ?? "", null);
        // 支出决算总计4812万元，其中…年末结转和结余62万元: what was left is no expenditure.
        var left = rate.Item == Items.ExpenditureTotal ? Of(Items.CarryOver, rate.Year).Left : 0;
        return pairs.Count == 0
            || pairs.Exists(pair => Explains(pair.actual, pair.budget) || Explains(pair.actual, After(pair.budget, own.Moved)))
            || (left > 0 && pairs.Exists(pair => left < pair.actual.Amount && Explains(pair.actual.With(-left), pair.budget)))
            || CameIn().Any(more => pairs.Exists(pair => Explains(pair.actual, pair.budget.With(more.Amount))))
            || ofYears.Actuals.Any(done => budgets.Concat(ofYears.Budgets).Any(budget => Explains(done, budget)))
            ? null
            : Found(rate, pairs[0].actual.Fact, pairs[0].budget.Fact);

        // 预算3286万元，上年结余112万元，…执行率95%: of both together.
        IEnumerable<BudgetFact> CameIn() => rate.Item is Items.Project or Items.ExpenditureTotal ? cameIn[(rate.Project, rate.Year)].Take(MostCarried) : [];

        bool Explains(Sum actual, Sum budget) =>
            Percent.Of(actual.Amount, budget.Amount) is not { } computed
            || Math.Abs(computed - rate.Percent) <= rounding + (((100 * actual.RoundingError) + (Math.Abs(computed) * budget.RoundingError)) / budget.Amount);

        Amounts Of(string? item, int? year) => amounts[Key.Of(item, rate.Label, rate.Project, year)];
    }

    /// <summary>年初预算100万元，追加20万元，…执行率98%: the budget that the rate is of is not printed.</summary>
    private static Sum After(Sum budget, decimal moved) =>
        budget.Fact.Stage is Stages.Initial or Stages.Budget && budget.Amount + moved > 0 ? budget.With(moved) : budget;

    /// <summary>More that came in is no one figure of the report's.</summary>
    private const int MostCarried = 4;

    /// <summary>More was spent than the initial budget, at a rate up to 100 %: it is of a later budget, which the report does not print.</summary>
    private static bool IsOfAnother(BudgetFact actual, BudgetFact budget, ExecutionRateFact rate) =>
        rate.Basis is null && budget.Stage == Stages.Initial && actual.Amount > budget.Amount && rate.Percent <= 100;

    private static AuditRecord Found(ExecutionRateFact rate, BudgetFact actual, BudgetFact budget)
    {
        var computed = Percent.Rounded(actual.Amount / budget.Amount * 100);
        return Finding.Of(AuditRules.RateMismatch, Severities.Error,
            $"{Finding.Quoted(rate.Label)}执行率写为{Finding.Plain(rate.Percent)}%（{Finding.Where(rate.Evidence[0])}），"
            + $"按实际支出{Finding.Money(actual.Amount)}和{Finding.StageName(budget.Stage)}{Finding.Money(budget.Amount)}计算应为{Finding.Plain(computed)}%，请核对。",
            rate.Label, computed, rate.Percent, rate.Evidence[0], actual.Evidence[0], budget.Evidence[0]);
    }
}
