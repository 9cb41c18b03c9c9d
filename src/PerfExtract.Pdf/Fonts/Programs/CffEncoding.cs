namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>The encoding within a CFF font: glyph names by code.</summary>
internal static class CffEncoding
{
    private const int Standard = 0;
    private const int Expert = 1;
    private const int Supplemented = 0x80;

    /// <summary>Null for the standard encoding, which needs no names.</summary>
    public static string?[]? Read(ReadOnlySpan<byte> data, long at, int[] charset, Func<int, string?> nameOf)
    {
        if (at is Standard)
        {
            return null;
        }

        var codes = new string?[256];
        if (at is Expert)
        {
            return codes;
        }

        int format = BigEndian.U8(data, at++);
        int count = BigEndian.U8(data, at++);
        int glyph = 1;
        for (int i = 0; i < count; i++)
        {
            int first = BigEndian.U8(data, at++);
            int left = (format & ~Supplemented) == 1 ? BigEndian.U8(data, at++) : 0;
            for (int code = first; code <= first + left && glyph < charset.Length; code++, glyph++)
            {
                codes[code & 0xFF] = nameOf(charset[glyph]);
            }
        }

        if ((format & Supplemented) != 0)
        {
            int more = BigEndian.U8(data, at++);
            for (int i = 0; i < more; i++, at += 3)
            {
                codes[BigEndian.U8(data, at)] = nameOf(BigEndian.U16(data, at + 1));
            }
        }

        return codes;
    }
}
