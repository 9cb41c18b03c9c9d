using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Glyphs [Start, End) drawn as one: same baseline and size, each where the last one ended. Two cells' texts that merely
/// touch are two runs; a figure that swells over its cell's border is one. Coordinates are those of its glyphs (see Glyph.Angle).
/// </summary>
internal readonly record struct Run(int Start, int End, float Left, float Right, float Baseline, float Size, byte Angle = 0)
{
    public float Top => Baseline - (Typography.Ascent * Size);

    public float Bottom => Baseline + (Typography.Descent * Size);

    public float MiddleX => (Left + Right) / 2;

    public float MiddleY => (Top + Bottom) / 2;

    public Bounds Bounds => new(Left, Top, Right, Bottom);
}

internal static class Runs
{
    /// <summary>Drawing places a glyph where the last one ended to within rounding; anything more was placed anew.</summary>
    private const float Touching = 0.06f;

    private const float SameBaseline = 0.05f;

    public static List<Run> Of(ReadOnlySpan<Glyph> glyphs)
    {
        var runs = new List<Run>((glyphs.Length / 8) + 4);
        var start = 0;
        for (var i = 1; i <= glyphs.Length; i++)
        {
            if (i < glyphs.Length && Continues(in glyphs[i - 1], in glyphs[i]))
            {
                continue;
            }

            if (i > start)
            {
                ref readonly var first = ref glyphs[start];
                runs.Add(new Run(start, i, first.Left, glyphs[i - 1].Right, first.Baseline, first.Size, first.Angle));
            }

            start = i;
        }

        return runs;
    }

    private static bool Continues(in Glyph last, in Glyph next)
    {
        var size = next.Size;
        return Math.Abs(next.Left - last.Right) <= Touching * size
            && Math.Abs(next.Baseline - last.Baseline) <= SameBaseline * size
            && Math.Abs(size - last.Size) <= SameBaseline * size
            && next.Angle == last.Angle;
    }
}
