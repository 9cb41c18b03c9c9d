using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>
/// Bar charts drawn here, not in the browser: each bar has its figure beside it as text, so that print and a screen reader lose nothing.
/// </summary>
internal static class Charts
{
    /// <summary>More bars than this are no picture any more; the list of facts has them all.</summary>
    private const int MostBars = 12;

    private const int LabelWidth = 180, BarWidth = 260, RowHeight = 22, FigureWidth = 120;

    private readonly record struct Bar(string Label, decimal Value, string Figure, string Css);

    public static void Write(TextWriter page, ReportRecord record)
    {
        Draw(page, "预算与实际（万元）", "Budget and actual (10,000 yuan)", BudgetBars(record));
        Draw(page, "执行率（%）", "Execution rates (%)", RateBars(record));
        Draw(page, "指标完成情况（个）", "Indicators by outcome", IndicatorBars(record));
        Draw(page, "“三公”经费（万元）", "Three public funds (10,000 yuan)", ThreePublicBars(record));
    }

    private static List<Bar> BudgetBars(ReportRecord record)
    {
        string[] planned = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];
        List<Bar> bars = [];
        foreach (var group in record.Budgets
            .Where(fact => fact.Within is null && fact.Fund is null && fact.Project is null && fact.Year == record.Report.FiscalYear)
            .GroupBy(fact => fact.Item ?? fact.Label))
        {
            var budget = planned.Select(stage => group.FirstOrDefault(fact => fact.Stage == stage)).FirstOrDefault(fact => fact is not null);
            var actual = group.FirstOrDefault(fact => fact.Stage == Stages.Actual);
            if (budget is null || actual is null || (budget.Amount == 0 && actual.Amount == 0))
            {
                continue;
            }

            bars.Add(new Bar($"{budget.Label} {Names.Names.Of("stage", budget.Stage, Language.Chinese)}", budget.Amount, TenThousand(budget.Amount), "plan"));
            bars.Add(new Bar($"{actual.Label} {Names.Names.Of("stage", actual.Stage, Language.Chinese)}", actual.Amount, TenThousand(actual.Amount), "done"));
        }

        return bars;
    }

    private static List<Bar> RateBars(ReportRecord record) =>
        [.. record.ExecutionRates.Select(rate => new Bar(
            rate.Label, rate.Percent, Plain(rate.Percent) + "%", rate.Origin == Origins.Computed ? "computed" : "done"))];

    private static List<Bar> IndicatorBars(ReportRecord record)
    {
        List<(string Label, int Count, string Css)> outcomes =
        [
            ("达到目标", record.Indicators.Count(indicator => indicator.Achieved == true), "done"),
            ("未达目标", record.Indicators.Count(indicator => indicator.Achieved == false), "over"),
            ("不可比较", record.Indicators.Count(indicator => indicator.Achieved is null), "plan"),
        ];
        return record.Indicators.Count == 0 ? [] : [.. outcomes.Select(outcome => new Bar(outcome.Label, outcome.Count, Plain(outcome.Count), outcome.Css))];
    }

    private static List<Bar> ThreePublicBars(ReportRecord record) =>
        [.. record.Budgets
            .Where(fact => fact.Item == Items.ThreePublic && fact.Within is null && fact.Fund is null && fact.Year is not null
                && fact.Stage is not (Stages.Change or Stages.Difference))
            .OrderBy(fact => fact.Year)
            .Select(fact => new Bar(
                $"{fact.Year} {Names.Names.Of("stage", fact.Stage, Language.Chinese)}", fact.Amount, TenThousand(fact.Amount),
                fact.Stage == Stages.Actual ? "done" : "plan"))];

    private static void Draw(TextWriter page, string zh, string en, List<Bar> bars)
    {
        bars = [.. bars.Take(MostBars)];
        if (bars.Count == 0)
        {
            return;
        }

        var most = bars.Max(bar => Math.Abs(bar.Value));
        var (width, height) = (LabelWidth + BarWidth + FigureWidth, (bars.Count * RowHeight) + 4);
        page.Write($"<figure><figcaption>{FactsView.Both(zh, en)}</figcaption>");
        page.Write($"<svg viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"{HtmlText.Of(zh)}\">\n");
        for (var i = 0; i < bars.Count; i++)
        {
            var top = (i * RowHeight) + 2;
            var length = most == 0 ? 0 : decimal.Round(Math.Abs(bars[i].Value) / most * BarWidth, 1);
            page.Write($"<text x=\"{LabelWidth - 6}\" y=\"{top + 15}\" text-anchor=\"end\">{HtmlText.Of(Short(bars[i].Label))}</text>");
            page.Write($"<rect class=\"{bars[i].Css}\" x=\"{LabelWidth}\" y=\"{top + 3}\" width=\"{Plain(length)}\" height=\"{RowHeight - 7}\"/>");
            page.Write($"<text x=\"{Plain(LabelWidth + length + 6)}\" y=\"{top + 15}\">{HtmlText.Of(bars[i].Figure)}</text>\n");
        }

        page.Write("</svg></figure>\n");
    }

    /// <summary>Fourteen wide characters fill the label's column.</summary>
    private static string Short(string label) => label.Length <= 14 ? label : label[..13] + "…";

    private static string TenThousand(decimal yuan) => Plain(decimal.Round(yuan / 10000, 2));

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
