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
    IReadOnlyList<Notice> Notices)
{
    public static TableFacts Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon, int? reportYear)
    {
        List<Notice> notices = [];
        var grids = GridReader.Read(document, sections, lexicon, notices);
        var readings = GridUnderstanding.Read(grids, lexicon);
        return new TableFacts(
            TableRecords.Of(readings, citations),
            TableBudgets.Read(document, readings, citations, lexicon, reportYear),
            TableRates.Read(readings, citations, lexicon, reportYear),
            TableIndicators.Read(readings, citations),
            TableGoals.Read(readings, citations),
            grids,
            notices);
    }
}
