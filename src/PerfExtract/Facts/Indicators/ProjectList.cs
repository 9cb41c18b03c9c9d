using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>A block of indicators of several projects, with a column of their names: what stands left of the levels is of the project.</summary>
/// <param name="Heads">The heads left of the levels.</param>
internal sealed record ProjectList(IReadOnlyList<GridCell> Heads, IReadOnlyList<ListedProject> Projects)
{
    public static IEnumerable<ProjectList> Of(GridReading reading)
    {
        foreach (var region in reading.Regions)
        {
            if (region.Kind == RegionKind.Indicators && IndicatorColumnReader.Read(reading.Words, region).FirstOrDefault() is { } columns
                && columns[TableRole.ProjectName] is { } names && columns.Levels.Append(columns.Name).Min(column => column.Start) is var first && names.Start < first)
            {
                yield return new ProjectList(
                    [.. HeadsOf(reading.Grid, region).Where(head => head.EndColumn <= first)],
                    [.. ProjectsOf(reading.Words, region, names)]);
            }
        }
    }

    /// <summary>项目名称 | 预算数 | 执行数 | 绩效目标: lists whose heads are of sums, all of the heads.</summary>
    public static IEnumerable<ProjectList> OfSums(GridReading reading)
    {
        foreach (var region in reading.Regions.Where(region => region.Kind == RegionKind.Money))
        {
            // 年度主要任务 beside the rows below it is the title of the block.
            List<GridCell> heads = HeadsOf(reading.Grid, region).FindAll(head => head.EndRow <= region.Body);
            if (heads.Find(head => reading.Words.MoneyRole(head) == TableRole.ProjectName) is { } name)
            {
                yield return new ProjectList(heads, [.. ProjectsOf(reading.Words, region, new IndicatorColumn(name.Column, name.EndColumn, TableRole.ProjectName))]);
            }
        }
    }

    private static List<GridCell> HeadsOf(Grid grid, Region region) =>
        [.. Enumerable.Range(region.Top, region.Body - region.Top).SelectMany(grid.Beginning)];

    private static IEnumerable<ListedProject> ProjectsOf(GridWords words, Region region, IndicatorColumn names)
    {
        for (var row = region.Body; row < region.End; row++)
        {
            if (words.Grid.At(row, names.Start) is { IsBlank: false } cell && cell.Row == row && cell.EndColumn == names.End
                && words.Label(cell).Total == TotalKind.None && !words.IsFigure(cell))
            {
                yield return new ListedProject(LabelReader.Plain(cell.Text), row);
            }
        }
    }
}
