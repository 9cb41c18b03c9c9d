using System.Globalization;

namespace PerfExtract.Fuzz.Mutations;

/// <summary>Numbers, characters and texts that no report was written with, and that every stage must survive.</summary>
internal static class HostileWords
{
    /// <summary>So many digits: more than any number type or printed column holds.</summary>
    public const int EndlessDigits = 100_000;

    private static readonly string[] s_numbers =
    [
        "-1", "0", "1", "2", "3", "62", "63", "64", "100", "255", "256", "1023", "1024", "1025", "65535", "65536", "2147483647", "2147483648",
        "-2147483648", "4294967296", "9223372036854775807", "99999999999999999999", "79228162514264337593543950335", "1e308", "0x7F", "0.0000001", "", "--5", "NaN", "٣", "１２", "½",
    ];

    private static readonly string[] s_characters =
    [
        "\u001b[2J", "\u001b]0;x\u0007", "\0", "\u0007", "\b\b\b", "\u007f", "\u0085", "\u009b31m", "\u202e", "\u2066", "\u200b", "\u2028", "\u2029", "\ufeff",
        "\ufffe", "\ufffd", "\ue000", "\r", "\f", "\v", "\u001a", "\u0300\u0301\u0302", "\ud83d\ude00", "\ud840\udc00", "<script>alert(1)</script>", "=cmd|' /C calc'!A0",
        "&amp;&#27;", "_x001B_", "\"'`\\", "../../etc/passwd", "%s%n{0}",
    ];

    /// <summary>Of the field, but too much of it or in the wrong place.</summary>
    private static readonly string[] s_phrases =
    [
        "其中：", "合计", "（万元）", "单位：元", "%", "≥", "——", "—", "/", "无", "持平", "一、", "（一）", "第一部分", "1.1.1.1.1.", "①", "分别为", "至", "万亿亿亿万", "负", "零", "〇",
        "百分之", "三百五十万亿", "年初预算", "决算数", "执行率", "项目名称", "总分", "2021年", "99999年", "13月45日", "二〇二一年十三月", "1,2,3,4", "1.2.3.4", "1/0", "100%/0%", "☑", "□",
        "减少-0.00万元", "增长0%", "占", "0.5元万元亿元", "目录", "……………1", "- 1 -",
    ];

    public static string Number(Random random) => random.Next(4) == 0
        ? random.NextInt64(-(1L << 40), 1L << 40).ToString(CultureInfo.InvariantCulture)
        : s_numbers[random.Next(s_numbers.Length)];

    public static string Characters(Random random) => s_characters[random.Next(s_characters.Length)];

    public static string Phrase(Random random) => s_phrases[random.Next(s_phrases.Length)];

    /// <summary>Mostly short; sometimes endless.</summary>
    public static string Text(Random random) => random.Next(24) switch
    {
        0 => Digits(random, EndlessDigits),
        1 => Repeated(Phrase(random), random.Next(1, 2_000)),
        2 => Repeated("〇一二三四五六七八九十百千万亿"[random.Next(15)].ToString(), random.Next(1, 5_000)),
        < 6 => Digits(random, random.Next(1, 60)),
        < 12 => Number(random) + Phrase(random),
        < 17 => Characters(random),
        _ => Phrase(random) + Phrase(random),
    };

    private static string Digits(Random random, int count) =>
        string.Create(count, random, static (digits, dice) =>
        {
            for (var i = 0; i < digits.Length; i++)
            {
                digits[i] = (char)('0' + dice.Next(10));
            }
        });

    private static string Repeated(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
