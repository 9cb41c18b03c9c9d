using PerfExtract.Documents;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>The same item, stage and year given twice, unequal beyond rounding: merging has left them as two records.</summary>
internal static class ConflictingValues
{
    private readonly record struct Total(string? Item, string Stage, int? Year, decimal Amount);

    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        var told = input.Budgets.Where(fact => fact.Year is not null).GroupBy(KeyOf).Where(group => group.Count() > 1).ToList();
        if (told.Count == 0)
        {
            yield break;
        }

        var ofTheYear = input.Budgets.Where(fact => fact.Item is Items.IncomeCurrent or Items.ExpenditureCurrent)
            .Select(fact => new Total(fact.Item, fact.Stage, fact.Year, fact.Amount)).ToHashSet();
        var planned = input.Budgets.Where(fact => s_plans.Contains(fact.Stage)).Select(AboutOf).ToHashSet();
        var moved = input.Budgets.Where(fact => fact.Stage == Stages.Adjustment && fact.Origin == Origins.Text).Select(fact => MoveOf(fact, fact.Amount)).ToHashSet();
        foreach (var facts in told.Select(group => group.ToList()))
        {
            var tables = TablesOf(facts[0]).ToHashSet(StringComparer.Ordinal);
            for (var i = 1; i < facts.Count; i++)
            {
                // A row of details repeats its name in one column with good reason; only two places contradict each other.
                if (!TablesOf(facts[i]).Any(tables.Contains) && !IsOtherWhole(facts[0], facts[i]) && !IsLater(input, facts[0], facts[i])
                    && !(facts[i].Stage == Stages.Change && planned.Contains(AboutOf(facts[i])))
                    && !IsAnotherMove(facts[0], facts[i])
                    && !IsMoved(facts[0], facts[i], moved)
                    && !IsOfTheYear(facts[0], ofTheYear) && !IsOfTheYear(facts[i], ofTheYear))
                {
                    yield return Found(facts[0], facts[i]);
                }
            }
        }
    }

    private static readonly string[] s_plans = [Stages.Budget, Stages.Initial, Stages.Adjusted];

    /// <summary>预算安排36万元，较上年压减2万元；支出28万元，比上年减少4万元: one is the budget's change, one the expenditure's.</summary>
    private static (string?, string, int?) AboutOf(BudgetFact fact) => (fact.Item, Account.NameOf(fact.Item, fact.Label), fact.Year);

    /// <summary>追加538万元，减少23万元: told side by side, one is not the other told again.</summary>
    private static bool IsAnotherMove(BudgetFact one, BudgetFact other) =>
        one.Stage == Stages.Adjustment && one.Origin == Origins.Text && other.Origin == Origins.Text && one.Evidence[0].Block == other.Evidence[0].Block;

    /// <summary>下达111万元，调减40万元，实际下达71万元: what one paragraph tells to have become of the first.</summary>
    private static bool IsMoved(BudgetFact one, BudgetFact other, HashSet<(Account, int, decimal)> moved) =>
        other.Origin == Origins.Text && one.Evidence[0].Block == other.Evidence[0].Block && moved.Contains(MoveOf(other, one.Amount - other.Amount));

    private static (Account, int Block, decimal Amount) MoveOf(BudgetFact fact, decimal amount) => (KeyOf(fact).Account, fact.Evidence[0].Block, Math.Abs(amount));

    /// <summary>Sentences tell where the whole investment comes from, and where the year's money.</summary>
    private static bool IsOtherWhole(BudgetFact one, BudgetFact other) =>
        Sources.Holds(one.Item)
        && ((one.Origin == Origins.Text && other.Origin == Origins.Text) || UnsaidStages.IsOf(one) || UnsaidStages.IsOf(other));

    /// <summary>截至2020年12月31日…；截至2021年6月30日…: two days, and not two words on one.</summary>
    private static bool IsLater(AuditInput input, BudgetFact one, BudgetFact other) =>
        one.Origin == Origins.Text && other.Origin == Origins.Text
        && DayOf(input, one) is { Length: > 0 } day && DayOf(input, other) is { Length: > 0 } otherDay && day != otherDay;

    /// <summary>A day stands so near before what was spent by then.</summary>
    private const int LongestClause = 40;

    private static string DayOf(AuditInput input, BudgetFact fact)
    {
        var evidence = fact.Evidence[0];
        if (evidence.Table is not null || input.Document.Blocks[evidence.Block] is not Paragraph paragraph)
        {
            return "";
        }

        var clause = paragraph.Text.Value.AsSpan(Math.Max(0, evidence.Start - LongestClause)..evidence.Start);
        clause = clause[(clause.LastIndexOfAny('。', '；') + 1)..];
        var at = clause.IndexOf('截');
        return at < 0 ? "" : clause[at..].ToString().Split('，')[0];
    }

    /// <summary>A table of its own calls 合计 what the table of totals calls 本年支出合计, beside a 总计 with the carry-over.</summary>
    private static bool IsOfTheYear(BudgetFact fact, HashSet<Total> ofTheYear) =>
        fact.Item switch
        {
            Items.IncomeTotal => ofTheYear.Contains(new Total(Items.IncomeCurrent, fact.Stage, fact.Year, fact.Amount)),
            Items.ExpenditureTotal => ofTheYear.Contains(new Total(Items.ExpenditureCurrent, fact.Stage, fact.Year, fact.Amount)),
            _ => false,
        };

    private static IEnumerable<string> TablesOf(BudgetFact fact) => fact.Evidence.Select(evidence => evidence.Table).OfType<string>();

    /// <summary>A figure that is said a thousand times and contradicted a thousand times would be shown a million times.</summary>
    private const int MostPlaces = 8;

    private static AuditRecord Found(BudgetFact first, BudgetFact second) => Finding.Of(
        AuditRules.ConflictingValues, Severities.Error,
        $"{Finding.Name(first)}的{Finding.StageName(first.Stage)}前后不一：{Finding.Where(first.Evidence[0])}为{Finding.Money(first.Amount)}，"
        + $"{Finding.Where(second.Evidence[0])}为{Finding.Money(second.Amount)}，请统一口径。",
        first.Label, first.Amount, second.Amount, [.. first.Evidence.Take(MostPlaces), .. second.Evidence.Take(MostPlaces)]);

    /// <summary>What parts two facts of one item: their names, or that a fund's 总计 holds what was carried over.</summary>
    private static string NameOf(BudgetFact fact) =>
        fact.Item is Items.LocalFunds or Items.OtherFunds or Items.UndertakingIncome ? Lexicon.Fold.Word(fact.Label)
        : Funds.All.Contains(fact.Item) && (fact.Label.EndsWith(GrandTotal, StringComparison.Ordinal) || fact.Label.EndsWith(GrandAccount, StringComparison.Ordinal)) ? GrandTotal
        : Account.NameOf(fact.Item, fact.Label);

    private const string GrandTotal = "总计", GrandAccount = "总决算";

    private static (Account Account, string Stage) KeyOf(BudgetFact fact) => (Account.Of(fact) with { Name = NameOf(fact) }, fact.Stage);
}
