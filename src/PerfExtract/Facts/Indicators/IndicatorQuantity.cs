using PerfExtract.Quantities;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>A cell's target, actual or deviation as a record: one quantity with its comparator and unit, or the text alone.</summary>
internal static class IndicatorQuantity
{
    /// <param name="sign">The comparator where it has a column of its own.</param>
    /// <param name="unit">The unit where it has a column of its own.</param>
    public static QuantityRecord? Of(string text, string? sign = null, string? unit = null)
    {
        var words = Line(text);
        if (words.Length == 0 || words is "/" or "\\" or "／" or "—" or "-" or "－" or "——")
        {
            return null;
        }

        if (HoldsTwo(text))
        {
            return new QuantityRecord(text.Trim().Replace('\n', ' '), null, null, null);
        }

        if (!QuantityReader.TryWhole(words, out var quantity) || !IsOne(quantity))
        {
            return new QuantityRecord(words, null, null, null);
        }

        var printed = quantity.UnitEnd > quantity.UnitStart ? LabelReader.Plain(words.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart)) : null;
        var own = SignOf(quantity.Comparator);
        var beside = own is null && sign is not null ? SignIn(sign) : null;
        var added = printed is null && !string.IsNullOrWhiteSpace(unit) && !IsPlaceholder(unit) ? LabelReader.Plain(unit) : null;
        return new QuantityRecord((beside is null ? "" : sign!.Trim()) + words + added, own ?? beside, quantity.Value, printed ?? added);
    }

    /// <summary>3⏎9: two figures one below the other, and not 39.</summary>
    private static bool HoldsTwo(string text)
    {
        for (var i = 1; i + 1 < text.Length; i++)
        {
            if (text[i] == '\n' && char.IsAsciiDigit(text[i - 1]) && char.IsAsciiDigit(text[i + 1]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text on one line: where a cell broke it, nothing stands.</summary>
    public static string Line(string text)
    {
        Span<char> kept = text.Length <= 256 ? stackalloc char[text.Length] : new char[text.Length];
        var length = 0;
        foreach (var c in text.AsSpan().Trim())
        {
            if (c is not ('\n' or '\r' or '\v'))
            {
                kept[length++] = c;
            }
        }

        return new string(kept[..length]);
    }

    /// <summary>A date, a range, an about are no values to compare.</summary>
    private static bool IsOne(Quantity quantity) =>
        quantity is { High: null, Inexact: false, Kind: not (QuantityKind.Date or QuantityKind.Year) };

    private static string? SignOf(Comparator comparator) => comparator switch
    {
        Comparator.Equal => Comparators.Equal,
        Comparator.Less => Comparators.Less,
        Comparator.LessOrEqual => Comparators.LessOrEqual,
        Comparator.Greater => Comparators.Greater,
        Comparator.GreaterOrEqual => Comparators.GreaterOrEqual,
        _ => null,
    };

    private static string? SignIn(string text) => LabelReader.Plain(text) switch
    {
        "=" or "＝" or "等于" => Comparators.Equal,
        "<" or "＜" or "小于" => Comparators.Less,
        "≤" or "<=" or "＜＝" or "＜=" or "≦" or "⩽" or "小于等于" or "小于或等于" => Comparators.LessOrEqual,
        ">" or "＞" or "大于" => Comparators.Greater,
        "≥" or ">=" or "＞＝" or "＞=" or "≧" or "⩾" or "大于等于" or "大于或等于" => Comparators.GreaterOrEqual,
        _ => null,
    };

    private static bool IsPlaceholder(string text) => text.Trim() is "/" or "—" or "-" or "无" or "其他" or "定性";
}
