using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;

namespace PerfExtract.Cli.Archive;

/// <summary>An archive's picture in the terminal.</summary>
internal sealed class ArchiveView(Page page, ArchiveSummary summary, Ranking ranking, int top)
{
    /// <summary>Documents shown of each rule and each reason; the page has them all.</summary>
    private const int Examples = 3;

    public void Write()
    {
        Head();
        Years();
        Unread();
        Rates("whole-rates", summary.Wholes);
        Rates("item-rates", summary.Rates);
        OrganizationTable();
        Audits();
    }

    private void Head()
    {
        page.Wrapped("", $"{page.Say("archive")} {DisplayWidth.Safe(summary.Name)}", tone: Tone.Strong);
        List<(string Name, int Count)> counts =
        [
            (page.Say("documents"), summary.Documents.Count + summary.Unread.Count), (page.Say("read"), summary.Documents.Count),
            (page.Say("unread"), summary.Unread.Count), (page.Say("organizations"), summary.Organizations.Count),
            (page.Say("audits"), summary.AuditCount),
        ];
        page.Joined("  ", counts.Select(one => $"{one.Name} {Figures.Count(one.Count)}"));
        page.Joined(
            "  ", summary.Facts.Where(one => one.Value > 0).Select(one => $"{page.Name(CodeGroups.Sheet, one.Key)} {Figures.Count(one.Value)}"), tone: Tone.Dim);
    }

    private void Years()
    {
        page.Heading(page.Say("by-year-and-kind"));
        var kinds = ArchiveSummary.Kinds(summary.Documents).Select(one => one.Kind).ToList();
        var most = summary.Years.Select(year => year.Count).DefaultIfEmpty().Max();
        var table = new TextTable(
        [
            page.Say("year"), page.Say("documents"), .. kinds.Select(kind => new Column(KindOf(kind))), new Column("", Left: true, Optional: true),
        ]);
        foreach (var year in summary.Years)
        {
            table.Add(
            [
                year.Year is null ? page.Say("no-year") : Figures.Year(year.Year), Figures.Count(year.Count),
                .. kinds.Select(kind => new Cell(year.Kinds.FirstOrDefault(one => one.Kind == kind).Count is > 0 and var count ? Figures.Count(count) : "")),
                Bars.Count(year.Count, most),
            ]);
        }

        table.Write(page);
    }

    private string KindOf(string? kind) => kind is null ? page.Say("no-kind") : page.Name(CodeGroups.ReportKind, kind);

    private void Unread()
    {
        if (summary.Unread.Count == 0)
        {
            return;
        }

        page.Heading("unread", summary.Unread.Count);
        foreach (var (outcome, count) in summary.Outcomes)
        {
            page.Wrapped("  ! ", page.Counted(page.Name("outcome", outcome), count), Tone.Bad);
            var documents = summary.Unread.Where(one => one.Outcome == outcome).ToList();
            foreach (var one in documents.Take(Examples))
            {
                page.Wrapped("    ", DisplayWidth.Safe(one.Message is null ? one.Name : $"{one.Name}: {one.Message}"));
            }

            More(documents.Count);
        }
    }

    private void Rates(string code, RateDistribution rates)
    {
        if (rates.Count == 0)
        {
            return;
        }

        page.Heading($"{page.Counted(page.Say(code), rates.Count)}  {page.Say("median")} {Figures.Percent(rates.Median!.Value)}");
        var most = rates.Buckets.Max(bucket => bucket.Count);
        var table = new TextTable(page.Say("rate"), page.Say(code == "whole-rates" ? "documents" : "rates"), new Column("", Left: true, Optional: true));
        foreach (var bucket in rates.Buckets)
        {
            table.Add(bucket.Name, Figures.Count(bucket.Count), Bars.Count(bucket.Count, most));
        }

        table.Write(page);
    }

    private void OrganizationTable()
    {
        if (summary.Organizations.Count == 0)
        {
            return;
        }

        page.Heading($"{page.Counted(page.Say("organizations"), summary.Organizations.Count)}  {page.Say("by-" + ranking.ToString().ToLowerInvariant())}");
        var table = new TextTable(
            page.Say("organization"), page.Say("years"), page.Say("documents"), page.Say("spent-in-ten-thousand"), page.Say("rate"),
            new Column("", Left: true, Optional: true), page.Say("score"), page.Say("audits"));
        foreach (var one in Organizations.Ranked(summary.Organizations, ranking).Take(top))
        {
            table.Add(
                DisplayWidth.Safe(one.Name), YearsOf(one), Figures.Count(one.Documents.Count),
                one.Amount is { } amount ? Figures.TenThousandInColumn(amount) : "",
                one.Rate is { } rate ? new Cell(Figures.Percent(rate), rate > 100 ? Tone.Bad : Tone.Plain) : "",
                one.Rate is { } share ? Bars.Percent(share, Bars.Cells / 2) : "",
                one.Score is { } score ? Figures.Plain(score) : "", Figures.Count(one.Audits));
        }

        table.Write(page);
        More(summary.Organizations.Count, top);
    }

    private static string YearsOf(Organization one) =>
        one.FirstYear == one.LastYear ? Figures.Year(one.FirstYear) : $"{Figures.Year(one.FirstYear)}–{Figures.Year(one.LastYear)}";

    private void Audits()
    {
        if (summary.Audits.Count == 0)
        {
            return;
        }

        page.Heading("audits-by-rule", summary.AuditCount);
        var most = summary.Audits.Max(rule => rule.Count);
        foreach (var rule in summary.Audits)
        {
            page.Line($"  {page.Sign(page.Name(CodeGroups.AuditRule, rule.Rule), Tone.Strong)}  {Figures.Count(rule.Count)} · {Figures.Count(rule.Documents.Count)} {page.Say("documents")}  {page.Sign(Bars.Count(rule.Count, most), Tone.Dim)}".TrimEnd());
            foreach (var one in rule.Documents.Take(Examples))
            {
                page.Wrapped("    ", DisplayWidth.Safe(summary.Documents[one.Document].Name + (one.Count > 1 ? $" ×{one.Count}" : "")), tone: Tone.Dim);
                page.Wrapped("      ", DisplayWidth.Safe(one.Message));
            }

            More(rule.Documents.Count);
        }
    }

    private void More(int count, int shown = Examples)
    {
        if (count > shown)
        {
            page.Wrapped("    ", "… " + page.Say("more").Replace("#", Figures.Count(count - shown), StringComparison.Ordinal), tone: Tone.Dim);
        }
    }
}
