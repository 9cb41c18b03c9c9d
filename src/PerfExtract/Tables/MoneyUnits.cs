using PerfExtract.Quantities;

namespace PerfExtract.Tables;

internal static class MoneyUnits
{
    /// <summary>The unit in the last brackets of a label whose other words are not known: 信息系统改造费（万元）.</summary>
    public static (MoneyUnit Unit, int Start)? InBrackets(ReadOnlySpan<char> text, QuantityWords words)
    {
        var open = text.LastIndexOfAny('(', '（');
        return open > 0 && text[^1] is ')' or '）' && MoneyUnit.TryFind(text[open..], words, out var unit) ? (unit, open) : null;
    }
}
