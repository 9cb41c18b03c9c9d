namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Finds prose that is set on the left part of the page, beside a picture whose words (省级资金 900万元) would else be torn into its lines. A
/// table's first column is told from it by the commas and full stops.
/// </summary>
internal static class BesideProse
{
    /// <summary>Lines that end where the prose does; its paragraphs' last ones do not.</summary>
    private const int FewestLines = 4;

    /// <summary>No page holds more. Each line may be the first, and none is read on from any further.</summary>
    private const int MostLines = 200;

    private const float FullShare = 0.6f;

    /// <summary>Of the lines this share holds a comma or a full stop.</summary>
    private const float PointShare = 0.5f;

    /// <summary>Distances in characters: the shortest line, where lines end and begin that are set in one room, and the widest spacing.</summary>
    private const float Narrowest = 12;

    private const float Ragged = 1.5f;

    private const float Indent = 2.5f;

    private const float Spacing = 2.6f;

    public static List<(int From, int To, List<(float Left, float Right)> Columns)> Of(List<Strip> strips, WhitePage page)
    {
        var found = new List<(int, int, List<(float, float)>)>();
        if (!strips.Exists(static strip => strip.Line is { Segments.Count: > 1 }))
        {
            return found;
        }

        for (int start = 0, end; start < strips.Count; start = end)
        {
            end = start + 1;
            if (strips[start].Line is { } first && first.Segments[0].Width >= Narrowest * first.Size && End(strips, start, page) is { } after)
            {
                var edge = first.Segments[0].Right + (Ragged * first.Size);
                found.Add((start, after, [(float.MinValue, edge), (edge, float.MaxValue)]));
                end = after;
            }
        }

        return found;
    }

    /// <summary>The strip after the prose that begins with a line; null where it is none, or nothing stands beside it.</summary>
    private static int? End(List<Strip> strips, int start, WhitePage page)
    {
        var first = strips[start].Line!;
        var (left, right) = (first.Left, first.Segments[0].Right);
        var (lines, full, pointed, beside, end, last) = (0, 0, 0, 0, start, first);
        for (var i = start; i < Math.Min(strips.Count, start + MostLines) && strips[i].Line is { } line && line.Top - last.Top <= Spacing * line.Size; i++)
        {
            if (line.Left > right + (LineCutter.Gap * line.Size))
            {
                beside++;
                continue;
            }

            var text = line.Segments[0];
            if (Math.Abs(line.Left - left) > Indent * line.Size || text.Right > right + (Ragged * line.Size)
                || (line.Segments.Count > 1 && line.Segments[1].Left < right + (LineCutter.Gap * line.Size)))
            {
                break;
            }

            (lines, last, end) = (lines + 1, line, i + 1);
            full += text.Right > right - (Ragged * line.Size) ? 1 : 0;
            beside += line.Segments.Count > 1 ? 1 : 0;
            pointed += page.TextOf(text) is { } words && words.Text.AsSpan().ContainsAny('，', '。', '；') ? 1 : 0;
        }

        return beside > 0 && full >= FewestLines && full >= FullShare * lines && pointed >= PointShare * lines ? end : null;
    }
}
