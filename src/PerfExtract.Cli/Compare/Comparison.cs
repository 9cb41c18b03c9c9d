using PerfExtract.Records;

namespace PerfExtract.Cli.Compare;

/// <summary>What an amount is of, over the years.</summary>
internal sealed record Subject(string? Side, string? Item, string Name, string? Project, string? Within, string? Fund);

/// <summary>One item in one year; amounts in yuan.</summary>
internal sealed record YearFigures(int Year, decimal? Budget, decimal? Actual, decimal? Rate, decimal? Change)
{
    [System.Text.Json.Serialization.JsonIgnore]
    public bool IsEmpty => Budget is null && Actual is null && Rate is null && Change is null;
}

internal sealed record ComparedItem(Subject Subject, string Label, IReadOnlyList<YearFigures> Years);

/// <summary>One organisation over its years.</summary>
internal sealed record Comparison(
    string Organization, IReadOnlyList<int> Years, IReadOnlyDictionary<int, string> Documents, IReadOnlyDictionary<int, decimal> Scores,
    IReadOnlyList<ComparedItem> Items, IReadOnlyList<(string Document, AuditRecord Audit)> Audits);

/// <summary>
/// Lines up what one organisation's reports say, year by year. A year's figure comes from the report of that year; where that is
/// missing or silent, from the next year's report, which often has it beside its own.
/// </summary>
internal static class Comparisons
{
    /// <summary>The budget that a year is measured by: the contract's order for execution rates.</summary>
    private static readonly string[] s_budgets = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];

    public static IReadOnlyList<Comparison> Of(IEnumerable<ReportRecord> records) =>
    [
        .. records
            .Where(record => record.Report is { Organization: not null, FiscalYear: not null })
            .GroupBy(record => Folded(record.Report.Organization!), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => Compare(OnePerYear(group))),
    ];

    /// <summary>An archive often holds one report as Word file and as PDF, or the form beside the report: the fullest is taken.</summary>
    private static SortedDictionary<int, ReportRecord> OnePerYear(IEnumerable<ReportRecord> records) => new(records
        .GroupBy(record => record.Report.FiscalYear!.Value)
        .ToDictionary(year => year.Key, year => year
            .OrderByDescending(record => record.Budgets.Count).ThenBy(record => record.Source.Name, StringComparer.Ordinal).First()));

    private static Comparison Compare(SortedDictionary<int, ReportRecord> reports)
    {
        var facts = reports.Values.SelectMany(record => record.Budgets).Where(fact => fact.Year is not null).ToList();
        int[] years = [.. facts.Select(fact => fact.Year!.Value).Concat(reports.Keys).Distinct().Order()];
        var said = reports.ToDictionary(one => one.Key, one => new Said(one.Value));
        var items = facts
            .GroupBy(SubjectOf)
            .Select(group => new ComparedItem(
                group.Key, group.First().Label, [.. years.Select(year => FiguresOf(group.Key, year, said)).Where(figures => !figures.IsEmpty)]))
            .Where(item => item.Years.Count > 0)
            .ToList();
        return new Comparison(
            reports.Values.Last().Report.Organization!, years,
            reports.ToDictionary(one => one.Key, one => one.Value.Source.Name),
            reports.Where(one => ScoreOf(one.Value) is not null).ToDictionary(one => one.Key, one => ScoreOf(one.Value)!.Value),
            items,
            [.. Extraction.AuditAcross([.. reports.Values]).Select(found => (found.Record.Source.Name, found.Audit))]);
    }

    private static YearFigures FiguresOf(Subject subject, int year, Dictionary<int, Said> reports)
    {
        foreach (var source in (ReadOnlySpan<int>)[year, year + 1])
        {
            if (reports.TryGetValue(source, out var said) && said.Of(subject, year) is { IsEmpty: false } figures)
            {
                return figures;
            }
        }

        return new YearFigures(year, null, null, null, null);
    }

    /// <summary>What one report says, by what it says it of.</summary>
    private sealed class Said(ReportRecord record)
    {
        private readonly ILookup<(Subject, int?), BudgetFact> _amounts = record.Budgets.ToLookup(fact => (SubjectOf(fact), fact.Year));

        /// <summary>Reported rates stand before computed ones in the record.</summary>
        private readonly ILookup<(string?, string, string?, int?), ExecutionRateFact> _rates =
            record.ExecutionRates.ToLookup(rate => (rate.Item, NameOf(rate.Item, rate.Label), rate.Project, rate.Year));

        public YearFigures Of(Subject subject, int year)
        {
            var stages = _amounts[(subject, year)].ToLookup(fact => fact.Stage, fact => fact.Amount);
            var budget = s_budgets.Where(stages.Contains).Select(stage => (decimal?)stages[stage].First()).FirstOrDefault();
            var rate = subject.Within is null ? _rates[(subject.Item, subject.Name, subject.Project, year)].FirstOrDefault() : null;
            return new YearFigures(year, budget, First(stages[Stages.Actual]), rate?.Percent, First(stages[Stages.Change]));
        }
    }

    private static decimal? First(IEnumerable<decimal> amounts) => amounts.Select(amount => (decimal?)amount).FirstOrDefault();

    /// <summary>The score of the whole is out of 100; a report may also give one for a part.</summary>
    private static decimal? ScoreOf(ReportRecord record) =>
        (record.Scores.FirstOrDefault(score => score.OutOf == 100) ?? record.Scores.FirstOrDefault(score => score.OutOf is null))?.Value;

    private static Subject SubjectOf(BudgetFact fact) => new(fact.Side, fact.Item, NameOf(fact.Item, fact.Label), fact.Project, fact.Within, fact.Fund);

    private static string NameOf(string? item, string label) => item is null or Items.Project ? Folded(label) : "";

    /// <summary>Names are compared without spaces: a title may be spaced out over its line.</summary>
    private static string Folded(string name) => string.Concat(name.Where(c => !char.IsWhiteSpace(c)));
}
