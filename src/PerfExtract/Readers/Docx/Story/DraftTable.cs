using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

internal sealed class DraftTable(Layer layer, int rowCount, int columnCount, List<Cell> cells) : Draft(layer)
{
    public TableGrid Grid => new(rowCount, columnCount, cells);

    /// <summary>The table it lies in, and where in it.</summary>
    public (DraftTable Outer, Place Place)? Within { get; set; }

    /// <summary>The table that goes on in this one, and the row there at which this one begins.</summary>
    public (DraftTable Whole, int Row)? JoinedTo { get; private set; }

    /// <summary>Takes in the table after it if that is its own continuation.</summary>
    public bool TryTakeIn(DraftTable next)
    {
        if (next.Layer != Layer || ContinuedTables.RepeatedRows(Grid, next.Grid) is not { } repeated)
        {
            return false;
        }

        next.JoinedTo = (this, rowCount - repeated);
        rowCount = ContinuedTables.Append(cells, rowCount, next.Grid, repeated);
        return true;
    }
}
