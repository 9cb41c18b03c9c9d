using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>The kinds of facts that are lists of texts.</summary>
internal static class ListViews
{
    public static void Goals(Page page, ReportRecord record)
    {
        Heading(page, "goals", record.Goals.Count);
        foreach (var goal in record.Goals)
        {
            if (goal.Project is { } project)
            {
                page.Wrapped("  ", DisplayWidth.Safe(project), tone: Tone.Strong);
            }

            Pairs(page, [(page.Say("goal"), goal.Expected), (page.Say("done"), goal.Achieved)]);
        }
    }

    public static void Staffing(Page page, ReportRecord record)
    {
        Heading(page, "staffing", record.Staffing.Count);
        Pairs(page, [.. record.Staffing.Select(post => (post.Label, (string?)(Figures.Plain(post.Count) + post.Unit)))]);
    }

    public static void Scores(Page page, ReportRecord record)
    {
        Heading(page, "scores", record.Scores.Count);
        Pairs(page, [.. record.Scores.Select(score => (score.Label, (string?)$"{RateView.ScoreOf(score.Value, score.OutOf)} {score.Grade}".Trim()))]);
    }

    public static void Findings(Page page, ReportRecord record)
    {
        Heading(page, "findings", record.Findings.Count);
        Pairs(page, [.. record.Findings.Select(finding => (page.Name(CodeGroups.FindingKind, finding.Kind), (string?)finding.Text))]);
    }

    /// <summary>What could not be understood; that all was is said in the head.</summary>
    public static void Diagnostics(Page page, ReportRecord record)
    {
        if (record.Diagnostics.Count > 0)
        {
            page.Heading("not-understood", record.Diagnostics.Count);
        }

        foreach (var diagnostic in record.Diagnostics)
        {
            var tone = AuditView.ToneOf(diagnostic.Severity);
            page.Wrapped(diagnostic.Severity == Severities.Info ? "  · " : "  ! ", DisplayWidth.Safe($"{diagnostic.Message} [{diagnostic.Code}]"), tone);
            foreach (var quote in diagnostic.Evidence.Select(place => place.Quote).Where(quote => quote.Length > 0).Take(1))
            {
                page.Wrapped("    ", DisplayWidth.Safe(quote), tone: Tone.Dim);
            }
        }
    }

    private static void Heading(Page page, string kind, int count)
    {
        if (count > 0)
        {
            page.Heading(page.Counted(page.Name(CodeGroups.Sheet, kind), count));
        }
    }

    private static void Pairs(Page page, List<(string Name, string? Value)> pairs)
    {
        string NameOf(string name) => DisplayWidth.Cut(DisplayWidth.Safe(name), page.Width / 3);
        var width = pairs.Count == 0 ? 0 : pairs.Max(pair => DisplayWidth.Of(NameOf(pair.Name)));
        foreach (var (name, value) in pairs.Where(pair => !string.IsNullOrEmpty(pair.Value)))
        {
            page.Wrapped($"  {DisplayWidth.PadRight(NameOf(name), width)}  ", DisplayWidth.Safe(value), Tone.Dim);
        }
    }
}
