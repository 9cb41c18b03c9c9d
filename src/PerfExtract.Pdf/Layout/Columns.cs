namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Finds where a page is set in columns: a stretch of lines, none of them reaching across, with a gutter that none crosses and
/// running text on each side of it. Short texts beside each other are no columns; they may be a table without lines.
/// </summary>
internal static class Columns
{
    /// <summary>A line wider than this share of the page's text reaches across its columns.</summary>
    private const float Across = 0.6f;

    /// <summary>Lines that a column holds at least; fewer are a signature or a caption.</summary>
    private const int FewestLines = 4;

    /// <summary>Of a column's lines this share fills its width, as running text does; a table's cells do not.</summary>
    private const float FullShare = 0.5f;

    private const float Full = 0.85f;

    /// <summary>A column of running text holds this many characters a line at least.</summary>
    private const float Narrowest = 8;

    public static List<(int From, int To, List<(float Left, float Right)> Columns)> Of(List<Strip> strips)
    {
        var found = new List<(int, int, List<(float, float)>)>();
        if (strips.Count < 2 * FewestLines && !strips.Exists(static strip => strip.Line is { Segments.Count: > 1 }))
        {
            return found;
        }

        var (left, right) = (float.MaxValue, float.MinValue);
        foreach (var strip in strips)
        {
            (left, right) = (Math.Min(left, strip.Left), Math.Max(right, strip.Right));
        }

        for (int start = 0, end; start < strips.Count; start = end + 1)
        {
            end = start;
            while (end < strips.Count && !ReachesAcross(strips[end], left, right))
            {
                end++;
            }

            if (end - start >= FewestLines && Gutters(strips, start, end) is { Count: > 1 } columns)
            {
                found.Add((start, end, columns));
            }
        }

        return found;
    }

    private static bool ReachesAcross(Strip strip, float left, float right)
    {
        if (strip.Line is null)
        {
            return strip.Right - strip.Left > Across * (right - left);
        }

        // A short heading set in the middle stands over all columns, too; so does a page number alone in its line.
        var reach = strip.Line.Segments.Count == 1 ? 0 : strip.Line.Size;
        var middle = (left + right) / 2;
        foreach (var segment in strip.Line.Segments)
        {
            if (segment.Width > Across * (right - left) || (segment.Left < middle - reach && segment.Right > middle + reach))
            {
                return true;
            }
        }

        return false;
    }

    private static List<(float Left, float Right)> Gutters(List<Strip> strips, int start, int end)
    {
        var spans = new List<(float Left, float Right)>();
        var size = 0f;
        for (var i = start; i < end; i++)
        {
            if (strips[i].Line is { } line)
            {
                size = Math.Max(size, line.Size);
                foreach (var segment in line.Segments)
                {
                    spans.Add((segment.Left, segment.Right));
                }
            }
            else
            {
                spans.Add((strips[i].Left, strips[i].Right));
            }
        }

        spans.Sort();
        var columns = new List<(float Left, float Right)>();
        var (from, to) = spans[0];
        foreach (var span in spans)
        {
            if (span.Left - to >= LineCutter.Gap * size)
            {
                columns.Add((from, to));
                from = span.Left;
                to = span.Right;
            }

            to = Math.Max(to, span.Right);
        }

        columns.Add((from, to));
        return columns.TrueForAll(column => IsText(strips, start, end, column, size)) ? columns : [];
    }

    private static bool IsText(List<Strip> strips, int start, int end, (float Left, float Right) column, float size)
    {
        var (lines, full) = (0, 0);
        for (var i = start; i < end; i++)
        {
            if (strips[i].Within((column.Left, column.Right + 1)) is { Table: { } table })
            {
                // A table as wide as its column fills as many lines as it has rows.
                lines += table.Rows;
                full += table.Bounds.Width >= Full * (column.Right - column.Left) ? table.Rows : 0;
            }
            else if (strips[i].Within((column.Left, column.Right + 1)).Line is { } line)
            {
                lines++;
                full += line.Right - line.Left >= Full * (column.Right - column.Left) ? 1 : 0;
            }
        }

        return lines >= FewestLines && full >= FullShare * lines && column.Right - column.Left >= Narrowest * size;
    }
}
