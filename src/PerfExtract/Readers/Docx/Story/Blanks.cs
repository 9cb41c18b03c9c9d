using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>Blanks and what is less than a blank.</summary>
internal static class Blanks
{
    /// <summary>What XML passes over at the ends of a text that does not ask to keep it.</summary>
    public static readonly char[] Xml = [' ', '\t', '\r', '\n'];

    private static readonly CharSet s_odd = new("\t\r\n\u00AD\u200B\u200C\u200D\u2060\uFEFF");

    /// <summary>The text as it is seen: a line end in the file is a blank, a character without width is none.</summary>
    public static string Seen(string text)
    {
        if (!text.AsSpan().ContainsAny(s_odd))
        {
            return text;
        }

        var seen = new char[text.Length];
        var length = 0;
        foreach (var c in text)
        {
            if (c is '\t' or '\r' or '\n')
            {
                seen[length++] = ' ';
            }
            else if (!s_odd.Contains(c))
            {
                seen[length++] = c;
            }
        }

        return new string(seen, 0, length);
    }

    /// <summary>How many characters wide a blank is: an ideographic one is whole, a Latin one half.</summary>
    public static double Width(ReadOnlySpan<char> blanks)
    {
        double width = 0;
        foreach (var c in blanks)
        {
            width += c == '\u3000' ? 1 : 0.5;
        }

        return width;
    }
}
