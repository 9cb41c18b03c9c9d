namespace PerfExtract.Records;

/// <summary>An amount of money: decimal yuan, with the figure as printed and the unit that applied.</summary>
public sealed record BudgetFact(
    string? Item, string Label, string? Code, string? Project, string? Within, string? Side, string? Fund, string Stage, int? Year,
    decimal Amount, string Text, string? Unit, string Origin, IReadOnlyList<Evidence> Evidence, decimal Confidence);

public sealed record ExecutionRateFact(
    string? Item, string Label, int? Year, decimal Percent, string? Text, string Origin, string? Basis, string? Project,
    decimal? Weight, decimal? Score, IReadOnlyList<Evidence> Evidence);

public sealed record IndicatorFact(
    string? Project, string? Level1, string? Level2, string Name, QuantityRecord? Target, QuantityRecord? Actual,
    QuantityRecord? Deviation, decimal? Weight, decimal? Score, string? Reason, string? Source, bool? Achieved, string Origin,
    IReadOnlyList<Evidence> Evidence);

/// <summary>A quality has its text alone; <see cref="Value"/> and <see cref="Unit"/> stay as printed.</summary>
public sealed record QuantityRecord(string Text, string? Op, decimal? Value, string? Unit);

public sealed record GoalFact(string? Project, string? Expected, string? Achieved, IReadOnlyList<Evidence> Evidence);

public sealed record StaffingFact(string Label, decimal Count, string? Unit, IReadOnlyList<Evidence> Evidence);

public sealed record ScoreFact(decimal? Value, decimal? OutOf, string? Grade, string Label, IReadOnlyList<Evidence> Evidence);

public sealed record FindingFact(string Kind, string Text, IReadOnlyList<Evidence> Evidence);

public sealed record AuditRecord(
    string Rule, string Severity, string Message, string Subject, decimal? Expected, decimal? Actual,
    IReadOnlyList<Evidence> Evidence);
