using PerfExtract.Documents;

namespace PerfExtract.Quantities;

/// <summary>What looks like a figure and is none: numbers of documents, telephones and lists, codes, names, times, sums.</summary>
internal static class FigureGuards
{
    private const string Always = "always", Bare = "bare", One = "one", None = "none";

    /// <summary>Beyond a trillion yuan a figure without separators, fraction or unit is an account or identity number.</summary>
    private const int LongestBare = 12;

    private static readonly CharSet s_clauseEnds = new("。；;：:，,、\n！？");

    private const int LongestSerial = 3;
    private const int MobileLength = 11;
    private const int YearLength = 4;

    /// <summary>
    /// A numeral goes on here that began before. Asked before its characters are gone through, or a caller that tries every
    /// place of a line of digits would go through the rest of the line each time.
    /// </summary>
    public static bool IsWithinNumeral(ReadOnlySpan<char> text, int at) =>
        at > 0 && (Digits.IsArabic(text[at])
            ? Digits.IsArabic(text[at - 1]) || (at > 1 && Digits.IsPoint(text[at - 1]) && Digits.IsArabic(text[at - 2]))
            : Digits.IsChinese(text[at - 1]));

    /// <summary>By what stands before the numeral, whatever unit follows.</summary>
    public static bool IsVoidBefore(ReadOnlySpan<char> text, Numeral numeral, QuantityWords words)
    {
        var start = numeral.Start;
        if (start == 0)
        {
            return false;
        }

        var before = text[start - 1];
        if (Digits.IsArabic(before) || (numeral.Chinese && JoinsNumeral(text, start)))
        {
            return true;
        }

        if (Digits.IsPoint(before))
        {
            // 为.5% lacks its zero; 三.5项 and （三）.5项 are numbered text.
            return start < 2 || !(Digits.Chinese(text[start - 2]) >= 0 || text[start - 2] is ')' or '）' or '十');
        }

        var joined = start > 1
            && (Digits.IsArabic(text[start - 2]) || Digits.IsLatin(text[start - 2]) || text[start - 2] is '%' or '％');
        if (joined && (before is '/' or '／' or '×' or '*' or '+' or '÷' or '^' or '·' || Digits.IsMinus(before)))
        {
            return true;
        }

        if (before == '±')
        {
            return true;
        }

        return Affixes.TryEndingAt(text, Digits.PassGapBack(text, start), words.VoidBefore, out var match)
            && (match.Code == Always || (match.Code == One && numeral.Chinese && numeral.Length == 1 && text[start] is '一'));
    }

    /// <summary>By what the numeral opens: 十分重要, 一次性, 二元结构.</summary>
    public static bool IsPhrase(ReadOnlySpan<char> text, Numeral numeral, QuantityWords words) =>
        numeral.Chinese && words.VoidPhrases.TryLongest(text, numeral.Start, out var phrase)
        && phrase.Code != None && phrase.End > numeral.End;

    /// <summary>A count may not follow a letter (A4张); money, percent and 万 may (GDP100亿元).</summary>
    public static bool IsVoidAfterLetter(ReadOnlySpan<char> text, int start, QuantityKind kind) =>
        start > 0 && Digits.IsLatin(text[start - 1]) && kind is QuantityKind.Number or QuantityKind.Count;

    /// <summary>By its neighbours, for a figure that has no unit.</summary>
    /// <param name="multiplied">万 or 亿 follows: no code, serial or page number does.</param>
    /// <param name="qualified">以上 or 左右 follows.</param>
    public static bool IsVoidBare(
        ReadOnlySpan<char> text, Numeral numeral, int end, bool multiplied, bool qualified, QuantityWords words)
    {
        if (Affixes.TryEndingAt(text, Digits.PassGapBack(text, numeral.Start), words.VoidBefore, out var match)
            && match.Code == Bare)
        {
            return true;
        }

        if (!multiplied && (IsCode(text, numeral) || IsBracketed(text, numeral) || IsSerial(text, numeral, end)
            || IsBetweenDashes(text, numeral, end)))
        {
            return true;
        }

        if (numeral.Start > 1 && text[numeral.Start - 1] is ':' or '：' && Digits.IsArabic(text[numeral.Start - 2]))
        {
            return true;
        }

        return !qualified && IsJoined(text, end, words);
    }

