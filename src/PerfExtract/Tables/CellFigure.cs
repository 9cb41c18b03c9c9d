using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

internal enum FigureKind
{
    /// <summary>Words, or nothing.</summary>
    None,

    /// <summary>— or -: nothing, told by a mark. Under a heading of money it is zero.</summary>
    Dash,

    Number,
    Percent,

    /// <summary>A figure with its own unit of money.</summary>
    Money,
}

/// <summary>A cell that holds one figure and nothing else. [Start, End) is the figure as printed, Text the same without white space.</summary>
internal readonly record struct CellFigure(FigureKind Kind, decimal Value, decimal Scale, string? Unit, string Text, int Start, int End)
{
    public static readonly CellFigure None = new(FigureKind.None, 0, 1, null, "", 0, 0);

    /// <summary>The longest figure that is worth trying: 28 digits with separators, a unit.</summary>
    private const int MostCharacters = 48;

    private static readonly CharSet s_figure = new(FigureCharacters.All);

    /// <summary>Negative by a mark that may stand for something else where no figure can be negative.</summary>
    public bool IsDeficit => Text is ['△' or '▼' or '(' or '（', ..];

    public bool IsAmount => Kind is FigureKind.Number or FigureKind.Money;

    public static CellFigure Read(string text)
    {
        var start = text.Length - text.AsSpan().TrimStart().Length;
        var end = start + text.AsSpan().Trim().Length;
        if (end == start || end - start > MostCharacters)
        {
            return None;
        }

        var words = text.AsSpan(start, end - start);
        if (words.IndexOfAnyExcept("-－—–─") < 0)
        {
            return new CellFigure(FigureKind.Dash, 0, 1, null, LabelReader.Plain(words), start, end);
        }

        // Most cells of words have none of these.
        if (!words.ContainsAny(Digits.Beginning))
        {
            return None;
        }

        if (Deficit(words, start) is { } below)
        {
            return below;
        }

        if (QuantityReader.TryWhole(words, out var quantity) && Of(quantity) is { } kind)
        {
            return Figure(kind, quantity, words, start);
        }

        return Mended(words, start, end);
    }

    /// <summary>△34.20, (136.25): less than nothing, as accounts print it. (2) is a number of a list, （12.5%） a share.</summary>
    private static CellFigure? Deficit(ReadOnlySpan<char> words, int start)
    {
        var figure = words is ['△' or '▼', .. var marked] ? marked
            : words is ['(' or '（', .. var inner, ')' or '）'] && inner.ContainsAny('.', ',') ? inner
            : default;
        return figure.Length > 0 && QuantityReader.TryWhole(figure, out var quantity) && quantity.Value > 0 && Of(quantity) is FigureKind.Number or FigureKind.Money
            ? Figure(Of(quantity)!.Value, quantity, figure, start) with { Value = -quantity.Value, Text = LabelReader.Plain(words), Start = start, End = start + words.Length }
            : null;
    }

    /// <summary>A figure that a narrow column broke: 5,053.⏎47. Of 80⏎20 no half goes on with the other: they are two.</summary>
    private static CellFigure Mended(ReadOnlySpan<char> words, int start, int end)
    {
        var plain = LabelReader.Plain(words);
        return plain.Length < words.Length && !plain.AsSpan().ContainsAnyExcept(s_figure) && TornFigures.AreOne(words, plain)
            && QuantityReader.TryWhole(plain, out var quantity) && Of(quantity) is { } kind
            ? new CellFigure(kind, quantity.Value, 1, null, plain[quantity.FigureStart..quantity.FigureEnd], start, end)
            : None;
    }

    private static CellFigure Figure(FigureKind kind, Quantity quantity, ReadOnlySpan<char> words, int start) => new(
        kind,
        quantity.Value,
        kind == FigureKind.Money ? quantity.Scale : 1,
        kind == FigureKind.Money ? LabelReader.Plain(words[quantity.UnitStart..quantity.UnitEnd]) : null,
        LabelReader.Plain(words[quantity.FigureStart..quantity.FigureEnd]),
        start + quantity.FigureStart,
        start + quantity.FigureEnd);

    private static FigureKind? Of(Quantity quantity) => quantity switch
    {
        { Comparator: not Comparator.None } or { High: not null } or { Inexact: true } => null,
        { Kind: QuantityKind.Number } => FigureKind.Number,
        { Kind: QuantityKind.Percent } => FigureKind.Percent,
        { Kind: QuantityKind.Money } => FigureKind.Money,
        _ => null,
    };
}
