using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>What a head's end says of columns, not of their content: 年初预算数①, 全年预算数④=①+②+③, 结余数C=A-B.</summary>
internal static class ColumnMark
{
    private static readonly CharSet s_formula = new("0123456789ABCDEFGHabcdefgh①②③④⑤⑥⑦⑧⑨⑩⑪⑫=＝+＋-－–—/／÷×*%（）() ");

    /// <summary>Where the mark begins; the end where there is none, or nothing before it.</summary>
    public static int Start(ReadOnlySpan<char> text, int end)
    {
        if (end == 0 || !s_formula.Contains(text[end - 1]))
        {
            return end;
        }

        var first = end;
        while (first > 0 && s_formula.Contains(text[first - 1]))
        {
            first--;
        }

        var tail = text[first..end];
        var start = tail.IndexOfAny('=', '＝');
        if (start >= 0)
        {
            start = PassBack(tail, start);
        }
        else
        {
            start = tail.Length;
            while (start > 0 && Digits.IsCircled(tail[start - 1]))
            {
                start--;
            }
        }

        // 执行率（⑦=⑤/④）: the bracket is left to who reads brackets.
        var inBracket = start > 0 && tail[start - 1] is '(' or '（';
        return first + start == 0 || inBracket ? end : first + start;
    }

    /// <summary>④, C or 6 before the sign is the column's own.</summary>
    private static int PassBack(ReadOnlySpan<char> tail, int sign)
    {
        var start = sign;
        while (start > 0 && tail[start - 1] is ' ')
        {
            start--;
        }

        var own = start;
        while (own > 0 && (Digits.IsCircled(tail[own - 1]) || char.IsAsciiLetterOrDigit(tail[own - 1])))
        {
            own--;
        }

        return start - own <= LongestOwn ? own : start;
    }

    /// <summary>12=5+6.</summary>
    private const int LongestOwn = 2;
}
