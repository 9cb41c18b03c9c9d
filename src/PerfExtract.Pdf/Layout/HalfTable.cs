namespace PerfExtract.Pdf.Layout;

/// <summary>One table of which only some lines are drawn.</summary>
internal sealed class HalfTable
{
    /// <summary>A text may reach over an edge by this much, in characters, and still lie beside it.</summary>
    private const float Touching = 0.1f;

    private const int FewestColumns = 3;

    /// <summary>Lines of one page's table; a drawing or a map has more.</summary>
    private const int MostLines = 600;

    private const int FewestRows = 3;

    /// <summary>Lines of one text are no further apart than this, in characters.</summary>
    private const float Leading = 0.6f;

    private readonly Bounds _bounds;
    private readonly List<Ruling> _across;
    private readonly List<Ruling> _down;
    private readonly List<HalfLine> _lines = [];
    private readonly WhitePage _page;

    public HalfTable(Bounds bounds, IReadOnlyList<Ruling> across, IReadOnlyList<Ruling> down, List<SegmentedLine> lines, WhitePage page)
    {
        (_bounds, _across, _down, _page) = (bounds, [.. across], [.. down], page);
        foreach (var line in lines)
        {
            if (bounds.Holds((bounds.Left + bounds.Right) / 2, (line.Top + line.Bottom) / 2) && line.Within(bounds.Left - 1, bounds.Right + 1) is { } part)
            {
                _lines.Add(new HalfLine(part, page));
            }
        }
    }

    /// <summary>Null where the words show neither columns nor rows that are not drawn, or rows that cannot be told apart.</summary>
    public Grid? Read()
    {
        if (_lines.Count > MostLines || _across.Count > MostLines || _down.Count > MostLines)
        {
            return null;
        }

        var drawn = Inner(_down);
        var edges = drawn.Count > 0 ? drawn : HalfColumns.Of(_lines, _across);
        if (edges.Count + 1 < (drawn.Count > 0 ? 2 : FewestColumns))
        {
            return null;
        }

        if (drawn.Count > 0)
        {
            EndRows();
        }

        float[] columns = [_bounds.Left, .. edges, _bounds.Right];
        var (levels, rows) = (Levels(), 0);
        var bands = Bands(levels);
        var fewest = drawn.Count > 0 && levels.Count > 2 ? FewestRows : 2;
        for (var i = 1; i < levels.Count; i++)
        {
            var cuts = new HalfRows(bands[i], columns, levels[i - 1], levels[i], fewest, _page).Read();
            if (drawn.Count == 0 && cuts.Count == 0 && bands[i].Count(static line => line.Texts.Count(static text => text.Figure) > 1) >= FewestRows)
            {
                return null;
            }

            rows += cuts.Count == 0 ? 0 : 1;
            _across.AddRange(cuts);
        }

        if (drawn.Count > 0 && rows == 0)
        {
            return null;
        }

        if (drawn.Count == 0)
        {
            Draw(edges);
        }

        Part();

        _across.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        _down.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        return GridLines.Read(new RulingGroup(_across, _down), guessed: drawn.Count == 0);
    }

    /// <summary>The places of the upright lines within the table.</summary>
    private List<float> Inner(List<Ruling> rulings)
    {
        var inner = new List<float>();
        foreach (var ruling in rulings)
        {
            if (ruling.At > _bounds.Left + Rulings.Snap && ruling.At < _bounds.Right - Rulings.Snap && (inner.Count == 0 || ruling.At - inner[^1] > Rulings.Snap))
            {
                inner.Add(ruling.At);
            }
        }

        return inner;
    }

    /// <summary>Where a line between two columns ends, and those on both sides of it go on, a row ends: titles, or texts over several columns.</summary>
    private void EndRows()
    {
        var rows = new List<Ruling>();
        foreach (var at in (ReadOnlySpan<float>)[_bounds.Top, _bounds.Bottom])
        {
            rows.Add(new Ruling(at, _bounds.Left, _bounds.Right));
        }

        foreach (var line in _down)
        {
            foreach (var end in (ReadOnlySpan<float>)[line.From, line.To])
            {
                var (left, right) = (_bounds.Left, _bounds.Right);
                foreach (var other in _down)
                {
                    if (other.From < end - Rulings.Snap && other.To > end + Rulings.Snap)
                    {
                        left = other.At < line.At ? Math.Max(left, other.At) : left;
                        right = other.At > line.At ? Math.Min(right, other.At) : right;
                    }
                }

                rows.Add(new Ruling(end, left, right));
            }
        }

        _across.AddRange(rows.FindAll(row => !_across.Exists(line => Math.Abs(line.At - row.At) <= Rulings.Snap && line.From <= row.From + Rulings.Snap && line.To >= row.To - Rulings.Snap)));
    }

