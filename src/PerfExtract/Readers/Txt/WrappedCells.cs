namespace PerfExtract.Readers.Txt;

/// <summary>
/// Labels wrapped within their column: a line that only goes on with cells whose last line was full, and has no figure of its own, is
/// the rest of the row above. 其中： under a short label is a row.
/// </summary>
internal static class WrappedCells
{
    /// <summary>A cell of one or two characters' width is never wrapped prose.</summary>
    private const int NarrowestColumn = 8;

    /// <summary>A line of a cell counts as full when the next word would have come this near to the column's edge.</summary>
    private const int Slack = 1;

    /// <summary>A wrapped column has many full lines.</summary>
    private const int FewestFull = 3;

    private const double FullShare = 0.3;

    /// <summary>A label of more lines has not been seen; more would be a column of cells with empty neighbours.</summary>
    private const int MostLines = 8;

    public static List<Row> Join(List<Row> rows)
    {
        var widths = WrapWidths(rows);
        var joined = new List<Row>(rows.Count);
        Row? line = null;
        var count = 0;
        foreach (var row in rows)
        {
            if (line is not null && count < MostLines && GoesOn(line, joined[^1], row, widths))
            {
                joined[^1] = joined[^1] with { End = row.End, Cells = [.. joined[^1].Cells.Zip(row.Cells, (a, b) => a + b)] };
                count++;
            }
            else
            {
                joined.Add(row);
                count = 1;
            }

            line = row;
        }

        return joined;
    }

    private static bool GoesOn(Row line, Row above, Row row, int[] widths)
    {
        var (some, lacks) = (false, false);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.Length == 0)
            {
                lacks |= above.Cells[i].Length > 0;
                continue;
            }

            some = true;
            var full = widths[i] > 0 && line.Cells[i].Length > 0
                && Columns.Of(line.Cells[i]) + WrapWidth.FirstWord(cell) > widths[i] - Slack;
            if (row.AfterGap || !full || cell[^1] is '：' or ':' || TabRow.IsFigureOrEmpty(cell) || TabRow.IsFigureOrEmpty(line.Cells[i]))
            {
                return false;
            }
        }

        return some && lacks;
    }

    /// <summary>
    /// The width that each column's cells are wrapped at; 0 where too few lines reach it to tell a wrapped column from a long label.
    /// </summary>
    private static int[] WrapWidths(List<Row> rows)
    {
        var widths = new int[rows[0].Cells.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            List<int> cells = [.. rows.Select(row => Columns.Of(row.Cells[i])).Where(width => width > 0)];
            var widest = cells.DefaultIfEmpty().Max();
            var full = cells.Count(width => width >= widest - Slack);
            widths[i] = widest >= NarrowestColumn && full >= Math.Max(FewestFull, cells.Count * FullShare) ? widest : 0;
        }

        return widths;
    }
}
