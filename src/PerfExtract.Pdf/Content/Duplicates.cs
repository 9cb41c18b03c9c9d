using System.Runtime.InteropServices;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Finds characters drawn again upon themselves: bold made by drawing twice with a small offset, shadows, whole layers drawn
/// twice. The first stays and is bold where an offset thickened it.
/// </summary>
internal static class Duplicates
{
    /// <summary>Of the size: the offset of a false bold or a shadow. Less than any character's own advance.</summary>
    private const float MostOffset = 0.12f;

    /// <summary>Of the character's width: two thin ones side by side (11, ii) are two.</summary>
    private const float MostShareOfWidth = 0.4f;

    /// <summary>Of the size: below it nothing got bolder.</summary>
    private const float ThickeningOffset = 0.008f;

    /// <summary>Points: characters without a width may differ by rounding.</summary>
    private const float LeastOffset = 0.02f;

    /// <summary>The page is looked at in squares of this many points.</summary>
    private const float Cell = 6;

    /// <summary>Glyphs of one square that are compared: a hostile file may pile up thousands.</summary>
    private const int LongestChain = 16;

    public static void Find(PageCanvas canvas, HiddenReason[] reasons)
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(canvas.Glyphs);
        int slots = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, glyphs.Length * 2));
        var heads = new int[slots];
        var next = new int[glyphs.Length];
        for (int i = 0; i < glyphs.Length; i++)
        {
            ref Glyph glyph = ref glyphs[i];
            if (reasons[i] != HiddenReason.None)
            {
                continue;
            }

            int column = Square(glyph.Left), row = Square(glyph.Baseline);
            if (FindTwin(glyphs, heads, next, glyph, column, row) is >= 0 and var twin)
            {
                reasons[i] = HiddenReason.Repeated;
                float offset = Math.Abs(glyph.Left - glyphs[twin].Left) + Math.Abs(glyph.Baseline - glyphs[twin].Baseline);
                if (offset > ThickeningOffset * glyph.Size && !glyph.Invisible)
                {
                    glyphs[twin] = glyphs[twin] with { Bold = true };
                }

                continue;
            }

            ref int head = ref heads[Slot(column, row, heads.Length)];
            next[i] = head;
            head = i + 1;
        }
    }

    /// <summary>Beyond this many squares (a page of 2 km) all is one: places may be as large as a float.</summary>
    private static int Square(float place) => (int)Math.Clamp(place / Cell, -(1 << 20), 1 << 20);

    private static int Slot(int column, int row, int slots) =>
        (int)(((uint)column * 0x9E3779B1u) ^ ((uint)row * 0x85EBCA77u) >> 3) & (slots - 1);

    private static int FindTwin(Span<Glyph> glyphs, int[] heads, int[] next, in Glyph glyph, int column, int row)
    {
        float most = Math.Min(
            Math.Min(MostOffset * glyph.Size, Cell), Math.Max(LeastOffset, MostShareOfWidth * (glyph.Right - glyph.Left)));
        int left = Square(glyph.Left - most), right = Square(glyph.Left + most);
        int top = Square(glyph.Baseline - most), bottom = Square(glyph.Baseline + most);
        for (int c = left; c <= right; c++)
        {
            for (int r = top; r <= bottom; r++)
            {
                int looked = 0;
                for (int at = heads[Slot(c, r, heads.Length)]; at != 0 && looked < LongestChain; at = next[at - 1], looked++)
                {
                    ref Glyph other = ref glyphs[at - 1];
                    if (other.Text == glyph.Text && other.Angle == glyph.Angle
                        && Math.Abs(other.Left - glyph.Left) <= most && Math.Abs(other.Baseline - glyph.Baseline) <= most
                        && Math.Abs(other.Size - glyph.Size) <= MostOffset * glyph.Size)
                    {
                        return at - 1;
                    }
                }
            }
        }

        return -1;
    }
}