    private List<float> Levels()
    {
        var levels = new List<float>();
        foreach (var at in _across.Select(static ruling => ruling.At).Append(_bounds.Top).Append(_bounds.Bottom).Order())
        {
            if (levels.Count == 0 || at - levels[^1] > Rulings.Snap)
            {
                levels.Add(at);
            }
        }

        return levels;
    }

    /// <summary>
    /// Two texts of one column with white between them are two cells: a row that ends in the white parts them, the one as far below the
    /// first text's middle as its cell begins above it.
    /// </summary>
    private void Part()
    {
        var levels = Levels();
        var boxes = _lines.SelectMany(static line => line.Boxes).OrderBy(static box => box.Top).ToList();
        foreach (var texts in boxes.GroupBy(Span))
        {
            var (left, right) = texts.Key;
            var drawn = _across.FindAll(row => row.From <= left + Rulings.Snap && row.To >= right - Rulings.Snap).ConvertAll(static row => row.At);
            drawn.Add(_bounds.Top);
            drawn.Sort();
            (float Top, float Bottom)? above = null;
            foreach (var box in texts)
            {
                if (above is { } text && box.Top - text.Bottom <= Leading * box.Height)
                {
                    above = (text.Top, Math.Max(text.Bottom, box.Bottom));
                    continue;
                }

                if (above is { } ended && !drawn.Exists(at => at > ended.Bottom - 1 && at < box.Top + 1))
                {
                    var start = drawn.FindLast(at => at < ended.Top + 1);
                    var between = levels.FindAll(at => at > ended.Bottom - 1 && at < box.Top + 1);
                    if (between.Count > 0)
                    {
                        var end = between.MinBy(at => Math.Abs(at - (ended.Top + ended.Bottom - start)));
                        _across.Add(new Ruling(end, left, right));
                        drawn.Add(end);
                        drawn.Sort();
                    }
                }

                above = (box.Top, box.Bottom);
            }
        }
    }

    /// <summary>Between which of the lines at its height a text stands: those of its column, or of several.</summary>
    private (float Left, float Right) Span(Bounds text)
    {
        var (left, right, middle) = (_bounds.Left, _bounds.Right, (text.Top + text.Bottom) / 2);
        foreach (var line in _down)
        {
            if (line.From < middle && line.To > middle)
            {
                left = line.At <= text.Left + 1 ? Math.Max(left, line.At) : left;
                right = line.At >= text.Right - 1 ? Math.Min(right, line.At) : right;
            }
        }

        return (left, right);
    }

    /// <summary>The lines above each level.</summary>
    private List<HalfLine>[] Bands(List<float> levels)
    {
        var bands = new List<HalfLine>[levels.Count];
        for (var i = 0; i < bands.Length; i++)
        {
            bands[i] = [];
        }

        foreach (var line in _lines)
        {
            var at = levels.BinarySearch(line.Middle);
            at = at < 0 ? ~at : at;
            if (at < bands.Length)
            {
                bands[at].Add(line);
            }
        }

        return bands;
    }

    /// <summary>Columns are parted in each row but where a text stands over several of them.</summary>
    private void Draw(List<float> edges)
    {
        var levels = Levels();
        var bands = Bands(levels);
        for (var i = 1; i < levels.Count; i++)
        {
            foreach (var edge in edges)
            {
                if (!bands[i].Exists(line => line.Texts.Exists(text => text.Left < edge - (Touching * line.Size) && text.Right > edge + (Touching * line.Size))))
                {
                    _down.Add(new Ruling(edge, levels[i - 1], levels[i]));
                }
            }
        }
    }
}
