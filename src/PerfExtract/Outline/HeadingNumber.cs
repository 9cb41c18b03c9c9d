using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>A number at the start of a paragraph: 一、 （一） 1. 1、 （1） 1） ① 1.2 第一部分. [Start, End) is the numeral alone.</summary>
/// <param name="Rest">Where the words after number, bracket and dot begin.</param>
internal readonly record struct HeadingNumber(NumberForm Form, int Value, int Start, int End, int Rest)
{
    private static readonly CharSet s_stops = new("、.．。，,:：﹒·");
    private static readonly CharSet s_open = new("(（〔[［【〈<﹙");
    private static readonly CharSet s_close = new(")）〕]］】〉>﹚");

    /// <summary>What follows a decimal that is an amount rather than a heading's number: 2.5万元, 1.5%.</summary>
    private static readonly CharSet s_units = new("万亿元千百%％‰个人户件次项年月日倍平公吨天分辆亩米");

    /// <summary>Words of titles that begin as a unit does: 1.1 项目概况, 2.3 人员情况.</summary>
    private static readonly string[] s_noUnits =
        ["项目", "人员", "人事", "年度", "年初", "年末", "个人", "公用", "公共", "公务", "公开", "日常", "平台", "平均", "月度", "次年", "分析", "分项", "分类", "分配", "分管", "分年", "分工", "天然", "天气"];

    private const int YearDigits = 4;

    public static bool TryRead(ReadOnlySpan<char> text, out HeadingNumber number)
    {
        number = default;
        var at = SkipBlank(text, 0);
        return at < text.Length
            && (TryWord(text, at, out number) || TryBracketed(text, at, out number) || TryCircled(text, at, out number)
                || TryHan(text, at, out number) || TryDecimal(text, at, out number));
    }

    private static bool TryWord(ReadOnlySpan<char> text, int at, out HeadingNumber number)
    {
        number = default;
        if (text[at] != '第')
        {
            return false;
        }

        var end = Numeral(text, at + 1, out var value);
        if (value == 0 || end >= text.Length)
        {
            return false;
        }

        var form = text[end..].StartsWith("部分", StringComparison.Ordinal) ? NumberForm.Part
            : text[end] is '章' or '篇' ? NumberForm.Chapter
            : text[end] is '节' ? NumberForm.Article
            : NumberForm.None;
        if (form == NumberForm.None)
        {
            return false;
        }

        end += form == NumberForm.Part ? 2 : 1;
        number = new HeadingNumber(form, value, at, end, SkipStops(text, end));
        return true;
    }

    private static bool TryBracketed(ReadOnlySpan<char> text, int at, out HeadingNumber number)
    {
        number = default;
        if (!s_open.Contains(text[at]))
        {
            return false;
        }

        var start = SkipBlank(text, at + 1);
        var end = Numeral(text, start, out var value);
        var close = SkipBlank(text, end);
        if (value == 0 || close >= text.Length || !s_close.Contains(text[close]))
        {
            return false;
        }

        var form = IsDigit(text[start]) ? NumberForm.DecimalBracket : NumberForm.HanBracket;
        number = new HeadingNumber(form, value, start, end, SkipStops(text, close + 1));
        return true;
    }

    private static bool TryCircled(ReadOnlySpan<char> text, int at, out HeadingNumber number)
    {
        var value = text[at] switch
        {
            >= '①' and <= '⑳' => text[at] - '①' + 1,
            >= '❶' and <= '❿' => text[at] - '❶' + 1,
            >= '⑴' and <= '⒇' => text[at] - '⑴' + 1,
            >= '㈠' and <= '㈩' => text[at] - '㈠' + 1,
            >= '⒈' and <= '⒛' => text[at] - '⒈' + 1,
            _ => 0,
        };
        var form = text[at] switch
        {
            >= '⑴' and <= '⒇' => NumberForm.DecimalBracket,
            >= '㈠' and <= '㈩' => NumberForm.HanBracket,
            >= '⒈' and <= '⒛' => NumberForm.Decimal,
            _ => NumberForm.Circled,
        };
        number = new HeadingNumber(form, value, at, at + 1, SkipStops(text, at + 1));
        return value > 0;
    }

    private static bool TryHan(ReadOnlySpan<char> text, int at, out HeadingNumber number)
    {
        number = default;
        if (IsDigit(text[at]))
        {
            return false;
        }

        var end = Numeral(text, at, out var value);
        var stop = SkipBlank(text, end);
        if (value == 0 || stop >= text.Length || !s_stops.Contains(text[stop]))
        {
            return false;
        }

        number = new HeadingNumber(NumberForm.Han, value, at, end, SkipStops(text, stop));
        return true;
    }

    private static bool TryDecimal(ReadOnlySpan<char> text, int at, out HeadingNumber number)
    {
        number = default;
        var end = Numeral(text, at, out var value);
        if (value == 0 || !IsDigit(text[at]) || end >= text.Length)
        {
            return false;
        }

        if (s_close.Contains(text[end]))
        {
            number = new HeadingNumber(NumberForm.HalfBracket, value, at, end, SkipStops(text, end + 1));
            return true;
        }

        var last = end;
        var parts = 1;
        while (last + 1 < text.Length && text[last] is '.' or '．' && IsDigit(text[last + 1]))
        {
            var next = Numeral(text, last + 1, out var part);
            if (part == 0)
            {
                // 2.2020年度…: a year follows the number, not a part of it; 5.00 and 1.234 are figures.
                if (next - last - 1 != YearDigits)
                {
                    return false;
                }

                break;
            }

            (last, value, parts) = (next, part, parts + 1);
            if (last >= text.Length)
            {
                return false;
            }
        }

        if (parts > 1)
        {
            var rest = SkipStops(text, last);
            number = new HeadingNumber(parts > 2 ? NumberForm.DottedDeep : NumberForm.Dotted, value, at, last, rest);
            return rest < text.Length && !IsUnit(text[rest..]) && !IsDigit(text[rest]);
        }

        var dot = SkipBlank(text, end);
        if (dot >= text.Length || !s_stops.Contains(text[dot]) || text[dot] is ':' or '：' || (text[dot] is ',' or '，' && !IsListComma(text, dot, value)))
        {
            return false;
        }

        number = new HeadingNumber(NumberForm.Decimal, value, at, end, SkipStops(text, dot));
        return true;
    }

    /// <summary>1,预算编制不细: a comma behind a small number that words follow at once; 1,234 is a figure.</summary>
    private static bool IsListComma(ReadOnlySpan<char> text, int comma, int value) =>
        value <= LongestList && comma + 1 < text.Length && text[comma + 1] is >= '\u4E00' and <= '\u9FFF';

    private const int LongestList = 20;

    /// <summary>
    /// 1 基本情况: a bare number, a gap and words. Only where the document's 1.1 shows that its headings are numbered so is it one.
    /// </summary>
    public static bool TryBare(ReadOnlySpan<char> text, out HeadingNumber number)
    {
        var at = SkipBlank(text, 0);
        var end = at;
        var value = 0;
        end = at < text.Length && IsDigit(text[at]) ? Numeral(text, at, out value) : at;
        var rest = SkipBlank(text, end);
        number = new HeadingNumber(NumberForm.Decimal, value, at, end, rest);
        return value > 0 && rest > end && rest < text.Length && text[rest] is >= '\u4E00' and <= '\u9FFF' && !IsUnit(text[rest..]);
    }

    private static bool IsUnit(ReadOnlySpan<char> words)
    {
        if (!s_units.Contains(words[0]))
        {
            return false;
        }

        foreach (var word in s_noUnits)
        {
            if (words.StartsWith(word, StringComparison.Ordinal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads up to 99 in digits or Chinese numerals; value 0 where there is no such numeral.</summary>
    private static int Numeral(ReadOnlySpan<char> text, int at, out int value)
    {
        value = 0;
        var i = at;
        while (i < text.Length && IsDigit(text[i]))
        {
            value = Math.Min((value * 10) + Digit(text[i]), 1000);
            i++;
        }

        if (i > at)
        {
            value = value < 100 ? value : 0;
            return i;
        }

        var (tens, unit, ten) = (0, 0, false);
        for (; i < text.Length; i++)
        {
            var numeral = "〇一二三四五六七八九零壹贰叁肆伍陆柒捌玖".IndexOf(text[i]);
            var digit = numeral < 0 ? numeral : numeral % 10;
            if (text[i] is '十' or '拾' && !ten)
            {
                (tens, unit, ten) = (unit == 0 ? 1 : unit, 0, true);
            }
            else if (digit > 0 && unit == 0)
            {
                unit = digit;
            }
            else
            {
                break;
            }
        }

        value = (tens * 10) + unit;
        return i;
    }

    private static bool IsDigit(char c) => c is (>= '0' and <= '9') or (>= '０' and <= '９');

    private static int Digit(char c) => c >= '０' ? c - '０' : c - '0';

    private static int SkipBlank(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }

    private static int SkipStops(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || s_stops.Contains(text[at])))
        {
            at++;
        }

        return at;
    }
}
