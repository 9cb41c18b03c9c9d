using System.Buffers;
using System.Globalization;

namespace PerfExtract.Pdf.Fonts.Encodings;

/// <summary>Glyph names to Unicode as Adobe's glyph list says: listed, uniXXXX, uXXXXX, dotted suffixes, parts with _.</summary>
internal static class GlyphNames
{
    private static readonly SearchValues<char> CapitalHex = SearchValues.Create("0123456789ABCDEF");

    private static readonly Lazy<Dictionary<string, string>> Listed = new(ReadList);

    /// <summary>Null for a name that says no character (.notdef, g23, cid1204): a guess from such would invent text.</summary>
    public static string? ToText(string? name)
    {
        if (string.IsNullOrEmpty(name) || name[0] == '.')
        {
            return null;
        }

        if (Listed.Value.TryGetValue(name, out string? listed))
        {
            return listed;
        }

        int dot = name.IndexOf('.', StringComparison.Ordinal);
        if (dot > 0)
        {
            name = name[..dot];
            if (Listed.Value.TryGetValue(name, out listed))
            {
                return listed;
            }
        }

        return name.Contains('_', StringComparison.Ordinal) ? JoinParts(name) : ReadCode(name);
    }

    private static string? JoinParts(string name)
    {
        string text = "";
        foreach (string part in name.Split('_'))
        {
            string? one = part.Length == 0 ? null : ToText(part);
            if (one is null)
            {
                return null;
            }

            text += one;
        }

        return CharacterText.Read(text);
    }

    private static string? ReadCode(string name)
    {
        if (name.StartsWith("uni", StringComparison.Ordinal) && name.Length >= 7 && (name.Length - 3) % 4 == 0)
        {
            Span<char> units = stackalloc char[(Math.Min(name.Length, 35) - 3) / 4];
            for (int i = 0; i < units.Length; i++)
            {
                if (!TryHex(name.AsSpan(3 + (4 * i), 4), out int unit))
                {
                    return null;
                }

                units[i] = (char)unit;
            }

            return CharacterText.Read(units);
        }

        return name[0] == 'u' && name.Length is >= 5 and <= 7 && TryHex(name.AsSpan(1), out int codePoint)
            ? CharacterText.Read(CharacterText.OfCodePoint(codePoint))
            : null;
    }

    /// <summary>Capital digits alone, as the list asks: `udeed` is a word.</summary>
    private static bool TryHex(ReadOnlySpan<char> digits, out int value)
    {
        value = 0;
        return !digits.ContainsAnyExcept(CapitalHex)
            && int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private static Dictionary<string, string> ReadList()
    {
        var list = new Dictionary<string, string>();
        foreach (string line in FontTable.Lines("glyphnames.tsv").AsSpan(1))
        {
            string[] cells = line.Split('\t');
            string text = string.Concat(cells[1].Split(' ').Select(c => (char)int.Parse(c, NumberStyles.HexNumber)));
            list.Add(cells[0], CharacterText.Read(text) ?? text);
        }

        return list;
    }
}
