using System.Globalization;
using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>What the report is, how much was read from it, and how sure that is.</summary>
internal static class HeadView
{
    public static void Write(Page page, ReportRecord record)
    {
        var head = record.Report;
        page.Wrapped("", DisplayWidth.Safe(head.Title ?? record.Source.Name), tone: Tone.Strong);
        List<(string Name, IEnumerable<string?> Values)> pairs =
        [
            (page.Say("organization"), [head.Organization]),
            (page.Say("year"), [Figures.Year(head.FiscalYear)]),
            (page.Say("date"), [head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)]),
            (page.Say("kind"), [page.Name(CodeGroups.ReportKind, head.Kind), page.Name(CodeGroups.Evaluation, head.Evaluation)]),
            (page.Say("file"), FileOf(page, record.Source)),
            (page.Say("facts"), FactsOf(page, record)),
            (page.Say("trust"), TrustOf(page, record)),
        ];
        var width = pairs.Max(pair => DisplayWidth.Of(pair.Name));
        foreach (var (name, values) in pairs)
        {
            page.Joined($"  {DisplayWidth.PadRight(name, width)}  ", values.Where(value => !string.IsNullOrEmpty(value)).Select(DisplayWidth.Safe), leadTone: Tone.Dim);
        }
    }

    private static string?[] FileOf(Page page, SourceRecord source) =>
    [
        source.Name, source.Format, $"{Figures.Count(source.Bytes)} {page.Say("bytes")}",
        source.Pages is { } pages ? $"{pages} {page.Say("pages")}" : null,
    ];

    private static List<string> FactsOf(Page page, ReportRecord record)
    {
        var facts = Counts(
        [
            (Sheet(page, "budgets"), record.Budgets.Count), (Sheet(page, "executionRates"), record.ExecutionRates.Count),
            (Sheet(page, "indicators"), record.Indicators.Count), (Sheet(page, "goals"), record.Goals.Count),
            (Sheet(page, "staffing"), record.Staffing.Count), (Sheet(page, "scores"), record.Scores.Count),
            (Sheet(page, "findings"), record.Findings.Count),
        ]);
        return facts.Count > 0 ? facts : [page.Say("none")];
    }

    /// <summary>Said even where all is well: that nothing was found is an answer too.</summary>
    private static List<string> TrustOf(Page page, ReportRecord record)
    {
        var found = Counts(
        [
            .. Severities.All.Reverse().Select(severity => (
                page.Name(CodeGroups.Severity, severity), record.Audits.Count(audit => audit.Severity == severity))),
            (page.Say("low-confidence"), record.Budgets.Count(Confidence.IsLow)),
            (page.Say("not-understood"), record.Diagnostics.Count),
        ]);
        return found.Count > 0 ? found : [page.Say("all-well")];
    }

    private static string Sheet(Page page, string kind) => page.Name(CodeGroups.Sheet, kind);

    private static List<string> Counts(IEnumerable<(string Name, int Count)> counts) =>
        [.. counts.Where(one => one.Count > 0).Select(one => $"{one.Name} {one.Count}")];
}
