namespace PerfExtract.Pdf.Layout;

/// <summary>A paragraph or a table, in reading order.</summary>
public abstract record LaidBlock(LaidLayer Layer, int Page);

public enum LaidLayer
{
    Body,
    Header,
    Footer,
    Footnote,
}

/// <param name="Indent">How far the first line stands in from the column's left edge, in characters of its own size.</param>
/// <param name="StartsPage">It is the first body text of its page.</param>
public sealed record LaidParagraph(
    LaidLayer Layer, int Page, LaidText Text, float Size, bool Bold, bool Centered, bool RightAligned, float Indent, bool StartsPage)
    : LaidBlock(Layer, Page);

/// <summary>A true grid: each cell stands once, at its top left, in reading order, and none overlaps another.</summary>
/// <param name="Ruled">False where the grid is guessed from white space.</param>
/// <param name="Depth">0 for a table of the page; a table within a cell stands after the table that holds it, one deeper.</param>
/// <param name="Within">The cell that holds it, of the nearest table before it that is one less deep.</param>
public sealed record LaidTable(
    LaidLayer Layer, int Page, int RowCount, int ColumnCount, IReadOnlyList<LaidCell> Cells, bool Ruled, int Depth = 0,
    (int Row, int Column) Within = default)
    : LaidBlock(Layer, Page);

public sealed record LaidCell(int Row, int Column, int RowSpan, int ColumnSpan, LaidText Text, bool Bold);
