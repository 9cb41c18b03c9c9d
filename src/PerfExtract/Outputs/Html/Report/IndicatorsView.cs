using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Indicators project by project: target, actual, ✓ or ✗ where the two compare, score and a bar.</summary>
internal static class IndicatorsView
{
    public static void Write(HtmlPage page, ReportRecord record, FactPlaces places)
    {
        foreach (var project in record.Indicators.Select((indicator, i) => (Indicator: indicator, Index: i)).GroupBy(one => one.Indicator.Project))
        {
            FactsView.Group(page, Phrase.AsWritten(project.Key ?? ""));
            WriteTable(page, [.. project], places);
            page.Raw("</div>\n");
        }
    }

    /// <summary>"9.7/10".</summary>
    public static Phrase ScoreOf(decimal? score, decimal? weight) => Phrase.AsWritten((score, weight) switch
    {
        ({ } got, { } of) => $"{Figures.Plain(got)}/{Figures.Plain(of)}",
        ({ } got, null) => Figures.Plain(got),
        (null, { } of) => $"–/{Figures.Plain(of)}",
        _ => "",
    });

    private static void WriteTable(HtmlPage page, List<(IndicatorFact Indicator, int Index)> indicators, FactPlaces places)
    {
        var (measure, percents) = IndicatorBars.Of([.. indicators.Select(one => one.Indicator)]);
        page.Write($"<div class=\"scroll\"><table class=\"list\"><thead><tr><th scope=\"col\" colspan=\"2\">{Phrase.View("indicator")}</th><th scope=\"col\">{Phrase.View("target")}</th><th scope=\"col\">{Phrase.View("actual")}</th><th scope=\"col\">{Phrase.View("score")}</th>");
        page.Write($"<th scope=\"col\">{(measure is null ? default : Phrase.View(measure))}</th></tr></thead><tbody>\n");
        foreach (var (i, (indicator, index)) in indicators.Index())
        {
            page.Raw("<tr");
            FactsView.Attributes(page, Fact.IdOf(Fact.Indicator, index), "row");
            page.Raw("><td class=\"sign\">");
            WriteSign(page, indicator.Achieved);
            page.Write($"</td><th scope=\"row\">{indicator.Name} <small>{string.Join(" · ", new[] { indicator.Level1, indicator.Level2 }.OfType<string>())}</small></th>");
            page.Write($"<td>{indicator.Target?.Text}</td><td>{indicator.Actual?.Text}</td><td class=\"n\">{ScoreOf(indicator.Score, indicator.Weight)}</td><td class=\"bar\">");
            if (percents[i] is { } percent)
            {
                RatesView.Meter(page, percent, indicator.Achieved == false ? "over" : "done");
            }

            FactsView.More(page, Phrase.Join(" · ", Phrase.AsWritten(indicator.Reason ?? ""), Phrase.AsWritten(indicator.Source ?? ""), places.Of(indicator.Evidence)));
            page.Raw("</td></tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static void WriteSign(HtmlPage page, bool? achieved)
    {
        if (achieved is { } reached)
        {
            page.Write($"<b class=\"{(reached ? "yes" : "no")}\" role=\"img\"");
            page.Label(Phrase.View(reached ? "reached" : "missed"));
            page.Write($">{(reached ? "✓" : "✗")}</b>");
        }
    }
}
