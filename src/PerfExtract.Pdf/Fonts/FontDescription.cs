using System.Text;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.Programs;

namespace PerfExtract.Pdf.Fonts;

/// <summary>A font's name and descriptor: what it looks like, and the program embedded.</summary>
internal sealed class FontDescription
{
    private const int SerifFlag = 1 << 1;
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;

    /// <summary>Semi-bold and heavier (OpenType's weight classes).</summary>
    private const int BoldWeight = 600;
    private const int TagLength = 6;

    private readonly PdfDictionary _descriptor;
    private readonly Lazy<TrueTypeFont?> _trueType;
    private readonly Lazy<CffFont?> _cff;

    /// <param name="font">The font, or the descendant font of a composite one.</param>
    /// <param name="rawName">The base font's name, a char a byte.</param>
    public FontDescription(PdfDictionary font, string rawName)
    {
        _descriptor = font.GetDictionary("FontDescriptor") ?? PdfDictionary.Empty;
        _trueType = new(() => (TrueTypeProgram ?? OtherProgram) is { } program ? TrueTypeFont.Read(program.Decode()) : null);
        _cff = new(ReadCff);
        RawName = WithoutTag(rawName);
        Subset = RawName.Length != rawName.Length;
        Name = Readable(RawName);
        int flags = _descriptor.GetInteger("Flags");
        Symbolic = (flags & SymbolicFlag) != 0;
        Serif = (flags & SerifFlag) != 0;
        Italic = (flags & ItalicFlag) != 0 || Has("Italic") || Has("Oblique");
        Bold = (flags & ForceBoldFlag) != 0 || _descriptor.GetNumber("FontWeight") >= BoldWeight
            || Has("Bold") || Has("Heavy") || Has("Black");
    }

    public string Name { get; }

    /// <summary>The name without a subset's tag, a char a byte.</summary>
    public string RawName { get; }

    public bool Subset { get; }

    public bool Symbolic { get; }

    public bool Serif { get; }

    public bool Italic { get; }

    public bool Bold { get; }

    public float? MissingWidth => _descriptor.Contains("MissingWidth") ? (float)_descriptor.GetNumber("MissingWidth") : null;

    /// <summary>A Type 1 program.</summary>
    public PdfStream? Type1Program => _descriptor.GetStream("FontFile");

    private PdfStream? TrueTypeProgram => _descriptor.GetStream("FontFile2");

    /// <summary>A bare CFF program, or an OpenType font.</summary>
    private PdfStream? OtherProgram => _descriptor.GetStream("FontFile3");

    public TrueTypeFont? TrueType => _trueType.Value;

    /// <summary>The CFF program, bare or within an OpenType font.</summary>
    public CffFont? Cff => _cff.Value;

    public bool Embedded => Type1Program is not null || TrueTypeProgram is not null || OtherProgram is not null;

    /// <summary>The descriptor's own name for the font: some write it as a string.</summary>
    public string DescribedName
    {
        get
        {
            PdfObject name = _descriptor["FontName"];
            return name.Name ?? (name.Bytes is { } bytes ? Encoding.Latin1.GetString(bytes) : "");
        }
    }

    /// <summary>A name's bytes as text: UTF-8 if they are, else the code page of Chinese Windows if they are.</summary>
    public static string Readable(string rawName)
    {
        if (Ascii.IsValid(rawName))
        {
            return rawName;
        }

        byte[] bytes = Encoding.Latin1.GetBytes(rawName);
        foreach (Encoding encoding in (Encoding[])[Encoding.UTF8, CodePagesEncodingProvider.Instance.GetEncoding(54936)!])
        {
            string text = encoding.GetString(bytes);
            if (!text.Contains('\uFFFD', StringComparison.Ordinal))
            {
                return text;
            }
        }

        return rawName;
    }

    private static string WithoutTag(string name) =>
        name.Length > TagLength + 1 && name[TagLength] == '+' && !name.AsSpan(0, TagLength).ContainsAnyExceptInRange('A', 'Z')
            ? name[(TagLength + 1)..]
            : name;

    private CffFont? ReadCff() =>
        TrueType is { } openType ? CffFont.Read(openType.Cff)
        : OtherProgram is { } bare ? CffFont.Read(bare.Decode().Span) : null;

    private bool Has(string part) => Name.Contains(part, StringComparison.OrdinalIgnoreCase);
}
