using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>
/// 三级指标 | 清淤长度 | 验收合格率 above 指标值 | ≥12公里 | 100%: a table turned on its side, whose heads stand in the first column and each
/// further column is an indicator.
/// </summary>
internal static class TurnedIndicators
{
    /// <summary>The name, and of target, actual value and points two at least: 三级指标 | … | … alone is a head like any other.</summary>
    private const int FewestRows = 3;

    public static IEnumerable<IndicatorFact> Read(GridReading reading, Citations citations)
    {
        foreach (var region in reading.Regions.Where(region => region.Kind == RegionKind.Fields))
        {
            var rows = RowsOf(reading, region);
            if (rows.Count < FewestRows || NameOf(rows) is not { } name || !(rows.ContainsKey(TableRole.Target) || rows.ContainsKey(TableRole.Actual)))
            {
                continue;
            }

            foreach (var cell in reading.Grid.Across(name).Where(cell => cell.Column > 0 && !cell.IsBlank && !reading.Words.IsFigure(cell)))
            {
                if (FactOf(reading, rows, name, cell, citations) is { } fact)
                {
                    yield return fact;
                }
            }
        }
    }

    /// <summary>Each role's row; a role that heads two rows heads none of one list.</summary>
    private static Dictionary<TableRole, int> RowsOf(GridReading reading, Region region)
    {
        Dictionary<TableRole, int> rows = [];
        for (var row = region.Top; row < region.End; row++)
        {
            if (reading.Grid.At(row, 0) is { IsBlank: false } head && head.Row == row && reading.Words.IndicatorRole(head) is not (TableRole.None or TableRole.Indicator) and var role
                && !rows.TryAdd(role, row))
            {
                return [];
            }
        }

        return rows;
    }

    private static int? NameOf(Dictionary<TableRole, int> rows) =>
        rows.TryGetValue(TableRole.Level3, out var row) || rows.TryGetValue(TableRole.Name, out row) ? row : null;

    private static IndicatorFact? FactOf(GridReading reading, Dictionary<TableRole, int> rows, int row, GridCell name, Citations citations)
    {
        GridCell? At(TableRole role) => rows.TryGetValue(role, out var at) && reading.Grid.At(at, name.Column) is { IsBlank: false } cell && cell.Column > 0 ? cell : null;
        decimal? Number(TableRole role) => At(role) is { } cell && reading.Words.Figure(cell) is { Kind: FigureKind.Number } figure ? figure.Value : null;
        var (target, actual, unit) = (At(TableRole.Target), At(TableRole.Actual), At(TableRole.Unit)?.Text);
        if (target is null && actual is null)
        {
            return null;
        }

        var wanted = target is null ? null : IndicatorQuantity.Of(target.Text, At(TableRole.Operator)?.Text, unit);
        var reached = actual is null ? null : IndicatorQuantity.Of(actual.Text, null, unit);
        return new IndicatorFact(
            reading.FormAt(row).Project, LevelOf(At(TableRole.Level1)), LevelOf(At(TableRole.Level2)), LabelReader.Plain(name.Text), wanted, reached, null,
            Number(TableRole.Weight), Number(TableRole.Score), At(TableRole.Reason)?.Text.Trim(), At(TableRole.Source)?.Text.Trim(),
            Achievement.Of(wanted, reached), Origins.Table,
            [.. new[] { name, target, actual }.OfType<GridCell>().Select(cell => citations.Of(cell.Words, reading.Grid.Id, cell.Row, cell.Column))]);
    }

    private static string? LevelOf(GridCell? cell) => cell is null ? null : IndicatorName.LevelOf(cell.Text);
}
