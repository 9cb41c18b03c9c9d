using System.Globalization;

namespace PerfExtract.Quantities;

/// <summary>What stands behind a figure as its unit.</summary>
/// <param name="Start">Of the unit's own words, without brackets.</param>
/// <param name="End">Past the unit and its closing bracket.</param>
internal readonly record struct UnitWord(QuantityKind Kind, string Code, int Start, int WordEnd, int End, decimal Scale)
{
    public bool Exists => WordEnd > Start;

    public string PlainOf(ReadOnlySpan<char> text) => UnitWords.Plain(text[Start..WordEnd]);
}

/// <summary>Units by the lexicon: money-units (code: what one is worth in yuan) and units (code: what is measured).</summary>
internal static class UnitWords
{
    public const string Percent = "percent", Permille = "permille", Point = "percentage-point", Tenth = "tenth", Time = "time",
        ArabicOnly = "arabic-only", None = "none", Per = "per";

    /// <summary>The unit at <paramref name="at"/>, past a small gap and in brackets too; false where a word rules one out.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, bool chinese, QuantityWords words, out UnitWord unit)
    {
        unit = new UnitWord(QuantityKind.Number, "", at, at, at, 1m);
        var i = Digits.PassGap(text, at);
        if (i >= text.Length)
        {
            return true;
        }

        if (text[i] is '(' or '（' or '[' or '［')
        {
            ReadBracketed(text, i, words, ref unit);
            return true;
        }

        if (!Longest(text, i, words, out var found))
        {
            var afterMultiplier = PassMultiplier(text, i, out var scale);
            if (afterMultiplier == i)
            {
                return true;
            }

            // 万 and 亿 stand in a column's gap like 元 does; 5 百, 3 十 are no writing of today.
            unit = new UnitWord(QuantityKind.Number, "", i, afterMultiplier, afterMultiplier, scale);
            return true;
        }

        if (found.Code == None || (chinese && found.Code == ArabicOnly))
        {
            return false;
        }

        unit = WithDivisor(text, WithBracket(text, found, words), words);
        return true;
    }

    /// <summary>The unit as a word: no white space, ％ as %.</summary>
    public static string Plain(ReadOnlySpan<char> unit)
    {
        Span<char> kept = unit.Length <= 64 ? stackalloc char[unit.Length] : new char[unit.Length];
        var length = 0;
        foreach (var c in unit)
        {
            if (!Digits.IsSpace(c))
            {
                kept[length++] = c is '％' or '﹪' ? '%' : c;
            }
        }

        return new string(kept[..length]);
    }

    public static string PlainWithoutBetween(ReadOnlySpan<char> unit)
    {
        var multiplier = PassMultiplier(unit, 0, out _);
        return multiplier > 0 && Affixes.TryBetween(unit, multiplier, QuantityWords.Default, out var rest)
            ? Plain(unit[..multiplier]) + Plain(unit[rest..])
            : Plain(unit);
    }

    /// <summary>十, 百, 千, 万, 亿 and what they make together up to 万亿; 1 where there is none.</summary>
    public static int PassMultiplier(ReadOnlySpan<char> text, int at, out decimal scale)
    {
        const decimal Greatest = 1_000_000_000_000m;
        scale = 1m;
        var i = at;
        while (i < text.Length && Digits.Multiplier(text[i]) is > 0 and var multiplier && scale * multiplier <= Greatest)
        {
            scale *= multiplier;
            i++;
        }

        return i;
    }

