using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Budgets as tables of items and stages in 万元, every figure a fact of its own.</summary>
internal static class BudgetsView
{
    public static void Write(HtmlPage page, ReportRecord record, FactPlaces places)
    {
        page.Write($"<p class=\"hint\">{Phrase.View("unit-ten-thousand")}</p>");
        foreach (var block in BudgetBlocks.Of(record.Budgets))
        {
            FactsView.Group(page, HeadOf(block));
            foreach (var grid in block.Grids)
            {
                WriteGrid(page, grid, places);
            }

            page.Raw("</div>\n");
        }
    }

    private static Phrase HeadOf(BudgetBlock block) => Phrase.Join(" · ",
        block.Year is { } year
            ? new Phrase(string.Create(CultureInfo.InvariantCulture, $"{year}年"), year.ToString(CultureInfo.InvariantCulture))
            : Phrase.View("no-year"),
        block.Project is { } project ? Phrase.AsWritten(project) : default,
        block.Fund is { } fund ? Phrase.Of(CodeGroups.Item, fund) : default);

    private static void WriteGrid(HtmlPage page, BudgetGrid grid, FactPlaces places)
    {
        page.Write($"<div class=\"scroll\"><table class=\"grid\"><thead><tr><th scope=\"col\">{Phrase.View("item")}</th>");
        foreach (var stage in grid.Stages)
        {
            page.Write($"<th scope=\"col\">{Phrase.Of(CodeGroups.Stage, stage)}</th>");
        }

        page.Raw("</tr></thead><tbody>\n");
        foreach (var line in grid.Lines)
        {
            page.Write($"<tr class=\"row\"><th scope=\"row\"{Part(line)}>");
            page.Write($"{(line.Code is null ? "" : line.Code + " ")}{NameOf(line)}</th>");
            foreach (var stage in grid.Stages)
            {
                page.Raw("<td>");
                foreach (var one in line.Facts.Where(one => one.Fact.Stage == stage))
                {
                    WriteFigure(page, one, places);
                }

                page.Raw("</td>");
            }

            page.Raw("</tr>\n");
        }

        page.Raw("</tbody></table></div>\n");
    }

    private static string Part(BudgetLine line) => line.IsPart ? " data-part" : "";

    private static Phrase NameOf(BudgetLine line)
    {
        if (line.Within is null)
        {
            return line.Label;
        }

        var within = Phrase.Of(CodeGroups.Item, line.Within);
        return new Phrase($"{line.Label.Chinese}（{within.Chinese}）", $"{line.Label.English} ({within.English})");
    }

    private static void WriteFigure(HtmlPage page, NumberedBudget one, FactPlaces places)
    {
        var fact = one.Fact;
        var low = Confidence.IsLow(fact);
        page.Raw("<span");
        FactsView.Attributes(page, Fact.IdOf(Fact.Budget, one.Index), low ? "low" : "");
        page.Write($">{Figures.TenThousandInColumn(fact.Amount)}");
        FactsView.More(page, Phrase.Join(" · ",
            Phrase.AsWritten(fact.Project is null || fact.Project == fact.Label ? fact.Label : $"{fact.Label} ({fact.Project})"),
            Phrase.Of(CodeGroups.Stage, fact.Stage),
            Phrase.AsWritten(Figures.Year(fact.Year)),
            Phrase.AsWritten($"“{fact.Text}{(fact.Unit is { } unit && !fact.Text.EndsWith(unit, StringComparison.Ordinal) ? unit : "")}”"),
            Phrase.Of(CodeGroups.Origin, fact.Origin),
            ConfidenceOf(fact, low),
            places.Of(fact.Evidence)));
        page.Raw("</span> ");
    }

    private static Phrase ConfidenceOf(BudgetFact fact, bool low)
    {
        var words = Phrase.View(low ? "low-confidence" : "confidence");
        var value = Figures.Plain(fact.Confidence);
        return new Phrase($"{words.Chinese} {value}", $"{words.English} {value}");
    }
}
