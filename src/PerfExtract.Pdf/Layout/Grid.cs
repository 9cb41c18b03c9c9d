namespace PerfExtract.Pdf.Layout;

/// <summary>A cell's place in its grid; it begins at (Row, Column) and ends before (EndRow, EndColumn).</summary>
internal readonly record struct GridCell(int Row, int Column, int EndRow, int EndColumn);

/// <summary>
/// The grid that a table's lines draw: the places of its columns' and rows' edges, and its cells, the smallest rectangles
/// with a line on every side. Where an inner line is missing two squares are one cell; the outer border is closed even
/// where it is not drawn.
/// </summary>
internal sealed class Grid
{
    private readonly int[] _owners;

    public Grid(float[] xs, float[] ys, GridCell[] cells, int[] owners)
    {
        Xs = xs;
        Ys = ys;
        Cells = cells;
        _owners = owners;
    }

    public float[] Xs { get; }

    public float[] Ys { get; }

    /// <summary>In reading order.</summary>
    public GridCell[] Cells { get; }

    public int Rows => Ys.Length - 1;

    public int Columns => Xs.Length - 1;

    public Bounds Bounds => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    /// <summary>The last row has no line drawn under it (the page cut it), or the first none above.</summary>
    public bool OpenBottom { get; init; }

    public bool OpenTop { get; init; }

    /// <summary>What it was read from.</summary>
    public required RulingGroup Lines { get; init; }

    /// <summary>Its columns are parted by white alone.</summary>
    public bool Guessed { get; init; }

    public Bounds BoundsOf(in GridCell cell) => new(Xs[cell.Column], Ys[cell.Row], Xs[cell.EndColumn], Ys[cell.EndRow]);

    /// <summary>The cell that holds a point; −1 outside of the grid.</summary>
    public int CellAt(float x, float y)
    {
        var (column, row) = (IndexOf(Xs, x), IndexOf(Ys, y));
        return column < 0 || row < 0 ? -1 : _owners[(row * Columns) + column];
    }

    private static int IndexOf(float[] edges, float at)
    {
        if (at < edges[0] || at > edges[^1])
        {
            return -1;
        }

        var index = Array.BinarySearch(edges, at);
        return Math.Min(index < 0 ? ~index - 1 : index, edges.Length - 2);
    }
}