    /// <summary>More of the same numeral to the left: 二百|五十, 几十, 数十.</summary>
    private static bool JoinsNumeral(ReadOnlySpan<char> text, int start)
    {
        var before = text[start - 1];
        return Digits.IsChinese(before) || before == '几' || (before == '数' && Digits.Multiplier(text[start]) > 0);
    }

    private static bool IsJoined(ReadOnlySpan<char> text, int end, QuantityWords words)
    {
        if (end >= text.Length)
        {
            return false;
        }

        var after = text[end];
        if (Digits.IsLatin(after) || after is '/' or '／' or '×' or '*' or '÷' or '^' or '#')
        {
            return true;
        }

        var next = end + 1 < text.Length ? text[end + 1] : '\0';
        if (after is ':' or '：' or '+' or '＋' or '=' or '＝' or '_' or '·' || Digits.IsMinus(after))
        {
            return Digits.IsArabic(next) || Digits.IsLatin(next);
        }

        return Digits.IsIdeograph(after) && !words.Followers.TryLongest(text, end, out _);
    }

    /// <summary>0777, 13800000000, fifteen digits in a row, （2013901）.</summary>
    private static bool IsCode(ReadOnlySpan<char> text, Numeral numeral)
    {
        if (!numeral.Plain || numeral.Chinese)
        {
            return false;
        }

        var first = Digits.Arabic(text[numeral.Start]);
        var bracketed = numeral.Start > 0 && text[numeral.Start - 1] is '(' or '（'
            && numeral.End < text.Length && text[numeral.End] is ')' or '）';
        return (first == 0 && numeral.Length > 1)
            || numeral.Length > LongestBare
            || (numeral.Length == MobileLength && first == 1 && Digits.Arabic(text[numeral.Start + 1]) >= 3)
            || (bracketed && numeral.Length is 5 or 7 && first is 2 or 3);
    }

    /// <summary>（2020）10号, 〔2020〕: a year in brackets before a document's number.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> text, Numeral numeral) =>
        numeral.Plain && numeral.Length == YearLength && numeral.Value is >= Years.Earliest and <= Years.Latest
        && numeral.Start > 0 && numeral.End + 1 < text.Length
        && text[numeral.Start - 1] is '(' or '（' or '〔' or '[' or '［' or '【' or '﹝'
        && text[numeral.End] is ')' or '）' or '〕' or ']' or '］' or '】' or '﹞'
        && (text[numeral.End + 1] is '第' or '字' || Digits.IsArabic(text[numeral.End + 1]));

    /// <summary>1. 1、 1) （2） at the head of a text or of a clause; 2.落实 anywhere.</summary>
    private static bool IsSerial(ReadOnlySpan<char> text, Numeral numeral, int end)
    {
        var mark = Digits.PassGap(text, end);
        if (!numeral.Plain || numeral.Length > LongestSerial || mark >= text.Length)
        {
            return false;
        }

        var after = text[mark];
        var next = Digits.PassGap(text, mark + 1);
        var opensClause = OpensClause(text, numeral.Start);
        if (Digits.IsPoint(after))
        {
            return opensClause || (next < text.Length && Digits.IsIdeograph(text[next]));
        }

        if (after is '、' or '﹑')
        {
            return opensClause && !(next < text.Length && Digits.IsArabic(text[next]));
        }

        if (after is ')' or '）')
        {
            var open = Digits.PassGapBack(text, numeral.Start) - 1;
            return OpensClause(text, open >= 0 && text[open] is '(' or '（' ? open : numeral.Start);
        }

        return false;
    }

    private static bool OpensClause(ReadOnlySpan<char> text, int at)
    {
        var before = Digits.PassGapBack(text, at);
        return before == 0 || before < at || s_clauseEnds.Contains(text[before - 1]);
    }

    /// <summary>- 3 -, —3—: a page's number.</summary>
    private static bool IsBetweenDashes(ReadOnlySpan<char> text, Numeral numeral, int end)
    {
        var before = Digits.PassGapBack(text, numeral.Start);
        var after = Digits.PassGap(text, end);
        var signed = numeral.Start < end
            && (Digits.IsDash(text[numeral.Start]) || (before > 0 && Digits.IsDash(text[before - 1])));
        return signed && after < text.Length && Digits.IsDash(text[after])
            && !(after + 1 < text.Length && Digits.IsArabic(text[after + 1]));
    }
}
