using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Views;
using PerfExtract.Outputs.Names;

namespace PerfExtract.Cli.Compare;

/// <summary>A comparison for a person: a table an organisation, a column a year, amounts in 万元.</summary>
internal static class ComparisonText
{
    private static readonly (string Phrase, Func<YearFigures, decimal?> Of, Func<decimal, string> Print)[] s_measures =
    [
        ("budget", figures => figures.Budget, Figures.TenThousand),
        ("spent", figures => figures.Actual, Figures.TenThousand),
        ("rate", figures => figures.Rate, rate => Figures.Plain(rate) + "%"),
        ("on-year", figures => figures.Change, change => (change > 0 ? "+" : "") + Figures.TenThousand(change)),
    ];

    public static void Write(Comparison comparison, Page page)
    {
        page.Heading(page.InBrackets(DisplayWidth.Safe(comparison.Organization), page.Say("ten-thousand-yuan")));
        var table = new TextTable([new Column(""), .. comparison.Years.Select(year => new Column($"{year}"))]);
        foreach (var item in comparison.Items)
        {
            foreach (var (phrase, of, print) in s_measures)
            {
                var cells = comparison.Years.Select(year => item.Years.FirstOrDefault(one => one.Year == year) is { } figures && of(figures) is { } value ? print(value) : "").ToList();
                if (cells.Any(cell => cell.Length > 0))
                {
                    table.Add([$"{NameOf(item, page)} {page.Say(phrase)}", .. cells.Select(cell => new Cell(cell))]);
                }
            }
        }

        if (comparison.Scores.Count > 0)
        {
            table.Add([page.Say("score"), .. comparison.Years.Select(year => comparison.Scores.TryGetValue(year, out var score) ? Figures.Plain(score) : "").Select(score => new Cell(score))]);
        }

        table.Write(page);
        foreach (var (document, audit) in comparison.Audits)
        {
            page.Wrapped("  ! ", DisplayWidth.Safe($"{document}: {audit.Message}"));
        }
    }

    private static string NameOf(ComparedItem item, Page page) =>
        new[] { page.Name(CodeGroups.Item, item.Subject.Within), page.Name(CodeGroups.Item, item.Subject.Fund), item.Subject.Project ?? "" }
            .Where(part => part.Length > 0 && part != item.Label)
            .Aggregate(DisplayWidth.Safe(item.Label), (name, part) => page.InBrackets(name, DisplayWidth.Safe(part)));
}
