using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Views;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Compare;

/// <summary>A comparison for a person: a table an organisation, a column a year, amounts in 万元.</summary>
internal static class ComparisonText
{
    private static readonly (string Name, Func<YearFigures, decimal?> Of, Func<decimal, string> Print)[] s_measures =
    [
        ("预算", figures => figures.Budget, Figures.TenThousand),
        ("执行", figures => figures.Actual, Figures.TenThousand),
        ("执行率", figures => figures.Rate, rate => Figures.Plain(rate) + "%"),
        ("比上年", figures => figures.Change, change => (change > 0 ? "+" : "") + Figures.TenThousand(change)),
    ];

    public static void Write(Comparison comparison, Page page)
    {
        page.Heading($"{DisplayWidth.Safe(comparison.Organization)}（万元）");
        var table = new TextTable([new Column(""), .. comparison.Years.Select(year => new Column($"{year}"))]);
        foreach (var item in comparison.Items)
        {
            foreach (var (name, of, print) in s_measures)
            {
                var cells = comparison.Years.Select(year => item.Years.FirstOrDefault(one => one.Year == year) is { } figures && of(figures) is { } value ? print(value) : "").ToList();
                if (cells.Any(cell => cell.Length > 0))
                {
                    table.Add([$"{NameOf(item)} {name}", .. cells.Select(cell => new Cell(cell))]);
                }
            }
        }

        if (comparison.Scores.Count > 0)
        {
            table.Add(["得分", .. comparison.Years.Select(year => comparison.Scores.TryGetValue(year, out var score) ? Figures.Plain(score) : "").Select(score => new Cell(score))]);
        }

        table.Write(page);
        foreach (var (document, audit) in comparison.Audits)
        {
            page.Wrapped("  ! ", DisplayWidth.Safe($"{document}: {audit.Message}"));
        }
    }

    private static string NameOf(ComparedItem item) =>
        DisplayWidth.Safe(item.Label)
        + string.Concat(new[] { Code(item.Subject.Within), Code(item.Subject.Fund), item.Subject.Project }.OfType<string>()
            .Where(part => part != item.Label).Select(part => $"（{DisplayWidth.Safe(part)}）"));

    private static string? Code(string? item) => item is null ? null : Names.Of(CodeGroups.Item, item, Language.Chinese);
}
