namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tables drawn with runs of spaces: at least three rows whose pieces stand under each other. Whether columns are meant shows in
/// figures under figures, or in three columns and more: a signature or a list of names has neither.
/// </summary>
/// <param name="taken">The lines that belong to tables of tabs.</param>
internal sealed class SpaceTables(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, IReadOnlyList<bool> taken)
{
    private const int FewestRows = 3;

    private const int FewestColumns = 2;

    /// <summary>Two columns are a table where so many rows end in a figure.</summary>
    private const double FigureShare = 0.5;

    /// <summary>A line of one piece within a table is a label such as 其中：, not longer than this.</summary>
    private const int LongestLabel = 16;

    public List<TextTable> Find()
    {
        var tables = new List<TextTable>();
        for (var i = 0; i < lines.Count;)
        {
            var (rows, whole) = RowsFrom(i);
            if (whole >= FewestRows && IsTable(rows))
            {
                tables.Add(Table(rows));
            }

            i = rows.Count > 0 ? rows[^1].End : i + 1;
        }

        return tables;
    }

    /// <summary>The rows that fit under the first one, and how many of them fill every column.</summary>
    private (List<Row> Rows, int Whole) RowsFrom(int first)
    {
        var rows = new List<Row>();
        var pieces = Pieces(first);
        if (pieces.Count < FewestColumns)
        {
            return (rows, 0);
        }

        var grid = new SpaceGrid(pieces);
        var (whole, last) = (0, 0);
        for (var i = first; i < lines.Count; i++)
        {
            if (kinds[i] is LineKind.Header or LineKind.Footer)
            {
                continue;
            }

            pieces = Pieces(i);
            var fits = pieces.Count > 1 || (pieces.Count == 1 && IsLabel(lines[i]));
            if (!fits || EndsAtBlank(rows, lines[i], i) || grid.TryTake(lines[i], pieces) is not { } cells)
            {
                break;
            }

            rows.Add(new Row(i, i + 1, cells, i > first && lines[i].Gap != Gap.None, false));
            whole += pieces.Count >= grid.Count ? 1 : 0;
            last = pieces.Count > 1 ? rows.Count : last;
        }

        // A label with nothing below it belongs to what follows.
        return (rows[..last], whole);
    }

    private List<Piece> Pieces(int line) => kinds[line] == LineKind.Body && !taken[line] && !lines[line].Raw.Span.Contains('\t')
        ? SpaceRow.Pieces(lines[line].Raw.Span)
        : [];

    /// <summary>A blank line ends a table whose rows it does not part, unless a page's end made it.</summary>
    private static bool EndsAtBlank(List<Row> rows, TextLine line, int at) =>
        line.Gap == Gap.Blank && rows.Count > 1 && !rows[1].AfterGap && rows[^1].End == at;

    private static bool IsLabel(TextLine line) =>
        line.Gap == Gap.None && line.Text.Length <= LongestLabel && !LineStarts.IsNumbered(line.Text) && !LineStarts.EndsSentence(line.Text);

    private static bool IsTable(List<Row> rows) =>
        rows[0].Cells.Length > FewestColumns
        || rows.Count(row => row.Cells[^1].Length > 0 && TabRow.IsFigureOrEmpty(row.Cells[^1])) >= rows.Count * FigureShare;

    private static TextTable Table(List<Row> rows)
    {
        var repeated = RowHealing.RepeatedHeads(rows);
        return new TextTable(
            rows[0].First, rows[^1].End, [.. rows.Where(row => !repeated.Contains(row.First)).Select(row => row.Cells)], [.. repeated]);
    }
}
