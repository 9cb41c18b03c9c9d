using PerfExtract.Documents;

namespace PerfExtract.Quantities;

/// <summary>A year with what may follow it; Month and Day are 0 where they are not printed.</summary>
internal readonly record struct CalendarRead(int Year, int LastYear, int Month, int Day, int YearEnd, int End);

/// <summary>The one reader behind <see cref="Dates"/>, <see cref="Years"/> and the quantities of kind Year and Date.</summary>
internal static class CalendarText
{
    private const int YearLength = 4;

    /// <summary>A span of more years than this is two codes, not a plan.</summary>
    private const int LongestSpan = 30;

    private static readonly CharSet s_firsts = new("12１２一二");

    /// <summary>The next place where four digits could be a year; -1 at the end.</summary>
    public static int NextYear(ReadOnlySpan<char> text, int from)
    {
        for (var at = from; at < text.Length; at++)
        {
            var step = text[at..].IndexOfAny(s_firsts);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            if (TryFourDigits(text, at, out _, out _))
            {
                return at;
            }
        }

        return -1;
    }

    public static bool TryRead(ReadOnlySpan<char> text, int at, out CalendarRead read)
    {
        read = default;
        if (!TryFourDigits(text, at, out var year, out var end))
        {
            return false;
        }

        if (TryPunctuated(text, year, end, out read))
        {
            return true;
        }

        var last = year;
        if (TryLastYear(text, end, out var lastYear, out var lastEnd) && lastYear > year && lastYear - year <= LongestSpan)
        {
            (last, end) = (lastYear, lastEnd);
        }

        var mark = Digits.PassGap(text, end);
        if (mark >= text.Length || text[mark] != '年')
        {
            read = new CalendarRead(year, last, 0, 0, end, end);
            return last > year && EndsBareSpan(text, at, end);
        }

        end = mark + 1;
        if (end < text.Length && text[end] is '代' or '级')
        {
            return false;
        }

        if (last == year && TryLastYear(text, end, out lastYear, out lastEnd) && lastYear > year && lastYear - year <= LongestSpan
            && Digits.PassGap(text, lastEnd) is var lastMark && lastMark < text.Length && text[lastMark] == '年')
        {
            (last, end) = (lastYear, lastMark + 1);
        }

        if (last == year && TryMonthAndDay(text, year, end, out read))
        {
            return true;
        }

        end += end < text.Length && text[end] == '度' ? 1 : 0;
        read = new CalendarRead(year, last, 0, 0, end, end);
        return true;
    }

    /// <summary>2021, ２０２１, 二〇二一, 二0二一: four digits that no fifth one touches, within the years of the field.</summary>
    public static bool TryFourDigits(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        year = 0;
        end = at + YearLength;
        if (end > text.Length || (at > 0 && IsJoinedLeft(text, at)) || (end < text.Length && IsDigit(text[end])))
        {
            return false;
        }

        for (var i = at; i < end; i++)
        {
            var digit = Digits.Arabic(text[i]);
            if (digit < 0)
            {
                digit = Digits.Chinese(text[i]);
            }

            if (digit < 0 || text[i] is '两' or '兩')
            {
                return false;
            }

            year = (year * 10) + digit;
        }

        return year is >= Years.Earliest and <= Years.Latest;
    }

    /// <summary>40万2021年 are two figures, 一二〇二一 and A2021 are none.</summary>
    private static bool IsJoinedLeft(ReadOnlySpan<char> text, int at) =>
        Digits.IsArabic(text[at - 1]) || Digits.IsLatin(text[at - 1])
        || (Digits.IsChinese(text[at - 1]) && !Digits.IsArabic(text[at]));

    private static bool IsDigit(char c) => Digits.IsArabic(c) || Digits.IsChinese(c);

    /// <summary>2022-03-15, 2022/3/15, 2022.3.15: one mark twice.</summary>
    private static bool TryPunctuated(ReadOnlySpan<char> text, int year, int at, out CalendarRead read)
    {
        read = default;
        if (at >= text.Length || !(text[at] is '/' or '.' or '．' or '／' || Digits.IsMinus(text[at])))
        {
            return false;
        }

        var mark = text[at];
        if (!TryShort(text, at + 1, chinese: false, out var month, out var end) || end >= text.Length || text[end] != mark
            || !TryShort(text, end + 1, chinese: false, out var day, out end) || !IsDay(year, month, day)
            || (end < text.Length && (text[end] == mark || Digits.IsLatin(text[end]))))
        {
            return false;
        }

        read = new CalendarRead(year, year, month, day, at, end);
        return true;
    }

    private static bool TryMonthAndDay(ReadOnlySpan<char> text, int year, int yearEnd, out CalendarRead read)
    {
        read = default;
        if (!TryShort(text, Digits.PassGap(text, yearEnd), chinese: true, out var month, out var end) || month is < 1 or > 12)
        {
            return false;
        }

        var mark = Digits.PassGap(text, end);
        if (mark >= text.Length || text[mark] != '月')
        {
            return false;
        }

        end = mark + 1;
        if (TryShort(text, Digits.PassGap(text, end), chinese: true, out var day, out var dayEnd) && IsDay(year, month, day)
            && Digits.PassGap(text, dayEnd) is var dayMark && dayMark < text.Length && text[dayMark] is '日' or '号')
        {
            read = new CalendarRead(year, year, month, day, yearEnd, dayMark + 1);
            return true;
        }

        end += end < text.Length && text[end] is '份' or '底' or '末' ? 1 : 0;
        read = new CalendarRead(year, year, month, 0, yearEnd, end);
        return true;
    }

    /// <summary>One or two digits, or a Chinese number below a hundred.</summary>
    private static bool TryShort(ReadOnlySpan<char> text, int at, bool chinese, out int value, out int end)
    {
        value = 0;
        end = at;
        while (end < text.Length && end - at < 2 && Digits.Arabic(text[end]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            end++;
        }

        if (end > at)
        {
            return end >= text.Length || !Digits.IsArabic(text[end]);
        }

        if (!chinese || !ChineseNumeral.TryRead(text, at, out var numeral, out end) || numeral.End != end || numeral.Value >= 100)
        {
            return false;
        }

        value = (int)numeral.Value;
        return true;
    }

    private static bool IsDay(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>-2023, 至2023, —2023, 、2023: the second year of a span.</summary>
    private static bool TryLastYear(ReadOnlySpan<char> text, int at, out int year, out int end)
    {
        year = 0;
        end = at;
        var i = Digits.PassGap(text, at);
        var dashes = 0;
        while (i < text.Length && dashes < 2 && (Digits.IsDash(text[i]) || (dashes == 0 && text[i] is '至' or '到')))
        {
            i++;
            dashes++;
        }

        return dashes > 0 && TryFourDigits(text, Digits.PassGap(text, i), out year, out end);
    }

    /// <summary>2021-2023 alone: no part of a longer code such as 2021-2023-01.</summary>
    private static bool EndsBareSpan(ReadOnlySpan<char> text, int start, int end) =>
        (start == 0 || !(Digits.IsDash(text[start - 1]) || text[start - 1] is '/' or '.'))
        && (end >= text.Length || !(Digits.IsDash(text[end]) || Digits.IsLatin(text[end]) || text[end] is '/' or '号'));
}
