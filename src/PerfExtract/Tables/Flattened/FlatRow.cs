using PerfExtract.Documents;

namespace PerfExtract.Tables.Flattened;

/// <summary>A cell of a recovered row: where it stands and how far it spans.</summary>
internal readonly record struct FlatPosition(FlatCell Cell, int Column, int ColumnSpan = 1, int RowSpan = 1);

/// <summary>A recovered row.</summary>
/// <param name="IsShort">It has fewer figures than there are columns: which of them were empty, nobody knows.</param>
internal sealed record FlatRow(IReadOnlyList<FlatPosition> Cells, bool IsShort = false)
{
    public Place Place => Cells[0].Cell.Place;

    public static FlatRow Of(params ReadOnlySpan<FlatCell> cells)
    {
        var row = new FlatPosition[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            row[i] = new FlatPosition(cells[i], i);
        }

        return new FlatRow(row);
    }
}
