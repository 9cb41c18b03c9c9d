namespace PerfExtract.Pdf.Layout;

/// <summary>Where columns are parted that no line parts: at the white that runs down between the texts of all rows.</summary>
internal static class HalfColumns
{
    /// <summary>Texts of two columns are no nearer than this, in characters: the cells' margins lie between them.</summary>
    private const float Narrowest = 0.3f;

    /// <summary>Some row shows the gap this wide, in characters.</summary>
    private const float Shown = 0.5f;

    /// <summary>The characters of one word that is spread (合　计) are no further apart than this many of themselves.</summary>
    private const float Spread = 2.5f;

    /// <summary>The edges between the columns. Rows of many texts are asked first: what crosses their gaps later stands over columns.</summary>
    public static List<float> Of(List<HalfLine> lines, List<Ruling> across)
    {
        var rows = Rows(lines);
        if (rows.Count == 0)
        {
            return [];
        }

        var spanning = 0;
        var gaps = new ColumnGaps(rows[0]);
        foreach (var row in rows.Skip(1))
        {
            var inner = row with { Words = [.. row.Words.Where(word => !gaps.HoldsInside(word))] };
            var left = gaps.Left(inner, 0);
            var wide = Narrowest * row.Size;
            var spans = left.Wide(wide) < gaps.Wide(wide);
            spanning += spans ? 1 : 0;
            gaps = spans ? gaps : left;
        }

        // Where most rows cross the gaps, they are the first row's alone.
        if (2 * spanning > rows.Count)
        {
            return [];
        }

        return gaps.Edges(Narrowest * rows[0].Size, Shown * rows[0].Size).ConvertAll(gap => Snapped(gap, across));
    }

    /// <summary>A line drawn under some columns ends where they do.</summary>
    private static float Snapped((float From, float To) gap, List<Ruling> across)
    {
        foreach (var ruling in across)
        {
            foreach (var end in (ReadOnlySpan<float>)[ruling.From, ruling.To])
            {
                if (end > gap.From - Rulings.Snap && end < gap.To + Rulings.Snap)
                {
                    return end;
                }
            }
        }

        return (gap.From + gap.To) / 2;
    }

    private static bool IsCharacter(Segment text, float size) => text.Width <= LineCutter.Gap * size && !text.Figure;

    /// <summary>Lines half a line apart as one row each; the rows of the most texts first.</summary>
    private static List<SegmentedLine> Rows(List<HalfLine> lines)
    {
        var rows = new List<SegmentedLine>();
        for (int start = 0, end; start < lines.Count; start = end)
        {
            for (end = start + 1; end < lines.Count && lines[end - 1].Line.IsBeside(lines[end].Line);)
            {
                end++;
            }

            var words = new List<Segment>();
            foreach (var text in lines.GetRange(start, end - start).SelectMany(static line => line.Texts).OrderBy(static text => text.Left))
            {
                var size = lines[start].Size;
                if (words.Count > 0 && (text.Left < words[^1].Right
                    || (IsCharacter(words[^1], size) && IsCharacter(text, size) && text.Left - words[^1].Right <= Spread * size)))
                {
                    words[^1] = words[^1] with { Right = Math.Max(words[^1].Right, text.Right) };
                }
                else
                {
                    words.Add(text);
                }
            }

            rows.Add(lines[start].Line with { Words = words });
        }

        return [.. rows.OrderByDescending(static row => row.Words.Count)];
    }
}
