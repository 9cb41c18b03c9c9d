using System.Text;

namespace PerfExtract.Readers.Txt;

/// <summary>The encodings that Chinese texts come in, strict: a byte that means nothing throws.</summary>
internal static class TextEncodings
{
    private const int Gb18030CodePage = 54936;
    private const int Big5CodePage = 950;

    public static readonly TextEncoding Utf8 = new("utf-8", () => new UTF8Encoding(false, true), [0xEF, 0xBB, 0xBF]);
    public static readonly TextEncoding Utf16LittleEndian = new("utf-16le", () => new UnicodeEncoding(false, false, true), [0xFF, 0xFE]);
    public static readonly TextEncoding Utf16BigEndian = new("utf-16be", () => new UnicodeEncoding(true, false, true), [0xFE, 0xFF]);
    public static readonly TextEncoding Utf32LittleEndian =
        new("utf-32le", () => new UTF32Encoding(false, false, true), [0xFF, 0xFE, 0, 0]);

    public static readonly TextEncoding Gb18030 = new("gb18030", () => Page(Gb18030CodePage), [0x84, 0x31, 0x95, 0x33]);
    public static readonly TextEncoding Big5 = new("big5", () => Page(Big5CodePage), []);

    /// <summary>The longer mark first: UTF-32's begins with UTF-16's.</summary>
    public static readonly IReadOnlyList<TextEncoding> Marked =
        [Utf8, Utf32LittleEndian, Utf16LittleEndian, Utf16BigEndian, Gb18030];

    /// <summary>Where two score alike the earlier one is taken: UTF-8 hardly decodes by chance, GB18030 is commoner than Big5.</summary>
    public static readonly IReadOnlyList<TextEncoding> Unmarked = [Utf8, Gb18030, Big5, Utf16LittleEndian, Utf16BigEndian];

    public static TextEncoding? Named(string name) => name.Trim().ToLowerInvariant().Replace('_', '-') switch
    {
        "utf-8" or "utf8" => Utf8,
        "utf-16" or "utf-16le" or "utf16" or "utf16le" or "unicode" => Utf16LittleEndian,
        "utf-16be" or "utf16be" => Utf16BigEndian,
        "utf-32" or "utf-32le" => Utf32LittleEndian,
        "gb18030" or "gbk" or "gb2312" or "cp936" or "936" => Gb18030,
        "big5" or "big-5" or "cp950" or "950" => Big5,
        _ => null,
    };

    private static Encoding Page(int number) => CodePagesEncodingProvider.Instance.GetEncoding(
        number, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
}

/// <param name="Name">As the record prints it.</param>
/// <param name="Mark">The byte-order mark.</param>
internal sealed record TextEncoding(string Name, Func<Encoding> Create, byte[] Mark)
{
    /// <summary>The tables of the code pages take longer to load than a report to read: only the texts that need them load them.</summary>
    private readonly Lazy<Encoding> _strict = new(Create);

    public Encoding Strict => _strict.Value;

    /// <summary>The same with U+FFFD for what means nothing.</summary>
    public Encoding Lenient()
    {
        var lenient = (Encoding)Strict.Clone();
        lenient.DecoderFallback = new DecoderReplacementFallback("\uFFFD");
        return lenient;
    }
}
