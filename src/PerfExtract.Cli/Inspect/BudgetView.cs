using System.Globalization;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>Budgets as a table of items and stages for each year, in 万元.</summary>
internal static class BudgetView
{
    private readonly record struct Line(string? Item, string Label, string? Code, string? Project, string? Within, string? Fund);

    public static void Write(Page page, ReportRecord record)
    {
        if (record.Budgets.Count == 0)
        {
            return;
        }

        page.Heading($"预算（{record.Budgets.Count}，万元）");
        foreach (var year in record.Budgets.GroupBy(fact => fact.Year).OrderByDescending(group => group.Key))
        {
            page.Line(page.Dim("  " + (year.Key is { } known ? known.ToString(CultureInfo.InvariantCulture) + "年" : "年度未写明")));
            WriteYear(page, [.. year]);
        }
    }

    private static void WriteYear(Page page, List<BudgetFact> facts)
    {
        var stages = Stages.All.Where(stage => facts.Exists(fact => fact.Stage == stage)).ToList();
        var table = new TextTable(["项目", .. stages.Select(stage => InspectView.Name("stage", stage))]);
        foreach (var line in facts.GroupBy(LineOf))
        {
            table.Add([
                NameOf(line.Key),
                .. stages.Select(stage => string.Join('/', line.Where(fact => fact.Stage == stage).Select(fact => Figures.TenThousand(fact.Amount)).Distinct())),
            ]);
        }

        table.Write(page);
    }

    private static Line LineOf(BudgetFact fact) => new(
        fact.Item, fact.Item is null or Items.Project ? fact.Label : InspectView.Name("item", fact.Item), fact.Code, fact.Project, fact.Within, fact.Fund);

    private static string NameOf(Line line)
    {
        var name = line.Code is null ? line.Label : $"{line.Code} {line.Label}";
        name = line.Project is null || line.Project == line.Label ? name : $"{line.Project} · {name}";
        name = line.Within is null ? name : $"{name}（{InspectView.Name("item", line.Within)}）";
        return InspectView.Safe(line.Fund is null ? name : $"{name}［{InspectView.Name("item", line.Fund)}］");
    }
}
