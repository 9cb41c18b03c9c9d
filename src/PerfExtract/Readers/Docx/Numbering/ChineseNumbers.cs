using System.Globalization;
using System.Text;

namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>Whole numbers in Chinese characters, as lists number with them.</summary>
internal static class ChineseNumbers
{
    private const string Plain = "零一二三四五六七八九";
    private const string Legal = "零壹贰叁肆伍陆柒捌玖";
    private const string LegalTraditional = "零壹貳參肆伍陸柒捌玖";
    private const string JapaneseLegal = "〇壱弐参四伍六七八九";

    /// <summary>一, 十, 十一, 一百, 一百零一, 一千.</summary>
    public static string Counting(int number) => Spell(number, Plain, "十百千", "万亿", shortTeen: true, zeros: true);

    /// <summary>一, 十一, 九十九, then digit by digit: 一○○.</summary>
    public static string ShortCounting(int number) => number < 100 ? Counting(number) : Digits(number, "○一二三四五六七八九");

    public static string LegalSimplified(int number) => Spell(number, Legal, "拾佰仟", "万亿", shortTeen: false, zeros: true);

    public static string LegalCounting(int number) => Spell(number, LegalTraditional, "拾佰仟", "萬億", shortTeen: false, zeros: true);

    /// <summary>百一, not 一百零一.</summary>
    public static string Japanese(int number) => Spell(number, Plain, "十百千", "万億", shortTeen: true, zeros: false);

    public static string JapaneseLegalCounting(int number) => Spell(number, JapaneseLegal, "拾百阡", "萬億", shortTeen: false, zeros: false);

    /// <summary>Digit by digit: 一〇二.</summary>
    public static string Digital(int number) => Digits(number, "〇一二三四五六七八九");

    public static string Digits(int number, string digits)
    {
        var text = new StringBuilder();
        foreach (var c in number.ToString(CultureInfo.InvariantCulture))
        {
            text.Append(digits[c - '0']);
        }

        return text.ToString();
    }

    /// <summary>Groups of four digits, each with its units; a gap within is one zero.</summary>
    private static string Spell(int number, string digits, string units, string groups, bool shortTeen, bool zeros)
    {
        if (number == 0)
        {
            return digits[..1];
        }

        var text = new StringBuilder();
        var gap = false;
        Span<int> powers = [1_000, 100, 10, 1];
        for (var group = groups.Length; group >= 0; group--)
        {
            var value = group switch { 0 => number % 10_000, 1 => number / 10_000 % 10_000, _ => number / 100_000_000 };
            var wrote = false;
            for (var i = 0; i < powers.Length; i++)
            {
                var digit = value / powers[i] % 10;
                if (digit == 0)
                {
                    gap = true;
                    continue;
                }

                if (gap && zeros && text.Length > 0)
                {
                    text.Append(digits[0]);
                }

                gap = false;
                wrote = true;
                var unit = powers.Length - 2 - i;
                var teen = shortTeen && digit == 1 && unit >= 0 && (zeros ? unit == 0 && text.Length == 0 : true);
                if (!teen)
                {
                    text.Append(digits[digit]);
                }

                if (unit >= 0)
                {
                    text.Append(units[unit]);
                }
            }

            if (wrote && group > 0)
            {
                text.Append(groups[group - 1]);
            }
        }

        return text.ToString();
    }
}
