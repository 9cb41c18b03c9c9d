namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Rows that no line parts, in a stretch between two lines whose columns are known: at each height at which figures stand is a row.
/// </summary>
internal sealed class HalfRows
{
    /// <summary>Two columns of figures show rows, or one in which so many stand under each other.</summary>
    private const int FewestColumns = 2;

    private const int FewestAlone = 3;

    /// <summary>Rows under titles that stand in the same stretch: no row that is ruled holds those.</summary>
    private const int FewestTitled = 2;

    /// <summary>Figures further apart than this, in characters, are of two rows.</summary>
    private const float NextRow = 0.6f;

    /// <summary>A figure that fills this share of its column may be wrapped.</summary>
    private const float Full = 0.7f;

    /// <summary>Lines of one label are no further apart than this, in characters; a cell's margins lie between two.</summary>
    private const float Leading = 0.45f;

    /// <summary>A label stands beside its row's figures to within this, in characters.</summary>
    private const float Level = 0.15f;

    /// <summary>A text set in the middle of several rows ends where they do, to within this, in characters.</summary>
    private const float OffMiddle = 0.75f;

    private readonly record struct Entry(float Top, float Bottom, float Left, float Right, Segment Text)
    {
        public float Middle => (Top + Bottom) / 2;
    }

    private readonly List<Entry>[] _columns;
    private readonly float[] _edges;
    private readonly float _top;
    private readonly float _bottom;
    private readonly float _size;
    private readonly int _fewest;
    private readonly List<Entry> _entries;
    private int _passed;
    private readonly WhitePage _page;

    /// <param name="fewest">Rows that must be seen: of a table whose rows are ruled, a high one may hold two lines of figures.</param>
    public HalfRows(List<HalfLine> lines, float[] edges, float top, float bottom, int fewest, WhitePage page)
    {
        (_edges, _top, _bottom, _fewest, _page) = (edges, top, bottom, fewest, page);
        _columns = new List<Entry>[edges.Length - 1];
        for (var column = 0; column < _columns.Length; column++)
        {
            _columns[column] = [];
        }

        foreach (var line in lines)
        {
            _size = Math.Max(_size, line.Size);
            for (var i = 0; i < line.Texts.Count; i++)
            {
                var (text, box) = (line.Texts[i], line.Boxes[i]);
                for (var column = 0; column < _columns.Length; column++)
                {
                    if (text.Middle >= edges[column] && text.Middle < edges[column + 1])
                    {
                        _columns[column].Add(new Entry(box.Top, box.Bottom, text.Left, text.Right, text));
                    }
                }
            }
        }

        _entries = [.. _columns.SelectMany(static column => column).OrderBy(static entry => entry.Top)];
    }

    /// <summary>The lines between the rows, left out where a text stands over several of them.</summary>
    public List<Ruling> Read()
    {
        var figured = _columns.Where(IsFigured).ToList();
        if (figured.Count < FewestColumns && !figured.Exists(static column => column.Count(static entry => entry.Text.Figure) >= FewestAlone))
        {
            return [];
        }

        var anchors = Anchors(figured);
        var title = anchors.Count > 0 ? Titled(figured, anchors[0]) : null;
        if (anchors.Count < (title is not null && figured.Count > FewestColumns ? FewestTitled : _fewest))
        {
            return [];
        }

        var cuts = new List<float>();
        if (title is { } head)
        {
            cuts.Add(Between(new Entry(head, head, 0, 0, default), anchors[0]));
        }

        var titles = cuts.Count;
        for (var i = 1; i < anchors.Count; i++)
        {
            cuts.Add(Between(anchors[i - 1], anchors[i]));
        }

        var firstFigures = Array.IndexOf(_columns, figured[0]);
        var rulings = new List<Ruling>();
        for (var column = 0; column < _columns.Length; column++)
        {
            var kept = (column < firstFigures ? Tiles(column, cuts, titles, anchors) : null) ?? cuts;
            foreach (var cut in cuts)
            {
                if (kept.Contains(cut) && !_columns[column].Exists(entry => entry.Top + 1 < cut && entry.Bottom - 1 > cut))
                {
                    rulings.Add(new Ruling(cut, _edges[column], _edges[column + 1]));
                }
            }
        }

        return rulings;
    }

