using System.Buffers;
using System.Globalization;
using System.Text;
using PerfExtract.Documents;

namespace PerfExtract.Outputs.Xlsx;

/// <summary>
/// A text as a spreadsheet cell can hold it: at most 32,767 characters (Excel refuses a file with more; the JSON record has them
/// all), a sign for what steers as in csv, and what XML forbids beside that written _xFFFE_ as the format defines.
/// </summary>
internal static class CellText
{
    public const int Longest = 32_767;

    private static readonly CharSet s_suspect = new(
        ['_', '\uFFFE', '\uFFFF', .. Enumerable.Range(0xD800, 0x800).Select(c => (char)c)]);

    private static readonly SearchValues<char> s_hexadecimal = SearchValues.Create("0123456789ABCDEFabcdef");

    public static string Of(string text)
    {
        if (text.Length > Longest)
        {
            text = text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)];
        }

        text = Steering.InCell(text);
        return text.AsSpan().IndexOfAny(s_suspect) < 0 ? text : Escape(text);
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
            }
            else if (c == '_' ? LooksEscaped(text, i) : s_suspect.Contains(c))
            {
                escaped.Append(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_");
            }
            else
            {
                escaped.Append(c);
            }
        }

        return escaped.ToString();
    }

    /// <summary>_x000D_ as the document's own words must not read as a carriage return.</summary>
    private static bool LooksEscaped(string text, int at) =>
        at + 6 < text.Length && text[at + 1] is ('x' or 'X') && text[at + 6] == '_'
        && !text.AsSpan(at + 2, 4).ContainsAnyExcept(s_hexadecimal);
}
