namespace PerfExtract.Pdf.Layout;

/// <summary>The rows of a table without lines, dealt out to its columns.</summary>
internal sealed class WhiteGrid
{
    /// <summary>The share of a column's cells that are figures.</summary>
    private const float FigureShare = 0.5f;

    private const int FewestFigures = 2;

    /// <summary>A line set closer than this share of the rows' distance goes on with the row above.</summary>
    private const float WrapPitch = 0.75f;

    /// <summary>Where every row is wrapped, a line set closer than this many of its heights goes on; unless labels are set half a line apart.</summary>
    private const float WrapLeading = 1.4f;

    /// <summary>Columns that touch are seen to be two by a row in which this much lies between them; 2023年 under 2022年 is one column.</summary>
    private const float ShownGap = 0.5f;

    private readonly List<Strip> _strips;
    private readonly WhitePage _page;
    private readonly List<float> _edges;
    private int _start;
    private int _end;
    private readonly float _pitch;
    private readonly float _wrap;

    public WhiteGrid(List<Strip> strips, int start, int end, ColumnGaps gaps, WhitePage page)
    {
        (_strips, _start, _end, _page) = (strips, start, end, page);
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
        (_pitch, _wrap) = Pitch();
    }

    private int Columns => _edges.Count - 1;

    /// <summary>The table, the strip that it begins with and the one after it; null where it is a list after all.</summary>
    /// <param name="floor">The first strip that is not spoken for.</param>
    public (FlowTable Table, int Start, int End)? Table(int floor)
    {
        var above = _start > floor ? _strips[_start - 1].Line : null;
        var rows = Rows();
        for (var edge = 1; edge < Columns;)
        {
            if (IsSeen(rows, edge) || Shows(above, edge))
            {
                edge++;
                continue;
            }

            _edges.RemoveAt(edge);
            rows = Rows();
        }

        if (Columns < 2 || !HasFigures(rows) || IsContents(rows))
        {
            return null;
        }

        if (TakeWraps(floor))
        {
            rows = Rows();
        }

        var header = new WhiteHeader(_edges, _pitch, _page);
        var start = header.Read(_strips, floor, _start);
        if (header.Heights.Count + rows.Count < WhiteTables.FewestRows)
        {
            return null;
        }

        List<FlowCell> cells = [.. header.Cells];
        List<float> heights = [.. header.Heights];
        foreach (var row in rows)
        {
            for (var column = 0; column < Columns; column++)
            {
                cells.Add(new FlowCell(new GridCell(heights.Count, column, heights.Count + 1, column + 1), row.TextOf(column, _page)));
            }

            heights.Add(row.Lines[0].Line.Top);
        }

        heights.Add(_strips[_end - 1].Bottom);
        var bounds = new Bounds(_edges[0], heights[0], _edges[^1], heights[^1]);
        return (new FlowTable(bounds, _edges.ToArray(), heights.ToArray(), cells, false, false, false, []), start, _end);
    }

    /// <summary>
    /// Lines that the last row's cells are wrapped over: set closer than rows, each within one column; and those of the first row that
    /// begin above its figures.
    /// </summary>
    private bool TakeWraps(int floor)
    {
        var (start, end) = (_start, _end);
        while (_start > floor && _strips[_start - 1].Line is { } above && above.IsBeside(_strips[_start].Line!) && !SpansColumns(above))
        {
            _start--;
        }

        while (_end < _strips.Count && _strips[_end].Line is { } line
            && (_strips[_end - 1].Line!.IsBeside(line) || line.Top - _strips[_end - 1].Top < _wrap)
            && !SpansColumns(line))
        {
            _end++;
        }

        return _end > end || _start < start;
    }

    private List<WhiteRow> Rows()
    {
        var rows = new List<WhiteRow>();
        var starts = RowStarts();
        for (var row = 0; row < starts.Count; row++)
        {
            rows.Add(new WhiteRow([]));
            for (var i = starts[row]; i < (row + 1 < starts.Count ? starts[row + 1] : _end); i++)
            {
                rows[^1].Add(_strips[i].Line!, _edges);
            }
        }

        return rows;
    }

    /// <summary>A row has one figure a column: at the next one begins another, and with it what is set half a line above it.</summary>
    private List<int> RowStarts()
    {
        var starts = new List<int>();
        var filled = new bool[Columns];
        var figures = -1;
        for (var i = _start; i < _end; i++)
        {
            var line = _strips[i].Line!;
            var isRow = line.Words.Count > 1 && SpansColumns(line);
            if (i == _start || !(_strips[i - 1].Line!.IsBeside(line) || (line.Top - _strips[i - 1].Top < _wrap && !isRow)))
            {
                starts.Add(i);
                Array.Clear(filled);
            }

            var columns = line.Words.Where(static word => word.Figure).Select(word => ColumnOf(word)).ToList();
            if (!isRow || columns.Count == 0)
            {
                continue;
            }

            if (columns.Exists(column => filled[column]))
            {
                var start = i;
                while (start - 1 > figures && _strips[start - 1].Line!.IsBeside(_strips[start].Line!))
                {
                    start--;
                }

                starts.Add(start);
                Array.Clear(filled);
            }

            figures = i;
            columns.ForEach(column => filled[column] = true);
        }

        return starts;
    }

    private int ColumnOf(Segment word) => Math.Clamp(_edges.FindLastIndex(edge => edge <= word.Middle), 0, Columns - 1);

    private bool SpansColumns(SegmentedLine line) => _edges.Exists(edge => line.Left < edge && line.Right > edge);

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

    /// <summary>From row to row, and up to where a line is a wrap: where rows stand right under each other, or else over the lines of their labels.</summary>
    private (float Pitch, float Wrap) Pitch()
    {
        var (near, far) = (new List<float>(), new List<float>());
        var isMiddled = false;
        for (int i = _start + 1, last = _start; i < _end; i++)
        {
            isMiddled |= _strips[i - 1].Line!.IsBeside(_strips[i].Line!);
            if (_strips[i].Line!.Words.Count > 1)
            {
                (last == i - 1 ? near : far).Add(_strips[i].Top - _strips[last].Top);
                last = i;
            }
        }

        var pitches = near.Count > 0 ? near : far;
        pitches.Sort();
        var pitch = pitches.Count == 0 ? 0 : pitches[pitches.Count / 2];
        if (near.Count > 0)
        {
            return (pitch, WrapPitch * pitch);
        }

        return (pitch, isMiddled ? 0 : Math.Min(WrapPitch * pitch, WrapLeading * _strips[_start].Line!.Size));
    }

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
            rows.Count(row => IsFigure(row, column)) is var figures && figures >= FewestFigures
            && figures >= FigureShare * rows.Count(row => row.At(column) is not null));
    }

    private bool IsFigure(WhiteRow row, int column) =>
        row.At(column) is { Figure: true } cell && _page.TextOf(cell) is { } text && TableParts.IsFigure(text.Text);

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
