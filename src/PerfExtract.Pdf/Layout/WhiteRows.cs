namespace PerfExtract.Pdf.Layout;

/// <summary>Which lines of a table without lines are one row.</summary>
internal sealed class WhiteRows
{
    /// <summary>A line set closer than this share of the rows' distance goes on with the row above.</summary>
    private const float WrapPitch = 0.75f;

    /// <summary>Where every row is wrapped, a line set closer than this many of its heights goes on; unless labels are set half a line apart.</summary>
    private const float WrapLeading = 1.4f;

    /// <summary>The lines of one cell are never set further apart, in characters.</summary>
    private const float WidestLeading = 2;

    private const float Nearer = 0.9f;

    /// <summary>From one row to the next is further than from line to line in one, by this much.</summary>
    private const float Step = 1.3f;

    /// <summary>From row to row where there is but one, in characters.</summary>
    private const float SinglePitch = 2;

    private readonly List<Strip> _strips;
    private readonly List<float> _edges;
    private readonly WhitePage _page;
    private readonly float _wrap;

    /// <summary>Lines set closer than <see cref="_wrap"/> are one row, wherever in it the figures stand.</summary>
    private readonly bool _isClustered;

    public WhiteRows(List<Strip> strips, int start, int end, List<float> edges, WhitePage page)
    {
        (_strips, _edges, _page, Start, End) = (strips, edges, page, start, end);
        (Pitch, _wrap, _isClustered) = Distances(strips, start, end);
    }

    /// <summary>The first strip, and the one after the last.</summary>
    public int Start { get; private set; }

    public int End { get; private set; }

    /// <summary>From row to row.</summary>
    public float Pitch { get; }

    /// <summary>
    /// Lines that the last row's cells are wrapped over: set closer than rows, each within one column; and those of the first row that
    /// begin above its figures.
    /// </summary>
    public bool TakeWraps(int floor)
    {
        var (start, end) = (Start, End);
        while (Start > floor && _strips[Start - 1].Line is { } above
            && (above.IsBeside(_strips[Start].Line!) || (_isClustered && _strips[Start].Top - above.Top < _wrap && !SpansColumns(above))))
        {
            Start--;
        }

        while (End < _strips.Count && _strips[End].Line is { } line
            && (_strips[End - 1].Line!.IsBeside(line) || line.Top - _strips[End - 1].Top < _wrap)
            && !SpansColumns(line))
        {
            End++;
        }

        return End > end || Start < start;
    }

