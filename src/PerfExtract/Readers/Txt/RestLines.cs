namespace PerfExtract.Readers.Txt;

/// <summary>
/// Lines of a table with a head over each column that go on with several cells of the row above, as the words of narrow cells do:
/// where each row has a figure (its weight, its score) on its first line, a line without any is no row.
/// </summary>
internal static class RestLines
{
    /// <summary>One cell alone may be a label without figures, unless it stands right of them.</summary>
    private const int FewestCells = 2;

    private const int FewestHeads = 4, FewestFigures = 3;

    /// <summary>A column of figures holds little else: a dash, a note.</summary>
    private const double FigureShare = 0.8;

    /// <summary>Some targets are words: 稳步提升.</summary>
    private const double NumberShare = 0.6;

    private const int CellsOfField = 2;

    /// <summary>分值 may stand beside each of three levels.</summary>
    private const int FewestDistinct = 6;

    public static bool IsHead(string[] cells, int fewest = FewestHeads) =>
        cells.Length >= fewest && Array.TrueForAll(cells, cell => cell.Length > 0 && !cell.AsSpan().ContainsAnyInRange('0', '9')) && cells.Distinct().Count() >= Math.Min(cells.Length, FewestDistinct);

    /// <summary>The lines that go on; none where one of them fits no row above, or may as well begin the row below.</summary>
    public static HashSet<Row> Of(List<Row> rows)
    {
        var rests = new HashSet<Row>(ReferenceEqualityComparer.Instance);
        if (!IsHead(rows[0].Cells) || Figures(rows) is not { Count: > 0 } figures)
        {
            return rests;
        }

        var filled = new bool[rows[0].Cells.Length];
        for (var i = 1; i < rows.Count; i++)
        {
            var row = rows[i];
            if (!IsRest(row, figures))
            {
                filled = [.. row.Cells.Select(cell => cell.Length > 0)];
                continue;
            }

            if (i == 1 && row.Cells[0].Length == 0)
            {
                // The rest of the heads.
                continue;
            }

            if (i == 1 || !Fits(row, filled) || (i + 1 < rows.Count && MayBegin(row, rows[i + 1])))
            {
                return [];
            }

            rests.Add(row);
        }

        return rests;
    }

    /// <summary>A line without the figure that each row has, where the table has such a column.</summary>
    public static bool AreLeft(List<Row> rows)
    {
        // 说明    无 below the last row is a field of the form.
        var end = rows.Count;
        while (end > 1 && rows[end - 1].Cells is [{ Length: > 0 }, ..] last && last.Count(cell => cell.Length > 0) <= CellsOfField)
        {
            end--;
        }

        var body = rows.GetRange(0, end);
        return Figures(body) is { Count: > 0 } figures
            ? body.Skip(1).Any(row => figures.All(column => row.Cells[column].Length == 0))
            : !AreWhole(body);
    }

    /// <summary>≥10万亩    10.2万亩 in each row behind a name in each: no line goes on with both a value and the words that name it.</summary>
    private static bool AreWhole(List<Row> rows)
    {
        var (words, values) = (0, 0);
        for (var column = 0; rows.Count > FewestFigures && column < rows[0].Cells.Length; column++)
        {
            if (rows.TrueForAll(row => row.Cells[column].Length > 0))
            {
                var numbers = rows.Skip(1).Count(row => row.Cells[column].AsSpan().ContainsAnyInRange('0', '9'));
                (words, values) = numbers == 0 ? (words + 1, values) : numbers >= (rows.Count - 1) * NumberShare ? (words, values + 1) : (words, values);
            }
        }

        return words > 0 && values > 0;
    }

    private static bool IsRest(Row row, List<int> figures) =>
        !row.AfterGap && figures.TrueForAll(column => row.Cells[column].Length == 0)
        && (row.Cells.Count(cell => cell.Length > 0) >= FewestCells || Array.FindIndex(row.Cells, cell => cell.Length > 0) > figures[0]);

    private static bool Fits(Row row, bool[] filled)
    {
        for (var i = 0; i < filled.Length; i++)
        {
            if (row.Cells[i].Length > 0 && (!filled[i] || row.Cells[i][^1] is '：' or ':'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Where cells stand in the middle of their rows, the figures are blank above and below: all that is said stands beside blanks.</summary>
    private static bool MayBegin(Row row, Row next)
    {
        for (var i = 0; i < row.Cells.Length; i++)
        {
            if (row.Cells[i].Length > 0 && next.Cells[i].Length > 0)
            {
                return false;
            }
        }

        return true;
    }

    private static List<int> Figures(List<Row> rows)
    {
        List<int> columns = [];
        for (var i = 0; i < rows[0].Cells.Length; i++)
        {
            var cells = rows.Skip(1).Select(row => row.Cells[i]).Where(cell => cell.Length > 0).ToList();
            if (cells.Count >= FewestFigures && cells.Count(TabRow.IsFigureOrEmpty) >= cells.Count * FigureShare)
            {
                columns.Add(i);
            }
        }

        return columns;
    }
}
