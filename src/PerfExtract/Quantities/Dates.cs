namespace PerfExtract.Quantities;

/// <summary>A calendar day and where it stands.</summary>
public readonly record struct DateMention(DateOnly Date, int Start, int End);

/// <summary>2022年3月15日, 2022-03-15, 2022/3/15, 2022.3.15, 二〇二二年三月十五日.</summary>
public static class Dates
{
    /// <summary>A full date that begins at <paramref name="at"/>; a month without its day is none.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out DateMention date)
    {
        date = default;
        if (!CalendarText.TryRead(text, at, out var read) || read.Day is 0)
        {
            return false;
        }

        date = new DateMention(new DateOnly(read.Year, read.Month, read.Day), at, read.End);
        return true;
    }

    public static bool TryNext(ReadOnlySpan<char> text, int from, out DateMention date)
    {
        for (var at = CalendarText.NextYear(text, from); at >= 0; at = CalendarText.NextYear(text, at + 1))
        {
            if (TryRead(text, at, out date))
            {
                return true;
            }
        }

        date = default;
        return false;
    }

    public static IReadOnlyList<DateMention> ReadAll(ReadOnlySpan<char> text)
    {
        List<DateMention>? found = null;
        for (var from = 0; TryNext(text, from, out var date); from = date.End)
        {
            (found ??= []).Add(date);
        }

        return found ?? [];
    }
}
