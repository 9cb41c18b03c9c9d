using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>Sums that stand behind their labels in one cell, a line each: 资金总额：120万元⏎其中：财政拨款：100万元.</summary>
internal static class InlineSums
{
    /// <summary>A longer cell tells a story.</summary>
    private const int MostCharacters = 120;

    public static IEnumerable<(Label Label, CellFigure Figure)> Read(string text, LabelReader labels)
    {
        if (text.Length > MostCharacters)
        {
            yield break;
        }

        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsBreak(text[i]))
            {
                from = i + 1;
            }
            else if (text[i] is ':' or '：' && FigureAt(text, i + 1) is { } found && labels.Read(text.AsSpan(from, i - from)) is { Known: true, Item: not null } label)
            {
                yield return (label, found.Figure);
                (from, i) = (found.End, found.End - 1);
            }
        }
    }

    /// <summary>A figure, with or without its unit, up to the end of the line.</summary>
    private static (CellFigure Figure, int End)? FigureAt(string text, int at)
    {
        while (at < text.Length && LabelText.IsBlank(text[at]) && !IsBreak(text[at]))
        {
            at++;
        }

        if (!QuantityReader.TryRead(text, at, out var quantity) || quantity.Kind is not (QuantityKind.Number or QuantityKind.Money)
            || quantity is { High: not null } or { Inexact: true } or { Comparator: not Comparator.None })
        {
            return null;
        }

        var end = quantity.End;
        while (end < text.Length && LabelText.IsBlank(text[end]) && !IsBreak(text[end]))
        {
            end++;
        }

        if (end < text.Length && !IsBreak(text[end]) && LabelText.IsBlank(text[end - 1]) is false)
        {
            return null;
        }

        var isMoney = quantity.Kind == QuantityKind.Money;
        return (new CellFigure(
            isMoney ? FigureKind.Money : FigureKind.Number, quantity.Value, isMoney ? quantity.Scale : 1,
            isMoney ? LabelReader.Plain(text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart)) : null,
            text[quantity.FigureStart..quantity.FigureEnd], quantity.FigureStart, quantity.FigureEnd), quantity.End);
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '；' or ';' or '，';
}
