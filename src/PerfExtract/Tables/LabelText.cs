using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// A label without what only orders it: numbering (一、 （一） 1. ①), 其中：, a classification code before it, a colon after it.
/// [Start, End) is what remains.
/// </summary>
/// <param name="Depth">How deep the numbering is: 一、 is 1, （一） 2, 1. 3, （1） 4, ① 5; 0 without one.</param>
/// <param name="Indent">The white space before it, in characters.</param>
internal readonly record struct LabelText(int Start, int End, int Depth, int Indent, bool OfWhich, string? Code)
{
    private const string Ideographs = "一二三四五六七八九十";

    /// <summary>Functional classes have 3, 5 or 7 digits, economic ones 3 or 5.</summary>
    private static bool IsCodeLength(int digits) => digits is 3 or 5 or 7;

    public static LabelText Read(ReadOnlySpan<char> text)
    {
        var end = TrimEnd(text[..ColumnMark.Start(text, TrimEnd(text))]);
        var i = PassBlank(text, 0, end);
        var indent = i;
        i = PassGroup(text, i, end);
        var (depth, ofWhich) = (0, false);
        string? code = null;
        for (var moved = true; moved && i < end;)
        {
            moved = false;
            if (depth == 0 && Number(text, i, end) is var (after, found))
            {
                (i, depth, moved) = (PassBlank(text, after, end), found, true);
            }
            else if (!ofWhich && OfWhichAt(text, i, end) is { } behind)
            {
                (i, ofWhich, moved) = (PassBlank(text, behind, end), true, true);
            }
            else if (code is null && CodeAt(text, i, end) is { } coded)
            {
                code = new string(text[coded.Start..coded.End]);
                (i, moved) = (PassBlank(text, coded.After, end), true);
            }
        }

        return new LabelText(i, end, depth, indent, ofWhich, code);
    }

    /// <summary>资金来源：（1）财政性资金: what stands before a colon and the number of the row is the title of several rows; so 按支出性质分：基本支出.</summary>
    private static int PassGroup(ReadOnlySpan<char> text, int at, int end)
    {
        var colon = text[at..Math.Min(end, at + LongestGroup)].IndexOfAny('：', ':');
        var own = colon > 0 ? PassBlank(text, at + colon + 1, end) : end;
        return own < end && OfWhichAt(text, at, end) is null && (Number(text, own, end) is not null || Orders(text.Slice(at, colon))) ? own : at;
    }

    private static bool Orders(ReadOnlySpan<char> title) => title is ['按', .., '分'] || (title is ['按', ..] && (title.EndsWith("划分") || title.EndsWith("分类")));

    private const int LongestGroup = 10;

    /// <summary>The whole text is a classification code.</summary>
    public static bool IsCode(ReadOnlySpan<char> text)
    {
        var trimmed = text.Trim();
        return IsCodeLength(trimmed.Length) && trimmed.IndexOfAnyExceptInRange('0', '9') < 0;
    }

    private static int TrimEnd(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && (IsBlank(text[end - 1]) || text[end - 1] is ':' or '：' or '、' or '；' or ';' or '，'))
        {
            end--;
        }

        return end;
    }

    private static (int After, int Depth)? Number(ReadOnlySpan<char> text, int at, int end)
    {
        var c = text[at];
        if (Digits.IsCircled(c))
        {
            return (at + 1, 5);
        }

        if (c is '（' or '(')
        {
            var i = at + 1;
            var digits = RunOf(text, i, end, out var chinese);
            return digits > 0 && i + digits < end && text[i + digits] is '）' or ')' && digits <= 3 && i + digits + 1 < end
                ? (PassStop(text, i + digits + 1, end), chinese ? 2 : 4)
                : null;
        }

        var run = RunOf(text, at, end, out var ideograph);
        if (run is 0 or > 3 || at + run >= end)
        {
            return null;
        }

        var mark = text[at + run];
        if (ideograph)
        {
            return mark is '、' or '.' or '．' ? (at + run + 1, 1) : null;
        }

        // 1.5万 is a figure, 1.工资 a number.
        return mark is '、' || (mark is '.' or '．' && at + run + 1 < end && !char.IsAsciiDigit(text[at + run + 1])) ? (at + run + 1, 3) : null;
    }

    private static int PassStop(ReadOnlySpan<char> text, int at, int end) => at < end && text[at] is '、' or '.' or '．' ? at + 1 : at;

    private static int RunOf(ReadOnlySpan<char> text, int at, int end, out bool chinese)
    {
        var i = at;
        chinese = at < end && Ideographs.Contains(text[at]);
        while (i < end && (chinese ? Ideographs.Contains(text[i]) : text[i] is (>= '0' and <= '9') or (>= '０' and <= '９')))
        {
            i++;
        }

        return i - at;
    }

    private static int? OfWhichAt(ReadOnlySpan<char> text, int at, int end)
    {
        if (text[at] != '其')
        {
            return null;
        }

        var i = PassBlank(text, at + 1, end);
        if (i >= end || text[i] != '中')
        {
            return null;
        }

        i = PassBlank(text, i + 1, end);
        return i < end && text[i] is ':' or '：' or '，' or '、' or '-' or '－' or '—' ? i + 1 : i;
    }

    private static (int Start, int End, int After)? CodeAt(ReadOnlySpan<char> text, int at, int end)
    {
        var bracket = text[at] is '[' or '［' or '【' or '(' or '（';
        var start = bracket ? at + 1 : at;
        var i = start;
        while (i < end && char.IsAsciiDigit(text[i]))
        {
            i++;
        }

        if (!IsCodeLength(i - start) || i >= end)
        {
            return null;
        }

        var after = bracket ? i + 1 : i;
        if (bracket && text[i] is not (']' or '］' or '】' or ')' or '）'))
        {
            return null;
        }

        while (after < end && (IsBlank(text[after]) || text[after] is '-' or '－' or '_' or '—'))
        {
            after++;
        }

        // 301医院 and 500千伏工程 are names: a code without brackets has white space or a dash behind it, or is of five or seven digits.
        return after < end && !char.IsAsciiDigit(text[after]) && (bracket || after > i || (i - start > 3 && BeginsClass(text[start..i]))) ? (start, i, after) : null;
    }

    /// <summary>Income is 101 to 111, expenditure 2 by its function and 3 or 5 by its kind: 12345热线 and 96110平台 are names.</summary>
    private static bool BeginsClass(ReadOnlySpan<char> code) => code is ['2' or '3' or '5', ..] or ['1', '0' or '1', ..];

    private static int PassBlank(ReadOnlySpan<char> text, int at, int end)
    {
        while (at < end && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }

    internal static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\uFEFF';
}
