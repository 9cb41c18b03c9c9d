using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

internal sealed class DraftTable(Layer layer, int rowCount, int columnCount, IReadOnlyList<Cell> cells) : Draft(layer)
{
    public int RowCount { get; } = rowCount;

    public int ColumnCount { get; } = columnCount;

    public IReadOnlyList<Cell> Cells { get; } = cells;

    /// <summary>The table it lies in, and where in it.</summary>
    public (DraftTable Outer, Place Place)? Within { get; set; }
}
