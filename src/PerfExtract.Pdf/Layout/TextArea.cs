namespace PerfExtract.Pdf.Layout;

/// <summary>The room that lines were set in: where they begin when not indented, and where a full line ends.</summary>
internal readonly record struct TextArea(float Left, float Right)
{
    public float Width => Right - Left;

    public float Middle => (Left + Right) / 2;

    /// <summary>Of a column's own lines: the outermost.</summary>
    public static TextArea Of(FlowLines lines) => new(lines.Bounds.Left, lines.Lines.Max(End));

    /// <summary>Where a line ends; a point there may hang over the margin.</summary>
    public static float End(TextLine line) => Typography.IsNoStart(line.Text[^1]) ? line.Edges[^2] : line.Right;
}

/// <summary>
/// The text area of each page: its own where its lines agree on it and it is clearly another; else that of all pages of the
/// same width, for a page of short lines does not show where a full one would end.
/// </summary>
internal static class TextAreas
{
    /// <summary>An edge is where this many lines, or this share of them, begin or end; fewer are outliers.</summary>
    private const int FewestLines = 3;

    private const float LineShare = 0.03f;

    /// <summary>Edges of one text agree to within this.</summary>
    private const float Bin = 2;

    /// <summary>Less than this is an indent, or a point that hangs over the margin, not another margin.</summary>
    private const float Indent = 32;

    /// <summary>A list of short lines of one length agrees on its end, too, but does not reach this share of the width.</summary>
    private const float Widest = 0.5f;

    /// <summary>Of the lines of prose this share ends at the edge, to within the character that had no room there.</summary>
    private const float FullShare = 0.5f;

    /// <summary>Prose set beside a picture, or on a part of the page, holds this many characters a line at least.</summary>
    private const float Narrowest = 8;

    public static TextArea[] Of(IReadOnlyList<PageFlow> pages, Margins[] margins)
    {
        var own = new List<TextLine>[pages.Count];
        var all = new Dictionary<int, List<TextLine>>();
        for (var i = 0; i < own.Length; i++)
        {
            own[i] = BodyLines(pages[i], margins[i]);
            if (all.TryGetValue(WidthOf(pages[i]), out var held))
            {
                held.AddRange(own[i]);
            }
            else
            {
                all[WidthOf(pages[i])] = [.. own[i]];
            }
        }

        var common = all.ToDictionary(static pair => pair.Key, pair => Common(pair.Value, pages.First(page => WidthOf(page) == pair.Key).Width));
        return pages.Select((page, i) => common[WidthOf(page)] is { } area ? Own(own[i], area) : new TextArea(0, page.Width)).ToArray();
    }

    /// <summary>Pages of one width, to within a centimetre's third, share their margins.</summary>
    public static int WidthOf(PageFlow page) => (int)MathF.Round(page.Width / WidthStep);

    private const float WidthStep = 10;

    /// <summary>Where too few lines agree on where they end, the right margin is as wide as the left one.</summary>
    private static TextArea? Common(List<TextLine> lines, float pageWidth)
    {
        if (lines.Count == 0)
        {
            return null;
        }

        var (left, right) = (Lefts(lines).Value, Rights(lines));
        var end = -right.Value;
        return new TextArea(left, right.Agreed && (end - left > Widest * pageWidth || IsProse(lines, left, end)) ? end : Math.Max(end, pageWidth - left));
    }

    private static TextArea Own(List<TextLine> lines, TextArea common)
    {
        if (lines.Count < FewestLines)
        {
            return common;
        }

        var (left, right) = (Lefts(lines), Rights(lines));
        var begin = left.Agreed && Math.Abs(left.Value - common.Left) > Indent ? left.Value : common.Left;
        return new TextArea(begin, right.Agreed && (-right.Value - begin > Widest * common.Width || IsProse(lines, begin, -right.Value)) ? -right.Value : common.Right);
    }

    /// <summary>Most lines run up to the edge, and most of those break off there: what a list of short lines does by chance only.</summary>
    private static bool IsProse(List<TextLine> lines, float left, float right)
    {
        var (full, open) = (0, 0);
        foreach (var line in lines)
        {
            if (!line.WideGaps && line.Right > right - (line.Size * 1.5f) && line.Right - line.Left >= Narrowest * line.Size && line.Left - left < Indent)
            {
                full++;
                open += Typography.EndsSentence(line.Text) ? 0 : 1;
            }
        }

        return open >= FewestLines && full >= FullShare * lines.Count && open >= FullShare * full;
    }

    private static (float Value, bool Agreed) Lefts(List<TextLine> lines) => Outermost(lines.ConvertAll(static line => line.Left));

    private static (float Value, bool Agreed) Rights(List<TextLine> lines) => Outermost(lines.ConvertAll(static line => -TextArea.End(line)));

    /// <summary>The smallest value that enough others agree with, and whether any lies far outside of it.</summary>
    private static (float Value, bool Agreed) Outermost(List<float> values)
    {
        values.Sort();
        var wanted = Math.Max(FewestLines, (int)(LineShare * values.Count));
        for (int start = 0, end = 0; start < values.Count; start++)
        {
            while (end < values.Count && values[end] - values[start] <= Bin)
            {
                end++;
            }

            if (end - start >= wanted)
            {
                return (values[start], values[start] - values[0] <= Indent / 2);
            }
        }

        return (values[0], false);
    }

    private static List<TextLine> BodyLines(PageFlow page, Margins margins)
    {
        var body = new List<TextLine>();
        var (first, last) = (RunningHeads.Outermost(page, true), RunningHeads.Outermost(page, false));
        foreach (var item in page.Items)
        {
            if (item is FlowLines { Column: false } lines)
            {
                var end = lines.Lines.Count - (lines == last ? margins.Foot : 0);
                for (var i = lines == first ? margins.Head : 0; i < end; i++)
                {
                    body.Add(lines.Lines[i]);
                }
            }
        }

        return body;
    }
}
