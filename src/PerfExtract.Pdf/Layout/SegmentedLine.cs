using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>A stretch of a line without a wide gap: a word group, or what one column holds of the line.</summary>
internal readonly record struct Segment(Range Runs, float Left, float Right)
{
    public float Width => Right - Left;
}

/// <summary>A line across the page, cut where its gaps could part columns. The segments' runs lie one after the other.</summary>
internal sealed record SegmentedLine(IReadOnlyList<Segment> Segments, float Top, float Bottom, float Size)
{
    public Range Runs => Segments[0].Runs.Start..Segments[^1].Runs.End;

    public float Left => Segments[0].Left;

    public float Right => Segments[^1].Right;
}

internal static class SegmentedLines
{
    /// <summary>A gap that may part columns, in characters; spaces between words are a half.</summary>
    public const float Gap = 1.2f;

    /// <summary>Cuts each line; <paramref name="pieces"/> receives the runs, cut where a segment begins within one.</summary>
    public static List<SegmentedLine> Of(List<Run> runs, Glyph[] glyphs, List<Run> pieces)
    {
        var lines = new List<SegmentedLine>();
        var segments = new List<Segment>();
        foreach (var range in LineClusters.Of(runs))
        {
            segments.Clear();
            var (top, bottom, size) = (float.MaxValue, float.MinValue, 0f);
            var (first, left, right, seen) = (pieces.Count, 0f, 0f, false);
            for (var r = range.Start.Value; r < range.End.Value; r++)
            {
                var run = runs[r];
                var start = run.Start;
                for (var i = run.Start; i < run.End; i++)
                {
                    ref readonly var glyph = ref glyphs[i];
                    if (string.IsNullOrWhiteSpace(glyph.Text))
                    {
                        continue;
                    }

                    if (seen && glyph.Left - right >= Gap * run.Size)
                    {
                        if (i > start)
                        {
                            pieces.Add(run with { Start = start, End = i, Left = glyphs[start].Left, Right = right });
                        }

                        segments.Add(new Segment(first..pieces.Count, left, right));
                        (first, start, seen) = (pieces.Count, i, false);
                    }

                    left = seen ? Math.Min(left, glyph.Left) : glyph.Left;
                    right = seen ? Math.Max(right, glyph.Right) : glyph.Right;
                    seen = true;
                    (top, bottom) = (Math.Min(top, glyph.Top), Math.Max(bottom, glyph.Bottom));
                    size = Math.Max(size, run.Size);
                }

                pieces.Add(run with { Start = start, Left = glyphs[start].Left });
            }

            if (seen)
            {
                segments.Add(new Segment(first..pieces.Count, left, right));
                lines.Add(new SegmentedLine(segments.ToArray(), top, bottom, size));
            }
        }

        return lines;
    }
}
