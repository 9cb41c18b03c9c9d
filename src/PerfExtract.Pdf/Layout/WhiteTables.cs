namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Tables without lines: rows under each other whose gaps stand at the same place. Found with care, for prose that is torn
/// into cells is worse than a table left as lines: three rows at least, gaps that none crosses, and a column of figures.
/// </summary>
internal static class WhiteTables
{
    private const int FewestRows = 3;

    /// <summary>The narrowest gap, in characters, that is left between two columns over all rows.</summary>
    private const float NarrowestGap = 0.8f;

    /// <summary>Rows further apart than this, in characters, belong to no one table.</summary>
    private const float RowPitch = 3.5f;

    /// <summary>The share of a column's cells that are figures.</summary>
    private const float FigureShare = 0.5f;

    /// <summary>A line set closer than this share of the rows' distance goes on with the row above.</summary>
    private const float WrapPitch = 0.75f;

    /// <summary>Rows of one table on one page.</summary>
    private const int MostRows = 400;

    /// <summary>The table that begins at a strip, and the strip after it; null where none begins.</summary>
    public static (FlowTable Table, int End)? At(List<Strip> strips, int start, List<Run> runs, LineText text)
    {
        if (strips[start].Line is not { Segments.Count: > 1 } first || (start + 1 < strips.Count && LessThan(first, strips[start + 1].Line)))
        {
            return null;
        }

        var gaps = Gaps(first);
        var (end, rows) = (start + 1, 1);
        for (var i = start + 1; i < strips.Count && i - start < MostRows; i++)
        {
            if (strips[i].Line is not { } line || line.Top - strips[i - 1].Bottom > RowPitch * line.Size)
            {
                break;
            }

            var left = Left(gaps, line);
            if (left.Count == 0 || (left.Count < gaps.Count && (rows >= FewestRows || line.Segments.Count == 1)))
            {
                break;
            }

            gaps = left;
            if (line.Segments.Count > 1)
            {
                rows++;
                end = i + 1;
            }
        }

        // Asked of the glyphs first: a page of words set in columns would have all its text put together at every line.
        var figures = false;
        for (var i = start; i < end && !figures && rows >= FewestRows; i++)
        {
            figures = HasFigure(strips[i].Line!, runs, text);
        }

        return figures && Table(strips.GetRange(start, end - start), gaps, runs, text) is { } table ? (table, end) : null;
    }

    /// <summary>A line above the table (its unit, its maker) may hold a gap, too, but fewer than the rows have.</summary>
    private static bool LessThan(SegmentedLine line, SegmentedLine? next) => next is not null && next.Segments.Count > line.Segments.Count;

    private static List<(float From, float To)> Gaps(SegmentedLine line)
    {
        var gaps = new List<(float, float)>(line.Segments.Count - 1);
        for (var i = 1; i < line.Segments.Count; i++)
        {
            gaps.Add((line.Segments[i - 1].Right, line.Segments[i].Left));
        }

        return gaps;
    }

    /// <summary>What the line leaves of the gaps.</summary>
    private static List<(float From, float To)> Left(List<(float From, float To)> gaps, SegmentedLine line)
    {
        var left = new List<(float, float)>(gaps.Count);
        var first = 0;
        foreach (var gap in gaps)
        {
            var (from, to) = gap;
            var narrowest = NarrowestGap * line.Size;

            // Gaps and segments both stand from left to right: what ends before this gap ends before the next ones, too.
            while (first < line.Segments.Count && line.Segments[first].Right <= from)
            {
                first++;
            }

            for (var i = first; i < line.Segments.Count && line.Segments[i].Left < to; i++)
            {
                var segment = line.Segments[i];
                if (segment.Right <= from)
                {
                    continue;
                }

                // The wider part on one side of what reaches into the gap.
                if (segment.Left - from >= to - segment.Right)
                {
                    to = segment.Left;
                }
                else
                {
                    from = segment.Right;
                }
            }

            if (to - from >= narrowest)
            {
                left.Add((from, to));
            }
        }

        return left;
    }

    private static FlowTable? Table(List<Strip> strips, List<(float From, float To)> gaps, List<Run> runs, LineText text)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        foreach (var strip in strips)
        {
            (left, right) = (Math.Min(left, strip.Left), Math.Max(right, strip.Right));
        }

        float[] edges = [left, .. gaps.ConvertAll(static gap => (gap.From + gap.To) / 2), right];
        var columns = edges.Length - 1;
        var pitch = Pitch(strips);
        var rows = new List<List<TextLine>[]>();
        var heights = new List<float>();
        for (var i = 0; i < strips.Count; i++)
        {
            var line = strips[i].Line!;
            var wraps = line.Segments.Count == 1 && i > 0 && line.Top - strips[i - 1].Top < WrapPitch * pitch;
            if (!wraps)
            {
                rows.Add(Enumerable.Range(0, columns).Select(static _ => new List<TextLine>()).ToArray());
                heights.Add(line.Top);
            }

            foreach (var segment in line.Segments)
            {
                var column = Math.Clamp(Array.FindLastIndex(edges, edge => edge <= (segment.Left + segment.Right) / 2), 0, columns - 1);
                if (text.Of(runs, segment.Runs, tabs: false) is { } drawn)
                {
                    rows[^1][column].Add(drawn);
                }
            }
        }

        if (!HasFigures(rows, columns) || IsContents(rows, columns))
        {
            return null;
        }

        heights.Add(strips[^1].Bottom);
        var cells = new List<FlowCell>(rows.Count * columns);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < columns; column++)
            {
                cells.Add(new FlowCell(new GridCell(row, column, row + 1, column + 1), rows[row][column]));
            }
        }

        return new FlowTable(new Bounds(left, heights[0], right, heights[^1]), edges, heights.ToArray(), cells, false, false, false, []);
    }

    private static float Pitch(List<Strip> strips)
    {
        var pitches = new List<float>();
        for (var i = 1; i < strips.Count; i++)
        {
            if (strips[i].Line!.Segments.Count > 1 && strips[i - 1].Line!.Segments.Count > 1)
            {
                pitches.Add(strips[i].Top - strips[i - 1].Top);
            }
        }

        pitches.Sort();
        return pitches.Count == 0 ? 0 : pitches[pitches.Count / 2];
    }

    private static bool HasFigure(SegmentedLine line, List<Run> runs, LineText text)
    {
        foreach (var segment in line.Segments)
        {
            if (text.All(runs, segment.Runs, IsFigure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasFigures(List<List<TextLine>[]> rows, int columns)
    {
        for (var column = 1; column < columns; column++)
        {
            var (filled, figures) = (0, 0);
            foreach (var row in rows)
            {
                if (row[column] is [var line, ..])
                {
                    filled++;
                    figures += IsFigure(line.Text) ? 1 : 0;
                }
            }

            if (filled >= FewestRows - 1 && figures >= FigureShare * filled)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A table of contents: titles and, at the right, page numbers that only grow.</summary>
    private static bool IsContents(List<List<TextLine>[]> rows, int columns)
    {
        var last = 0;
        foreach (var row in rows)
        {
            if (columns > 2 || row[1] is not [var line] || !int.TryParse(line.Text, out var page) || page < last || line.Text.Length > 4)
            {
                return false;
            }

            last = page;
        }

        return true;
    }

    private static bool IsFigure(string text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (!IsFigure(c))
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsFigure(char c) => Typography.IsFigure(c) || c is ' ' or '—' or '－' or '，' or '．';
}
