namespace PerfExtract.Pdf.Layout;

/// <summary>The room that lines were set in: where they begin when not indented, and where a full line ends.</summary>
internal readonly record struct TextArea(float Left, float Right)
{
    public float Width => Right - Left;

    public float Middle => (Left + Right) / 2;

    /// <summary>An edge is where this many lines, or this share of them, begin or end; fewer are outliers.</summary>
    private const int FewestLines = 3;

    private const float LineShare = 0.03f;

    /// <summary>Edges of one text agree to within this.</summary>
    private const float Bin = 2;

    /// <summary>Of a column's own lines: the outermost.</summary>
    public static TextArea Of(FlowLines lines) => new(lines.Bounds.Left, lines.Bounds.Right);

    /// <summary>Of all pages of the same width, for a page of short lines does not show where a full one would end.</summary>
    public static Dictionary<int, TextArea> Of(IReadOnlyList<PageFlow> pages, Margins[] margins)
    {
        var edges = new Dictionary<int, (List<float> Left, List<float> Right)>();
        for (var i = 0; i < pages.Count; i++)
        {
            if (!edges.TryGetValue(Key(pages[i]), out var held))
            {
                edges[Key(pages[i])] = held = ([], []);
            }

            foreach (var line in BodyLines(pages[i], margins[i]))
            {
                held.Left.Add(line.Left);
                held.Right.Add(-SetRight(line));
            }
        }

        var areas = new Dictionary<int, TextArea>();
        foreach (var (key, (left, right)) in edges)
        {
            if (left.Count > 0)
            {
                areas[key] = new TextArea(Outermost(left), -Outermost(right));
            }
        }

        return areas;
    }

    public static int Key(PageFlow page) => (int)MathF.Round(page.Width / 10);

    private static IEnumerable<TextLine> BodyLines(PageFlow page, Margins margins)
    {
        var (first, last) = (RunningHeads.Outermost(page, true), RunningHeads.Outermost(page, false));
        foreach (var item in page.Items)
        {
            if (item is FlowLines { Column: false } lines)
            {
                var end = lines.Lines.Count - (lines == last ? margins.Foot : 0);
                for (var i = lines == first ? margins.Head : 0; i < end; i++)
                {
                    yield return lines.Lines[i];
                }
            }
        }
    }

    /// <summary>A point at the end of a line may hang over the margin.</summary>
    private static float SetRight(TextLine line) => Typography.IsNoStart(line.Text[^1]) ? line.Edges[^2] : line.Right;

    /// <summary>The smallest value that enough others agree with.</summary>
    private static float Outermost(List<float> values)
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
                return values[start];
            }
        }

        return values[0];
    }
}
