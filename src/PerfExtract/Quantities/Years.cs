namespace PerfExtract.Quantities;

/// <summary>A year, or the years from First to Last. [Start, End) ends behind 年 or 年度, also where a month follows.</summary>
public readonly record struct YearMention(int First, int Last, int Start, int End)
{
    public bool IsOne => First == Last;
}

/// <summary>2021年, 2021年度, 二〇二一年, 2019-2021年, 2021-2023; the year of 2022年3月15日 and of 2022-03-15 too.</summary>
public static class Years
{
    /// <summary>Reports and their plans lie between these; 1500年 is none of their years.</summary>
    internal const int Earliest = 1949, Latest = 2099;

    public static bool TryRead(ReadOnlySpan<char> text, int at, out YearMention year)
    {
        year = default;
        if (!CalendarText.TryRead(text, at, out var read))
        {
            return false;
        }

        year = new YearMention(read.Year, read.LastYear, at, read.YearEnd);
        return true;
    }

    public static bool TryNext(ReadOnlySpan<char> text, int from, out YearMention year)
    {
        for (var at = CalendarText.NextYear(text, from); at >= 0; at = CalendarText.NextYear(text, at + 1))
        {
            if (TryRead(text, at, out year))
            {
                return true;
            }
        }

        year = default;
        return false;
    }

    public static IReadOnlyList<YearMention> ReadAll(ReadOnlySpan<char> text)
    {
        List<YearMention>? found = null;
        for (var from = 0; TryNext(text, from, out var year); from = year.End)
        {
            (found ??= []).Add(year);
        }

        return found ?? [];
    }

    /// <summary>The whole text is a year, with or without 年: a cell, a form field.</summary>
    public static bool TryWhole(ReadOnlySpan<char> text, out int year)
    {
        year = 0;
        var trimmed = text.Trim();
        if (CalendarText.TryFourDigits(trimmed, 0, out year, out var end) && end == trimmed.Length)
        {
            return true;
        }

        if (TryRead(trimmed, 0, out var mention) && mention.IsOne && mention.End == trimmed.Length)
        {
            year = mention.First;
            return true;
        }

        return false;
    }
}
