using PerfExtract.Cli.Layout;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>One record as a person reads it, part by part.</summary>
internal static class InspectView
{
    /// <summary>The parts by name in the order of the page.</summary>
    public static readonly IReadOnlyList<(string Name, Action<Page, ReportRecord> Write)> Parts =
    [
        ("report", HeadView.Write),
        ("sections", OutlineView.Write),
        ("audits", AuditView.Write),
        ("budgets", BudgetView.Write),
        ("executionRates", RateView.Write),
        ("indicators", IndicatorView.Write),
        ("goals", ListViews.Goals),
        ("staffing", ListViews.Staffing),
        ("scores", ListViews.Scores),
        ("findings", ListViews.Findings),
        ("diagnostics", ListViews.Diagnostics),
    ];
}
