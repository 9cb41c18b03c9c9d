namespace PerfExtract.Readers.Txt;

/// <summary>Puts together what a line's or a page's end cut in a table.</summary>
internal static class RowHealing
{
    /// <summary>A cell cut into more pieces than this is prose between two tables.</summary>
    public const int MostPieces = 6;

    /// <summary>Two rows may be the pieces of one that was cut in its middle.</summary>
    private const int FewestRows = 3;

    /// <summary>A head of more rows has not been seen.</summary>
    private const int MostHeadRows = 5;

    /// <summary>A column that so many rows fill is filled in every whole row.</summary>
    private const double KeyShare = 0.8;

    public static List<Row> Heal(List<Row> rows, int width)
    {
        var whole = new List<Row>(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            if (!row.IsPlain && row.Cells.Length < width && !IsOfOtherTable(rows, i) && TryComplete(rows, i, width, out var complete, out var next))
            {
                (row, i) = (complete, next - 1);
            }

            whole.Add(row);
        }

        return JoinCutRows(whole, width);
    }

    /// <summary>Rows of one width, though not of the others': a smaller table among the lines of a larger one.</summary>
    private static bool IsOfOtherTable(List<Row> rows, int at) =>
        at + FewestRows <= rows.Count && rows.GetRange(at, FewestRows).TrueForAll(row => !row.IsPlain && row.Cells.Length == rows[at].Cells.Length);

    /// <summary>The lines after a short row that make it exactly as wide as the others, its last cell going on in their first.</summary>
    private static bool TryComplete(List<Row> rows, int at, int width, out Row complete, out int next)
    {
        complete = rows[at];
        for (next = at + 1; next < rows.Count && next - at <= MostPieces; next++)
        {
            var (left, right) = (complete.Cells, rows[next].Cells);
            if (left.Length + right.Length - 1 > width || TabRow.IsFigureOrEmpty(left[^1]) || TabRow.IsFigureOrEmpty(right[0]))
            {
                return false;
            }

            complete = complete with { End = rows[next].End, Cells = [.. left[..^1], left[^1] + right[0], .. right[1..]] };
            if (complete.Cells.Length == width && (next + 1 == rows.Count || !rows[next + 1].IsPlain))
            {
                next++;
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// A row that a page's end cut leaves the rest of its label alone on the next page: the columns that every whole row fills are
    /// empty there.
    /// </summary>
    private static List<Row> JoinCutRows(List<Row> rows, int width)
    {
        var key = KeyColumns(rows, width);
        var joined = new List<Row>(rows.Count);
        foreach (var row in rows)
        {
            if (joined.Count > 0 && row.AfterGap && joined[^1].End - joined[^1].First <= MostPieces && IsRest(joined[^1], row, key))
            {
                joined[^1] = joined[^1] with { End = row.End, Cells = [.. joined[^1].Cells.Zip(row.Cells, (a, b) => a + b)] };
            }
            else
            {
                joined.Add(row);
            }
        }

        return joined;
    }

    private static bool IsRest(Row above, Row row, bool[] key)
    {
        if (above.IsPlain || row.IsPlain || above.Cells.Length != key.Length || row.Cells.Length != key.Length)
        {
            return false;
        }

        var lacks = false;
        for (var i = 0; i < key.Length; i++)
        {
            var (upper, lower) = (above.Cells[i], row.Cells[i]);
            lacks |= key[i] && upper.Length > 0 && lower.Length == 0;
            if (lower.Length > 0 && (upper.Length == 0 || TabRow.IsFigureOrEmpty(lower) || LineStarts.EndsSentence(upper)))
            {
                return false;
            }
        }

        return lacks;
    }

    private static bool[] KeyColumns(List<Row> rows, int width)
    {
        var filled = new int[width];
        var count = 0;
        foreach (var row in rows.Where(row => row.Cells.Length == width))
        {
            count++;
            for (var i = 0; i < width; i++)
            {
                filled[i] += row.Cells[i].Length > 0 ? 1 : 0;
            }
        }

        return [.. filled.Select(n => n >= count * KeyShare)];
    }

    /// <summary>The first lines of the rows that say the table's head again after a gap.</summary>
    public static HashSet<int> RepeatedHeads(List<Row> rows)
    {
        var repeated = new HashSet<int>();
        for (var i = 1; i < rows.Count; i++)
        {
            var most = rows[i].AfterGap ? Math.Min(Math.Min(MostHeadRows, i), rows.Count - i) : 0;
            for (var head = 0; head < most && IsSameHead(rows[head], rows[i + head]); head++)
            {
                repeated.Add(rows[i + head].First);
            }
        }

        return repeated;
    }

    private static bool IsSameHead(Row head, Row row) =>
        head.End == head.First + 1 && head.Cells.AsSpan().SequenceEqual(row.Cells) && row.Cells.Count(cell => !TabRow.IsFigureOrEmpty(cell)) > 1;
}
