using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>A project of a list, and the row where it begins.</summary>
internal sealed record ListedProject(string Name, int Row)
{
    /// <summary>What the project's first row holds under a head.</summary>
    public GridCell? Under(Grid grid, GridCell? head) =>
        head is not null && grid.At(Row, head.Column) is { IsBlank: false } cell && cell.Row == Row && cell.EndColumn == head.EndColumn ? cell : null;
}
