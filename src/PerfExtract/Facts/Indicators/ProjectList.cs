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
            if (region.Kind == RegionKind.Indicators && IndicatorColumnReader.Read(reading.Words, region) is { } columns
                && columns[TableRole.ProjectName] is { } names && columns.Levels.Append(columns.Name).Min(column => column.Start) is var first && names.Start < first)
            {
                yield return new ProjectList(
                    [.. reading.Grid.Cells.Where(cell => cell.Row >= region.Top && cell.Row < region.Body && cell.EndColumn <= first && !cell.IsBlank)],
                    [.. ProjectsOf(reading.Words, region, names)]);
            }
        }
    }

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
