namespace PerfExtract.Forge.Writers;

/// <summary>Widths of characters and where lines break, in the one font that is used: ASCII half an em, all else a whole one.</summary>
internal static class PdfType
{
    private const string NeverFirst = "，。、；：？！）》”’％%";
    private const string NeverLast = "（《“‘";

    public static float Width(ReadOnlySpan<char> text, float size)
    {
        var halves = 0;
        foreach (var c in text)
        {
            halves += char.IsAscii(c) ? 1 : 2;
        }

        return halves * size / 2;
    }

    /// <param name="indent">What the first line stands in.</param>
    public static List<string> Lines(string text, float size, float width, float indent = 0)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var rest = paragraph;
            while (Fitting(rest, size, width - (lines.Count == 0 ? indent : 0)) is var length && length < rest.Length)
            {
                lines.Add(rest[..length].TrimEnd(' '));
                rest = rest[length..].TrimStart(' ');
            }

            lines.Add(rest);
        }

        return lines;
    }

    /// <summary>The widest stretch that no line may break: a figure, a word, a character with its point.</summary>
    public static float Unbroken(string text, float size)
    {
        var (widest, from) = (0f, 0);
        for (var i = 1; i <= text.Length; i++)
        {
            if (i == text.Length || MayBreak(text, i))
            {
                widest = Math.Max(widest, Width(text.AsSpan(from, i - from), size));
                from = i;
            }
        }

        return widest;
    }

    private static int Fitting(string text, float size, float width)
    {
        var (most, used) = (0, 0f);
        while (most < text.Length && (used += Width(text.AsSpan(most, 1), size)) <= width)
        {
            most++;
        }

        var at = most;
        while (at > 0 && at < text.Length && !MayBreak(text, at))
        {
            at--;
        }

        return at > 0 ? at : Math.Max(1, most);
    }

    private static bool MayBreak(string text, int at)
    {
        var (before, after) = (text[at - 1], text[at]);
        return before == '\n' || after == '\n' || !((IsWord(before) && IsWord(after)) || NeverFirst.Contains(after) || NeverLast.Contains(before));
    }

    private static bool IsWord(char c) => c is > ' ' and <= '~';
}
