namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>The subtables of `cmap` that fonts in PDF files have: formats 0, 4, 6, 10, 12; 2 is for old code pages.</summary>
internal static class CharacterMap
{
    /// <summary>No font has more characters; a hostile one may claim them.</summary>
    private const int MostEntries = 1 << 17;

    public static void Read(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        switch (BigEndian.U16(table, 0))
        {
            case 0:
                for (int code = 0; code < 256; code++)
                {
                    Add(glyphs, code, BigEndian.U8(table, 6 + code));
                }

                break;
            case 4:
                ReadSegments(table, glyphs);
                break;
            case 6:
                ReadTrimmed(table, glyphs, BigEndian.U16(table, 6), BigEndian.U16(table, 8), 10);
                break;
            case 10:
                ReadTrimmed(table, glyphs, BigEndian.U32(table, 12), BigEndian.U32(table, 16), 20);
                break;
            case 12:
                ReadGroups(table, glyphs);
                break;
            default:
                break;
        }
    }

    private static void Add(Dictionary<int, int> glyphs, long code, int glyph)
    {
        if (glyph != 0 && code is > 0 and <= 0x10FFFF && glyphs.Count < MostEntries)
        {
            glyphs.TryAdd((int)code, glyph);
        }
    }

    private static void ReadSegments(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        int doubled = BigEndian.U16(table, 6) & ~1;
        long ends = 14, starts = 16 + doubled, deltas = starts + doubled, offsets = deltas + doubled;
        int entries = 0;
        for (int i = 0; i < doubled; i += 2)
        {
            int start = BigEndian.U16(table, starts + i), end = BigEndian.U16(table, ends + i);
            int delta = BigEndian.U16(table, deltas + i), offset = BigEndian.U16(table, offsets + i);
            for (int code = start; code <= end && code != 0xFFFF && entries < MostEntries; code++, entries++)
            {
                int glyph = code;
                if (offset != 0)
                {
                    glyph = BigEndian.U16(table, offsets + i + offset + (2L * (code - start)));
                    if (glyph == 0)
                    {
                        continue;
                    }
                }

                Add(glyphs, code, (glyph + delta) & 0xFFFF);
            }
        }
    }

    private static void ReadTrimmed(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs, long first, long count, int at)
    {
        count = Math.Min(count, (table.Length - at) / 2);
        for (long i = 0; i < count; i++)
        {
            Add(glyphs, first + i, BigEndian.U16(table, at + (2 * i)));
        }
    }

    private static void ReadGroups(ReadOnlySpan<byte> table, Dictionary<int, int> glyphs)
    {
        long groups = Math.Min(BigEndian.U32(table, 12), (table.Length - 16) / 12);
        int entries = 0;
        for (long i = 0; i < groups; i++)
        {
            long at = 16 + (12 * i);
            long start = BigEndian.U32(table, at), end = BigEndian.U32(table, at + 4), glyph = BigEndian.U32(table, at + 8);
            for (long code = start; code <= end && entries < MostEntries; code++, entries++)
            {
                Add(glyphs, code, (int)Math.Min(glyph + code - start, 0xFFFF));
            }
        }
    }
}
