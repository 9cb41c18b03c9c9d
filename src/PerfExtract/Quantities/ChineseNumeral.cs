namespace PerfExtract.Quantities;

/// <summary>三百五十万, 贰佰, 十三, 九十八点六, and digits read one by one: 二〇二一.</summary>
internal static class ChineseNumeral
{
    /// <summary>九千九百九十九万亿: sixteen digits, beyond what any budget holds.</summary>
    private const int LongestRun = 40;

    private const int YearLength = 4;

    /// <summary>The trailing 万, 亿 or 万亿 is left to the unit (三百五十|万元), as in 350万元.</summary>
    /// <param name="end">Past all characters of numerals.</param>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out Numeral numeral, out int end)
    {
        numeral = default;
        end = at;
        while (end < text.Length && Digits.IsChinese(text[end]))
        {
            end++;
        }

        if (end == at || end - at > LongestRun)
        {
            return false;
        }

        var run = text[at..end];
        if (run.Length > 1 && DigitsAlone(run, out var spelled))
        {
            numeral = new Numeral(at, end, spelled, 0.5m, true, Plain: true);
            return run.Length == YearLength;
        }

        if (!TryWhole(run, out var whole))
        {
            return false;
        }

        var (tail, scale) = (run.Length, 1L);
        while (tail > 1 && Digits.Multiplier(run[tail - 1]) is >= 10_000 and var big)
        {
            scale *= big;
            tail--;
        }

        if (tail < run.Length)
        {
            numeral = new Numeral(at, at + tail, (decimal)whole / scale, 0.5m, true, Plain: false);
            return true;
        }

        var value = (decimal)whole;
        var fraction = 0;
        if (end + 1 < text.Length && text[end] == '点')
        {
            var unit = 1m;
            var i = end + 1;
            for (; i < text.Length && i - end <= 10 && Digits.Chinese(text[i]) is >= 0 and var digit; i++, fraction++)
            {
                unit /= 10;
                value += digit * unit;
            }

            if (i < text.Length && Digits.Multiplier(text[i]) is > 0 and < 10_000)
            {
                // 八点三十: a time of day.
                end = i + 1;
                return false;
            }

            end = fraction > 0 ? i : end;
        }

        numeral = new Numeral(at, end, value, ArabicNumeral.HalfUnit(fraction), true, Plain: false);
        return true;
    }

    private static bool DigitsAlone(ReadOnlySpan<char> run, out decimal value)
    {
        value = 0;
        foreach (var c in run)
        {
            if (Digits.Chinese(c) is not (>= 0 and var digit) || run.Length > YearLength)
            {
                return false;
            }

            value = (value * 10) + digit;
        }

        return true;
    }

    /// <summary>
    /// Digit before multiplier, multipliers falling, 万 within 亿; anything else (三五十) is no number, nor is the spoken 一百五,
    /// which some write for 150 and some for 105.
    /// </summary>
    private static bool TryWhole(ReadOnlySpan<char> run, out long value)
    {
        value = 0;
        var sum = default(Sum);
        sum.Last = Myriad;
        foreach (var c in run)
        {
            var multiplier = Digits.Multiplier(c);
            var taken = multiplier switch
            {
                0 => sum.TakeDigit(Digits.Chinese(c)),
                < Myriad => sum.TakeSmall(multiplier),
                _ => sum.TakeBig(multiplier),
            };
            if (!taken)
            {
                return false;
            }
        }

        var closed = sum.CloseSection() && !(sum.Digit > 0 && sum.Section == sum.Digit && sum.Total > 0 && !sum.AfterZero);
        value = sum.Total + sum.Section;
        return closed && (value > 0 || run.Length == 1);
    }

    private const long Myriad = 10_000, HundredMillion = 100_000_000;

    private struct Sum
    {
        public long Total, Section, Last, LastBig, Digit;
        public bool Zero, AfterZero, SectionOpen;

        public bool TakeDigit(int digit)
        {
            if (Digit > 0 || (digit == 0 && Zero))
            {
                return false;
            }

            (AfterZero, Zero, Digit, SectionOpen) = (Zero, digit == 0, digit, true);
            return true;
        }

        public bool TakeSmall(long multiplier)
        {
            // 十 may open a number by itself: 十三.
            var opens = multiplier == 10 && !SectionOpen && Total == 0;
            if (multiplier >= Last || (Digit == 0 && !opens))
            {
                return false;
            }

            Section += (opens ? 1 : Digit) * multiplier;
            (Last, Digit, Zero, AfterZero, SectionOpen) = (multiplier, 0, false, false, true);
            return true;
        }

        public bool TakeBig(long multiplier)
        {
            if (multiplier == HundredMillion && LastBig == Myriad && !SectionOpen)
            {
                // 一万亿: the 亿 counts the 万 before it.
                Total *= multiplier;
            }
            else if (!CloseSection() || Section == 0 || (multiplier == Myriad && LastBig == Myriad)
                || (multiplier == HundredMillion && Total >= HundredMillion))
            {
                return false;
            }
            else
            {
                Total = multiplier == HundredMillion ? (Total + Section) * multiplier : Total + (Section * multiplier);
            }

            (LastBig, Last, Section, Digit, Zero, AfterZero, SectionOpen) = (multiplier, Myriad, 0, 0, false, false, false);
            return true;
        }

        public bool CloseSection()
        {
            if (Digit > 0 && Last is 100 or 1_000 && !AfterZero && Section > 0)
            {
                return false;
            }

            Section += Digit;
            return true;
        }
    }
}
