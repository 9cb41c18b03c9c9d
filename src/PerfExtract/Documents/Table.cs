namespace PerfExtract.Documents;

/// <summary>
/// A true grid: each cell stands once, at its top left, with its spans; cells are in reading order and never overlap.
/// A table inside a cell is a block of its own, right after this one, with <paramref name="Within"/> set.
/// </summary>
public sealed record Table(
    int Index, Layer Layer, int? Page, int RowCount, int ColumnCount, IReadOnlyList<Cell> Cells, Place? Within = null)
    : Block(Index, Layer, Page)
{
    /// <summary>What its reader knows to be lost of its form.</summary>
    public Packing Packing { get; init; }
}

/// <param name="Ruled">False where the cell's edges are guessed from white space or tabs, not drawn.</param>
public sealed record Cell(int Row, int Column, int RowSpan, int ColumnSpan, Text Text, bool Bold = false, bool Ruled = true)
{
    public int EndRow => Row + RowSpan;

    public int EndColumn => Column + ColumnSpan;
}
