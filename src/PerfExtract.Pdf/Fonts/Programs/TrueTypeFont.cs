using System.Text;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>A TrueType or OpenType font program: which glyph a code has, which character a glyph is, how wide it is.</summary>
internal sealed class TrueTypeFont
{
    private const uint FontCollection = 0x74746366;
    private const uint TrueType = 0x00010000;
    private const uint AppleTrueType = 0x74727565;
    private const uint OpenType = 0x4F54544F;
    private const int NameRecordSize = 16;

    /// <summary>Subsets of symbol fonts put their codes here, F020 to F0FF mostly.</summary>
    private const int SymbolBase = 0xF000;

    private readonly ReadOnlyMemory<byte> _data;
    private readonly Dictionary<uint, (long Offset, long Length)> _tables = [];
    private readonly Dictionary<int, int> _symbolGlyphs = [];
    private readonly Dictionary<int, int> _macGlyphs = [];
    private readonly Dictionary<int, int> _unicodeGlyphs = [];
    private readonly Dictionary<int, string> _characters = [];
    private readonly Lazy<string?[]> _names;
    private Dictionary<int, int>? _symbolCodes;
    private readonly int _unitsPerEm;
    private readonly int _wideGlyphs;

    private TrueTypeFont(ReadOnlyMemory<byte> data, int directory)
    {
        _data = data;
        ReadOnlySpan<byte> bytes = data.Span;
        int tables = BigEndian.U16(bytes, directory + 4);
        for (int i = 0; i < tables; i++)
        {
            long record = directory + 12 + ((long)i * NameRecordSize);
            _tables.TryAdd(BigEndian.U32(bytes, record), (BigEndian.U32(bytes, record + 8), BigEndian.U32(bytes, record + 12)));
        }

        ReadOnlySpan<byte> head = Table("head");
        _unitsPerEm = BigEndian.U16(head, 18) is > 0 and var units ? units : 1000;
        _wideGlyphs = BigEndian.U16(Table("hhea"), 34);
        _names = new Lazy<string?[]>(() => PostNames.Read(Table("post")));
        ReadCharacterMaps(Table("cmap"));
    }

    /// <summary>The CFF program within an OpenType font; empty where outlines are TrueType's.</summary>
    public ReadOnlySpan<byte> Cff => Table("CFF ");

    /// <summary>Null where the bytes are no such font, a bare CFF program for one.</summary>
    public static TrueTypeFont? Read(ReadOnlyMemory<byte> data)
    {
        ReadOnlySpan<byte> bytes = data.Span;
        int directory = BigEndian.U32(bytes, 0) == FontCollection ? (int)Math.Min(BigEndian.U32(bytes, 12), int.MaxValue) : 0;
        return BigEndian.U32(bytes, directory) is TrueType or AppleTrueType or OpenType
            ? new TrueTypeFont(data, directory)
            : null;
    }

    /// <summary>The character whose glyph this is: by the Unicode cmap reversed, else by the glyph's name.</summary>
    public string? ToText(int glyph) =>
        _characters.TryGetValue(glyph, out string? text) ? text : GlyphNames.ToText(NameOf(glyph));

    public string? NameOf(int glyph) => (uint)glyph < (uint)_names.Value.Length ? _names.Value[glyph] : null;

    /// <summary>The glyph of a simple font's code where no encoding stands between (9.6.6.4); 0 where it has none.</summary>
    public int GlyphOf(int code)
    {
        if (_symbolGlyphs.Count > 0)
        {
            // The high byte is F0 as a rule, and 00, F1 or F2 in some fonts: whatever the first entry has.
            return _symbolGlyphs.TryGetValue(SymbolBase + code, out int glyph) || _symbolGlyphs.TryGetValue(code, out glyph)
                || _symbolGlyphs.TryGetValue((_symbolGlyphs.Keys.First() & 0xFF00) + code, out glyph) ? glyph : 0;
        }

        return _macGlyphs.GetValueOrDefault(code);
    }

    /// <summary>The codes below 256 that the font's own cmap has a glyph for, in order.</summary>
    public IReadOnlyList<int> OwnCodes() => [.. Enumerable.Range(1, 255).Where(code => GlyphOf(code) != 0)];

    /// <summary>The code of a symbol font's glyph, -1 where it has none.</summary>
    public int SymbolCodeOf(int glyph)
    {
        _symbolCodes ??= ReverseSymbols();
        return _symbolCodes.TryGetValue(glyph, out int code) ? code : -1;
    }

    public int GlyphOfName(string name) => Math.Max(0, Array.IndexOf(_names.Value, name));

    /// <summary>In thousandths of the size.</summary>
    public float? WidthOf(int glyph)
    {
        if (_wideGlyphs == 0)
        {
            return null;
        }

        ReadOnlySpan<byte> metrics = Table("hmtx");
        return BigEndian.U16(metrics, 4L * Math.Min(glyph, _wideGlyphs - 1)) * 1000f / _unitsPerEm;
    }

    private static uint Tag(string tag)
    {
        Span<byte> bytes = stackalloc byte[4];
        Encoding.ASCII.GetBytes(tag, bytes);
        return BigEndian.U32(bytes, 0);
    }

    private ReadOnlySpan<byte> Table(string tag)
    {
        if (!_tables.TryGetValue(Tag(tag), out (long Offset, long Length) place) || place.Offset >= _data.Length)
        {
            return default;
        }

        return _data.Span.Slice((int)place.Offset, (int)Math.Min(place.Length, _data.Length - place.Offset));
    }

    private Dictionary<int, int> ReverseSymbols()
    {
        var codes = new Dictionary<int, int>();
        foreach ((int code, int glyph) in _symbolGlyphs.OrderBy(entry => entry.Key))
        {
            codes.TryAdd(glyph, code & 0xFF);
        }

        return codes;
    }

    private void ReadCharacterMaps(ReadOnlySpan<byte> cmap)
    {
        int maps = BigEndian.U16(cmap, 2);
        for (int i = 0; i < maps; i++)
        {
            int platform = BigEndian.U16(cmap, 4 + (8L * i));
            int encoding = BigEndian.U16(cmap, 6 + (8L * i));
            Dictionary<int, int>? into = (platform, encoding) switch
            {
                (3, 0) => _symbolGlyphs,
                (1, 0) => _macGlyphs,
                (0, not 5) or (3, 1) or (3, 10) => _unicodeGlyphs,
                _ => null,
            };
            uint offset = BigEndian.U32(cmap, 8 + (8L * i));
            if (into is not null && offset < cmap.Length)
            {
                CharacterMap.Read(cmap[(int)offset..], into);
            }
        }

        // A glyph may be several characters; the lowest that is no radical, space or private code is the one meant.
        foreach ((int codePoint, int glyph) in _unicodeGlyphs.OrderBy(entry => entry.Key))
        {
            if (glyph != 0 && CharacterText.Read(CharacterText.OfCodePoint(codePoint)) is { Length: > 0 } text)
            {
                _characters.TryAdd(glyph, text);
            }
        }
    }
}
