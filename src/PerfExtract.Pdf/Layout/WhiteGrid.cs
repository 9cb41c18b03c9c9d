namespace PerfExtract.Pdf.Layout;

/// <summary>The rows of a table without lines, dealt out to its columns.</summary>
internal sealed class WhiteGrid
{
    /// <summary>The share of a column's cells that are figures.</summary>
    private const float FigureShare = 0.5f;

    private const int FewestFigures = 2;

    /// <summary>Columns that touch are seen to be two by a row in which this much lies between them; 2023年 under 2022年 is one column.</summary>
    private const float ShownGap = 0.5f;

    private readonly List<Strip> _strips;
    private readonly WhitePage _page;
    private readonly List<float> _edges;
    private readonly WhiteRows _rows;

    public WhiteGrid(List<Strip> strips, int start, int end, ColumnGaps gaps, WhitePage page)
    {
        (_strips, _page) = (strips, page);
        var (left, right) = (float.MaxValue, float.MinValue);
        for (var i = start; i < end; i++)
        {
            (left, right) = (Math.Min(left, strips[i].Left), Math.Max(right, strips[i].Right));
        }

        // Words may overlap a gap a little: one that is all overlap parts nothing, and edges only ever grow.
        _edges = [left];
        foreach (var middle in gaps.Middles)
        {
            if (middle > _edges[^1] && middle < right)
            {
                _edges.Add(middle);
            }
        }

        _edges.Add(right);
        _rows = new WhiteRows(strips, start, end, _edges, page);
    }

    private int Columns => _edges.Count - 1;

    /// <summary>The table, the strip that it begins with and the one after it; null where it is a list after all.</summary>
    /// <param name="floor">The first strip that is not spoken for.</param>
    public (FlowTable Table, int Start, int End)? Table(int floor)
    {
        var above = _rows.Start > floor ? _strips[_rows.Start - 1].Line : null;
        var rows = _rows.Read();
        for (var edge = 1; edge < Columns;)
        {
            if (IsSeen(rows, edge) || Shows(above, edge))
            {
                edge++;
                continue;
            }

            _edges.RemoveAt(edge);
            rows = _rows.Read();
        }

        if (Columns < 2 || !HasFigures(rows) || IsContents(rows) || StartsWithTitles(rows))
        {
            return null;
        }

        if (_rows.TakeWraps(floor))
        {
            rows = _rows.Read();
        }

        var header = new WhiteHeader(_edges, _rows.Pitch, _page);
        var start = header.Read(_strips, floor, _rows.Start);
        if (header.Heights.Count == 0 && rows.Count < WhiteTables.FewestRows)
        {
            return null;
        }

        List<FlowCell> cells = [.. header.Cells];
        List<float> heights = [.. header.Heights];
        var heads = heights.Count;
        var open = cells.FindAll(cell => cell.Place.Row == heads - 1 && cell.Place.EndColumn == cell.Place.Column + 1 && cell.Lines.Count == 0);
        var tiles = new WhiteTiles(rows, Columns, heads == 0 ? null : (column => open.Exists(cell => cell.Place.Column == column), heights[^1]), _page);
        cells.RemoveAll(cell => cell.Place.Row == heads - 1 && cell.Place.Column < tiles.OverHead);
        foreach (var row in rows)
        {
            for (var column = 0; column < Columns; column++)
            {
                if (tiles.Of(row, column) is var (from, to))
                {
                    cells.Add(new FlowCell(new GridCell(heights.Count + from, column, heights.Count + to, column + 1), row.TextOf(column, _page)));
                }
            }

            heights.Add(row.Lines[0].Line.Top);
        }

        cells.Sort(static (a, b) => a.Place.Row != b.Place.Row ? a.Place.Row.CompareTo(b.Place.Row) : a.Place.Column.CompareTo(b.Place.Column));
        heights.Add(_strips[_rows.End - 1].Bottom);
        var bounds = new Bounds(_edges[0], heights[0], _edges[^1], heights[^1]);
        return (new FlowTable(bounds, _edges.ToArray(), heights.ToArray(), cells, false, false, false, []), start, _rows.End);
    }

