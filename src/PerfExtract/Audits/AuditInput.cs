using PerfExtract.Documents;
using PerfExtract.Facts;
using PerfExtract.Facts.Prose;
using PerfExtract.Facts.Staffing;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>Everything that a rule may look at: the facts as they go into the record, and the sentences they came from.</summary>
public sealed record AuditInput(
    Document Document,
    Citations Citations,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<BudgetFact> Budgets,
    IReadOnlyList<ExecutionRateFact> Rates,
    IReadOnlyList<IndicatorFact> Indicators,
    IReadOnlyList<HeadCountSum> HeadCounts)
{
    private ILookup<SamePlace, BudgetFact>? _byPlace;

    /// <summary>The amounts that a reader sees side by side.</summary>
    internal ILookup<SamePlace, BudgetFact> ByPlace => _byPlace ??= SamePlace.Group(Budgets);
}
