using PerfExtract.Documents;
using PerfExtract.Facts.Budgets;
using PerfExtract.Facts.Prose;
using PerfExtract.Records;

namespace PerfExtract.Facts.ExecutionRates;

/// <summary>The execution rates that sentences state: 执行率94.78%, 完成年初预算的93.6%.</summary>
public static class ProseRates
{
    /// <param name="project">The project that the whole report is about, for a report about one.</param>
    public static IReadOnlyList<ExecutionRateFact> Read(
        Document document, IReadOnlyList<Statement> statements, Citations citations, Lexicon.Lexicon lexicon, ProjectReport? project = null)
    {
        var facts = statements
            .Where(statement => statement is { Kind: StatementKind.Rate } and ({ Item: not null } or { ClassLine: true }))
            .Select(statement => FactOf(document, statement, citations, lexicon));
        return [.. project is null ? facts : facts.Select(project.Assign)];
    }

    private static ExecutionRateFact FactOf(Document document, Statement statement, Citations citations, Lexicon.Lexicon lexicon)
    {
        var label = statement.Label is { } place ? Labels.Clean(document.Quote(place)) : ItemNames.Of(statement.Item!, lexicon);
        return new ExecutionRateFact(
            statement.Item, label, statement.Year, statement.Quantity.Value, document.Quote(statement.Figure), Origins.Reported,
            statement.Basis, statement.Project is null ? null : label, null, null, [citations.Of(statement.Figure)]);
    }
}
