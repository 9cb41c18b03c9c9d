using PerfExtract.Documents;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.ExecutionRates;
using PerfExtract.Facts.Goals;
using PerfExtract.Facts.Indicators;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts;

/// <summary>Everything that a document's tables and forms state, and the tables themselves.</summary>
internal sealed record TableFacts(
    IReadOnlyList<TableRecord> Tables, IReadOnlyList<BudgetFact> Budgets, IReadOnlyList<ExecutionRateFact> Rates,
    IReadOnlyList<IndicatorFact> Indicators, IReadOnlyList<GoalFact> Goals, IReadOnlyList<Grid> Grids,
    IReadOnlySet<int> FormCells, IReadOnlyList<Notice> Notices)
{
    public static TableFacts Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon, int? reportYear, string? reportKind = null,
        ProjectReport? project = null)
    {
        List<Notice> notices = [];
        var grids = GridReader.Read(document, sections, lexicon, notices);
        var readings = InBook(GridUnderstanding.Read(grids, lexicon), reportKind, project is not null);
        var facts = new TableFacts(
            TableRecords.Of(readings, citations),
            [.. TableBudgets.Read(document, readings, citations, lexicon, reportYear).Select(fact => project?.Assign(fact) ?? fact)],
            [.. TableRates.Read(readings, citations, lexicon, reportYear).Select(rate => project?.Assign(rate) ?? rate)],
            TableIndicators.Read(readings, citations, lexicon),
            TableGoals.Read(readings, citations),
            grids,
            FormCellsOf(readings),
            notices);
        notices.AddRange(UnreadTables.Find(readings, facts.TablesRead(), lexicon));
        return facts;
    }

    /// <summary>The paragraphs that are cells of projects' forms which lost their lines.</summary>
    private static HashSet<int> FormCellsOf(IReadOnlyList<GridReading> readings) =>
        [.. readings.Where(reading => reading.Grid.IsRecovered && reading.Forms.Any(form => form.Project is not null)).SelectMany(reading => reading.Grid.Blocks)];

    private HashSet<string> TablesRead() =>
        [.. Budgets.SelectMany(fact => fact.Evidence).Concat(Rates.SelectMany(fact => fact.Evidence)).Concat(Indicators.SelectMany(fact => fact.Evidence))
            .Concat(Goals.SelectMany(fact => fact.Evidence)).Select(place => place.Table).OfType<string>()];

    /// <summary>部门收入总表 does not say that it is of the budget, nor 支出总表 that of the accounts: the book they stand in does.</summary>
    private static IReadOnlyList<GridReading> InBook(IReadOnlyList<GridReading> readings, string? kind, bool ofProject)
    {
        var stage = kind switch { "budget" => Stages.Budget, "final-accounts" => Stages.Actual, _ => null };
        return stage is null && !ofProject ? readings
            : [.. readings.Select(reading => reading with { Context = reading.Context with { Stage = reading.Context.Stage ?? stage, OfProject = ofProject } })];
    }
}
