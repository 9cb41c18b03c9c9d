using System.Runtime.InteropServices;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Content;

/// <summary>
/// Writing round a seal: its characters are turned one by one, and the topmost stands upright, as the text that the seal is set on does.
/// </summary>
internal static class SealText
{
    private const float SameSize = 0.05f;

    /// <summary>Marks the one that is drawn between two slanted ones of its size as they are marked.</summary>
    public static void Mark(List<Glyph> list)
    {
        Span<Glyph> glyphs = CollectionsMarshal.AsSpan(list);
        for (int i = 1; i + 1 < glyphs.Length; i++)
        {
            if (!glyphs[i].Slanted && IsLike(glyphs[i - 1], glyphs[i]) && IsLike(glyphs[i + 1], glyphs[i]))
            {
                glyphs[i] = glyphs[i] with { Slanted = true };
            }
        }
    }

    private static bool IsLike(in Glyph slanted, in Glyph upright) =>
        slanted.Slanted && Math.Abs(slanted.Size - upright.Size) <= SameSize * upright.Size;
}
