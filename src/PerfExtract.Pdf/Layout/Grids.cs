namespace PerfExtract.Pdf.Layout;

/// <summary>Which groups of lines on a page are tables, and not frames, charts' axes or underlines.</summary>
internal static class Grids
{
    /// <summary>Two lines each way, or a ladder: less is a corner, a cross or an underlined box.</summary>
    private const int FewestLines = 4;

    /// <summary>A frame around the page, with a line or two under its heading, is drawn over this share of its height.</summary>
    private const float FrameHeight = 0.7f;

    private const int FrameRows = 3;

    /// <summary>Squares of one grid: a page of 300 rows and 60 columns holds 18,000.</summary>
    private const int MostSquares = 1_000_000;

    /// <summary>From the smallest to the largest: the first that holds a point is the innermost.</summary>
    public static List<Grid> Of(Rulings rulings, float pageHeight)
    {
        var grids = new List<Grid>();
        foreach (var group in RulingGroups.Of(rulings))
        {
            if (group.Horizontal.Count + group.Vertical.Count >= FewestLines
                && (long)group.Horizontal.Count * group.Vertical.Count <= MostSquares
                && GridLines.Read(group) is { } grid && grid.Cells.Length > 1 && !IsFrame(grid, pageHeight))
            {
                grids.Add(grid);
            }
        }

        Sort(grids);
        return grids;
    }

    public static void Sort(List<Grid> grids) =>
        grids.Sort(static (a, b) => (a.Bounds.Width * a.Bounds.Height).CompareTo(b.Bounds.Width * b.Bounds.Height));

    private static bool IsFrame(Grid grid, float pageHeight) =>
        grid.Columns == 1 && grid.Rows <= FrameRows && grid.Bounds.Height >= FrameHeight * pageHeight;
}
