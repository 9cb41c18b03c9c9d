using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>A table, or what is left of it on the next page: its cells with their lines, and how high its rows are.</summary>
internal sealed class PdfTable(IReadOnlyList<PdfCell> cells, float[] edges)
{
    public const float Size = 10, Leading = 14, Padding = 4;

    public IReadOnlyList<PdfCell> Cells => cells;

    public float[] Edges => edges;

    public float[] Heights { get; } = HeightsOf(cells);

    /// <param name="before">The table at the end of the page before.</param>
    public static PdfTable Of(Grid grid, float width, PdfTable? before)
    {
        var edges = PdfColumns.Edges(grid, width, before?.Edges);
        var cells = new List<PdfCell>();
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            for (var column = 0; column < grid.Rows[row].Count; column++)
            {
                if (!Grid.IsMerged(grid.Rows[row][column]))
                {
                    var (endRow, endColumn) = Ends(grid, row, column);
                    var room = edges[endColumn] - edges[column] - (2 * Padding);
                    cells.Add(new PdfCell(row, endRow, column, endColumn, PdfType.Lines(grid.Rows[row][column], Size, room)));
                }
            }
        }

        return new PdfTable(cells, edges);
    }

    /// <summary>How many rows the first row's cells reach over, where it heads columns: a form's first row is as much a line as the others.</summary>
    public int HeadingRows
    {
        get
        {
            var first = cells.Where(cell => cell.Row == 0).ToList();
            return 2 * first.Count >= edges.Length - 1 ? first.Max(cell => cell.EndRow) : 0;
        }
    }

    /// <summary>What fits in the room, and what is left for the next page.</summary>
    /// <param name="headings">Rows at the top that do not stand alone.</param>
    /// <param name="isFresh">The page is all there is: what does not fit on it is cut.</param>
    public (PdfTable? Top, PdfTable? Left) Cut(float room, int headings, bool mayCut, bool isFresh)
    {
        var (whole, used) = (0, 0f);
        while (whole < Heights.Length && used + Heights[whole] <= room)
        {
            used += Heights[whole++];
        }

        if (whole == Heights.Length)
        {
            return (this, null);
        }

        var isStuck = whole <= headings;
        var lines = mayCut || (isFresh && isStuck) ? (int)((room - used - (2 * Padding)) / Leading) : 0;
        var topRows = whole + (lines > 0 ? 1 : 0);
        if (topRows == 0 || (topRows <= headings && !isFresh))
        {
            return (null, this);
        }

        var bottom = used + (lines > 0 ? HeightOf(lines) : 0);
        var top = cells.Where(cell => cell.Row < topRows).Select(cell => cell.EndRow > whole ? cell.Above(topRows, Fitting(cell)) : cell);
        var rest = cells.Where(cell => cell.EndRow > whole).Select(cell => cell.Row < topRows ? cell.Below(whole, Fitting(cell)) : cell.MovedBy(-whole));
        return (new PdfTable([.. top], edges), new PdfTable([.. rest], edges));

        int Fitting(PdfCell cell) => (int)((bottom - Heights.Take(cell.Row).Sum() - (2 * Padding)) / Leading);
    }

    /// <summary>Under so many rows of another.</summary>
    public PdfTable Under(PdfTable heading, int rows) =>
        new([.. heading.Cells.Where(cell => cell.Row < rows), .. cells.Select(cell => cell.MovedBy(rows))], edges);

    private static (int Row, int Column) Ends(Grid grid, int row, int column)
    {
        var (endRow, endColumn) = (row + 1, column + 1);
        while (endColumn < grid.Rows[row].Count && grid.Rows[row][endColumn] == Grid.FromLeft)
        {
            endColumn++;
        }

        while (endRow < grid.Rows.Count && column < grid.Rows[endRow].Count && grid.Rows[endRow][column] == Grid.FromAbove)
        {
            endRow++;
        }

        return (endRow, endColumn);
    }

    /// <summary>Each row as high as its own cells; a cell over several rows makes the last of them higher where they are too low for it.</summary>
    private static float[] HeightsOf(IReadOnlyList<PdfCell> cells)
    {
        var heights = new float[cells.Max(cell => cell.EndRow)];
        foreach (var cell in cells.OrderBy(cell => cell.EndRow))
        {
            var above = heights[cell.Row..(cell.EndRow - 1)].Sum();
            heights[cell.EndRow - 1] = Math.Max(heights[cell.EndRow - 1], HeightOf(cell.Lines.Count) - above);
        }

        return heights;
    }

    private static float HeightOf(int lines) => (Math.Max(1, lines) * Leading) + (2 * Padding);
}
