namespace PerfExtract.Quantities;

/// <summary>One figure with all that belongs to it: calendar first, then numeral, unit, range, the words around them.</summary>
internal static class FigureReading
{
    private const string Hundredths = "百分之", Thousandths = "千分之";

    /// <param name="lower">Nothing before this place is read as part of the quantity.</param>
    /// <param name="figure">Where the numeral's first character stands.</param>
    /// <param name="whole">The caller's text is the quantity alone, so that a Chinese numeral needs no unit.</param>
    /// <param name="next">Where to look on when this is none.</param>
    public static bool TryRead(
        ReadOnlySpan<char> text, int lower, int figure, QuantityWords words, bool whole, out Quantity quantity, out int next)
    {
        if (TryCalendar(text, figure, out quantity))
        {
            next = quantity.End;
            return true;
        }

        if (text[figure..].StartsWith(Hundredths) || text[figure..].StartsWith(Thousandths))
        {
            return TryFraction(text, lower, figure, words, out quantity, out next);
        }

        if (FigureGuards.IsWithinNumeral(text, figure))
        {
            next = figure + 1;
            return false;
        }

        if (!TryNumeral(text, figure, out var numeral, out next) || numeral.Start < lower
            || FigureGuards.IsVoidBefore(text, numeral, words) || (!whole && FigureGuards.IsPhrase(text, numeral, words)))
        {
            return false;
        }

        var measured = Measured.Read(text, numeral, words, out next);
        return measured.IsSound && TryFinish(text, lower, measured, words, whole, out quantity);
    }

    private static bool TryCalendar(ReadOnlySpan<char> text, int at, out Quantity quantity)
    {
        quantity = default;
        if (!CalendarText.TryRead(text, at, out var read))
        {
            return false;
        }

        if (read.Month > 0)
        {
            quantity = new Quantity(QuantityKind.Date, at, read.End, at, read.End, read.End, read.End)
            {
                Value = (read.Year * 10_000) + (read.Month * 100) + read.Day,
            };
            return true;
        }

        var unit = read.End;
        while (unit > at && !Digits.IsArabic(text[unit - 1]) && !Digits.IsChinese(text[unit - 1]))
        {
            unit--;
        }

        quantity = new Quantity(QuantityKind.Year, at, read.End, at, unit, Digits.PassGap(text, unit), read.End)
        {
            Value = read.Year,
            High = read.LastYear > read.Year ? read.LastYear : null,
        };
        return true;
    }

    /// <summary>百分之九十五点三, 百分之95, 千分之三.</summary>
    private static bool TryFraction(
        ReadOnlySpan<char> text, int lower, int at, QuantityWords words, out Quantity quantity, out int next)
    {
        quantity = default;
        next = Digits.PassGap(text, at + Hundredths.Length);
        if (next >= text.Length || (at > 0 && Digits.IsChinese(text[at - 1]))
            || !TryNumeral(text, next, out var numeral, out next) || numeral.End != next)
        {
            return false;
        }

        var prefix = Affixes.Before(text, lower, at, words);
        var (comparator, inexact) = (prefix.Comparator, prefix.Inexact);
        next = Affixes.After(text, numeral.End, isTime: false, ref comparator, ref inexact, prefix.Weak, words);
        quantity = new Quantity(
            text[at] == Hundredths[0] ? QuantityKind.Percent : QuantityKind.Permille,
            prefix.Start, next, numeral.Start, numeral.End, at, at + Hundredths.Length)
        {
            Value = numeral.Value,
            Rounding = numeral.Rounding,
            Comparator = comparator,
            Inexact = inexact,
        };
        return true;
    }

    public static bool TryNumeral(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end) =>
        Digits.IsArabic(text[at])
            ? ArabicNumeral.TryRead(text, at, out numeral, out end)
            : ChineseNumeral.TryRead(text, at, out numeral, out end);

    private static bool TryFinish(
        ReadOnlySpan<char> text, int lower, Measured measured, QuantityWords words, bool whole, out Quantity quantity)
    {
        quantity = default;
        var (numeral, unit) = (measured.Numeral, measured.Unit);
        var prefix = Affixes.Before(text, lower, numeral.Start, words);
        var signed = prefix.Sign != Affixes.NoSign && unit.Kind == QuantityKind.Number;
        var kind = signed ? QuantityKind.Money : unit.Kind;
        var (comparator, inexact) = (prefix.Comparator, prefix.Inexact || measured.Inexact);
        var end = Affixes.After(text, measured.End, unit.Code == UnitWords.Time, ref comparator, ref inexact, prefix.Weak, words);
        if (FigureGuards.IsVoidAfterLetter(text, numeral.Start, kind) || Math.Abs(measured.High ?? measured.Value) > Quantity.MostMoney / Math.Max(unit.Scale, 1m))
        {
            return false;
        }

        if (kind == QuantityKind.Number)
        {
            var multiplied = unit.Exists;
            if ((numeral.Chinese && !multiplied && !whole)
                || FigureGuards.IsVoidBare(text, numeral, measured.End, multiplied, qualified: end > measured.End, words))
            {
                return false;
            }
        }

        var (unitStart, unitEnd) = signed && !unit.Exists ? (prefix.Sign, prefix.Sign + 1) : (unit.Start, unit.WordEnd);
        quantity = new Quantity(kind, prefix.Start, end, numeral.Start, measured.FigureEnd, unitStart, unitEnd)
        {
            Value = measured.Value,
            High = measured.High,
            Scale = unit.Scale,
            Rounding = measured.Rounding,
            Comparator = comparator,
            Inexact = inexact,
        };
        return true;
    }
}
