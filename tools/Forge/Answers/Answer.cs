namespace PerfExtract.Forge.Answers;

/// <summary>What a report's record must say. Where a field holds several values, each of them is right; "*" is right whatever is said.</summary>
public sealed class Answer
{
    public ReportAnswer? Report { get; set; }

    public List<SectionAnswer> Sections { get; } = [];

    public List<BudgetAnswer> Budgets { get; } = [];

    public List<RateAnswer> ExecutionRates { get; } = [];

    public List<IndicatorAnswer> Indicators { get; } = [];

    public List<StaffingAnswer> Staffing { get; } = [];

    public List<decimal> Scores { get; } = [];

    public List<AuditAnswer> Audits { get; } = [];

    public void Add(Answer other)
    {
        Sections.AddRange(other.Sections);
        Budgets.AddRange(other.Budgets);
        ExecutionRates.AddRange(other.ExecutionRates);
        Indicators.AddRange(other.Indicators);
        Staffing.AddRange(other.Staffing);
        Scores.AddRange(other.Scores);
        Audits.AddRange(other.Audits);
    }
}

public sealed record ReportAnswer(string Title, IReadOnlyList<string> Organization, int FiscalYear, string? Date, string Kind, string? Evaluation);

public sealed record SectionAnswer(int Level, string Number, string Title);

/// <param name="Label">Given where the item alone does not tell it: a named project, a class.</param>
/// <param name="Within">The items it may be said to lie in; null among them where it may be said to lie in none.</param>
/// <param name="Optional">Neither owed nor held against a record.</param>
public sealed record BudgetAnswer(
    IReadOnlyList<string?> Items, IReadOnlyList<string> Stages, int? Year, decimal Amount, IReadOnlyList<string?> Within,
    string? Label = null, string? Project = null, bool Optional = false);

public sealed record RateAnswer(IReadOnlyList<string?> Items, string? Label, int Year, decimal Percent, bool Optional = false);

public sealed record IndicatorAnswer(
    string? Project, string Level1, string? Level2, string Name, string? Target, string? Actual, decimal? Weight, decimal? Score, string Origin = "table");

public sealed record StaffingAnswer(string Label, int Count);

public sealed record AuditAnswer(string Rule, IReadOnlyList<decimal> Values);
