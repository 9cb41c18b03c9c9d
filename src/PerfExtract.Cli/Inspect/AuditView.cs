using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>Where the report does not agree with itself, each with both figures.</summary>
internal static class AuditView
{
    public static void Write(Page page, ReportRecord record)
    {
        if (record.Audits.Count == 0)
        {
            return;
        }

        page.Heading("audits", record.Audits.Count);
        var units = new AuditUnits(record);
        foreach (var audit in record.Audits)
        {
            var tone = ToneOf(audit.Severity);
            page.Wrapped(audit.Severity == Severities.Info ? "  · " : "  ! ", page.Name(CodeGroups.AuditRule, audit.Rule), tone, tone);
            page.Wrapped("    ", DisplayWidth.Safe(audit.Message));
            if (units.Of(audit) is { } figures)
            {
                page.Joined(
                    "    ", figures.Pairs.Select(pair => DisplayWidth.Safe($"{pair.Name.In(page.Language)} {pair.Figure.In(page.Language)}")),
                    between: "   ", tone: Tone.Dim);
            }
        }
    }

    public static Tone ToneOf(string severity) => severity switch
    {
        Severities.Error => Tone.Bad,
        Severities.Warning => Tone.Warning,
        _ => Tone.Plain,
    };
}
