using System.Globalization;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Outputs.Html.Charts;

/// <summary>
/// A bar chart drawn here, not in the browser. Lengths are shares of the width, so that text keeps its size on any screen; each bar
/// has its figure beside it as text, and the whole is told in words to a screen reader.
/// </summary>
internal static class BarDrawing
{
    private const int LabelHeight = 18, BarHeight = 9, JoinedBarHeight = 9, Gap = 6, JoinedGap = 2, Baseline = 5;

    /// <summary>One of ten thousand is still to be seen.</summary>
    private const decimal ThinnestShare = 0.5m;

    public static void Write(HtmlPage page, BarChart chart)
    {
        if (chart.Bars.Count == 0)
        {
            return;
        }

        page.Write($"<figure class=\"chart\"><figcaption>{chart.Title}</figcaption>");
        WriteLegends(page, [.. chart.Legends.Where(legend => chart.Bars.Any(bar => bar.Segments.Any(segment => segment.Value > 0 && segment.Css == legend.Css)))]);
        page.Write($"<svg role=\"img\" width=\"100%\" height=\"{chart.Bars.Sum(HeightOf)}\"");
        page.Label(InWords(chart));
        page.Raw(">\n");
        var most = Math.Max(chart.Bars.Max(bar => bar.Length), chart.Line ?? 0);
        var top = 0;
        foreach (var bar in chart.Bars)
        {
            WriteBar(page, bar, top, most, chart.Line);
            top += HeightOf(bar);
        }

        page.Raw("</svg></figure>\n");
    }

    private static void WriteLegends(HtmlPage page, IReadOnlyList<Legend> legends)
    {
        if (legends.Count == 0)
        {
            return;
        }

        page.Raw("<p class=\"legend\">");
        foreach (var legend in legends)
        {
            page.Write($"<span><svg class=\"key\" width=\"10\" height=\"10\" aria-hidden=\"true\"><rect class=\"{legend.Css}\" width=\"10\" height=\"10\" rx=\"2\"/></svg>{legend.Name}</span> ");
        }

        page.Raw("</p>");
    }

    private static void WriteBar(HtmlPage page, Bar bar, int top, decimal most, decimal? limit)
    {
        var (y, height) = bar.Joined ? (top + JoinedGap, JoinedBarHeight) : (top + Gap + LabelHeight, BarHeight);
        if (!bar.Joined)
        {
            Text(page, "", "0", y - Baseline, bar.Label);
            Text(page, " text-anchor=\"end\" class=\"figure\"", "100%", y - Baseline, bar.Figure);
        }

        page.Write($"<rect class=\"track\" x=\"0\" y=\"{y}\" width=\"100%\" height=\"{height}\" rx=\"2\"/>");
        var left = 0m;
        foreach (var segment in bar.Segments.Where(segment => segment.Value > 0 && most > 0))
        {
            page.Write($"<rect class=\"{segment.Css}\" x=\"{Share(left, most)}%\" y=\"{y}\" width=\"{Math.Max(Share(segment.Value, most), ThinnestShare)}%\" height=\"{height}\" rx=\"2\"/>");
            left += segment.Value;
        }

        if (limit is { } line && most > 0)
        {
            page.Write($"<line class=\"limit\" x1=\"{Share(line, most)}%\" x2=\"{Share(line, most)}%\" y1=\"{y - 1}\" y2=\"{y + height + 1}\"/>");
        }

        page.Raw("\n");
    }

    private static void Text(HtmlPage page, string attributes, string x, int y, Phrase phrase)
    {
        var other = phrase.In(page.Language == Language.English ? Language.Chinese : Language.English);
        page.Write($"<text x=\"{x}\" y=\"{y}\"");
        page.Raw(attributes);
        page.Write($" data-alt=\"{other}\">{phrase.In(page.Language)}</text>");
    }

    private static int HeightOf(Bar bar) => bar.Joined ? JoinedGap + JoinedBarHeight : Gap + LabelHeight + BarHeight;

    private static decimal Share(decimal value, decimal most) => decimal.Round(value / most * 100, 2);

    /// <summary>"预算与执行：支出总计 年初预算 1260 执行 1198.8；基本支出 …".</summary>
    private static Phrase InWords(BarChart chart)
    {
        string Told(Func<Phrase, string> of) => string.Create(CultureInfo.InvariantCulture,
            $"{of(chart.Title)}: {string.Join("; ", chart.Bars.Where(bar => !bar.Joined).Select(bar => $"{of(bar.Label)} {of(bar.Figure)}"))}");
        return new Phrase(Told(phrase => phrase.Chinese), Told(phrase => phrase.English));
    }
}
