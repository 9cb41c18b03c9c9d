namespace PerfExtract.Quantities;

/// <summary>1234.56, １２３４．５６, 1,234.56, 1，234, 1 234.56, with a sign before it.</summary>
internal static class ArabicNumeral
{
    /// <summary>So many digits before the point still bear 万亿 within decimal; no budget comes near.</summary>
    private const int MostWholeDigits = 16;

    private const int GroupLength = 3;
    private const int MostGroups = DigitRow.Most / GroupLength;

    /// <summary>Characters of a row like 000,000,000 that are stepped over at once; a longer one is no writing of people.</summary>
    private const int LongestRow = 512;

    /// <summary>
    /// Reads the digits from <paramref name="at"/> on. <paramref name="end"/> is where they end, also where they are no
    /// number (1.2.3, 1,234,56), so that a caller steps over them once.
    /// </summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end)
    {
        numeral = default;
        var digits = default(DigitRow);
        var sound = true;
        end = Take(text, at, ref digits);
        var lead = end - at;
        if (lead is > 0 and <= GroupLength && end < text.Length && IsSeparator(text[end]))
        {
            sound = TakeGroups(text, ref end, ref digits, lead);
        }

        var fraction = 0;
        var whole = end;
        if (end + 1 < text.Length && Digits.IsPoint(text[end]) && Digits.IsArabic(text[end + 1]))
        {
            var before = digits.Count;
            end = Take(text, end + 1, ref digits);
            fraction = digits.Count - before;
            while (end + 1 < text.Length && Digits.IsPoint(text[end]) && Digits.IsArabic(text[end + 1]))
            {
                sound = false;
                end = Take(text, end + 1, ref digits);
            }
        }

        if (!sound || digits.Count is 0 or > DigitRow.Most || digits.Count - fraction > MostWholeDigits)
        {
            return false;
        }

        var start = at > 0 && IsSign(text, at - 1) ? at - 1 : at;
        var value = digits.Value(fraction);
        numeral = new Numeral(
            start, end, start < at && Digits.IsMinus(text[start]) ? -value : value, HalfUnit(fraction), false,
            Plain: start == at && end - at == lead && whole == end);
        return true;
    }

    /// <summary>Half a unit of the last of so many digits after the point.</summary>
    internal static decimal HalfUnit(int fraction) =>
        fraction < DigitRow.Most ? new decimal(5, 0, 0, false, (byte)(fraction + 1)) : 0m;

    /// <summary>A minus or plus before digits is a sign where nothing stands before it that it could join or subtract.</summary>
    private static bool IsSign(ReadOnlySpan<char> text, int at)
    {
        if (!Digits.IsMinus(text[at]) && text[at] is not ('+' or '＋'))
        {
            return false;
        }

        if (at == 0)
        {
            return true;
        }

        var before = text[at - 1];
        if (Digits.IsIdeograph(before))
        {
            // 8个-5个 joins two figures, 增长率-5% does not.
            return at < 2 || !(Digits.IsArabic(text[at - 2]) || Digits.IsChinese(text[at - 2]));
        }

        return !Digits.IsArabic(before) && !Digits.IsLatin(before) && !Digits.IsDash(before)
            && before is not (')' or '）' or '%' or '％' or '+');
    }

    private static int Take(ReadOnlySpan<char> text, int at, ref DigitRow digits)
    {
        var i = at;
        for (; i < text.Length && Digits.Arabic(text[i]) is >= 0 and var digit; i++)
        {
            digits.Add(digit);
        }

        return i;
    }

    /// <summary>
    /// Groups of three after one separator throughout. White space groups only before a fraction, for 12 345 may be two cells;
    /// 512.30,508.77 and 5,10,15 are no groups but lists, and 1,234,56 is neither.
    /// </summary>
    private static bool TakeGroups(ReadOnlySpan<char> text, ref int end, ref DigitRow digits, int lead)
    {
        var separator = text[end];
        var (i, grouped, groups) = (end, digits, 0);
        while (groups < MostGroups && i < text.Length && text[i] == separator && RunOfDigits(text, i + 1) == GroupLength)
        {
            i = Take(text, i + 1, ref grouped);
            groups++;
        }

        if (groups == 0)
        {
            return true;
        }

        if (Digits.IsSpace(separator))
        {
            var fraction = i + 1 < text.Length && Digits.IsPoint(text[i]) && Digits.IsArabic(text[i + 1]);
            if (!fraction || text[end - lead] is '0' or '０')
            {
                return true;
            }
        }

        var whole = Digits.IsSpace(separator) || !GoesOn(text, i, separator);
        while (!whole && i - end < LongestRow && GoesOn(text, i, separator))
        {
            i = Take(text, i + 1, ref grouped);
        }

        (end, digits) = (i, grouped);
        return whole;
    }

    private static bool GoesOn(ReadOnlySpan<char> text, int at, char separator) =>
        at + 1 < text.Length && text[at] == separator && Digits.IsArabic(text[at + 1]);

    private static int RunOfDigits(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at <= GroupLength && Digits.IsArabic(text[i]))
        {
            i++;
        }

        return i - at;
    }

    private static bool IsSeparator(char c) => c is ',' or '，' or ' ' or '\u00A0' or '\u2009' or '\u202F';
}
