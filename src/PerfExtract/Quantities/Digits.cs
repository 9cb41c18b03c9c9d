using PerfExtract.Documents;

namespace PerfExtract.Quantities;

/// <summary>Single characters of numerals and of what stands between them.</summary>
internal static class Digits
{
    private const string ArabicDigits = "0123456789０１２３４５６７８９";

    /// <summary>Where a figure may begin; 百 and 千 for 百分之 and 千分之.</summary>
    public const string Begin = ArabicDigits + "一二三四五六七八九两兩十壹贰貳叁參肆伍陆陸柒捌玖拾百千";

    /// <summary>The characters of <see cref="Begin"/>, to look for.</summary>
    public static readonly CharSet Beginning = new(Begin);

    public static readonly CharSet AllArabic = new(ArabicDigits);

    /// <summary>A sign may stand before the first digit.</summary>
    public const string Signs = "-－−﹣+＋";

    /// <summary>White space that may stand between a figure and its unit; more of it parts two columns.</summary>
    public const int WidestGap = 3;

    /// <summary>① to ⑳.</summary>
    public static bool IsCircled(char c) => c is >= '①' and <= '⑳';

    public static int Arabic(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        >= '０' and <= '９' => c - '０',
        _ => -1,
    };

    public static bool IsArabic(char c) => Arabic(c) >= 0;

    public static int Chinese(char c) => c switch
    {
        '零' or '〇' or '○' => 0,
        '一' or '壹' => 1,
        '二' or '贰' or '貳' or '两' or '兩' => 2,
        '三' or '叁' or '參' => 3,
        '四' or '肆' => 4,
        '五' or '伍' => 5,
        '六' or '陆' or '陸' => 6,
        '七' or '柒' => 7,
        '八' or '捌' => 8,
        '九' or '玖' => 9,
        _ => -1,
    };

    /// <summary>十, 百, 千, 万, 亿 in any hand; 0 for all else.</summary>
    public static long Multiplier(char c) => c switch
    {
        '十' or '拾' => 10,
        '百' or '佰' => 100,
        '千' or '仟' => 1_000,
        '万' or '萬' => 10_000,
        '亿' or '億' => 100_000_000,
        _ => 0,
    };

    public static bool IsChinese(char c) => Chinese(c) >= 0 || Multiplier(c) > 0;

    public static bool IsPoint(char c) => c is '.' or '．';

    public static bool IsMinus(char c) => c is '-' or '－' or '−' or '﹣';

    public static bool IsDash(char c) =>
        IsMinus(c) || c is '–' or '—' or '―' or '─' or '~' or '～' or '∼' or '〜' or '˜';

    public static bool IsSpace(char c) =>
        c is ' ' or '\u3000' or '\u00A0' or '\t' or '\n' or '\r' or (>= '\u2000' and <= '\u200B') or '\u202F';

    public static bool IsLatin(char c) =>
        c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= 'ａ' and <= 'ｚ') or (>= 'Ａ' and <= 'Ｚ');

    public static bool IsIdeograph(char c) => c is (>= '\u4E00' and <= '\u9FFF') or (>= '\u3400' and <= '\u4DBF') or '〇';

    /// <summary>The first place from <paramref name="at"/> on that is no white space; itself where the gap is wide.</summary>
    public static int PassGap(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i < text.Length && i - at <= WidestGap && IsSpace(text[i]))
        {
            i++;
        }

        return i - at <= WidestGap ? i : at;
    }

    /// <summary>As <see cref="PassGap"/>, leftward: the end of what stands before <paramref name="at"/>.</summary>
    public static int PassGapBack(ReadOnlySpan<char> text, int at)
    {
        var i = at;
        while (i > 0 && at - i <= WidestGap && IsSpace(text[i - 1]))
        {
            i--;
        }

        return at - i <= WidestGap ? i : at;
    }
}
