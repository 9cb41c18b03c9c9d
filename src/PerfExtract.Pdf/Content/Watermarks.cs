using System.Runtime.InteropServices;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Finds large writing that the page's text is drawn over: a watermark that is not even askew. A title is large, too, but nothing
/// is written across it.
/// </summary>
internal static class Watermarks
{
    /// <summary>Against the size that most of the page has.</summary>
    private const float Larger = 2.5f;

    /// <summary>Points: smaller than most titles no watermark is, and few pages have writing as large.</summary>
    private const float Smallest = 24;

    /// <summary>A page of more large characters is a poster.</summary>
    private const int MostLarge = 256;

    /// <summary>One small character within a large one may be a mark set too near.</summary>
    private const int FewestWithin = 2;

    /// <summary>Marks them as slanted writing is marked: not read with the page.</summary>
    public static void Mark(List<Glyph> list, float width, float height)
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(list);
        if (!list.Exists(static glyph => glyph.Size >= Smallest))
        {
            return;
        }

        float least = Math.Max(Smallest, Larger * UsualSize(glyphs));
        var large = new List<int>();
        for (int i = 0; i < glyphs.Length; i++)
        {
            if (IsWritten(glyphs[i]) && glyphs[i].Size >= least)
            {
                large.Add(i);
            }
        }

        if (large.Count is 0 or > MostLarge)
        {
            return;
        }

        Bounds[] inks = [.. large.Select(i => Coverage.Ink(list[i], width, height))];
        var within = new Dictionary<(float, float, byte), int>();
        foreach (ref readonly Glyph glyph in glyphs)
        {
            if (!IsWritten(glyph) || glyph.Size >= least)
            {
                continue;
            }

            Bounds ink = Coverage.Ink(glyph, width, height);
            float x = (ink.Left + ink.Right) / 2, y = (ink.Top + ink.Bottom) / 2;
            int at = Array.FindIndex(inks, box => box.Holds(x, y));
            if (at >= 0)
            {
                within[Line(glyphs[large[at]])] = within.GetValueOrDefault(Line(glyphs[large[at]])) + 1;
            }
        }

        foreach (int i in large)
        {
            if (within.GetValueOrDefault(Line(glyphs[i])) >= FewestWithin)
            {
                glyphs[i] = glyphs[i] with { Slanted = true };
            }
        }
    }

    private static (float Baseline, float Size, byte Angle) Line(in Glyph glyph) => (MathF.Round(glyph.Baseline), MathF.Round(glyph.Size), glyph.Angle);

    private static bool IsWritten(in Glyph glyph) => !glyph.Slanted && !glyph.Invisible && !string.IsNullOrWhiteSpace(glyph.Text);

    /// <summary>The middle one of the characters' sizes.</summary>
    private static float UsualSize(ReadOnlySpan<Glyph> glyphs)
    {
        var sizes = new float[glyphs.Length];
        int count = 0;
        foreach (ref readonly Glyph glyph in glyphs)
        {
            if (IsWritten(glyph))
            {
                sizes[count++] = glyph.Size;
            }
        }

        Array.Sort(sizes, 0, count);
        return count == 0 ? float.MaxValue : sizes[count / 2];
    }
}
