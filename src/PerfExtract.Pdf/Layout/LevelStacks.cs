namespace PerfExtract.Pdf.Layout;

/// <summary>Level lines under each other with the rows of a table between them: a table without upright lines.</summary>
internal static class LevelStacks
{
    /// <summary>Above, under the head, below.</summary>
    private const int FewestLevels = 3;

    /// <summary>A line of so many texts is a row by itself; one of two is if a figure is among them.</summary>
    private const int RowTexts = 3;

    /// <summary>Rows of two texts that follow each other.</summary>
    private const int MostWeak = 3;

    /// <summary>Titles stand no further above their lower line than this, in characters.</summary>
    private const float Above = 1.5f;

    /// <summary>Storeys of titles over several columns.</summary>
    private const int MostHeads = 3;

    /// <summary>A storey of titles is no higher than its text and this, in points.</summary>
    private const float HeadHeight = 24;

    /// <summary>收入 and 支出 over the two halves of a table are short; a caption beside its unit is not, in characters.</summary>
    private const float ShortTitle = 6;

    public static IEnumerable<(Bounds Bounds, List<Ruling> Lines)> Of(List<Ruling> rulings, List<SegmentedLine> lines, WhitePage page)
    {
        var levels = Levels(rulings);
        for (int start = 0, end; start < levels.Count; start = end)
        {
            var (left, right) = (levels[start][0].From, levels[start][^1].To);
            end = start + 1;
            if (levels[start].Count > 1)
            {
                continue;
            }

            for (var heads = 0; heads < MostHeads && end < levels.Count && Within(levels[end], left, right) && IsHead(lines, levels[end - 1], levels[end], left, right); heads++)
            {
                end++;
            }

            // A row of two texts (预期目标 | 实际完成情况) is one between rows that show themselves.
            var rows = end;
            for (var weak = 0; end < levels.Count && weak <= MostWeak && IsWhole(levels[end], left, right); end++)
            {
                var between = Between(lines, levels[end - 1][0].At, levels[end][0].At, left, right);
                weak = HasRow(between, left, right, page) ? 0 : weak + 1;
                rows = weak == 0 ? end + 1 : rows;
                if (weak > 0 && !MayBeRow(between, page))
                {
                    break;
                }
            }

            end = rows;
            if (end - start >= FewestLevels && StartsAtHead(lines, levels[start][0].At, levels[start + 1][0].At, left, right))
            {
                yield return (new Bounds(left, levels[start][0].At, right, levels[end - 1][0].At), [.. levels.GetRange(start, end - start).SelectMany(static level => level)]);
            }
        }
    }

    /// <summary>Pieces at one height, from left to right: lines under the titles of some columns each.</summary>
    private static List<List<Ruling>> Levels(List<Ruling> rulings)
    {
        var levels = new List<List<Ruling>>();
        foreach (var ruling in rulings)
        {
            if (levels.Count > 0 && ruling.At - levels[^1][0].At <= Rulings.Snap)
            {
                levels[^1].Add(ruling);
            }
            else
            {
                levels.Add([ruling]);
            }
        }

        levels.ForEach(static level => level.Sort(static (a, b) => a.From.CompareTo(b.From)));
        return levels;
    }

    private static bool Within(List<Ruling> level, float left, float right) =>
        level[0].From >= left - Rulings.Snap && level.TrueForAll(line => line.To <= right + Rulings.Snap);

    /// <summary>One line to the table's end: from its beginning, or from behind a label that stands over several rows.</summary>
    private static bool IsWhole(List<Ruling> level, float left, float right) =>
        level is [var line] && Within(level, left, right) && line.To >= right - Rulings.Snap;

    /// <summary>
    /// The first line is the table's upper one: titles stand under it, or it goes on from the page before, and nothing stands right
    /// above it. Where the titles are above, it is the head's lower line.
    /// </summary>
    private static bool StartsAtHead(List<SegmentedLine> lines, float top, float next, float left, float right) =>
        Between(lines, top, next, left, right).TrueForAll(static line => !line.Words.Any(static word => word.Figure))
        || !lines.Exists(line => line.Bottom > top - (Above * line.Size) && line.Bottom <= top + 1 && line.Segments.Count > 1);

    private static List<SegmentedLine> Between(List<SegmentedLine> lines, float top, float bottom, float left, float right)
    {
        var between = new List<SegmentedLine>();
        foreach (var line in lines)
        {
            var middle = (line.Top + line.Bottom) / 2;
            if (middle > top && middle < bottom && line.Within(left - 1, right + 1) is { } part)
            {
                between.Add(part);
            }
        }

        return between;
    }

    /// <summary>Between two lines of a table stands a row; prose, a heading or a caption between two tables is none.</summary>
    private static bool HasRow(List<SegmentedLine> lines, float left, float right, WhitePage page) =>
        lines.TrueForAll(line => line.Segments.Count > 1 || page.TextOf(line.Segments[0]) is not { } text || !Typography.StartsPoint(text.Text))
        && lines.Exists(line => (line.Segments.Count >= RowTexts || (line.Segments.Count > 1 && line.Segments.Any(static segment => segment.Figure)))
            && line.Segments.All(segment => segment.Width < (right - left) / 2));

    /// <summary>Two texts beside each other that are no caption and its unit, and nothing that begins a point.</summary>
    private static bool MayBeRow(List<SegmentedLine> lines, WhitePage page) =>
        lines.Exists(static line => line.Segments.Count > 1)
        && lines.TrueForAll(line => page.TextOf(line.Segments[0], line.Segments[^1]) is { } text
            && !text.Text.AsSpan().ContainsAny('：', ':') && !Typography.StartsPoint(text.Text));

    /// <summary>Titles over several columns each: few texts, and under them a line that leaves other columns' titles room (项目).</summary>
    private static bool IsHead(List<SegmentedLine> lines, List<Ruling> above, List<Ruling> below, float left, float right)
    {
        var partly = below.Sum(static line => line.Length) < right - left - HeadHeight && above.Sum(static line => line.Length) >= right - left - HeadHeight;
        var between = Between(lines, above[0].At, below[0].At, left, right);
        return between.Count > 0 && below[0].At - above[0].At <= HeadHeight + between[0].Size
            && (partly || between.TrueForAll(static line => line.Segments.Count > 1 && line.Words.Count == line.Segments.Count && line.Segments[0].Width <= ShortTitle * line.Size));
    }
}
