using System.Globalization;
using System.Text;

namespace PerfExtract.Readers.Docx.Numbering;

/// <summary>
/// The number formats of 17.18.59 that a Chinese file meets; any other is written in Arabic numerals, as Word falls back.
/// </summary>
internal static class NumberFormats
{
    /// <summary>A list that counts higher in letters or Roman numerals repeats them without end; nobody reads that.</summary>
    private const int LongestRepeat = 780;

    private const int LargestRoman = 3_999;

    private static readonly (int Value, string Sign)[] s_roman =
    [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"),
        (5, "V"), (4, "IV"), (1, "I"),
    ];

    /// <param name="custom">The picture of a <c>custom</c> format: <c>001, 002, 003, ...</c></param>
    public static string Write(string format, string? custom, int number) => format switch
    {
        "none" or "bullet" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "custom" => number.ToString(new string('0', PictureDigits(custom)), CultureInfo.InvariantCulture),
        "lowerLetter" => Letters(number, 'a'),
        "upperLetter" => Letters(number, 'A'),
        "lowerRoman" => Roman(number).ToLowerInvariant(),
        "upperRoman" => Roman(number),
        "chineseCountingThousand" or "taiwaneseCountingThousand" => ChineseNumbers.Counting(number),
        "chineseCounting" or "taiwaneseCounting" => ChineseNumbers.ShortCounting(number),
        "chineseLegalSimplified" => ChineseNumbers.LegalSimplified(number),
        "ideographLegalTraditional" => ChineseNumbers.LegalCounting(number),
        "ideographDigital" or "japaneseDigitalTenThousand" => ChineseNumbers.Digital(number),
        "taiwaneseDigital" => ChineseNumbers.Digits(number, "○一二三四五六七八九"),
        "japaneseCounting" => ChineseNumbers.Japanese(number),
        "japaneseLegal" => ChineseNumbers.JapaneseLegalCounting(number),
        "ideographTraditional" => Among("甲乙丙丁戊己庚辛壬癸", number),
        "ideographZodiac" => Among("子丑寅卯辰巳午未申酉戌亥", number),
        "ideographZodiacTraditional" => Zodiac(number),
        "ideographEnclosedCircle" => Row(number, '\u3220', 10),
        "decimalEnclosedCircle" or "decimalEnclosedCircleChinese" => Row(number, '①', 20),
        "decimalEnclosedFullstop" => Row(number, '⒈', 20),
        "decimalEnclosedParen" => Row(number, '⑴', 20),
        "decimalFullWidth" or "decimalFullWidth2" => ChineseNumbers.Digits(number, "０１２３４５６７８９"),
        "numberInDash" => $"- {Plain(number)} -",
        "hex" => number.ToString("X", CultureInfo.InvariantCulture),
        "ordinal" => Ordinal(number),
        _ => Plain(number),
    };

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static int PictureDigits(string? custom)
    {
        var end = custom?.IndexOf(',') ?? -1;
        return end > 0 && custom.AsSpan(0, end).Trim() is { Length: > 0 and < 10 } first && !first.ContainsAnyExceptInRange('0', '9')
            ? first.Length
            : 1;
    }

    /// <summary>a … z, aa, bb … zz, aaa.</summary>
    private static string Letters(int number, char first)
    {
        const int letters = 26;
        return number is < 1 or > LongestRepeat
            ? Plain(number)
            : new string((char)(first + (number - 1) % letters), (number - 1) / letters + 1);
    }

    private static string Roman(int number)
    {
        if (number is < 1 or > LargestRoman)
        {
            return Plain(number);
        }

        var text = new StringBuilder();
        foreach (var (value, sign) in s_roman)
        {
            for (; number >= value; number -= value)
            {
                text.Append(sign);
            }
        }

        return text.ToString();
    }

    private static string Among(string signs, int number) =>
        number >= 1 && number <= signs.Length ? signs[(number - 1)..number] : Plain(number);

    private static string Row(int number, char first, int count) =>
        number >= 1 && number <= count ? ((char)(first + number - 1)).ToString() : Plain(number);

    private static string Zodiac(int number) => number is < 1 or > 60
        ? Plain(number)
        : $"{"甲乙丙丁戊己庚辛壬癸"[(number - 1) % 10]}{"子丑寅卯辰巳午未申酉戌亥"[(number - 1) % 12]}";

    private static string Ordinal(int number) => Plain(number) + (number % 100 is >= 11 and <= 13 ? "th" : (number % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    });
}
