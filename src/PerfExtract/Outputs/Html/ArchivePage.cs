using PerfExtract.Outputs.Archive;
using PerfExtract.Outputs.Html.Archive;
using PerfExtract.Outputs.Html.Charts;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// An archive on one self-contained page: charts, and lists of organisations, audits and documents. The page holds a line of each
/// document, not its record, and shows a few lines at a time, so that ten thousand open as fast as ten.
/// </summary>
public static class ArchivePage
{
    public static void Write(ArchiveSummary summary, TextWriter writer, Language language = Language.Chinese, Ranking ranking = Ranking.Audits)
    {
        var page = new HtmlPage(writer, language);
        var frame = new PageFrame(page, "summary");
        frame.Open($"{Phrase.View("archive").In(language)} {summary.Name}");
        page.Write($"<header class=\"top\"><div class=\"what\"><h1>{Phrase.View("archive")} {summary.Name}</h1><p class=\"meta\">");
        page.Write($"{Phrase.Join(" · ", summary.Facts.Where(one => one.Value > 0).Select(one => With(Phrase.Of(CodeGroups.Sheet, one.Key), one.Value)))}</p></div>");
        frame.Switches();
        page.Raw("</header>\n<main>\n");
        WriteTiles(page, summary);
        page.Raw("<div class=\"charts\">\n");
        foreach (var chart in ArchiveCharts.Of(summary))
        {
            BarDrawing.Write(page, chart);
        }

        page.Raw("</div>\n");
        new ArchiveLists(page, summary, ranking).Write(frame);
        page.Raw("</main>\n<script type=\"application/json\" id=\"data\">");
        page.Raw(ArchiveData.Of(summary, ranking));
        page.Raw("</script>\n");
        frame.Close();
    }

    private static void WriteTiles(HtmlPage page, ArchiveSummary summary)
    {
        page.Raw("<ul class=\"tiles\">");
        foreach (var (code, count) in (ReadOnlySpan<(string, int)>)
        [
            ("documents", summary.Documents.Count + summary.Unread.Count), ("read", summary.Documents.Count), ("unread", summary.Unread.Count),
            ("organizations", summary.Organizations.Count), ("audits", summary.AuditCount),
        ])
        {
            page.Write($"<li class=\"{(code == "unread" && count > 0 ? "no" : "")}\"><b>{Figures.Count(count)}</b> {Phrase.View(code)}</li>");
        }

        if (summary.Wholes.Median is { } median)
        {
            page.Write($"<li><b>{Figures.Percent(median)}</b> {Phrase.View("median-rate")}</li>");
        }

        page.Raw("</ul>\n");
    }

    private static Phrase With(Phrase name, int count) => new($"{name.Chinese} {Figures.Count(count)}", $"{name.English} {Figures.Count(count)}");
}
