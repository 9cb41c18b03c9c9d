using System.Text;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>Glyph names of a TrueType font's `post` table (format 2); the first 258 are Macintosh's standard names.</summary>
internal static class PostNames
{
    private const int Format2 = 0x00020000;

    /// <summary>The names that every Macintosh font has, by number.</summary>
    private static readonly Lazy<string[]> Standard = new(
        () => [.. Encodings.FontTable.Lines("macglyphs.txt").SelectMany(line => line.Split(' '))]);

    public static string?[] Read(ReadOnlySpan<byte> post)
    {
        if (BigEndian.U32(post, 0) != Format2)
        {
            return [];
        }

        int count = BigEndian.U16(post, 32);
        long at = 34 + (2L * count);
        var own = new List<string>();
        while (at < post.Length)
        {
            int length = post[(int)at];
            if (at + 1 + length > post.Length)
            {
                break;
            }

            own.Add(Encoding.Latin1.GetString(post.Slice((int)at + 1, length)));
            at += 1 + length;
        }

        var names = new string?[Math.Min(count, post.Length)];
        for (int glyph = 0; glyph < names.Length; glyph++)
        {
            int index = BigEndian.U16(post, 34 + (2L * glyph));
            int mine = index - Standard.Value.Length;
            names[glyph] = mine < 0 ? Standard.Value[index] : mine < own.Count ? own[mine] : null;
        }

        return names;
    }
}
