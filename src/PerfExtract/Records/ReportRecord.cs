namespace PerfExtract.Records;

/// <summary>One document's record: what the contract promises, nothing else.</summary>
public sealed record ReportRecord(
    string SchemaVersion,
    SourceRecord Source,
    ReportHead Report,
    IReadOnlyList<SectionRecord> Sections,
    IReadOnlyList<TableRecord> Tables,
    IReadOnlyList<BudgetFact> Budgets,
    IReadOnlyList<ExecutionRateFact> ExecutionRates,
    IReadOnlyList<IndicatorFact> Indicators,
    IReadOnlyList<GoalFact> Goals,
    IReadOnlyList<StaffingFact> Staffing,
    IReadOnlyList<ScoreFact> Scores,
    IReadOnlyList<FindingFact> Findings,
    IReadOnlyList<AuditRecord> Audits,
    IReadOnlyList<DiagnosticRecord> Diagnostics)
{
    public const string CurrentSchemaVersion = "1.0";
}

public sealed record SourceRecord(string Name, string Format, long Bytes, string Sha256, int? Pages, string? Encoding);

public sealed record ReportHead(
    string? Title, string? Organization, int? FiscalYear, DateOnly? Date, string? Kind, string? Evaluation,
    IReadOnlyList<Evidence> Evidence);

public sealed record SectionRecord(
    string Id, string? Parent, int Level, string? Number, string Title, string Kind, IReadOnlyList<Evidence> Evidence);

public sealed record TableRecord(
    string Id, string? Caption, string? Unit, string? Kind, int HeaderRows, IReadOnlyList<IReadOnlyList<string>> Rows,
    IReadOnlyList<MergeRecord> Merges, IReadOnlyList<Evidence> Evidence);

public sealed record MergeRecord(int Row, int Column, int RowSpan, int ColumnSpan);

public sealed record DiagnosticRecord(string Severity, string Code, string Message, IReadOnlyList<Evidence> Evidence);
