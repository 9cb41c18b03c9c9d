using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Execution rates with bars, project by project.</summary>
internal static class RatesView
{
    public static void Write(HtmlPage page, ReportRecord record, FactPlaces places)
    {
        foreach (var project in record.ExecutionRates.Select((rate, i) => (Rate: rate, Index: i))
            .GroupBy(one => one.Rate.Project == one.Rate.Label ? null : one.Rate.Project))
        {
            FactsView.Group(page, Phrase.AsWritten(project.Key ?? ""));
            page.Raw("<table class=\"list\"><tbody>\n");
            foreach (var (rate, i) in project)
            {
                WriteRate(page, rate, i, places);
            }

            page.Raw("</tbody></table></div>\n");
        }
    }

    private static void WriteRate(HtmlPage page, ExecutionRateFact rate, int number, FactPlaces places)
    {
        page.Raw("<tr");
        FactsView.Attributes(page, Fact.IdOf(Fact.Rate, number), "row");
        page.Write($"><th scope=\"row\">{rate.Label} <small>{Figures.Year(rate.Year)}</small></th><td class=\"bar\">");
        Meter(page, rate.Percent, rate.Percent > 100 ? "over" : rate.Origin == Origins.Computed ? "computed" : "done");
        page.Write($"</td><td class=\"n\"><b>{Figures.Percent(rate.Percent)}</b></td><td class=\"tagged\">");
        page.Write($"{OriginOf(rate)}");
        FactsView.More(page, Phrase.Join(" · ",
            Phrase.AsWritten(rate.Text is { } text ? $"“{text}”" : ""), IndicatorsView.ScoreOf(rate.Score, rate.Weight), places.Of(rate.Evidence)));
        page.Raw("</td></tr>\n");
    }

    /// <summary>A thin bar for a share of 100 %; the figure stands beside it.</summary>
    public static void Meter(HtmlPage page, decimal percent, string css) => page.Write(
        $"<svg class=\"meter\" width=\"100%\" height=\"8\" aria-hidden=\"true\"><rect class=\"track\" width=\"100%\" height=\"8\" rx=\"2\"/><rect class=\"{css}\" width=\"{Math.Clamp(percent, 0, 100)}%\" height=\"8\" rx=\"2\"/></svg>");

    /// <summary>A computed rate names its denominator.</summary>
    private static Phrase OriginOf(ExecutionRateFact rate)
    {
        var origin = Phrase.Of(CodeGroups.Origin, rate.Origin);
        return rate.Origin == Origins.Computed && rate.Basis is { } basis
            ? Phrase.Join(" ÷ ", origin, Phrase.Of(CodeGroups.Stage, basis))
            : origin;
    }
}
