namespace PerfExtract.Quantities;

/// <summary>1亿2000万元, 2万零500元, 3亿5千万: digits and 万, 亿 in turn.</summary>
internal static class CompoundNumeral
{
    private const int MostParts = 4;

    public static Numeral Extend(ReadOnlySpan<char> text, Numeral numeral, QuantityWords words)
    {
        if (numeral.Chinese || numeral.Value < 0)
        {
            return numeral;
        }

        for (var n = 1; n < MostParts; n++)
        {
            var at = UnitWords.PassMultiplier(text, numeral.End, out var scale);
            if (at == numeral.End || at >= text.Length)
            {
                break;
            }

            var zero = text[at] is '零' or '〇';
            at += zero ? 1 : 0;
            if (at >= text.Length || !Digits.IsArabic(text[at]) || CalendarText.TryRead(text, at, out _)
                || !ArabicNumeral.TryRead(text, at, out var part, out _))
            {
                break;
            }

            var behind = UnitWords.PassMultiplier(text, part.End, out var partScale);
            var worth = part.Value * partScale;
            // 1亿2000万: the next part fills the places right below, or says 零 where it does not.
            var fits = worth < scale && (zero || worth * 10 >= scale);
            if (!fits || (behind == part.End && !EndsInMoney(text, behind, words)) || !IsSmall(numeral.Value, scale))
            {
                break;
            }

            numeral = numeral with
            {
                End = part.End,
                Value = ((numeral.Value * scale) + worth) / partScale,
                Rounding = part.Rounding,
                Plain = false,
            };
        }

        return numeral;
    }

    private static bool EndsInMoney(ReadOnlySpan<char> text, int at, QuantityWords words) =>
        words.Money.TryLongest(text, at, out _);

    /// <summary>Keeps the product within decimal: no one writes 28 digits before 亿.</summary>
    private static bool IsSmall(decimal value, decimal scale) => value < 1_000_000_000_000m && scale <= 1_000_000_000_000m;
}
