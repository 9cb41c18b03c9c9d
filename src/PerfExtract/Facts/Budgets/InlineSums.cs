using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// Sums that stand behind their labels in one cell: 资金总额：120万元⏎其中：财政拨款：100万元, 年初预算数：50.00. Beside the title of a block of
/// money no colon needs to part them: 年初预算50万元，调整后预算45万元.
/// </summary>
internal static class InlineSums
{
    /// <summary>A longer cell tells a story.</summary>
    private const int MostCharacters = 120;

    public static IEnumerable<(Label Label, CellFigure Figure)> Read(string text, LabelReader labels, bool beside = false)
    {
        if (text.Length > MostCharacters)
        {
            yield break;
        }

        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBreak(text, i))
            {
                from = i + 1;
                continue;
            }

            var at = text[i] is ':' or '：' ? i + 1 : beside && i > from && char.IsAsciiDigit(text[i]) && !char.IsAsciiDigit(text[i - 1]) ? i : 0;
            if (at > 0 && FigureAt(text, at) is { } found && (at > i || found.Figure.Kind == FigureKind.Money)
                && labels.Read(text.AsSpan(from, i - from)) is { Known: true } label && (label.Item is not null || label.Stage is not null))
            {
                yield return (label, found.Figure);
                (from, i) = (found.End, found.End - 1);
            }
        }
    }

    /// <summary>A figure, with or without its unit, up to the end of the line.</summary>
    private static (CellFigure Figure, int End)? FigureAt(string text, int at)
    {
        while (at < text.Length && LabelText.IsBlank(text[at]) && !IsBreak(text, at))
        {
            at++;
        }

        if (!QuantityReader.TryRead(text, at, out var quantity) || quantity.Kind is not (QuantityKind.Number or QuantityKind.Money)
            || quantity is { High: not null } or { Inexact: true } or { Comparator: not Comparator.None })
        {
            return null;
        }

        var end = quantity.End;
        while (end < text.Length && LabelText.IsBlank(text[end]) && !IsBreak(text, end))
        {
            end++;
        }

        if (end < text.Length && !IsBreak(text, end) && LabelText.IsBlank(text[end - 1]) is false)
        {
            return null;
        }

        var isMoney = quantity.Kind == QuantityKind.Money;
        return (new CellFigure(
            isMoney ? FigureKind.Money : FigureKind.Number, quantity.Value, isMoney ? quantity.Scale : 1,
            isMoney ? LabelReader.Plain(text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart)) : null,
            text[quantity.FigureStart..quantity.FigureEnd], quantity.FigureStart, quantity.FigureEnd), quantity.End);
    }

    /// <summary>The comma of 1,234.56 breaks nothing.</summary>
    private static bool IsBreak(string text, int at) =>
        text[at] is '\n' or '\r' or '；' or ';' or '，' or '。' || (text[at] == ',' && !(at + 1 < text.Length && char.IsAsciiDigit(text[at + 1])));
}
