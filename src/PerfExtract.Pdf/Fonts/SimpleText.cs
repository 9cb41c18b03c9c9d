using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.CMaps;
using PerfExtract.Pdf.Fonts.Encodings;
using PerfExtract.Pdf.Fonts.Programs;

namespace PerfExtract.Pdf.Fonts;

/// <summary>
/// What the codes of a simple font read as: by ToUnicode; else by the name that the encoding's differences give; else by the
/// base encoding; else by the encoding within the font program.
/// </summary>
internal sealed class SimpleText
{
    /// <summary>Codes in an unbroken row: a text's own letters leave gaps, renumbered ones do not.</summary>
    private const int RenumberedCodes = 4;

    private readonly CMap? _toUnicode;
    private readonly FontDescription _description;
    private readonly IReadOnlyList<string?>? _symbols;
    private readonly IReadOnlyList<string?>? _base;
    private readonly string?[]? _differences;
    private readonly Lazy<IReadOnlyList<string?>?> _programNames;
    private readonly Lazy<IReadOnlyList<string?>?> _ownTable;

    public SimpleText(PdfDictionary font, FontDescription description, CMap? toUnicode)
    {
        _toUnicode = toUnicode;
        _description = description;
        _symbols = CodeTables.OfSymbolFont(description.Name);
        OfType3 = font.GetName("Subtype") == "Type3";
        PdfObject encoding = font["Encoding"];
        _base = CodeTables.Named(encoding.Name ?? encoding.Dictionary?.GetName("BaseEncoding"));
        _differences = ReadDifferences(encoding.Dictionary?.GetArray("Differences"));
        _programNames = new(ReadProgramNames);
        _ownTable = new(() => OwnTable(font.GetName("Subtype") == "TrueType"));
    }

    public bool OfType3 { get; }

    /// <summary>Null where nothing says what the code is.</summary>
    public string? Of(byte code) => _toUnicode?.ToText(code, _symbols) ?? Encoded(code);

    private static string?[]? ReadDifferences(PdfArray? array)
    {
        if (array is null)
        {
            return null;
        }

        var names = new string?[256];
        int code = 0;
        for (int i = 0; i < array.Count; i++)
        {
            PdfObject item = array[i];
            if (item.IsNumber)
            {
                code = item.Integer;
            }
            else if (item.Name is { } name && code is >= 0 and < 256)
            {
                names[code++] = name;
            }
        }

        return names;
    }

    private string? Encoded(byte code)
    {
        if (_differences?[code] is { } name)
        {
            return GlyphNames.ToText(name)
                ?? (ReferenceEquals(_symbols, CodeTables.ZapfDingbats) ? CodeTables.OfDingbat(name) : null)
                ?? OfProgramGlyph(_description.TrueType?.GlyphOfName(name) ?? 0);
        }

        // A symbol font keeps its own codes even where a careless producer calls them WinAnsi.
        return _symbols is not null ? _symbols[code] : _base is not null ? _base[code] : BuiltIn(code);
    }

    private string? BuiltIn(byte code)
    {
        if (OfType3)
        {
            return null;
        }

        if (_description.TrueType is { } program && OfProgramGlyph(program.GlyphOf(code)) is { } text)
        {
            return text;
        }

        return _programNames.Value is { } names ? GlyphNames.ToText(names[code]) : _ownTable.Value?[code];
    }

    private string? OfProgramGlyph(int glyph) => glyph == 0 ? null : _description.TrueType?.ToText(glyph);

    /// <summary>
    /// The encoding to take where neither dictionary nor program names one. An embedded subset may have renumbered its glyphs:
    /// then none is, for a guess would turn digits into other digits.
    /// </summary>
    private IReadOnlyList<string?>? OwnTable(bool trueType)
    {
        if (!trueType)
        {
            return CodeTables.Standard;
        }

        if (_description.TrueType is { } program && _description.Symbolic)
        {
            IReadOnlyList<int> codes = program.OwnCodes();
            bool unbroken = codes.Count >= RenumberedCodes && codes[^1] - codes[0] == codes.Count - 1;
            if (codes.Count == 0 || codes[0] < ' ' || unbroken)
            {
                return null;
            }
        }

        return CodeTables.WinAnsi;
    }

    private IReadOnlyList<string?>? ReadProgramNames()
    {
        if (_description.Type1Program is { } type1)
        {
            return Type1Encoding.Read(type1.Decode().Span);
        }

        return _description.Cff?.Codes;
    }
}
