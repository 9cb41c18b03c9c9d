using PerfExtract.Outputs.Html.Charts;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>The report at a glance: budget against actual, execution rates, indicators by outcome, the three public funds by year.</summary>
internal static class ReportCharts
{
    /// <summary>More bars than this are no picture any more; the list of facts has them all.</summary>
    private const int MostBars = 12;

    /// <summary>Wide characters of a label that leave room for the figure beside it.</summary>
    private const int LongestLabel = 16;

    private static readonly string[] s_planned = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];

    public static IReadOnlyList<BarChart> Of(ReportRecord record) => [Budgets(record), Rates(record), Indicators(record), ThreePublic(record)];

    private static BarChart Budgets(ReportRecord record)
    {
        List<Bar> bars = [];
        foreach (var group in record.Budgets
            .Where(fact => fact.Within is null && fact.Fund is null && fact.Code is null && fact.Year == record.Report.FiscalYear
                && (fact.Project is null || fact.Project == fact.Label || fact.Item == Items.Project))
            .GroupBy(fact => (fact.Item is null or Items.Project ? fact.Project ?? fact.Label : fact.Item, fact.Project)))
        {
            var budget = s_planned.Select(stage => group.FirstOrDefault(fact => fact.Stage == stage)).FirstOrDefault(fact => fact is not null);
            var actual = group.FirstOrDefault(fact => fact.Stage == Stages.Actual);
            if (budget is not null && actual is not null && budget.Amount + actual.Amount > 0 && bars.Count < 2 * MostBars)
            {
                bars.AddRange(Pair(group.Key.Item1, budget, actual));
            }
        }

        return new BarChart(Phrase.View("budget-and-actual"), bars, [new Legend("plan", Phrase.View("budget")), new Legend("done", Phrase.View("spent")), new Legend("over", Phrase.View("overspent"))]);
    }

    private static IEnumerable<Bar> Pair(string key, BudgetFact budget, BudgetFact actual)
    {
        var label = budget.Item is null or Items.Project ? Phrase.AsWritten(Short(key)) : Phrase.Of(CodeGroups.Item, budget.Item);
        var figures = $"{Figures.TenThousand(actual.Amount)} / {Figures.TenThousand(budget.Amount)}";
        yield return new Bar(label, [new Segment(budget.Amount, "plan")], Phrase.AsWritten(figures));
        yield return new Bar(label, [new Segment(actual.Amount, actual.Amount > budget.Amount ? "over" : "done")], Phrase.AsWritten(figures), Joined: true);
    }

    private static BarChart Rates(ReportRecord record) => new(
        Phrase.View("execution-rates"),
        [.. record.ExecutionRates.Take(MostBars).Select(rate => new Bar(
            Phrase.AsWritten(Short(rate.Project is null || rate.Project == rate.Label ? rate.Label : $"{rate.Project} {rate.Label}")),
            [new Segment(rate.Percent, rate.Percent > 100 ? "over" : rate.Origin == Origins.Computed ? "computed" : "done")],
            Phrase.AsWritten(Figures.Percent(rate.Percent))))],
        [new Legend("done", Phrase.Of(CodeGroups.Origin, Origins.Reported)), new Legend("computed", Phrase.Of(CodeGroups.Origin, Origins.Computed)), new Legend("over", Phrase.View("above-100"))],
        Line: 100);

    private static BarChart Indicators(ReportRecord record) => new(
        Phrase.View("indicator-outcomes"),
        [.. record.Indicators.GroupBy(indicator => indicator.Level1).Take(MostBars).Select(level =>
        {
            var (reached, missed, open) = (level.Count(one => one.Achieved == true), level.Count(one => one.Achieved == false), level.Count(one => one.Achieved is null));
            return new Bar(
                level.Key is { } name ? Phrase.AsWritten(Short(name)) : Phrase.View("indicator"),
                [new Segment(reached, "done"), new Segment(missed, "over"), new Segment(open, "plan")],
                Phrase.AsWritten($"✓ {reached}  ✗ {missed}  – {open}"));
        })],
        [new Legend("done", Phrase.View("reached")), new Legend("over", Phrase.View("missed")), new Legend("plan", Phrase.View("not-comparable"))]);

    private static BarChart ThreePublic(ReportRecord record) => new(
        Phrase.View("three-public-by-year"),
        [.. record.Budgets
            .Where(fact => fact is { Item: Items.ThreePublic, Within: null, Fund: null, Project: null, Year: not null, Stage: not (Stages.Change or Stages.Difference) })
            .OrderBy(fact => fact.Year).Take(MostBars)
            .Select(fact => new Bar(
                Phrase.Join(" ", Phrase.AsWritten(Figures.Year(fact.Year)), Phrase.Of(CodeGroups.Stage, fact.Stage)),
                Parts(record, fact), Phrase.AsWritten(Figures.TenThousand(fact.Amount))))],
        [new Legend("overseas", Phrase.Of(CodeGroups.Item, Items.Overseas)), new Legend("vehicles", Phrase.Of(CodeGroups.Item, Items.Vehicles)), new Legend("reception", Phrase.Of(CodeGroups.Item, Items.Reception))]);

    /// <summary>The three parts where they are all stated and give the whole; else the whole alone.</summary>
    private static List<Segment> Parts(ReportRecord record, BudgetFact whole)
    {
        var parts = new[] { Items.Overseas, Items.Vehicles, Items.Reception }
            .Select(item => (Item: item, Fact: record.Budgets.FirstOrDefault(fact =>
                fact.Item == item && fact.Stage == whole.Stage && fact.Year == whole.Year && fact is { Within: null, Fund: null, Project: null })))
            .ToList();
        return parts.TrueForAll(part => part.Fact is not null) && parts.Sum(part => part.Fact!.Amount) == whole.Amount
            ? [.. parts.Select(part => new Segment(part.Fact!.Amount, part.Item))]
            : [new Segment(whole.Amount, whole.Stage == Stages.Actual ? "done" : "plan")];
    }

    private static string Short(string label) => label.Length <= LongestLabel ? label : label[..(LongestLabel - 1)] + "…";
}
