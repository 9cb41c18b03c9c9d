using System.Globalization;
using System.Text;

namespace PerfExtract.Pdf.Fonts.Encodings;

/// <summary>The one-byte encodings by name: 256 texts, null where a code says nothing.</summary>
internal static class CodeTables
{
    public static readonly IReadOnlyList<string?> WinAnsi = WindowsLatin();

    public static readonly IReadOnlyList<string?> MacRoman = FromCodePage(10000);

    private static readonly Dictionary<string, string?[]> Listed = ReadTables();

    public static IReadOnlyList<string?> Standard => Listed["Standard"];

    public static IReadOnlyList<string?> Symbol => Listed["Symbol"];

    public static IReadOnlyList<string?> ZapfDingbats => Listed["ZapfDingbats"];

    /// <summary>The text of a glyph's name in ZapfDingbats: a73 means nothing in any other font.</summary>
    public static string? OfDingbat(string name) =>
        Array.IndexOf(Listed["DingbatName"], name) is >= 0 and var code ? ZapfDingbats[code] : null;

    /// <summary>The encoding of that name (Annex D), null for another.</summary>
    public static IReadOnlyList<string?>? Named(string? encoding) => encoding switch
    {
        "WinAnsiEncoding" => WinAnsi,
        "MacRomanEncoding" => MacRoman,
        "StandardEncoding" => Standard,
        _ => null,
    };

    /// <summary>The own encoding of a symbol font known by its name, null for any other font.</summary>
    public static IReadOnlyList<string?>? OfSymbolFont(string fontName)
    {
        ReadOnlySpan<char> name = fontName;
        return Begins(name, "Wingdings2") || Begins(name, "Wingdings 2") || Begins(name, "Wingdings-2") ? Listed["Wingdings2"]
            : Begins(name, "Wingdings3") || Begins(name, "Wingdings 3") || Begins(name, "Wingdings-3") ? null
            : Begins(name, "Wingdings") ? Listed["Wingdings"]
            : Begins(name, "Webdings") ? Listed["Webdings"]
            : Begins(name, "ZapfDingbats") || Begins(name, "Dingbats") ? ZapfDingbats
            : Begins(name, "Symbol") && !Begins(name, "SymbolNeu") ? Symbol
            : null;
    }

    private static bool Begins(ReadOnlySpan<char> name, string with) => name.StartsWith(with, StringComparison.OrdinalIgnoreCase);

    /// <summary>Code page 1252 with what Annex D adds: unused codes are bullets, A0 is a space and AD a hyphen.</summary>
    private static string?[] WindowsLatin()
    {
        string?[] table = FromCodePage(1252);
        foreach (int unused in (ReadOnlySpan<int>)[0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D])
        {
            table[unused] = "•";
        }

        table[0xA0] = " ";
        table[0xAD] = "-";
        return table;
    }

    private static string?[] FromCodePage(int codePage)
    {
        Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;
        var table = new string?[256];
        for (int code = 0x20; code < 256; code++)
        {
            table[code] = CharacterText.Read(encoding.GetString([(byte)code]));
        }

        return table;
    }

    private static Dictionary<string, string?[]> ReadTables()
    {
        string[] lines = FontTable.Lines("encodings.tsv");
        string[] titles = lines[0].Split('\t');
        var tables = titles.Skip(1).ToDictionary(t => t, _ => new string?[256]);
        foreach (string line in lines.AsSpan(1))
        {
            string[] cells = line.Split('\t');
            int code = int.Parse(cells[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            for (int i = 1; i < cells.Length; i++)
            {
                tables[titles[i]][code] = cells[i] switch { "" => null, "U+0020" => " ", var text => text };
            }
        }

        return tables;
    }
}
