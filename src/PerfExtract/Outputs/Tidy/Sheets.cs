using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Tidy;

/// <summary>The contract's tidy tables. Column order is the record's field order; evidence closes each row.</summary>
public static class Sheets
{
    public static readonly IReadOnlyList<Sheet> All =
    [
        new Sheet<ReportRecord>(
            "documents", record => [record],
            Text<ReportRecord>("format", one => one.Source.Format),
            Number<ReportRecord>("bytes", one => one.Source.Bytes),
            Number<ReportRecord>("pages", one => one.Source.Pages),
            Text<ReportRecord>("encoding", one => one.Source.Encoding),
            Words<ReportRecord>("title", one => one.Report.Title),
            Words<ReportRecord>("organization", one => one.Report.Organization),
            Number<ReportRecord>("fiscalYear", one => one.Report.FiscalYear),
            Text<ReportRecord>("date", one => one.Report.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            Code<ReportRecord>("kind", CodeGroups.ReportKind, one => one.Report.Kind),
            Code<ReportRecord>("evaluation", CodeGroups.Evaluation, one => one.Report.Evaluation)),

        new Sheet<BudgetFact>(
            "budgets", record => record.Budgets,
            [
                Code<BudgetFact>("item", CodeGroups.Item, one => one.Item),
                Text<BudgetFact>("label", one => one.Label),
                Text<BudgetFact>("code", one => one.Code),
                Words<BudgetFact>("project", one => one.Project),
                Code<BudgetFact>("within", CodeGroups.Item, one => one.Within),
                Code<BudgetFact>("side", CodeGroups.Side, one => one.Side),
                Code<BudgetFact>("fund", CodeGroups.Item, one => one.Fund),
                Code<BudgetFact>("stage", CodeGroups.Stage, one => one.Stage),
                Number<BudgetFact>("year", one => one.Year),
                Number<BudgetFact>("amount", one => one.Amount),
                Text<BudgetFact>("text", one => one.Text),
                Text<BudgetFact>("unit", one => one.Unit),
                Code<BudgetFact>("origin", CodeGroups.Origin, one => one.Origin),
                Number<BudgetFact>("confidence", one => one.Confidence),
                .. Evidence<BudgetFact>(one => one.Evidence),
            ]),

        new Sheet<ExecutionRateFact>(
            "executionRates", record => record.ExecutionRates,
            [
                Code<ExecutionRateFact>("item", CodeGroups.Item, one => one.Item),
                Text<ExecutionRateFact>("label", one => one.Label),
                Number<ExecutionRateFact>("year", one => one.Year),
                Number<ExecutionRateFact>("percent", one => one.Percent),
                Text<ExecutionRateFact>("text", one => one.Text),
                Code<ExecutionRateFact>("origin", CodeGroups.Origin, one => one.Origin),
                Code<ExecutionRateFact>("basis", CodeGroups.Stage, one => one.Basis),
                Words<ExecutionRateFact>("project", one => one.Project),
                Number<ExecutionRateFact>("weight", one => one.Weight),
                Number<ExecutionRateFact>("score", one => one.Score),
                .. Evidence<ExecutionRateFact>(one => one.Evidence),
            ]),

        new Sheet<IndicatorFact>(
            "indicators", record => record.Indicators,
            [
                Words<IndicatorFact>("project", one => one.Project),
                Text<IndicatorFact>("level1", one => one.Level1),
                Text<IndicatorFact>("level2", one => one.Level2),
                Words<IndicatorFact>("name", one => one.Name),
                .. Quantity<IndicatorFact>("target", one => one.Target),
                .. Quantity<IndicatorFact>("actual", one => one.Actual),
                .. Quantity<IndicatorFact>("deviation", one => one.Deviation),
                Number<IndicatorFact>("weight", one => one.Weight),
                Number<IndicatorFact>("score", one => one.Score),
                Words<IndicatorFact>("reason", one => one.Reason),
                Text<IndicatorFact>("source", one => one.Source),
                new Column<IndicatorFact>("achieved", one => Value.Of(one.Achieved)),
                Code<IndicatorFact>("origin", CodeGroups.Origin, one => one.Origin),
                .. Evidence<IndicatorFact>(one => one.Evidence),
            ]),

        new Sheet<GoalFact>(
            "goals", record => record.Goals,
            [
                Words<GoalFact>("project", one => one.Project),
                Words<GoalFact>("expected", one => one.Expected),
                Words<GoalFact>("achieved", one => one.Achieved),
                .. Evidence<GoalFact>(one => one.Evidence),
            ]),

        new Sheet<StaffingFact>(
            "staffing", record => record.Staffing,
            [
                Text<StaffingFact>("label", one => one.Label),
                Number<StaffingFact>("count", one => one.Count),
                Text<StaffingFact>("unit", one => one.Unit),
                .. Evidence<StaffingFact>(one => one.Evidence),
            ]),

        new Sheet<ScoreFact>(
            "scores", record => record.Scores,
            [
                Number<ScoreFact>("value", one => one.Value),
                Number<ScoreFact>("outOf", one => one.OutOf),
                Text<ScoreFact>("grade", one => one.Grade),
                Text<ScoreFact>("label", one => one.Label),
                .. Evidence<ScoreFact>(one => one.Evidence),
            ]),

        new Sheet<FindingFact>(
            "findings", record => record.Findings,
            [
                Code<FindingFact>("kind", CodeGroups.FindingKind, one => one.Kind),
                Words<FindingFact>("text", one => one.Text),
                .. Evidence<FindingFact>(one => one.Evidence),
            ]),

        new Sheet<AuditRecord>(
            "audits", record => record.Audits,
            [
                Code<AuditRecord>("rule", CodeGroups.AuditRule, one => one.Rule),
                Code<AuditRecord>("severity", CodeGroups.Severity, one => one.Severity),
                Words<AuditRecord>("message", one => one.Message),
                Text<AuditRecord>("subject", one => one.Subject),
                Number<AuditRecord>("expected", one => one.Expected),
                Number<AuditRecord>("actual", one => one.Actual),
                .. Evidence<AuditRecord>(one => one.Evidence),
            ]),

        new Sheet<DiagnosticRecord>(
            "diagnostics", record => record.Diagnostics,
            [
                Code<DiagnosticRecord>("severity", CodeGroups.Severity, one => one.Severity),
                Text<DiagnosticRecord>("code", one => one.Code),
                Words<DiagnosticRecord>("message", one => one.Message),
                .. Evidence<DiagnosticRecord>(one => one.Evidence),
            ]),
    ];

    private static Column<T> Text<T>(string name, Func<T, string?> of) => new(name, fact => Value.Of(of(fact)));

    private static Column<T> Words<T>(string name, Func<T, string?> of) => new(name, fact => Value.Of(of(fact)), Wide: true);

    private static Column<T> Code<T>(string name, string group, Func<T, string?> of) => new(name, fact => Value.Of(of(fact)), group);

    private static Column<T> Number<T>(string name, Func<T, decimal?> of) => new(name, fact => Value.Of(of(fact)));

    private static Column<T>[] Quantity<T>(string name, Func<T, QuantityRecord?> of) =>
    [
        Text<T>(name + ".text", fact => of(fact)?.Text),
        Text<T>(name + ".op", fact => of(fact)?.Op),
        Number<T>(name + ".value", fact => of(fact)?.Value),
        Text<T>(name + ".unit", fact => of(fact)?.Unit),
    ];

    /// <summary>The first piece of evidence, and how many there are; the JSON record has them all.</summary>
    private static Column<T>[] Evidence<T>(Func<T, IReadOnlyList<Evidence>> of)
    {
        Evidence? First(T fact) => of(fact) is [var first, ..] ? first : null;
        return
        [
            Text<T>("evidence.section", fact => First(fact)?.Section),
            Number<T>("evidence.page", fact => First(fact)?.Page),
            Number<T>("evidence.block", fact => First(fact)?.Block),
            Text<T>("evidence.table", fact => First(fact)?.Table),
            Number<T>("evidence.row", fact => First(fact)?.Row),
            Number<T>("evidence.column", fact => First(fact)?.Column),
            Number<T>("evidence.start", fact => First(fact)?.Start),
            Number<T>("evidence.end", fact => First(fact)?.End),
            Words<T>("evidence.quote", fact => First(fact)?.Quote),
            Number<T>("evidence.count", fact => of(fact).Count),
        ];
    }
}
