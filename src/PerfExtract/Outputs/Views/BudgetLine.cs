using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Views;

/// <summary>A year's budgets of one project and fund, as grids without holes.</summary>
public sealed record BudgetBlock(int? Year, string? Project, string? Fund, IReadOnlyList<BudgetGrid> Grids);

/// <summary>Lines that are stated at much the same stages.</summary>
public sealed record BudgetGrid(IReadOnlyList<string> Stages, IReadOnlyList<BudgetLine> Lines);

/// <param name="Within">The item that the line is a part of, where the line above does not say so.</param>
/// <param name="IsPart">It is a part of the line above.</param>
/// <param name="Facts">Empty where the line only names what its parts are parts of.</param>
public sealed record BudgetLine(Phrase Label, string? Code, string? Within, bool IsPart, IReadOnlyList<NumberedBudget> Facts);

/// <summary>A budget fact with its place in the record's list.</summary>
public readonly record struct NumberedBudget(int Index, BudgetFact Fact);
