using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>The unit that applies to a figure without one of its own, and how sure that is.</summary>
internal readonly record struct TableUnit(string Name, decimal Scale, bool Declared);

/// <summary>
/// The unit of a table that declares none: where the prose repeats one of its figures with a unit, that unit; else the one unit that
/// every other table of the document declares, or the lines above where none does.
/// </summary>
internal sealed class TableUnits
{
    /// <summary>A figure of fewer digits is repeated by chance.</summary>
    private const int TellingDigits = 3;

    private readonly Lazy<Dictionary<string, HashSet<(string Name, decimal Scale)>>> _said;
    private readonly Lazy<(string Name, decimal Scale)?> _custom;
    private readonly Dictionary<Grid, TableUnit?> _known = new(ReferenceEqualityComparer.Instance);

    /// <remarks>Most tables declare their unit: the prose is gone through for the first that does not.</remarks>
    public TableUnits(Document document, IReadOnlyList<GridReading> readings)
    {
        _said = new(() => SaidIn(document, readings), LazyThreadSafetyMode.None);
        _custom = new(
            () => readings.Select(Declared).Where(unit => unit is not null).Distinct().ToList() is { Count: <= 1 } all ? all.FirstOrDefault() ?? OfLines(document) : null,
            LazyThreadSafetyMode.None);
    }

    private static Dictionary<string, HashSet<(string Name, decimal Scale)>> SaidIn(Document document, IReadOnlyList<GridReading> readings)
    {
        Dictionary<string, HashSet<(string Name, decimal Scale)>> said = [];
        var inGrids = readings.SelectMany(reading => reading.Grid.Blocks).ToHashSet();
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(paragraph => !inGrids.Contains(paragraph.Index)))
        {
            var text = paragraph.Text.Value;
            for (var at = 0; TryNextPrinted(text, at, out var quantity); at = quantity.End)
            {
                if (quantity.Kind == QuantityKind.Money && quantity.UnitEnd > quantity.UnitStart)
                {
                    var figure = Plain(text.AsSpan(quantity.FigureStart, quantity.FigureEnd - quantity.FigureStart));
                    (said.TryGetValue(figure, out var units) ? units : said[figure] = [])
                        .Add((LabelReader.Plain(text.AsSpan(quantity.UnitStart, quantity.UnitEnd - quantity.UnitStart)), quantity.Scale));
                }
            }
        }

        return said;
    }

    /// <summary>The next quantity that begins with a digit or its sign: no table prints its figures as 三百五十.</summary>
    private static bool TryNextPrinted(string text, int from, out Quantity quantity)
    {
        quantity = default;
        return text.AsSpan(from).IndexOfAny(Digits.AllArabic) is >= 0 and var step && QuantityReader.TryNext(text, Math.Max(from, from + step - 1), out quantity);
    }

    /// <summary>The unit of a table none of whose words declares one.</summary>
    public TableUnit? Of(GridReading reading)
    {
        if (!_known.TryGetValue(reading.Grid, out var unit))
        {
            _known.Add(reading.Grid, unit = Find(reading));
        }

        return unit;
    }

    private TableUnit? Find(GridReading reading)
    {
        HashSet<(string Name, decimal Scale)> votes = [];
        foreach (var cell in reading.Grid.Cells)
        {
            var figure = reading.Words.Figure(cell);
            if (figure.Kind == FigureKind.Number && figure.Text.Count(char.IsAsciiDigit) >= TellingDigits && _said.Value.TryGetValue(Plain(figure.Text), out var units))
            {
                votes.UnionWith(units);
            }
        }

        return votes.Count == 1 ? new TableUnit(votes.First().Name, votes.First().Scale, false)
            : votes.Count == 0 && _custom.Value is { } custom ? new TableUnit(custom.Name, custom.Scale, false)
            : null;
    }

    private static (string Name, decimal Scale)? Declared(GridReading reading)
    {
        if (reading.Grid.Around.Unit is { } above)
        {
            return (above.Name, above.Scale);
        }

        foreach (var cell in reading.Grid.Cells)
        {
            if (!reading.Words.IsFigure(cell) && UnitIn(cell) is { } unit)
            {
                return (unit.Name, unit.Scale);
            }
        }

        return null;
    }

    /// <summary>填报单位：某局      单位：万元 at the head of a form, its parts under headings of their own: the one unit of such lines.</summary>
    private static (string Name, decimal Scale)? OfLines(Document document)
    {
        (string Name, decimal Scale)? only = null;
        foreach (var paragraph in document.Blocks.OfType<Paragraph>())
        {
            var text = LabelReader.Plain(paragraph.Text.Value);
            if (text.Length > LongestDeclaration || !UnitLine.HasCue(text) || !MoneyUnit.TryFind(text, out var unit) || unit.End < text.TrimEnd('）', ')').Length)
            {
                continue;
            }

            if (only is not null && only != (unit.Name, unit.Scale))
            {
                return null;
            }

            only = (unit.Name, unit.Scale);
        }

        return only;
    }

    /// <summary>The unit that a cell of words declares: 项目资金（万元）, 单位：元.</summary>
    public static MoneyUnit? UnitIn(GridCell cell) =>
        cell.Text.Length <= LongestDeclaration && MoneyUnit.TryFind(cell.Text, out var unit) ? unit : null;

    /// <summary>A longer text tells of money, it does not declare a unit.</summary>
    private const int LongestDeclaration = 40;

    private static string Plain(ReadOnlySpan<char> figure) => LabelReader.Plain(figure).Replace(",", "", StringComparison.Ordinal).Replace("，", "", StringComparison.Ordinal);
}
