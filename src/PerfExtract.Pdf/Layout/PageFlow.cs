namespace PerfExtract.Pdf.Layout;

/// <summary>One page as it is read: its columns of lines and its tables, in order, in the turned page's coordinates.</summary>
/// <param name="Width">Of the turned page; so is <paramref name="Height"/>.</param>
/// <param name="Lines">Level lines that belong to no table: under a running head, above footnotes, under words.</param>
internal sealed record PageFlow(
    int Number, Frame Frame, float Width, float Height, IReadOnlyList<FlowItem> Items, IReadOnlyList<Ruling> Lines)
{
    public PlacedText Placed(TextLine line) => new(line, Number, Frame);
}

internal abstract record FlowItem(Bounds Bounds);

/// <summary>Lines under each other.</summary>
/// <param name="Column">They are one of several columns, and were set in its width, not in the page's.</param>
internal sealed record FlowLines(Bounds Bounds, IReadOnlyList<TextLine> Lines, bool Column) : FlowItem(Bounds);

/// <param name="Edges">The x of the columns' edges: one more than there are columns.</param>
/// <param name="Heights">The y of the rows' edges.</param>
/// <param name="OpenTop">No line is drawn above the first row; <paramref name="OpenBottom"/>: none under the last.</param>
/// <param name="Nested">The tables within its cells.</param>
internal sealed record FlowTable(
    Bounds Bounds, float[] Edges, float[] Heights, IReadOnlyList<FlowCell> Cells, bool Ruled, bool OpenTop, bool OpenBottom,
    IReadOnlyList<(int Cell, FlowTable Table)> Nested) : FlowItem(Bounds)
{
    public int Rows => Heights.Length - 1;

    public int Columns => Edges.Length - 1;
}

internal sealed record FlowCell(GridCell Place, IReadOnlyList<TextLine> Lines);