    public List<WhiteRow> Read()
    {
        var rows = new List<WhiteRow>();
        var starts = RowStarts();
        for (var row = 0; row < starts.Count; row++)
        {
            rows.Add(new WhiteRow([]));
            for (var i = starts[row]; i < (row + 1 < starts.Count ? starts[row + 1] : End); i++)
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
        var lasts = new (int Line, Segment Figure)?[_edges.Count - 1];
        var (figures, leads) = (-1, false);
        for (var i = Start; i < End; i++)
        {
            var line = _strips[i].Line!;
            var isRow = line.Words.Count > 1 && SpansColumns(line);
            var begins = !isRow && BelongsBelow(i);
            if ((isRow || line.Words is [{ Figure: true }]) && IsWrapped(lasts, i))
            {
                Keep(lasts, i);
                figures = i;
                continue;
            }

            if (i == Start || !(_strips[i - 1].Line!.IsBeside(line) || (line.Top - _strips[i - 1].Top < _wrap && (_isClustered || leads || !isRow) && !begins)))
            {
                starts.Add(i);
                Array.Clear(lasts);
            }

            leads = begins || (leads && !isRow);
            if (!isRow || !line.Words.Any(static word => word.Figure))
            {
                continue;
            }

            if (line.Words.Any(word => word.Figure && lasts[ColumnOf(word)] is not null))
            {
                starts.Add(FirstBeside(i, figures));
                Array.Clear(lasts);
            }

            figures = i;
            Keep(lasts, i);
        }

        return starts;
    }

    private void Keep((int Line, Segment Figure)?[] lasts, int line)
    {
        foreach (var word in _strips[line].Line!.Words.Where(static word => word.Figure))
        {
            lasts[ColumnOf(word)] = (line, word);
        }
    }

    /// <summary>The first of the lines that stand half a line apart up to this one, behind the figures of the row before.</summary>
    private int FirstBeside(int line, int figures)
    {
        while (line - 1 > figures && _strips[line - 1].Line!.IsBeside(_strips[line].Line!))
        {
            line--;
        }

        return line;
    }

    /// <summary>A figure goes on with the row's last one in the same column; where only its length says so, each figure of the line does.</summary>
    private bool IsWrapped((int Line, Segment Figure)?[] lasts, int line)
    {
        var (pairs, cut) = (0, 0);
        foreach (var word in _strips[line].Line!.Words.Where(static word => word.Figure).DistinctBy(ColumnOf))
        {
            if (lasts[ColumnOf(word)] is not var (above, last))
            {
                continue;
            }

            var leading = (_strips[line].Top - _strips[above].Top) / _strips[line].Line!.Size;
            var (first, rest) = (_page.TextOf(last)?.Text, _page.TextOf(word)?.Text);
            if (leading < WidestLeading && (leading < WrapLeading ? WrappedFigure.Is(first, rest) : WrappedFigure.IsTorn(first, rest)))
            {
                return true;
            }

            pairs++;
            cut += leading < WrapLeading && WrappedFigure.MayBe(first, rest) ? 1 : 0;
        }

        return pairs > 0 && cut == pairs;
    }

    /// <summary>The first line of a label that is wrapped about its figures: nearer to them than to the row above.</summary>
    private bool BelongsBelow(int line) =>
        !_isClustered && line > Start && line + 1 < End && _strips[line + 1].Top - _strips[line].Top is var below && below < _wrap
        && below < Nearer * (_strips[line].Top - _strips[line - 1].Top);

    private int ColumnOf(Segment word)
    {
        var at = _edges.BinarySearch(word.Middle);
        return Math.Clamp(at < 0 ? ~at - 1 : at, 0, _edges.Count - 2);
    }

    private bool SpansColumns(SegmentedLine line) => _edges.Exists(edge => line.Left < edge && line.Right > edge);

    /// <summary>From row to row, and up to where a line is a wrap: where rows stand right under each other, or else over the lines of their labels.</summary>
    private static (float Pitch, float Wrap, bool IsClustered) Distances(List<Strip> strips, int start, int end)
    {
        var (near, far) = (new List<float>(), new List<float>());
        var isMiddled = false;
        for (int i = start + 1, last = start; i < end; i++)
        {
            var isBeside = strips[i - 1].Line!.IsBeside(strips[i].Line!);
            isMiddled |= isBeside;
            if (strips[i].Line!.Words.Count > 1 && !isBeside)
            {
                (last == i - 1 ? near : far).Add(strips[i].Top - strips[last].Top);
                last = i;
            }
        }

        var pitches = near.Count > 0 ? near : far;
        pitches.Sort();
        var pitch = pitches.Count == 0 ? SinglePitch * strips[start].Line!.Size : pitches[pitches.Count / 2];
        if (near.Count > 0)
        {
            return (pitch, WrapPitch * pitch, false);
        }

        return isMiddled
            ? (pitch, Leading(strips, start, end) ?? 0, true)
            : (pitch, Math.Min(WrapPitch * pitch, WrapLeading * strips[start].Line!.Size), false);
    }

    /// <summary>
    /// Labels of several lines about the figures in their middle: between the lines' leading and the white between two rows lies a step. Null
    /// where it does not show one row of figures in each.
    /// </summary>
    private static float? Leading(List<Strip> strips, int start, int end)
    {
        var steps = new List<float>();
        for (var i = start + 1; i < end; i++)
        {
            steps.Add(strips[i].Top - strips[i - 1].Top);
        }

        steps.Sort();
        var close = steps.FindLastIndex(step => step < WrapLeading * strips[start].Line!.Size);
        if (close < 0 || close + 1 == steps.Count || steps[close + 1] < Step * steps[close])
        {
            return null;
        }

        var (leading, rows) = ((steps[close] + steps[close + 1]) / 2, 0);
        for (var i = start; i < end; i++)
        {
            rows = i > start && strips[i].Top - strips[i - 1].Top >= leading ? 0 : rows;
            rows += strips[i].Line!.Words.Any(static word => word.Figure) ? 1 : 0;
            if (rows > 1)
            {
                return null;
            }
        }

        return leading;
    }
}
