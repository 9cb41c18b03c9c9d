namespace PerfExtract.Pdf.Layout;

/// <summary>A table's cell as its lines come in from one page to the next.</summary>
/// <param name="right">Where the cell ends; 0 where that is guessed.</param>
internal sealed class OpenCell(int row, int column, int endRow, int endColumn, float left, float right)
{
    public readonly int Row = row, Column = column, EndColumn = endColumn;
    public readonly float Left = left, Right = right;
    public readonly List<PlacedText> Lines = [];
    public readonly List<(FlowTable Table, PageFlow Page)> Nested = [];
    public int EndRow = endRow;

    /// <summary>Where the cell begins on its first page, and ends on its last.</summary>
    public float Top, Bottom;

    public bool IsEmpty => Lines.Count == 0 && Nested.Count == 0;

    public bool SameColumns(OpenCell other) => Column == other.Column && EndColumn == other.EndColumn;
}
