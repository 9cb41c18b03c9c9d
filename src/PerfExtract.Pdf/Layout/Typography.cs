namespace PerfExtract.Pdf.Layout;

/// <summary>How characters stand beside each other: what kind they are, where a line may break, what a heading starts with.</summary>
internal static class Typography
{
    /// <summary>Where a character's box lies about its baseline, in its size: the em box of a Chinese font.</summary>
    public const float Ascent = 0.86f;

    public const float Descent = 0.14f;

    /// <summary>Characters that no line starts with; a typesetter pushes the word before them over with them.</summary>
    private const string NoStart = "，。、；：？！”’）》】〉」』％‰%…—·,.;:?!)]}〕";

    /// <summary>Characters that no line ends with.</summary>
    private const string NoEnd = "“‘（《【〈「『([{〔￥$";

    private const string SentenceEnds = "。；！？：;!?:";

    public static bool IsHan(char c) => c >= '\u2E80' && (c <= '\uD7FF' || (c >= '\uF900' && c <= '\uFAFF') || char.IsSurrogate(c));

    /// <summary>Han characters and the punctuation set with them: between these a gap is a matter of setting, not a space.</summary>
    public static bool IsWide(char c) => IsHan(c) || (c >= '\uFF00' && c <= '\uFFEF') || c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    public static bool IsLetter(char c) => c < '\u0250' && char.IsLetter(c);

    public static bool IsLatin(char c) => char.IsAsciiDigit(c) || IsLetter(c);

    /// <summary>What a figure is written with; a run of these is never cut.</summary>
    public static bool IsFigure(char c) => char.IsAsciiDigit(c) || c is '.' or ',' or '%' or '-' or '+';

    public static bool IsNoStart(char c) => NoStart.Contains(c, StringComparison.Ordinal);

    public static bool IsNoEnd(char c) => NoEnd.Contains(c, StringComparison.Ordinal);

    public static bool EndsSentence(ReadOnlySpan<char> text) => text.Length > 0 && SentenceEnds.Contains(text[^1], StringComparison.Ordinal);

    /// <summary>The length of what a typesetter would have had to fit on the line before: a word, or a character and what clings to it.</summary>
    public static int FirstUnbreakable(ReadOnlySpan<char> text)
    {
        var end = Character(text, 0);
        while (end < text.Length && Clings(text[end - 1], text[end]))
        {
            end = Character(text, end);
        }

        return end;
    }

    /// <summary>Typesetters that follow Unicode's line breaking (UAX 14) break on neither side of a quotation mark, nor between a point and a figure.</summary>
    private static bool Clings(char before, char after) =>
        IsNoStart(after) || IsNoEnd(before) || IsQuote(before) || IsQuote(after) || (IsNoStart(before) && char.IsAsciiDigit(after));

    private static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’';

    private static int Character(ReadOnlySpan<char> text, int start)
    {
        var end = start;
        while (end < text.Length && !IsWide(text[end]) && !char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end > start ? end : Math.Min(text.Length, start + (char.IsHighSurrogate(text[start]) ? 2 : 1));
    }

    /// <summary>What stands between two drawn lines of one paragraph: a space only where Latin words meet.</summary>
    public static string Seam(char before, char after, bool drawnSpace) =>
        (IsLetter(after) && (IsLetter(before) || before is ',' or ';' or ':' or '.' or ')')) || (drawnSpace && (IsLatin(before) || IsLatin(after))) ? " " : "";

    /// <summary>Whether a text starts as a numbered heading or a list's point does: 一、 （一） 1. 1、 ① 第一部分 [1].</summary>
    public static bool StartsPoint(ReadOnlySpan<char> text)
    {
        const string Numerals = "一二三四五六七八九十百0123456789０１２３４５６７８９";
        const string Marks = "、.．）)]";
        const string Circled = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳■●◆★□☑";
        if (text.IsEmpty)
        {
            return false;
        }

        if (Circled.Contains(text[0], StringComparison.Ordinal))
        {
            return true;
        }

        var i = text[0] is '（' or '(' or '第' or '[' ? 1 : 0;
        var digits = 0;
        while (i < text.Length && Numerals.Contains(text[i], StringComparison.Ordinal))
        {
            i++;
            digits++;
        }

        // 12.5 is a figure, no heading.
        return digits is > 0 and <= 3 && i < text.Length
            && ((text[0] == '第' && text[i] is '部' or '章' or '节' or '条')
                || (Marks.Contains(text[i], StringComparison.Ordinal) && !(text[i] == '.' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1]))));
    }
}
