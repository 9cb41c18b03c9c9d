namespace PerfExtract.Quantities;

/// <summary>
/// The words around a figure that say how it is meant: before it (不低于, ≥, 约), after it (以上, 左右), and between numeral and
/// unit (100余万元). Codes are the contract's comparators, ~ for inexact and none for words that only look alike (节约).
/// </summary>
internal static class Affixes
{
    private const string Inexact = "~", Weak = "<=?", None = "none", WithinTime = "<=time", CurrencySign = "¥";

    public const int NoSign = -1;

    /// <summary>大于或等于 and its like; longer words are none of the list's.</summary>
    private const int LongestBefore = 8;

    /// <summary>不低于约 is the most that a writer stacks.</summary>
    public const int MostBefore = 2;

    public readonly record struct Prefix(int Start, Comparator Comparator, bool Inexact, bool Weak, int Sign = NoSign);

    /// <summary>Looks left from the figure, never past <paramref name="lower"/>.</summary>
    public static Prefix Before(ReadOnlySpan<char> text, int lower, int figure, QuantityWords words)
    {
        var list = words.Before;
        var prefix = new Prefix(figure, Comparator.None, false, false);
        for (var n = 0; n < MostBefore; n++)
        {
            var end = Digits.PassGapBack(text, prefix.Start);
            if (!TryEndingAt(text, end, list, out var found) || found.Code == None || found.Start < lower)
            {
                break;
            }

            prefix = found.Code switch
            {
                Inexact => prefix with { Start = found.Start, Inexact = true },
                CurrencySign => prefix with { Start = found.Start, Sign = found.Start },
                Weak => prefix with { Start = found.Start, Comparator = Comparator.LessOrEqual, Weak = true },
                _ => prefix with { Start = found.Start, Comparator = Of(found.Code), Weak = false },
            };
        }

        return prefix;
    }

    /// <summary>The comparator or inexact word at <paramref name="at"/>, for a reader that comes from the left.</summary>
    public static bool TryPassBefore(ReadOnlySpan<char> text, int at, QuantityWords words, out int end)
    {
        var found = words.Before.TryLongest(text, at, out var match) && match.Code != None;
        end = found ? match.End : at;
        return found;
    }

    /// <summary>余 or 多 between a numeral and its unit.</summary>
    public static bool TryBetween(ReadOnlySpan<char> text, int at, QuantityWords words, out int end)
    {
        var found = words.Between.TryLongest(text, at, out var match);
        end = found ? match.End : at;
        return found;
    }

    /// <summary>以上, 以内, 左右 behind the whole figure.</summary>
    public static int After(
        ReadOnlySpan<char> text, int at, bool isTime, ref Comparator comparator, ref bool inexact, bool weak, QuantityWords words)
    {
        var i = Digits.PassGap(text, at);
        if (!words.After.TryLongest(text, i, out var match) || match.Code == None
            || (match.Code == WithinTime && !isTime))
        {
            return at;
        }

        if (match.Code == Inexact)
        {
            inexact = true;
        }
        else if (comparator == Comparator.None || weak)
        {
            comparator = match.Code == WithinTime ? Comparator.LessOrEqual : Of(match.Code);
        }

        return match.End;
    }

    /// <summary>The longest word of the list that ends just at <paramref name="end"/>; 节约 hides the 约 in it.</summary>
    public static bool TryEndingAt(ReadOnlySpan<char> text, int end, Lexicon.WordList list, out Lexicon.WordMatch match)
    {
        var start = list.MayEnd(text, end) ? Math.Max(0, end - LongestBefore) : end;
        for (; start < end; start++)
        {
            if (list.TryLongest(text[..end], start, out match) && match.End == end)
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    private static Comparator Of(string code) => code switch
    {
        "=" => Comparator.Equal,
        "<" => Comparator.Less,
        "<=" => Comparator.LessOrEqual,
        ">" => Comparator.Greater,
        ">=" => Comparator.GreaterOrEqual,
        _ => throw new ArgumentException($"the word lists know no comparator {code}", nameof(code)),
    };
}
