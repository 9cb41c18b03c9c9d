using System.Text;

namespace PerfExtract.Pdf.Fonts.Encodings;

/// <summary>Characters as strings, one string a character for the whole process, and the form in which text is read.</summary>
internal static class CharacterText
{
    /// <summary>What stands for a glyph that has no Unicode.</summary>
    public const string Unmapped = "\uFFFD";

    private static readonly string[] Ligatures = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"];

    private static readonly string?[] Single = new string?[char.MaxValue + 1];

    private static readonly Lazy<Dictionary<char, char>> Forms = new(ReadForms);

    public static string Of(char character) => Single[character] ??= character.ToString();

    public static string Of(int codePoint) =>
        codePoint <= char.MaxValue ? Of((char)codePoint) : char.ConvertFromUtf32(codePoint);

    /// <summary>Null where the code point is none: a surrogate alone, beyond Unicode, or the replacement itself.</summary>
    public static string? OfCodePoint(long codePoint) =>
        codePoint is > 0 and <= 0x10FFFF and not 0xFFFD and not (>= 0xD800 and <= 0xDFFF) ? Of((int)codePoint) : null;

    /// <summary>
    /// A font's answer as text is read: one character the shared string, a radical drawn for an ideograph (a cmap reversed
    /// gives ⽀ for 支) the ideograph, a bracket of vertical writing the bracket, a Latin ligature its letters, a drawn soft
    /// hyphen a hyphen, control characters a space, zero-width marks nothing.
    /// Null where the answer is none: empty, NUL, a surrogate alone, a noncharacter, a private code.
    /// </summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        if (text.Length == 1)
        {
            char c = text[0];
            return c is >= ' ' and < '\u007F' ? Of(c) : ReadOne(c);
        }

        if (text.Length == 0)
        {
            return null;
        }

        var read = new StringBuilder(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                int codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
                if (codePoint >= 0xF0000 || (codePoint & 0xFFFE) == 0xFFFE)
                {
                    return null;
                }

                read.Append(text[i]).Append(text[i + 1]);
                i++;
            }
            else if (ReadOne(text[i]) is { } one)
            {
                read.Append(one);
            }
            else if (text[i] != '\0')
            {
                return null;
            }
        }

        return read.Length == 0 ? null : read.ToString();
    }

    private static string? ReadOne(char c) => c switch
    {
        '\0' => null,
        < ' ' or (>= '\u007F' and < '\u00A0') or '\u2028' or '\u2029' => " ",
        '\u00AD' => "-",
        (>= '\u200B' and <= '\u200F') or '\u2060' or '\uFEFF' => "",
        '\u2010' or '\u2011' or '\u2015' or '\u2126' or '\u212A' or '\u212B' or (>= '\u2E80' and <= '\u2FD5')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE10' and <= '\uFE4F') =>
            Of(Forms.Value.TryGetValue(c, out char read) ? read : c),
        >= '\uD800' and <= '\uF8FF' => null,
        >= '\uFB00' and <= '\uFB06' => Ligatures[c - '\uFB00'],
        >= '\uFFFC' or (>= '\uFDD0' and <= '\uFDEF') => null,
        _ => Of(c),
    };

    private static Dictionary<char, char> ReadForms()
    {
        var pairs = new Dictionary<char, char>();
        foreach (string line in FontTable.Lines("forms.tsv").AsSpan(1))
        {
            pairs.Add(line[0], line[2]);
        }

        return pairs;
    }
}