    private static bool Longest(ReadOnlySpan<char> text, int at, QuantityWords words, out UnitWord unit)
    {
        unit = default;
        if (words.Money.TryLongest(text, at, out var money))
        {
            unit = new UnitWord(
                QuantityKind.Money, "", at, money.End, money.End, decimal.Parse(money.Code, CultureInfo.InvariantCulture));
        }

        if (words.Units.TryLongest(text, at, out var plain) && plain.End > unit.End && EndsWord(text, plain.End))
        {
            unit = new UnitWord(KindOf(plain.Code), plain.Code, at, plain.End, plain.End, 1m);
        }

        // 万人次, but also the 千瓦时 of 万千瓦时: the unit may begin within what reads as multipliers.
        var multipliers = PassMultiplier(text, at, out _);
        for (var after = at + 1; after <= multipliers; after++)
        {
            var next = Digits.PassGap(text, after);
            if (words.Units.TryLongest(text, next, out plain) && plain.End > unit.End && KindOf(plain.Code) == QuantityKind.Count
                && EndsWord(text, plain.End))
            {
                var kind = plain.Code == None ? QuantityKind.Number : QuantityKind.Count;
                unit = new UnitWord(kind, plain.Code, at, plain.End, plain.End, 1m);
            }
        }

        return unit.Exists;
    }

    /// <summary>kg of 5kg, but not the m of 5mm2x.</summary>
    private static bool EndsWord(ReadOnlySpan<char> text, int end) =>
        !(Digits.IsLatin(text[end - 1]) && end < text.Length && (Digits.IsLatin(text[end]) || Digits.IsArabic(text[end])));

    private static QuantityKind KindOf(string code) => code switch
    {
        Percent or Tenth => QuantityKind.Percent,
        Permille => QuantityKind.Permille,
        Point => QuantityKind.PercentagePoint,
        _ => QuantityKind.Count,
    };

    /// <summary>元/人, 次/年, 万元/公里·年: a rate, so no money and no percent any more.</summary>
    private static UnitWord WithDivisor(ReadOnlySpan<char> text, UnitWord unit, QuantityWords words)
    {
        const int MostDivisors = 3;
        var end = unit.End;
        for (var n = 0; n < MostDivisors; n++)
        {
            var i = Digits.PassGap(text, end);
            if (i + 1 >= text.Length || !(text[i] is '/' or '／' || (end > unit.End && text[i] is '·' or '.' or '•')))
            {
                break;
            }

            i = Digits.PassGap(text, i + 1);
            // 900万元/支出876万元: a word that only begins as a unit does divides nothing.
            var below = words.Units.TryLongest(text, i, out var plain) && plain.Code != None ? plain.End : 0;
            if (words.Divisors.TryLongest(text, i, out var divisor))
            {
                below = Math.Max(below, divisor.End);
            }

            if (below == 0)
            {
                break;
            }

            end = below;
        }

        return end == unit.End ? unit : new UnitWord(QuantityKind.Count, Per, unit.Start, end, end, 1m);
    }

    /// <summary>台（套）, 人（次）: one unit and its other name.</summary>
    private static UnitWord WithBracket(ReadOnlySpan<char> text, UnitWord unit, QuantityWords words)
    {
        var i = unit.End;
        return unit.Kind == QuantityKind.Count && i + 2 < text.Length && text[i] is '(' or '（'
            && words.Units.TryLongest(text, i + 1, out var other)
            && KindOf(other.Code) == QuantityKind.Count && other.Code != None
            && other.End < text.Length && text[other.End] is ')' or '）'
            ? unit with { WordEnd = other.End + 1, End = other.End + 1 }
            : unit;
    }

    /// <summary>13459.00(平方米): the unit as a form prints it; any other bracket is none of the figure's.</summary>
    private static void ReadBracketed(ReadOnlySpan<char> text, int open, QuantityWords words, ref UnitWord unit)
    {
        var i = Digits.PassGap(text, open + 1);
        if (i >= text.Length || !Longest(text, i, words, out var found) || found.Code == None)
        {
            return;
        }

        found = WithDivisor(text, found, words);
        var close = Digits.PassGap(text, found.End);
        if (close < text.Length && text[close] is ')' or '）' or ']' or '］')
        {
            unit = found with { End = close + 1 };
        }
    }
}