    /// <summary>
    /// Some row shows the edge: not where what stands behind it always clings to what stands before it, or is the other half of
    /// 合　计, or stands alone but elsewhere. What clings to a text that only ends in a digit (第2|项) is a column nowhere.
    /// </summary>
    private static bool IsSeen(List<WhiteRow> rows, int edge)
    {
        var both = rows.Find(row => row.At(edge) is not null && row.At(edge - 1) is not null);
        float? behind = both?.At(edge)!.Value.Left;
        var mayCling = both is null || both.At(edge - 1)!.Value.Figure;
        return rows.Exists(row => row.At(edge) is { } right
            && (row.At(edge - 1) is { } left
                ? right.Left - left.Right >= (AreAmounts(left, right, row.Size) ? LineCutter.WordGap : ShownGap) * row.Size && !(IsCharacter(left, row.Size) && IsCharacter(right, row.Size))
                : mayCling && (behind is null || Math.Abs(right.Left - behind.Value) < ShownGap * row.Size)));
    }

    /// <summary>Two figures too long to be the halves of one set with a space (1 234.56).</summary>
    private static bool AreAmounts(in Segment left, in Segment right, float size) =>
        left.Figure && right.Figure && left.Width > 2 * size && right.Width > 2 * size;

    /// <summary>The header's titles stand apart on both sides of the edge.</summary>
    private bool Shows(SegmentedLine? header, int edge)
    {
        for (var i = 1; header is not null && i < header.Words.Count; i++)
        {
            var (left, right) = (header.Words[i - 1], header.Words[i]);
            if (left.Middle > _edges[edge - 1] && left.Middle < _edges[edge] && right.Middle > _edges[edge] && right.Middle < _edges[edge + 1])
            {
                return right.Left - left.Right >= ShownGap * header.Size && !(IsCharacter(left, header.Size) && IsCharacter(right, header.Size));
            }
        }

        return false;
    }

    private static bool IsCharacter(Segment word, float size) => word.Width <= LineCutter.Gap * size && !word.Figure;

    /// <summary>
    /// Some column holds figures, and most rows have one: where cells are wrapped over several lines each, the lines cannot be told
    /// to be rows.
    /// </summary>
    private bool HasFigures(List<WhiteRow> rows)
    {
        if (rows.Count(row => Enumerable.Range(1, Columns - 1).Any(column => IsFigure(row, column))) < WhiteTables.FigureShare * rows.Count)
        {
            return false;
        }

        return Enumerable.Range(1, Columns - 1).Any(column =>
            rows.Count(row => IsFigure(row, column)) is var figures && figures >= Math.Min(FewestFigures, rows.Count)
            && figures >= FigureShare * rows.Count(row => row.At(column) is not null));
    }

    private bool IsFigure(WhiteRow row, int column) =>
        row.At(column) is { Figure: true } cell && _page.TextOf(cell) is { } text && TableParts.IsFigure(text.Text);

    /// <summary>
    /// 2021年 and 2022年 over two columns each are no figures: what stands in columns that no other row fills, with no amount beside it,
    /// is the header's.
    /// </summary>
    private bool StartsWithTitles(List<WhiteRow> rows) =>
        rows.Count > FewestFigures
        && Enumerable.Range(0, Columns).Any(column => rows[0].At(column) is not null && rows.TrueForAll(row => row == rows[0] || row.At(column) is null))
        && !rows[0].Lines[0].Line.Words.Any(word => word.Figure && _page.TextOf(word) is { } figure && figure.Text.AsSpan().ContainsAny('.', ','));

    /// <summary>
    /// A table of contents: titles, numbered ones where there is more than a column of them, each with a page number behind it, wherever
    /// it was set; and the numbers only grow.
    /// </summary>
    private bool IsContents(List<WhiteRow> rows)
    {
        const int longest = 4;
        var last = 0;
        foreach (var row in rows)
        {
            if (row.Lines[0].Line.Words[^1] is not { Figure: true } number || _page.TextOf(number) is not { Text.Length: <= longest } line
                || !int.TryParse(line.Text, out var page) || page < last
                || (Columns > 2 && !(_page.TextOf(row.Lines[0].Line.Words[0]) is { } title && Typography.StartsPoint(title.Text))))
            {
                return false;
            }

            last = page;
        }

        return true;
    }
}
