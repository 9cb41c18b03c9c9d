using PerfExtract.Documents;

namespace PerfExtract.Readers;

/// <summary>A table's rows and columns, before it is a block.</summary>
public readonly record struct TableGrid(int RowCount, int ColumnCount, IReadOnlyList<Cell> Cells);

/// <summary>
/// A table that goes on in the next one: drawn on the next page with its header again, or without. The caller has seen that
/// nothing stands between the two and that their columns lie alike. Two forms of one make, back to back, stay two: they begin alike
/// and are filled in differently.
/// </summary>
public static class ContinuedTables
{
    /// <summary>
    /// A row that is a table's header has words in at least so many cells; a title over the whole width has one.
    /// </summary>
    private const int HeaderCells = 2;

    /// <summary>Headers of more rows than these were not seen; what agrees longer is a table printed twice.</summary>
    private const int DeepestHeader = 5;

    /// <summary>
    /// Adds to the cells of a table of that many rows the second's, without the header it says again; returns the rows now.
    /// </summary>
    public static int Append(List<Cell> cells, int rowCount, TableGrid next, int repeated)
    {
        foreach (var cell in next.Cells)
        {
            if (cell.Row >= repeated)
            {
                cells.Add(cell with { Row = cell.Row + rowCount - repeated });
            }
        }

        return rowCount + next.RowCount - repeated;
    }

    /// <summary>How many rows at the second's head say the first's header again; null where it does not go on.</summary>
    public static int? RepeatedRows(TableGrid first, TableGrid next)
    {
        if (first.ColumnCount != next.ColumnCount || first.ColumnCount < HeaderCells || next.RowCount == 0)
        {
            return null;
        }

        var repeated = SameRows(first, next, out var hasHeader);
        if (repeated > 0)
        {
            var isHeader = hasHeader && repeated <= DeepestHeader && repeated < next.RowCount && repeated < first.RowCount;
            return isHeader && EndsAt(next, repeated) ? repeated : null;
        }

        return GoesOn(first, next) ? 0 : null;
    }

    /// <summary>How many rows at both heads are the same in shape and words.</summary>
    private static int SameRows(TableGrid first, TableGrid next, out bool hasHeader)
    {
        hasHeader = false;
        int row = 0, at = 0, same = 0;
        for (; row <= DeepestHeader; row++)
        {
            var filled = 0;
            var isSame = true;
            for (; at < first.Cells.Count && at < next.Cells.Count && (first.Cells[at].Row == row || next.Cells[at].Row == row); at++)
            {
                var (one, other) = (first.Cells[at], next.Cells[at]);
                isSame &= one.Row == other.Row && one.Column == other.Column && one.RowSpan == other.RowSpan
                    && one.ColumnSpan == other.ColumnSpan && SameWords(one.Text.Value, other.Text.Value) && !IsFigure(one.Text.Value);
                filled += one.Text.Value.AsSpan().Trim().Length > 0 ? 1 : 0;
            }

            if (!isSame || filled == 0)
            {
                break;
            }

            hasHeader |= filled >= HeaderCells;
            same = row + 1;
        }

        return same;
    }

    /// <summary>No cell reaches over that line.</summary>
    private static bool EndsAt(TableGrid table, int row)
    {
        foreach (var cell in table.Cells)
        {
            if (cell.Row >= row)
            {
                break;
            }

            if (cell.EndRow > row)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Without a header of its own: the second's first row is filled as the first's last row is, figures under figures, and does not
    /// begin as the first table began.
    /// </summary>
    private static bool GoesOn(TableGrid first, TableGrid next)
    {
        var opening = first.Cells.Count > 0 ? first.Cells[0] : null;
        var last = LastRow(first);
        var figures = 0;
        foreach (var cell in next.Cells)
        {
            if (cell.Row > 0)
            {
                break;
            }

            if (cell.Column == 0 && opening is not null && SameWords(cell.Text.Value, opening.Text.Value))
            {
                return false;
            }

            var isAbove = last.TryGetValue((cell.Column, cell.ColumnSpan), out var above);
            if (!isAbove || cell.Text.Value.Length == 0 || above!.Text.Value.Length == 0)
            {
                continue;
            }

            if (IsFigure(cell.Text.Value) != IsFigure(above.Text.Value))
            {
                return false;
            }

            figures += IsFigure(cell.Text.Value) ? 1 : 0;
        }

        return figures > 0;
    }

    /// <summary>
    /// The cells at the table's foot, by column and width; one that comes down from far above is no model for a row.
    /// </summary>
    private static Dictionary<(int Column, int Span), Cell> LastRow(TableGrid table)
    {
        var cells = new Dictionary<(int, int), Cell>();
        for (var i = table.Cells.Count - 1; i >= 0 && table.Cells[i].EndRow >= table.RowCount - DeepestHeader; i--)
        {
            if (table.Cells[i].EndRow == table.RowCount)
            {
                cells.TryAdd((table.Cells[i].Column, table.Cells[i].ColumnSpan), table.Cells[i]);
            }
        }

        return cells;
    }

    /// <summary>Digits with what belongs to a figure: 1,234.56, ≥95%, -20, 100.00%.</summary>
    private static bool IsFigure(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text.Trim())
        {
            if (char.IsDigit(c))
            {
                digits++;
            }
            else if (!".,，．-−—+%％‰≥≤<>＜＞=＝±~ ".Contains(c))
            {
                return false;
            }
        }

        return digits > 0;
    }

    /// <summary>Alike but for blanks: a header set in narrower columns breaks elsewhere.</summary>
    private static bool SameWords(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        int i = 0, j = 0;
        while (true)
        {
            while (i < one.Length && char.IsWhiteSpace(one[i]))
            {
                i++;
            }

            while (j < other.Length && char.IsWhiteSpace(other[j]))
            {
                j++;
            }

            if (i == one.Length || j == other.Length)
            {
                return i == one.Length && j == other.Length;
            }

            if (one[i++] != other[j++])
            {
                return false;
            }
        }
    }
}
