using System.Text;
using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Fonts.CMaps;

/// <summary>
/// A CMap that PDF names and does not contain (Table 118). Its codes are those of a well-known encoding, so that encoding
/// decodes them; CIDs, which only widths need, are known for ASCII and, in Adobe-GB1, for the characters of GB 2312.
/// </summary>
internal sealed class PredefinedCMap
{
    private enum Form
    {
        /// <summary>Bytes of a code page: one below the lead bytes, else two (GB 18030: or four).</summary>
        CodePage,
        Utf8,
        Utf16,
        Utf32,
    }

    private const int Gb18030 = 54936;
    private const int Big5 = 950;
    private const int ShiftJis = 932;
    private const int EucJapan = 20932;
    private const int Korean = 949;

    private readonly Form _form;
    private readonly Encoding? _encoding;
    private readonly byte _firstLead;
    private readonly byte _lastLead;
    private readonly int _asciiCid;

    private PredefinedCMap(string collection, bool vertical, Form form, int codePage, byte firstLead, byte lastLead, int asciiCid)
    {
        Collection = collection;
        Vertical = vertical;
        _form = form;
        _firstLead = firstLead;
        _lastLead = lastLead;
        _asciiCid = asciiCid;
        _encoding = form == Form.CodePage ? EncodingOf(codePage) : null;
    }

    /// <summary>GB1, CNS1, Japan1 or Korea1.</summary>
    public string Collection { get; }

    public bool Vertical { get; }

    /// <summary>Null for Identity, for a name that is not known, and for one whose codes are no known encoding.</summary>
    public static PredefinedCMap? Named(string name)
    {
        bool vertical = name.EndsWith("-V", StringComparison.Ordinal);
        string stem = vertical || name.EndsWith("-H", StringComparison.Ordinal) ? name[..^2] : name;
        PredefinedCMap Pages(string collection, int codePage, byte first, byte last, int cid) =>
            new(collection, vertical, Form.CodePage, codePage, first, last, cid);

        // The number at the end is the CID of the space or, where ASCII is half an em wide, of the half-width forms.
        return stem switch
        {
            "GB-EUC" => Pages("GB1", Gb18030, 0xA1, 0xFE, GbCollection.HalfWidth),
            "GBpc-EUC" => Pages("GB1", Gb18030, 0xA1, 0xFC, 1),
            "GBK-EUC" => Pages("GB1", Gb18030, 0x81, 0xFE, GbCollection.HalfWidth),
            "GBKp-EUC" or "GBK2K" => Pages("GB1", Gb18030, 0x81, 0xFE, 1),
            "B5pc" => Pages("CNS1", Big5, 0xA1, 0xFC, 1),
            "ETen-B5" => Pages("CNS1", Big5, 0xA1, 0xFE, 13648),
            "ETenms-B5" => Pages("CNS1", Big5, 0xA1, 0xFE, 1),
            "HKscs-B5" => Pages("CNS1", Big5, 0x87, 0xFE, 1),
            "90ms-RKSJ" => Pages("Japan1", ShiftJis, 0x81, 0xFC, 231),
            "90msp-RKSJ" or "90pv-RKSJ" => Pages("Japan1", ShiftJis, 0x81, 0xFC, 1),
            "EUC" => Pages("Japan1", EucJapan, 0x8E, 0xFE, 231),
            "KSCms-UHC" => Pages("Korea1", Korean, 0x81, 0xFE, 1),
            "KSCms-UHC-HW" or "KSC-EUC" => Pages("Korea1", Korean, 0x81, 0xFE, 8094),
            "KSCpc-EUC" => Pages("Korea1", Korean, 0xA1, 0xFD, 1),
            _ => Unicode(stem, vertical),
        };
    }

    public int CodeLength(ReadOnlySpan<byte> codes)
    {
        byte first = codes[0];
        int length = _form switch
        {
            Form.Utf32 => 4,
            Form.Utf16 => codes.Length >= 4 && first is >= 0xD8 and <= 0xDB && codes[2] is >= 0xDC and <= 0xDF ? 4 : 2,
            Form.Utf8 => first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4,
            _ when !IsLead(first) => 1,
            _ => _encoding!.CodePage == Gb18030 && codes.Length >= 4 && codes[1] is >= 0x30 and <= 0x39 ? 4 : 2,
        };
        return Math.Min(length, codes.Length);
    }

    public string? ToText(ReadOnlySpan<byte> code)
    {
        Span<char> text = stackalloc char[8];
        switch (_form)
        {
            case Form.Utf32:
                return code.Length == 4 ? CharacterText.Read(CharacterText.OfCodePoint(Number(code))) : null;
            case Form.Utf16:
                return code.Length >= 2 ? CharacterText.Read(text[..Encoding.BigEndianUnicode.GetChars(code, text)]) : null;
            case Form.Utf8:
                return CharacterText.Read(text[..Encoding.UTF8.GetChars(code, text)]);
            default:
                return code.Length == 1 && code[0] >= 0x80 && !IsKatakana(code[0])
                    ? null
                    : CharacterText.Read(text[.._encoding!.GetChars(code, text)]);
        }
    }

    /// <summary>Null where only Adobe's tables know: such glyphs have the default width, as Han characters do.</summary>
    public int? ToCid(ReadOnlySpan<byte> code, string? text)
    {
        if (text is [var c])
        {
            if (c is >= ' ' and <= '~')
            {
                return _asciiCid == GbCollection.HalfWidth ? GbCollection.HalfWidthCid(c) : _asciiCid + (c - ' ');
            }

            return Collection == "GB1" ? GbCollection.ToCid(c) : null;
        }

        return null;
    }

    private static PredefinedCMap? Unicode(string stem, bool vertical)
    {
        string? collection = stem switch
        {
            _ when stem.StartsWith("UniGB-", StringComparison.Ordinal) => "GB1",
            _ when stem.StartsWith("UniCNS-", StringComparison.Ordinal) => "CNS1",
            _ when stem.StartsWith("UniJIS", StringComparison.Ordinal) => "Japan1",
            _ when stem.StartsWith("UniKS-", StringComparison.Ordinal) => "Korea1",
            _ => null,
        };
        Form? form = stem switch
        {
            _ when stem.Contains("UCS2", StringComparison.Ordinal) => Form.Utf16,
            _ when stem.Contains("UTF16", StringComparison.Ordinal) => Form.Utf16,
            _ when stem.Contains("UTF8", StringComparison.Ordinal) => Form.Utf8,
            _ when stem.Contains("UTF32", StringComparison.Ordinal) => Form.Utf32,
            _ => null,
        };
        int ascii = stem == "UniJIS-UCS2-HW" ? 231 : 1;
        return collection is null || form is null ? null : new(collection, vertical, form.Value, 0, 0, 0, ascii);
    }

    private static Encoding EncodingOf(int codePage) => CodePagesEncodingProvider.Instance.GetEncoding(
        codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))!;

    private bool IsLead(byte b) => b >= _firstLead && b <= _lastLead && !IsKatakana(b);

    /// <summary>Shift-JIS has katakana of one byte between its lead bytes.</summary>
    private bool IsKatakana(byte b) => _encoding!.CodePage == ShiftJis && b is >= 0xA0 and <= 0xDF;

    private static uint Number(ReadOnlySpan<byte> code)
    {
        uint number = 0;
        foreach (byte b in code)
        {
            number = (number << 8) | b;
        }

        return number;
    }
}
