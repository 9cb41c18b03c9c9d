namespace PerfExtract.Pdf.Layout;

/// <summary>What of a page a table without lines is put together from.</summary>
/// <param name="Lines">The level lines drawn on the page: under titles they show which columns they stand over.</param>
internal sealed record WhitePage(List<Run> Runs, LineText Text, IReadOnlyList<Ruling> Lines)
{
    public TextLine? TextOf(Segment first, Segment last) => Text.Of(Runs, first.Runs.Start..last.Runs.End, tabs: false);

    public TextLine? TextOf(Segment segment) => TextOf(segment, segment);
}

/// <summary>
/// Tables without lines: rows under each other whose gaps stand at the same place. Found with care, for prose that is torn
/// into cells is worse than a table left as lines: gaps that no row crosses, a figure in most rows, three rows at least.
/// </summary>
internal static class WhiteTables
{
    public const int FewestRows = 3;

    /// <summary>Rows of figures alone; a header makes up the third.</summary>
    private const int FewestFigureRows = 2;

    /// <summary>Of the rows this share holds a figure.</summary>
    public const float FigureShare = 0.6f;

    /// <summary>Of the rows this share shows a gap as only columns leave it.</summary>
    private const float WideShare = 0.5f;

    /// <summary>Figures set to the right may touch the label set to the left behind them, and rounding may let them overlap a little.</summary>
    private const float Touching = 0.1f;

    /// <summary>A dash is narrower than this part of a Han character.</summary>
    private const float Dash = 0.9f;

    /// <summary>Rows further apart than this, in characters, belong to no one table; nor those twice as far apart as the rows before.</summary>
    private const float RowPitch = 3.5f;

    private const float PitchGrowth = 2;

    /// <summary>Rows of one table on one page.</summary>
    private const int MostRows = 400;

    /// <summary>Words of one row: no table has more columns than a fourth of this.</summary>
    private const int MostWords = 200;

    /// <summary>The table whose first row of figures is a strip, with its first strip and the one after it; null for none.</summary>
    /// <param name="floor">The first strip that is not spoken for: header lines are taken from there on.</param>
    public static (FlowTable Table, int Start, int End)? At(List<Strip> strips, int floor, int start, WhitePage page)
    {
        if (strips[start].Line is not { Segments.Count: > 1, Words.Count: <= MostWords } first || !HasFigure(first) || IsOfWhom(first, page)
            || (start + 1 < strips.Count && HasMore(strips[start + 1].Line, first)))
        {
            return null;
        }

        var gaps = new ColumnGaps(first);
        var found = gaps;
        var (end, rows, wide, figures, pitch) = (start + 1, 1, 1, 1, float.MaxValue);
        for (var i = start + 1; i < strips.Count && i - start < MostRows; i++)
        {
            if (strips[i].Line is not { Words.Count: <= MostWords } line || line.Top - strips[i - 1].Bottom > RowPitch * line.Size
                || line.Top - strips[i - 1].Top > PitchGrowth * pitch)
            {
                break;
            }

            if (rows >= FewestFigureRows && StartsAnother(line, gaps, page))
            {
                break;
            }

            var left = gaps.Left(line, Touching * line.Size);
            var (solid, before) = (left.Solid(LineCutter.Gap * line.Size), gaps.Solid(LineCutter.Gap * line.Size));
            if (solid == 0 || (solid < before && (line.Segments.Count == 1 || IsTitles(line) || (rows >= FewestRows && 2 * solid < before))))
            {
                break;
            }

            // A caption or a sentence under the rows may have a gap and a figure, too, but lies across the figures' columns.
            if (rows >= FewestFigureRows && gaps.IsClosedIn(left, LineCutter.Gap * line.Size))
            {
                break;
            }

            var parts = gaps.Part(line) && (line.Segments.Count > 1 || HasFigure(line) || line.Words[0].Figure);
            gaps = left;
            if (!strips[i - 1].Line!.IsBeside(line))
            {
                pitch = pitch == float.MaxValue ? line.Top - strips[i - 1].Top : Math.Max(pitch, line.Top - strips[i - 1].Top);
            }

            if (parts)
            {
                rows++;
                found = gaps;
                wide += line.Segments.Count > 1 ? 1 : 0;
                figures += HasFigure(line) ? 1 : 0;
                end = i + 1;
            }
        }

        return (rows >= FewestFigureRows || IsTitled(strips, floor, start, end)) && wide >= WideShare * rows && figures >= FigureShare * rows && found.Count > 0
            && new WhiteGrid(strips, start, end, found, page).Table(floor) is { } table
            ? table
            : null;
    }

    /// <summary>One row at the page's end, or of a short table: under as many titles as it has cells, each under its own, most of them figures.</summary>
    private static bool IsTitled(List<Strip> strips, int floor, int start, int end)
    {
        const int fewest = 4;
        return end == start + 1 && start > floor && strips[start] is { Line: { Segments.Count: >= fewest } row } && strips[start - 1].Line is { } head
            && head.Segments.Count == row.Segments.Count && !head.Words.Any(static word => word.Figure)
            && 2 * row.Segments.Count(static segment => segment.Figure) >= row.Segments.Count
            && row.Segments.Zip(head.Segments).All(static pair => pair.First.Left < pair.Second.Right && pair.Second.Left < pair.First.Right);
    }

    /// <summary>
    /// A line above the table (its unit, its date) may hold a gap and a figure, too, but less than the rows have. A row whose first cell
    /// is empty holds several figures that stand by themselves.
    /// </summary>
    private static bool HasMore(SegmentedLine? next, SegmentedLine line)
    {
        const int several = 2;
        return next is not null && next.Segments.Count > line.Segments.Count && next.Words.Count > line.Words.Count
            && line.Words.Where((word, i) => word.Figure && (i + 1 == line.Words.Count || line.Words[i + 1].Left - word.Right > line.Size / 2)).Count() < several;
    }

    /// <summary>部门：云岭县水务局      2025年度      单位：万元 above a table: its only figures are years.</summary>
    private static bool IsOfWhom(SegmentedLine line, WhitePage page) =>
        page.TextOf(line.Segments[0]) is { } label && label.Text.AsSpan().ContainsAny('：', ':')
        && Enumerable.Range(0, line.Words.Count).All(i => !line.Words[i].Figure
            || (i + 1 < line.Words.Count && page.TextOf(line.Words[i + 1]) is { } next && next.Text.StartsWith('年')));

    /// <summary>Under a table stands the next one's unit, set to the right, or its header, whose gaps may happen to agree.</summary>
    private static bool StartsAnother(SegmentedLine line, ColumnGaps gaps, WhitePage page)
    {
        const int fewestTitles = 3;
        return line.Segments.Count >= fewestTitles
            ? IsTitles(line)
            : line.Segments.Count == 1 && gaps.Count > 0 && line.Left > gaps.Middles.First()
                && page.TextOf(line.Segments[0]) is { } text && text.Text.AsSpan().ContainsAny('：', ':');
    }

    /// <summary>A new header: several words, none of them a figure or a dash.</summary>
    private static bool IsTitles(SegmentedLine line) => line.Segments.Count > 1 && !line.Words.Any(word => word.Figure || word.Width < Dash * line.Size);

    private static bool HasFigure(SegmentedLine line)
    {
        for (var i = 1; i < line.Words.Count; i++)
        {
            if (line.Words[i].Figure)
            {
                return true;
            }
        }

        return false;
    }
}
