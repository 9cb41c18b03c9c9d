using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Html.Charts;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Archive;

/// <summary>The archive at a glance: documents by year and kind, by outcome, the spread of execution rates, audits by rule.</summary>
internal static class ArchiveCharts
{
    /// <summary>Years before the latest so many share one bar.</summary>
    private const int MostYears = 12;

    public static IReadOnlyList<BarChart> Of(ArchiveSummary summary) =>
    [
        Years(summary),
        Rates("whole-rates", summary.Wholes),
        Audits(summary),
        Rates("item-rates", summary.Rates),
        Outcomes(summary),
    ];

    private static BarChart Years(ArchiveSummary summary)
    {
        var years = summary.Years;
        List<Bar> bars = [.. years.Take(MostYears).Select(year => new Bar(
            year.Year is null ? Phrase.View("no-year") : Phrase.AsWritten(Figures.Year(year.Year)), Segments(year.Kinds), Count(year.Count)))];
        var rest = years.Skip(MostYears).ToList();
        if (rest.Count > 0)
        {
            var kinds = rest.SelectMany(year => year.Kinds).GroupBy(one => one.Kind).Select(kind => (kind.Key, kind.Sum(one => one.Count)));
            bars.Add(new Bar(Phrase.View("earlier"), Segments(kinds), Count(rest.Sum(year => year.Count))));
        }

        return new BarChart(
            Phrase.View("by-year-and-kind"), bars,
            [.. ReportKinds.All.Select(kind => new Legend(ColourOf(kind), Phrase.Of(CodeGroups.ReportKind, kind))), new Legend("plan", Phrase.View("no-kind"))]);
    }

    private static List<Segment> Segments(IEnumerable<(string? Kind, int Count)> kinds) => [.. kinds.Select(one => new Segment(one.Count, ColourOf(one.Kind)))];

    private static string ColourOf(string? kind)
    {
        var at = ReportKinds.All.ToList().IndexOf(kind ?? "");
        return at < 0 ? "plan" : "s" + Figures.Plain(at + 1);
    }

    private static BarChart Outcomes(ArchiveSummary summary) => new(
        Phrase.View("by-outcome"),
        summary.Unread.Count == 0 ? [] :
        [
            new Bar(Phrase.View("read"), [new Segment(summary.Documents.Count, "done")], Count(summary.Documents.Count)),
            .. summary.Outcomes.Select(one => new Bar(Phrase.Of("outcome", one.Outcome), [new Segment(one.Count, "over")], Count(one.Count))),
        ],
        []);

    private static BarChart Rates(string code, RateDistribution rates)
    {
        var name = Phrase.View(code);
        var median = Phrase.View("median");
        var title = rates.Median is { } middle
            ? new Phrase($"{name.Chinese} · {median.Chinese} {Figures.Percent(middle)}", $"{name.English} · {median.English} {Figures.Percent(middle)}")
            : name;
        return new BarChart(
            title,
            rates.Count == 0 ? [] :
            [
                .. rates.Buckets.Select(bucket => new Bar(
                    Phrase.AsWritten(bucket.Name), [new Segment(bucket.Count, bucket.Name.StartsWith('>') ? "over" : "done")], Count(bucket.Count))),
            ],
            []);
    }

    private static BarChart Audits(ArchiveSummary summary) => new(
        Phrase.View("audits-by-rule"),
        [.. summary.Audits.Select(rule => new Bar(
            Phrase.Of(CodeGroups.AuditRule, rule.Rule), [new Segment(rule.Count, rule.Rule == AuditRules.TargetMissed ? "plan" : "s3")],
            Count(rule.Count)))],
        []);

    private static Phrase Count(int count) => Phrase.AsWritten(Figures.Count(count));
}
