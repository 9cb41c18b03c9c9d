using System.Globalization;
using PerfExtract.Lexicon;

namespace PerfExtract.Quantities;

/// <summary>A unit of money as captions, headers and unit columns print it: its name without white space, its worth in yuan.</summary>
public readonly record struct MoneyUnit(string Name, decimal Scale, int Start, int End)
{
    /// <summary>The unit that begins at <paramref name="at"/>: 万元, 万 元.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, int at, out MoneyUnit unit) =>
        TryRead(text, at, QuantityWords.Default, out unit);

    internal static bool TryRead(ReadOnlySpan<char> text, int at, QuantityWords words, out MoneyUnit unit)
    {
        var found = TryWord(text, at, words, out var match);
        unit = found ? new MoneyUnit(UnitWords.Plain(text[match.Start..match.End]), ScaleOf(match), match.Start, match.End) : default;
        return found;
    }

    /// <summary>What a unit alone is worth in yuan; one where the text is none.</summary>
    public static decimal ScaleOf(ReadOnlySpan<char> unit) => TryWord(unit, 0, QuantityWords.Default, out var match) ? ScaleOf(match) : 1m;

    private static decimal ScaleOf(WordMatch unit) => decimal.Parse(unit.Code, CultureInfo.InvariantCulture);

    private static bool TryWord(ReadOnlySpan<char> text, int at, QuantityWords words, out WordMatch match) =>
        words.Money.TryLongest(text, at, out match) && !IsRate(text, match.End)
        && !(words.Units.TryLongest(text, at, out var longer) && longer.End > match.End);

    /// <summary>
    /// The unit that a caption or heading declares: 单位：万元, 金额单位:元, （万 元）, 预算数（万元）, 万元 alone. A bare 元 counts
    /// only where it stands by itself (单位：, brackets, the whole text): 单元 and 元旦 hold it too. Figures with a unit declare none.
    /// </summary>
    public static bool TryFind(ReadOnlySpan<char> text, out MoneyUnit unit) => TryFind(text, QuantityWords.Default, out unit);

    internal static bool TryFind(ReadOnlySpan<char> text, QuantityWords words, out MoneyUnit unit)
    {
        var list = words.Money;
        for (var from = 0; list.TryNext(text, from, out var match); from = match.End)
        {
            if (TryRead(text, match.Start, words, out unit) && Declares(text, match.Start, match.End, words))
            {
                return true;
            }
        }

        unit = default;
        return false;
    }

    private static bool Declares(ReadOnlySpan<char> text, int start, int end, QuantityWords words)
    {
        var before = Digits.PassGapBack(text, start);
        if (before == 0)
        {
            // 元） may be the end of （万元） that a line's end tore.
            var next = Digits.PassGap(text, end);
            return next == text.Length || (!Digits.IsIdeograph(text[next]) && !(end - start == 1 && text[next] is ')' or '）'));
        }

        var last = text[before - 1];
        if (Digits.IsArabic(last) || Digits.IsChinese(last))
        {
            return false;
        }

        if (Affixes.TryEndingAt(text, before, words.UnitCues, out _))
        {
            return true;
        }

        var opened = last is ':' or '：' or '(' or '（' or '[' or '［' or '【' or '/' or '／' or ',' or '，' or '、';
        return opened || end - start > 1;
    }

    /// <summary>万元/人: a rate.</summary>
    private static bool IsRate(ReadOnlySpan<char> text, int end)
    {
        var i = Digits.PassGap(text, end);
        return i + 1 < text.Length && text[i] is '/' or '／' && text[i + 1] is not ('%' or '％');
    }
}
