using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Views;

/// <summary>
/// Budgets as a person reads them: years from the latest, in each the organisation's and every project's lines in the record's
/// order, parts under their wholes.
/// </summary>
public static class BudgetBlocks
{
    /// <summary>Lines share a grid where at least half of its columns would be filled.</summary>
    private const int Half = 2;

    /// <summary>An item of the vocabulary goes by its name, whatever each place calls it.</summary>
    private readonly record struct Line(string? Item, string? Label, string? Code)
    {
        public Phrase Name => Label is null ? Phrase.Of(CodeGroups.Item, Item!) : Phrase.AsWritten(Label);
    }

    public static IReadOnlyList<BudgetBlock> Of(IReadOnlyList<BudgetFact> budgets)
    {
        // A project that is no more than one line of a table needs no block of its own.
        var blocks = budgets.Where(fact => fact.Project is { } project && project != fact.Label).Select(fact => fact.Project).ToHashSet();
        return
        [
            .. budgets.Select((fact, i) => new NumberedBudget(i, fact))
                .GroupBy(one => one.Fact.Year).OrderByDescending(year => year.Key)
                .SelectMany(year => year
                    .GroupBy(one => (Project: blocks.Contains(one.Fact.Project) ? one.Fact.Project : null, one.Fact.Fund))
                    .Select(group => new BudgetBlock(
                        year.Key, group.Key.Project, group.Key.Fund,
                        Grids([.. group.GroupBy(one => LineOf(one.Fact))])))),
        ];
    }

    private static List<BudgetGrid> Grids(List<IGrouping<Line, NumberedBudget>> lines)
    {
        List<(HashSet<string> Stages, List<BudgetLine> Lines)> grids = [];
        foreach (var line in lines)
        {
            HashSet<string> stages = [.. line.Select(one => one.Fact.Stage)];
            var grid = grids.Find(grid => stages.Count(grid.Stages.Contains) * Half >= stages.Union(grid.Stages).Count());
            if (grid.Lines is null)
            {
                grids.Add(grid = ([], []));
            }

            grid.Stages.UnionWith(stages);
            grid.Lines.AddRange(WholeAndParts(line));
        }

        return [.. grids.Select(grid => new BudgetGrid([.. Stages.All.Where(grid.Stages.Contains)], grid.Lines))];
    }

    private static IEnumerable<BudgetLine> WholeAndParts(IGrouping<Line, NumberedBudget> line)
    {
        // A project's sources are parts of its one sum and lines of their own; the block's head names the project.
        if (line.All(one => one.Fact.Within is Items.Project or Items.ProjectLifetime))
        {
            return [new BudgetLine(line.Key.Name, line.Key.Code, null, IsPart: true, [.. line])];
        }

        var parts = line.GroupBy(one => one.Fact.Within).ToList();
        return parts switch
        {
            [{ Key: null }] => [new BudgetLine(line.Key.Name, line.Key.Code, null, IsPart: false, [.. line])],
            [{ Key: { } within }] => [new BudgetLine(line.Key.Name, line.Key.Code, within, IsPart: false, [.. line])],
            _ =>
            [
                new BudgetLine(line.Key.Name, line.Key.Code, null, IsPart: false, [.. line.Where(one => one.Fact.Within is null)]),
                .. parts.Where(part => part.Key is not null)
                    .Select(part => new BudgetLine(Phrase.Of(CodeGroups.Item, part.Key!), null, null, IsPart: true, [.. part])),
            ],
        };
    }

    private static Line LineOf(BudgetFact fact) => new(fact.Item, fact.Item is null or Items.Project ? fact.Label : null, fact.Code);
}
