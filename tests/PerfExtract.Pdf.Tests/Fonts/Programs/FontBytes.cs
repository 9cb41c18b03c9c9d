namespace PerfExtract.Pdf.Tests.Fonts.Programs;

/// <summary>Writes small font programs for tests.</summary>
internal static class FontBytes
{
    public static byte[] U16(params int[] numbers) => [.. numbers.SelectMany(n => new[] { (byte)(n >> 8), (byte)n })];

    public static byte[] U32(params long[] numbers) =>
        [.. numbers.SelectMany(n => new[] { (byte)(n >> 24), (byte)(n >> 16), (byte)(n >> 8), (byte)n })];

    /// <summary>A TrueType file of these tables.</summary>
    public static byte[] TrueType(params (string Tag, byte[] Data)[] tables)
    {
        int at = 12 + (16 * tables.Length);
        var head = new List<byte>([.. U32(0x00010000), .. U16(tables.Length, 0, 0, 0)]);
        var body = new List<byte>();
        foreach ((string tag, byte[] data) in tables)
        {
            head.AddRange([.. PdfBuilder.Bytes(tag), .. U32(0, at + body.Count, data.Length)]);
            body.AddRange(data);
        }

        return [.. head, .. body];
    }

    public static byte[] CharacterMaps(params (int Platform, int Encoding, byte[] Map)[] maps)
    {
        int at = 4 + (8 * maps.Length);
        var head = new List<byte>(U16(0, maps.Length));
        var body = new List<byte>();
        foreach ((int platform, int encoding, byte[] map) in maps)
        {
            head.AddRange([.. U16(platform, encoding), .. U32(at + body.Count)]);
            body.AddRange(map);
        }

        return [.. head, .. body];
    }

    /// <summary>Format 4 with one segment a character, each a glyph.</summary>
    public static byte[] Segments(params (int Code, int Glyph)[] entries)
    {
        (int Code, int Glyph)[] all = [.. entries.OrderBy(e => e.Code), (0xFFFF, 0)];
        int doubled = 2 * all.Length;
        int[] codes = [.. all.Select(e => e.Code)];
        return [
            .. U16(4, 16 + (4 * doubled), 0, doubled, 0, 0, 0), .. U16(codes), .. U16(0), .. U16(codes),
            .. U16([.. all.Select(e => (e.Glyph - e.Code) & 0xFFFF)]), .. U16(new int[all.Length])];
    }

    public static byte[] Index(params byte[][] items)
    {
        if (items.Length == 0)
        {
            return U16(0);
        }

        var offsets = new List<int> { 1 };
        foreach (byte[] item in items)
        {
            offsets.Add(offsets[^1] + item.Length);
        }

        return [.. U16(items.Length), 2, .. U16([.. offsets]), .. items.SelectMany(i => i)];
    }

    /// <summary>A CFF program; glyph 0 is .notdef. The DICT's offsets are five-byte numbers so that its length is known.</summary>
    /// <param name="charset">String numbers or CIDs of the glyphs from 1.</param>
    /// <param name="encoding">Codes of the glyphs from 1; null for the standard encoding.</param>
    public static byte[] Cff(int[] charset, string[] strings, string? ordering = null, byte[]? encoding = null)
    {
        byte[][] names = [.. strings.Select(PdfBuilder.Bytes), .. ordering is null ? [] : new[] { PdfBuilder.Bytes("Adobe"), PdfBuilder.Bytes(ordering) }];
        byte[] Number(int n) => [29, .. U32(n)];
        byte[] Top(int charsetAt, int encodingAt, int glyphsAt) => [
            .. ordering is null ? [] : (byte[])[.. Number(391 + strings.Length), .. Number(392 + strings.Length), .. Number(0), 12, 30],
            .. Number(charsetAt), 15, .. Number(encodingAt), 16, .. Number(glyphsAt), 17];
        byte[] front = [1, 0, 4, 2, .. Index(PdfBuilder.Bytes("F"))];
        int start = front.Length + Index(Top(0, 0, 0)).Length + Index(names).Length + Index().Length;
        byte[] codes = encoding is null ? [] : [0, (byte)encoding.Length, .. encoding];
        byte[] sets = [0, .. U16(charset)];
        byte[] glyphs = Index([.. Enumerable.Repeat(new byte[] { 14 }, charset.Length + 1)]);
        return [
            .. front, .. Index(Top(start, encoding is null ? 0 : start + sets.Length, start + sets.Length + codes.Length)),
            .. Index(names), .. Index(), .. sets, .. codes, .. glyphs];
    }
}
