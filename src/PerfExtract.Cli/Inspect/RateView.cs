using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>Execution rates with bars, project by project.</summary>
internal static class RateView
{
    public static void Write(Page page, ReportRecord record)
    {
        if (record.ExecutionRates.Count == 0)
        {
            return;
        }

        page.Heading(page.Counted(page.Name(CodeGroups.Sheet, "executionRates"), record.ExecutionRates.Count));
        foreach (var project in record.ExecutionRates.GroupBy(rate => rate.Project == rate.Label ? null : rate.Project))
        {
            if (project.Key is { } name)
            {
                page.Wrapped("  ", DisplayWidth.Safe(name), tone: Tone.Strong);
            }

            var table = new TextTable(
                page.Say("item"), page.Say("year"), page.Say("rate"), new Column("", Left: true, Optional: true), page.Say("score"),
                new Column(page.Say("origin"), Left: true, Optional: true));
            foreach (var rate in project)
            {
                var tone = rate.Percent > 100 ? Tone.Bad : Tone.Plain;
                table.Add(
                    DisplayWidth.Safe(rate.Label), Figures.Year(rate.Year), new Cell(Figures.Percent(rate.Percent), tone),
                    new Cell(Bars.Percent(rate.Percent), tone), ScoreOf(rate.Score, rate.Weight), OriginOf(page, rate));
            }

            table.Write(page);
        }
    }

    public static string ScoreOf(decimal? score, decimal? weight) => (score, weight) switch
    {
        ({ } got, { } of) => $"{Figures.Plain(got)}/{Figures.Plain(of)}",
        ({ } got, null) => Figures.Plain(got),
        (null, { } of) => $"–/{Figures.Plain(of)}",
        _ => "",
    };

    /// <summary>A computed rate names its denominator.</summary>
    private static string OriginOf(Page page, ExecutionRateFact rate) =>
        page.Name(CodeGroups.Origin, rate.Origin)
        + (rate.Origin == Origins.Computed && rate.Basis is { } basis ? $" ÷ {page.Name(CodeGroups.Stage, basis)}" : "");
}
