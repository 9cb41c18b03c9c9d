using PerfExtract.Facts;
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

    private sealed record Key(string? Item, string Name, string? Project, int? Year);

    /// <summary>What one item was given and what it spent, read apart once for all rates of it.</summary>
    private sealed record Amounts(IReadOnlyList<BudgetFact> Actuals, IReadOnlyList<BudgetFact> Budgets, decimal Moved, decimal Left)
    {
        public static readonly Amounts None = new([], [], 0, 0);

        public static Amounts Of(IEnumerable<BudgetFact> facts)
        {
            var byStage = facts.ToLookup(fact => fact.Stage);
            // The best budget first: it is the one to be named.
            return new(
                [.. byStage[Stages.Actual]], [.. s_budgets.SelectMany(stage => byStage[stage]).Where(fact => fact.Amount > 0)],
                byStage[Stages.Adjustment].Sum(fact => fact.Amount), byStage[Stages.CarriedOut].Sum(fact => fact.Amount));
        }
    }

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        var amounts = input.Budgets.Where(fact => fact.Within is null && fact.Fund is null)
            .GroupBy(fact => KeyOf(fact.Item, fact.Label, fact.Project, fact.Year)).ToDictionary(group => group.Key, Amounts.Of);
        var cameIn = input.Budgets.Where(fact => fact.Stage == Stages.CarriedIn && fact.Item is Items.CarryOver or Items.Project or Items.ExpenditureTotal).ToLookup(fact => (fact.Project, fact.Year));
        return input.Rates.Where(rate => rate.Origin == Origins.Reported).Select(rate => Check(rate, amounts, cameIn)).OfType<AuditRecord>();
    }

    private static AuditRecord? Check(ExecutionRateFact rate, Dictionary<Key, Amounts> amounts, ILookup<(string?, int?), BudgetFact> cameIn)
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

        // 支出决算总计4812万元，其中…年末结转和结余62万元: what was left is no expenditure.
        var left = rate.Item == Items.ExpenditureTotal ? Of(Items.CarryOver, rate.Year).Left : 0;
        var budgets = own.Budgets.Where(fact => rate.Basis is null || fact.Stage == rate.Basis || rate.Basis == Stages.Budget).ToList();
        var pairs = (from budget in budgets
                     from actual in own.Actuals.Concat(current.Actuals)
                     where !IsOfAnother(actual, budget, rate)
                     select (actual, budget)).ToList();
        return pairs.Count == 0
            || pairs.Exists(pair => Explains(pair.actual, pair.budget, rate) || Explains(pair.actual, After(pair.budget, own.Moved), rate)
                || (left > 0 && left < pair.actual.Amount && Explains(pair.actual with { Amount = pair.actual.Amount - left }, pair.budget, rate)))
            || (rate.Item is Items.Project or Items.ExpenditureTotal && cameIn[(rate.Project, rate.Year)].Take(MostCarried).Any(more => pairs.Exists(pair => Explains(pair.actual, More(pair.budget, more.Amount), rate))))
            || ofYears.Actuals.Any(done => budgets.Concat(ofYears.Budgets).Any(budget => Explains(done, budget, rate)))
            ? null
            : Found(rate, pairs[0].actual, pairs[0].budget);

        Amounts Of(string? item, int? year) => amounts.GetValueOrDefault(KeyOf(item, rate.Label, rate.Project, year), Amounts.None);
    }

    private static bool Explains(BudgetFact actual, BudgetFact budget, ExecutionRateFact rate)
    {
        if (Percent.Of(actual.Amount, budget.Amount) is not { } computed)
        {
            return true;
        }

        var slack = Rounding.Of(rate.Text?.Trim('%', '％', ' ') ?? "", null)
            + (((100 * Rounding.Of(actual.Text, actual.Unit)) + (Math.Abs(computed) * Rounding.Of(budget.Text, budget.Unit))) / budget.Amount);
        return Math.Abs(computed - rate.Percent) <= slack;
    }

    /// <summary>年初预算100万元，追加20万元，…执行率98%: the budget that the rate is of is not printed.</summary>
    private static BudgetFact After(BudgetFact budget, decimal moved) =>
        budget.Stage is Stages.Initial or Stages.Budget && budget.Amount + moved > 0 ? budget with { Amount = budget.Amount + moved } : budget;

    /// <summary>预算3286万元，上年结余112万元，…执行率95%: of both together; few are carried over.</summary>
    private static BudgetFact More(BudgetFact budget, decimal carried) => budget with { Amount = budget.Amount + carried };

    private const int MostCarried = 4;

    /// <summary>More was spent than the initial budget, at a rate up to 100 %: it is of a later budget, which the report does not print.</summary>
    private static bool IsOfAnother(BudgetFact actual, BudgetFact budget, ExecutionRateFact rate) =>
        rate.Basis is null && budget.Stage == Stages.Initial && actual.Amount > budget.Amount && rate.Percent <= 100;

    private static Key KeyOf(string? item, string label, string? project, int? year) =>
        new(item, item is null or Items.Project ? Lexicon.Fold.Word(label) : "", project, year);

    private static AuditRecord Found(ExecutionRateFact rate, BudgetFact actual, BudgetFact budget)
    {
        var computed = Percent.Rounded(actual.Amount / budget.Amount * 100);
        return Finding.Of(AuditRules.RateMismatch, Severities.Error,
            $"{Finding.Quoted(rate.Label)}执行率写为{Finding.Plain(rate.Percent)}%（{Finding.Where(rate.Evidence[0])}），"
            + $"按实际支出{Finding.Money(actual.Amount)}和{Finding.StageName(budget.Stage)}{Finding.Money(budget.Amount)}计算应为{Finding.Plain(computed)}%，请核对。",
            rate.Label, computed, rate.Percent, rate.Evidence[0], actual.Evidence[0], budget.Evidence[0]);
    }
}
