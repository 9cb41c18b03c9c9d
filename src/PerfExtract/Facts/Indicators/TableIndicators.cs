using PerfExtract.Documents;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>The indicators that tables and forms list.</summary>
internal static class TableIndicators
{
    public static IReadOnlyList<IndicatorFact> Read(IReadOnlyList<GridReading> readings, Citations citations, Lexicon.Lexicon lexicon)
    {
        var sections = lexicon.Derived(static words => new IndicatorSections(words));
        return [.. readings.SelectMany(reading => reading.Regions
            .Where(region => region.Kind == RegionKind.Indicators || (region.Kind == RegionKind.Money && HeaderRow.HoldsIndicators(reading.Words, region.Top)))
            .SelectMany(region => Of(reading, region, citations, sections))
            .Concat(TurnedIndicators.Read(reading, citations)))];
    }

    private static IEnumerable<IndicatorFact> Of(GridReading reading, Region region, Citations citations, IndicatorSections sections) =>
        IndicatorColumnReader.Read(reading.Words, region).SelectMany(columns =>
            new IndicatorRowReader(reading, region, columns, sections).Read().Select(row => FactOf(row, reading, columns, citations)).Where(fact => !IsLevel(fact, sections)));

    /// <summary>产出指标 | 50 | 48 in a table of scores alone: what a level got, and no indicator.</summary>
    private static bool IsLevel(IndicatorFact fact, IndicatorSections sections) =>
        fact is { Level1: null, Level2: null, Target: null, Actual: null } && sections.Depth(fact.Name) == 1;

    private static IndicatorFact FactOf(IndicatorRow row, GridReading reading, IndicatorColumns columns, Citations citations)
    {
        string? sign = row.Text(TableRole.Operator), unit = row.Text(TableRole.Unit);
        var (wanted, reached) = (row.Text(TableRole.AdjustedTarget) ?? row.Text(TableRole.Target), row.Text(TableRole.Actual));
        if (columns.TargetsHoldActuals && reached is null && TargetPair.TrySplit(wanted, out var first, out var second))
        {
            (wanted, reached) = (first, second);
        }

        var target = wanted is null ? null : IndicatorQuantity.Of(wanted, sign, unit);
        var actual = reached is null ? null : IndicatorQuantity.Of(reached, null, row.Text(TableRole.ActualUnit) is { } own && !string.IsNullOrWhiteSpace(own) ? own : unit);
        var deviation = row.Text(TableRole.Deviation) is { } off ? IndicatorQuantity.Of(off) : null;
        var (name, worth) = IndicatorName.WithoutWeight(row.Name, columns.NamesHoldWeights);
        return new IndicatorFact(
            row.Project ?? reading.FormAt(row.Row).Project,
            row.Level(0),
            row.Level(1),
            name,
            target,
            actual,
            deviation,
            row.Number(TableRole.Weight) ?? worth,
            row.Number(TableRole.Score) ?? (columns[TableRole.Score] is null ? row.Number(TableRole.ReviewScore) : null),
            row.Said(TableRole.Reason) ?? (columns[TableRole.Reason] is null ? row.Said(TableRole.Note) : null),
            row.Said(TableRole.Source),
            Achievement.Of(target, actual),
            Origins.Table,
            [.. row.Places.Select(cell => citations.Of(cell.Words, reading.Grid.Id, cell.Row, cell.Column))]);
    }
}
