using System.Text;
using PerfExtract.Pdf.Fonts.CMaps;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>A CFF font program (Adobe Technical Note 5176): its encoding, and the name or CID of each glyph.</summary>
internal sealed class CffFont
{
    private const int CharsetOperator = 15;
    private const int EncodingOperator = 16;
    private const int CharStringsOperator = 17;
    private const int CollectionOperator = 0x0C00 | 30;
    private const int CharsetIsoAdobe = 0;
    private const int CharsetExpertSubset = 2;
    private const int IsoAdobeGlyphs = 229;
    private const int MostGlyphs = 65536;

    private static readonly Lazy<string[]> StandardStrings = new(
        () => [.. FontTable.Lines("cffstrings.txt").SelectMany(line => line.Split(' '))]);

    private readonly int[] _charset;
    private readonly string[] _strings;
    private readonly string? _ordering;
    private readonly Dictionary<int, int> _glyphsByCid = [];

    private CffFont(ReadOnlySpan<byte> data)
    {
        long at = CffIndex.Read(data, BigEndian.U8(data, 2), out _);
        at = CffIndex.Read(data, at, out CffIndex tops);
        CffIndex.Read(data, at, out CffIndex strings);
        _strings = new string[strings.Count];
        for (int i = 0; i < _strings.Length; i++)
        {
            _strings[i] = Encoding.Latin1.GetString(Slice(data, strings.Item(data, i)));
        }

        Dictionary<int, double[]> top = CffDictionary.Read(tops.Count == 0 ? default : Slice(data, tops.Item(data, 0)));
        int glyphs = CountGlyphs(data, top);
        _charset = ReadCharset(data, Offset(top, CharsetOperator), glyphs);
        if (top.TryGetValue(CollectionOperator, out double[]? collection) && collection.Length >= 2)
        {
            IsCidKeyed = true;
            _ordering = StringOf((int)collection[1]);
            for (int glyph = 0; glyph < _charset.Length; glyph++)
            {
                _glyphsByCid.TryAdd(_charset[glyph], glyph);
            }
        }
        else
        {
            Codes = CffEncoding.Read(data, Offset(top, EncodingOperator), _charset, StringOf);
        }
    }

    public bool IsCidKeyed { get; }

    /// <summary>Glyph names by code; null where the font is keyed by CID, or where they are the standard ones.</summary>
    public IReadOnlyList<string?>? Codes { get; }

    public static CffFont? Read(ReadOnlySpan<byte> data)
    {
        if (BigEndian.U8(data, 0) != 1)
        {
            return null;
        }

        var font = new CffFont(data);
        return font._charset.Length == 0 ? null : font;
    }

    /// <summary>
    /// The text of a CID: in a font keyed by CID what the collection says of it; else the CID is the glyph itself, which
    /// has a name.
    /// </summary>
    public string? ToText(int cid)
    {
        if (IsCidKeyed)
        {
            return _ordering == "GB1" && _glyphsByCid.ContainsKey(cid) ? GbCollection.ToText(cid) : null;
        }

        return (uint)cid < (uint)_charset.Length ? GlyphNames.ToText(StringOf(_charset[cid])) : null;
    }

    /// <summary>The glyph of a CID; a font that is not keyed by CID has CIDs that are glyphs.</summary>
    public int GlyphOf(int cid) => IsCidKeyed ? _glyphsByCid.GetValueOrDefault(cid) : cid;

    private static ReadOnlySpan<byte> Slice(ReadOnlySpan<byte> data, (int Start, int Length) place) =>
        data.Slice(place.Start, place.Length);

    private static long Offset(Dictionary<int, double[]> top, int key) =>
        top.TryGetValue(key, out double[]? value) && value.Length > 0 ? (long)value[^1] : 0;

    private static int CountGlyphs(ReadOnlySpan<byte> data, Dictionary<int, double[]> top)
    {
        long at = Offset(top, CharStringsOperator);
        return at <= 0 ? 0 : BigEndian.U16(data, at);
    }

    /// <summary>A string number (or, in a font keyed by CID, a CID) for each glyph.</summary>
    private static int[] ReadCharset(ReadOnlySpan<byte> data, long at, int glyphs)
    {
        var charset = new int[Math.Min(glyphs, MostGlyphs)];
        if (at is >= CharsetIsoAdobe and <= CharsetExpertSubset)
        {
            // The two expert sets hold small capitals and old figures only: no report is set in them.
            for (int glyph = 1; at == CharsetIsoAdobe && glyph < Math.Min(charset.Length, IsoAdobeGlyphs); glyph++)
            {
                charset[glyph] = glyph;
            }

            return charset;
        }

        int format = BigEndian.U8(data, at++);
        for (int glyph = 1; glyph < charset.Length && at < data.Length;)
        {
            int first = BigEndian.U16(data, at);
            at += 2;
            int left = 0;
            if (format is 1 or 2)
            {
                left = format == 1 ? BigEndian.U8(data, at) : BigEndian.U16(data, at);
                at += format;
            }

            for (int i = 0; i <= left && glyph < charset.Length; i++)
            {
                charset[glyph++] = first + i;
            }
        }

        return charset;
    }

    private string? StringOf(int number)
    {
        string[] standard = StandardStrings.Value;
        int own = number - standard.Length;
        return number < 0 ? null : own < 0 ? standard[number] : own < _strings.Length ? _strings[own] : null;
    }
}
