using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// 收入决算表 calls 合计 what the table of both sides calls 本年收入合计, beside a 总计 that holds the carry-over: over the tables and sentences
/// of one report it is the year's own total, said once.
/// </summary>
internal static class YearTotals
{
    private sealed record Key(string? Item, string? Fund, string Stage, int? Year);

    public static IEnumerable<BudgetFact> Of(IReadOnlyList<BudgetFact> facts)
    {
        var wholes = facts.Where(IsWhole).ToList();
        var current = wholes.Where(fact => CurrentOf(fact.Item) is null).Select(fact => (KeyOf(fact), fact.Amount)).ToHashSet();
        var largest = wholes.Where(fact => CurrentOf(fact.Item) is not null).GroupBy(KeyOf).ToDictionary(group => group.Key, group => group.Max(fact => fact.Amount));
        return facts.Select(fact => IsWhole(fact) && CurrentOf(fact.Item) is { } ofTheYear && current.Contains((KeyOf(fact) with { Item = ofTheYear }, fact.Amount))
            && largest[KeyOf(fact)] > fact.Amount
                ? fact with { Item = ofTheYear }
                : fact);
    }

    private static bool IsWhole(BudgetFact fact) =>
        fact is { Project: null, Within: null, Item: Items.IncomeTotal or Items.ExpenditureTotal or Items.IncomeCurrent or Items.ExpenditureCurrent };

    private static string? CurrentOf(string? total) => total switch
    {
        Items.IncomeTotal => Items.IncomeCurrent,
        Items.ExpenditureTotal => Items.ExpenditureCurrent,
        _ => null,
    };

    private static Key KeyOf(BudgetFact fact) => new(fact.Item, fact.Fund, fact.Stage, fact.Year);
}
