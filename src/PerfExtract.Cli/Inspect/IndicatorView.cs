using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>Indicators project by project: target, actual, ✓ or ✗ where the two compare, and a bar.</summary>
internal static class IndicatorView
{
    /// <summary>A target may be a sentence; that much of it stands in the table.</summary>
    private const int WidestQuantity = 16, BarCells = 10;

    public static void Write(Page page, ReportRecord record)
    {
        if (record.Indicators.Count == 0)
        {
            return;
        }

        page.Heading(page.Counted(page.Name(CodeGroups.Sheet, "indicators"), record.Indicators.Count) + Outcomes(page, record.Indicators));
        foreach (var project in record.Indicators.GroupBy(indicator => indicator.Project))
        {
            if (project.Key is { } name)
            {
                page.Wrapped("  ", DisplayWidth.Safe(name), tone: Tone.Strong);
            }

            WriteTable(page, [.. project]);
        }
    }

    private static string Outcomes(Page page, IReadOnlyList<IndicatorFact> indicators)
    {
        var (reached, missed) = (indicators.Count(one => one.Achieved == true), indicators.Count(one => one.Achieved == false));
        return reached + missed == 0 ? "" : $"  ✓ {reached} {page.Say("reached")}  ✗ {missed} {page.Say("missed")}";
    }

    private static void WriteTable(Page page, List<IndicatorFact> indicators)
    {
        var (measure, percents) = IndicatorBars.Of(indicators);
        var table = new TextTable(
            page.Say("indicator"), "", page.Say("target"), page.Say("actual"), page.Say("score"),
            new Column(measure is null ? "" : page.Say(measure), Left: true, Optional: true));
        foreach (var (i, indicator) in indicators.Index())
        {
            var (sign, tone) = indicator.Achieved switch
            {
                true => ("✓", Tone.Good),
                false => ("✗", Tone.Bad),
                _ => ("", Tone.Plain),
            };
            table.Add(
                DisplayWidth.Safe(indicator.Name), new Cell(sign, tone),
                DisplayWidth.Cut(DisplayWidth.Safe(indicator.Target?.Text), WidestQuantity),
                new Cell(DisplayWidth.Cut(DisplayWidth.Safe(indicator.Actual?.Text), WidestQuantity), tone == Tone.Bad ? tone : Tone.Plain),
                RateView.ScoreOf(indicator.Score, indicator.Weight),
                percents[i] is { } percent ? Bars.Percent(percent, BarCells) : "");
        }

        table.Write(page);
    }
}
