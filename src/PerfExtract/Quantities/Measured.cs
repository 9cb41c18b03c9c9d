namespace PerfExtract.Quantities;

/// <summary>A numeral, or two with a dash between, and the unit they share.</summary>
internal readonly record struct Measured(Numeral Numeral, UnitWord Unit, int FigureEnd, int End)
{
    private const decimal TenthInPercent = 10m;

    public bool IsSound { get; init; }

    public decimal Value { get; init; }

    public decimal? High { get; init; }

    public decimal Rounding { get; init; }

    public bool Inexact { get; init; }

    /// <param name="next">Past all that was looked at and can be no quantity of its own.</param>
    public static Measured Read(ReadOnlySpan<char> text, Numeral first, QuantityWords words, out int next)
    {
        next = first.End;
        if (TryRange(text, first, default, first.End, words, out var range, out var rangeEnd))
        {
            next = rangeEnd;
            return range;
        }

        first = CompoundNumeral.Extend(text, first, words);
        var unitAt = first.End;
        var inexact = Affixes.TryBetween(text, first.End, words, out var between);
        if (inexact)
        {
            unitAt = between;
        }

        if (!UnitWords.TryRead(text, unitAt, first.Chinese, words, out var unit))
        {
            next = first.End;
            return default;
        }

        if (inexact && !unit.Exists)
        {
            unit = unit with { End = between };
        }

        if (unit.Exists && unit.Kind == QuantityKind.Number)
        {
            inexact |= TryUnitBehindBetween(text, first, words, ref unit);
        }

        next = unit.End;
        if (!inexact && unit.Exists && TryRange(text, first, unit, unit.End, words, out range, out rangeEnd))
        {
            next = rangeEnd;
            return range;
        }

        return Of(text, first, unit) with { Inexact = inexact };
    }

    private static Measured Of(ReadOnlySpan<char> text, Numeral numeral, UnitWord unit)
    {
        var (value, rounding, end) = (numeral.Value, numeral.Rounding, Math.Max(numeral.End, unit.End));
        if (unit.Code == UnitWords.Tenth)
        {
            (value, rounding) = (value * TenthInPercent, rounding * TenthInPercent);
            if (unit.End < text.Length && Digits.Chinese(text[unit.End]) is > 0 and var more)
            {
                // 九成五
                (value, rounding, end) = (value + more, rounding / TenthInPercent, unit.End + 1);
            }
        }

        return new Measured(numeral, unit, numeral.End, end) { IsSound = true, Value = value, Rounding = rounding };
    }

    /// <summary>3万余人, 5亿多元: the unit goes on behind the word.</summary>
    private static bool TryUnitBehindBetween(ReadOnlySpan<char> text, Numeral numeral, QuantityWords words, ref UnitWord unit)
    {
        if (!Affixes.TryBetween(text, unit.End, words, out var between))
        {
            return false;
        }

        if (UnitWords.TryRead(text, between, numeral.Chinese, words, out var behind)
            && behind.Exists && behind.Kind is QuantityKind.Money or QuantityKind.Count)
        {
            var scale = behind.Kind == QuantityKind.Money ? unit.Scale * behind.Scale : 1m;
            unit = behind with { Start = unit.Start, Scale = scale };
        }
        else
        {
            unit = unit with { End = between };
        }

        return true;
    }

    /// <summary>10-15个, 5%～10%, 10万至20万元. Falling figures under a dash (3-1) are a code and no quantity at all.</summary>
    private static bool TryRange(
        ReadOnlySpan<char> text, Numeral first, UnitWord unit, int at, QuantityWords words, out Measured range, out int end)
    {
        range = default;
        end = at;
        if (!TryJoint(text, at, out var second, out var dashed) || Digits.IsArabic(text[second]) == first.Chinese
            || CalendarText.TryRead(text, second, out _))
        {
            return false;
        }

        if (!FigureReading.TryNumeral(text, second, out var last, out end)
            || !UnitWords.TryRead(text, last.End, last.Chinese, words, out var lastUnit))
        {
            return dashed && !unit.Exists;
        }

        var low = first.Value;
        if (unit.Exists)
        {
            var money = unit.Kind is QuantityKind.Money or QuantityKind.Number && lastUnit.Kind == QuantityKind.Money;
            if (!lastUnit.Exists || (!money && unit.PlainOf(text) != lastUnit.PlainOf(text)))
            {
                return false;
            }

            low = first.Value * unit.Scale / lastUnit.Scale;
        }

        if (low >= last.Value)
        {
            end = Math.Max(end, last.End);
            return dashed && !unit.Exists;
        }

        var high = Of(text, last, lastUnit);
        range = high with
        {
            Numeral = first with { Plain = first.Plain && last.Plain },
            Value = lastUnit.Code == UnitWords.Tenth ? low * TenthInPercent : low,
            High = high.Value,
        };
        end = range.End;
        return true;
    }

    private static bool TryJoint(ReadOnlySpan<char> text, int at, out int second, out bool dashed)
    {
        const int LongestDash = 2;
        var i = Digits.PassGap(text, at);
        var start = i;
        while (i < text.Length && i - start < LongestDash && Digits.IsDash(text[i]))
        {
            i++;
        }

        dashed = i > start;
        if (!dashed && i < text.Length && text[i] is '至' or '到')
        {
            i++;
        }

        second = Digits.PassGap(text, i);
        if (dashed && start > at && second == i)
        {
            // 36.75 -7.35: two columns, the second negative.
            return false;
        }

        return i > start && second < text.Length
            && (Digits.IsArabic(text[second]) || Digits.Chinese(text[second]) > 0 || text[second] is '十' or '拾');
    }
}