    /// <summary>Titles first, and then figures and dashes alone, none of which goes on in the next line.</summary>
    private bool IsFigured(List<Entry> column)
    {
        var first = column.FindIndex(static entry => entry.Text.Figure);
        if (first < 0 || column.Count(static entry => entry.Text.Figure) < 2 || !column.Skip(first).All(entry => entry.Text.Figure || entry.Text.Width <= _size))
        {
            return false;
        }

        for (var i = first + 1; i < column.Count; i++)
        {
            if (column[i - 1].Text.Figure && column[i].Text.Figure && IsWrapped(column[i - 1], column[i]))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>12,345,|678.90; or 123456|78.90 where the first fills its cell.</summary>
    private bool IsWrapped(Entry above, Entry below)
    {
        if (_page.TextOf(above.Text)?.Text is not { } first || _page.TextOf(below.Text)?.Text is not { } second)
        {
            return true;
        }

        if (WrappedFigure.Is(first, second))
        {
            return true;
        }

        const int decimals = 2;
        var point = first.IndexOf('.');
        var column = Array.FindIndex(_edges, edge => edge > above.Text.Middle);
        var complete = first[^1] == '%' || (point >= 0 && first.Length - point - 1 == decimals);
        return !complete && column > 0 && above.Text.Width >= Full * (_edges[column] - _edges[column - 1]);
    }

    private List<Entry> Anchors(List<List<Entry>> figured)
    {
        var anchors = new List<Entry>();
        foreach (var entry in figured.SelectMany(static column => column.SkipWhile(static entry => !entry.Text.Figure)).OrderBy(static entry => entry.Middle))
        {
            if (anchors.Count == 0 || entry.Middle - anchors[^1].Middle > NextRow * _size)
            {
                anchors.Add(entry);
            }
        }

        return anchors;
    }

    /// <summary>Where the titles above the figures end; null where none stand there.</summary>
    private static float? Titled(List<List<Entry>> figured, Entry first)
    {
        float? end = null;
        foreach (var entry in figured.SelectMany(static column => column.TakeWhile(static entry => !entry.Text.Figure)))
        {
            end = entry.Bottom <= first.Top + 1 ? Math.Max(end ?? 0, entry.Bottom) : end;
        }

        return end;
    }

    /// <summary>Where the fewest texts are crossed between two rows' figures, in the widest such strip: labels stand over several rows, cells are wrapped.</summary>
    private float Between(Entry above, Entry below)
    {
        while (_passed < _entries.Count && _entries[_passed].Bottom <= above.Bottom)
        {
            _passed++;
        }

        var near = _entries.Skip(_passed).TakeWhile(entry => entry.Top < below.Top).Where(entry => entry.Bottom > above.Bottom).ToList();
        var ends = near.SelectMany(static entry => new[] { entry.Top, entry.Bottom }).Where(end => end > above.Bottom && end < below.Top)
            .Append(above.Bottom).Append(below.Top).Order().ToList();
        var (fewest, widest, at) = (int.MaxValue, 0f, (above.Bottom + below.Top) / 2);
        for (var i = 1; i < ends.Count; i++)
        {
            var (middle, width) = ((ends[i - 1] + ends[i]) / 2, ends[i] - ends[i - 1]);
            var crossed = near.Count(entry => entry.Top < middle && entry.Bottom > middle);
            if (width > 0 && (crossed < fewest || (crossed == fewest && width > widest)))
            {
                (fewest, widest, at) = (crossed, width, middle);
            }
        }

        return at;
    }

    /// <summary>
    /// Few labels, each set in the middle of its rows: the ends that follow from one to the next fall on cuts. Null
    /// where they do not.
    /// </summary>
    private List<float>? Tiles(int column, List<float> cuts, int titles, List<Entry> rows)
    {
        // A label without a title of its own stands over the titles' rows, too.
        var titled = titles > 0 && _columns[column].Exists(entry => entry.Middle < cuts[0]);
        var body = titled ? cuts[0] : _top;
        if (Labels(column, body, rows) is not { Count: > 0 } labels || labels.Count >= rows.Count)
        {
            return null;
        }

        List<float> kept = titled ? [cuts[0]] : [];
        var end = body;
        foreach (var (top, bottom) in labels)
        {
            var next = top + bottom - end;
            var nearest = cuts.Append(_bottom).MinBy(cut => Math.Abs(cut - next));
            if (nearest <= end || Math.Abs(nearest - next) > OffMiddle * _size)
            {
                return null;
            }

            kept.Add(end = nearest);
        }

        kept.AddRange(cuts.FindAll(cut => cut > end));
        return labels.Count > 1 || end == _bottom ? kept : null;
    }

    /// <summary>A column's texts below its title, lines set close as one; null where each of those lines stands beside a row.</summary>
    private List<(float Top, float Bottom)>? Labels(int column, float from, List<Entry> rows)
    {
        var labels = new List<(float Top, float Bottom)>();
        var last = 0f;
        foreach (var entry in _columns[column].FindAll(entry => entry.Middle > from))
        {
            if (labels.Count == 0 || entry.Top - labels[^1].Bottom >= Leading * _size)
            {
                labels.Add((entry.Top, entry.Bottom));
            }
            else if (IsBeside(rows, entry.Middle) && IsBeside(rows, last))
            {
                return null;
            }
            else
            {
                labels[^1] = (labels[^1].Top, entry.Bottom);
            }

            last = entry.Middle;
        }

        return labels;
    }

    private bool IsBeside(List<Entry> rows, float middle) => rows.Exists(row => Math.Abs(row.Middle - middle) < Level * _size);
}
