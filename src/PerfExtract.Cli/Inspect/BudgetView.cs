using PerfExtract.Cli.Layout;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>Budgets as tables of items and stages, in 万元; what was read with little confidence bears a question mark.</summary>
internal static class BudgetView
{
    public static void Write(Page page, ReportRecord record)
    {
        if (record.Budgets.Count == 0)
        {
            return;
        }

        page.Heading(page.Counted(page.Name(CodeGroups.Sheet, "budgets"), record.Budgets.Count) + page.Say("in-ten-thousand"));
        foreach (var block in BudgetBlocks.Of(record.Budgets))
        {
            page.Wrapped("  ", HeadOf(page, block), tone: Tone.Strong);
            foreach (var (i, grid) in block.Grids.Index())
            {
                if (i > 0)
                {
                    page.Line();
                }

                WriteGrid(page, grid);
            }
        }

        if (record.Budgets.Any(Confidence.IsLow))
        {
            page.Wrapped("  ? ", page.Say("low-confidence-note"), Tone.Warning, Tone.Dim);
        }
    }

    private static string HeadOf(Page page, BudgetBlock block) => string.Join(" · ", new[]
    {
        block.Year is null ? page.Say("no-year") : Figures.Year(block.Year) + page.Say("year-suffix"),
        DisplayWidth.Safe(block.Project),
        page.Name(CodeGroups.Item, block.Fund),
    }.Where(part => part.Length > 0));

    private static void WriteGrid(Page page, BudgetGrid grid)
    {
        var table = new TextTable([page.Say("item"), .. grid.Stages.Select(stage => new Column(page.Name(CodeGroups.Stage, stage)))]);
        foreach (var line in grid.Lines)
        {
            table.Add([NameOf(page, line), .. grid.Stages.Select(stage => CellOf([.. line.Facts.Select(one => one.Fact).Where(fact => fact.Stage == stage)]))]);
        }

        table.Write(page);
    }

    private static string NameOf(Page page, BudgetLine line)
    {
        var label = line.Label.In(page.Language);
        var name = line.Code is null ? label : $"{line.Code} {label}";
        name = line.Within is null ? name : $"{name}（{page.Name(CodeGroups.Item, line.Within)}）";
        return (line.IsPart ? "  " : "") + DisplayWidth.Safe(name);
    }

    private static Cell CellOf(List<BudgetFact> facts)
    {
        var figures = string.Join('/', facts.Select(fact => Figures.TenThousandInColumn(fact.Amount)).Distinct());
        return facts.Exists(Confidence.IsLow) ? new Cell("?" + figures, Tone.Warning) : figures;
    }
}
