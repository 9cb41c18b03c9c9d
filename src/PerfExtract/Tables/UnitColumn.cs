using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>单位 over 元, 万元, 人: each row's own unit. 单位 over the names of units is another column.</summary>
internal static class UnitColumn
{
    public static bool Is(GridWords words, Region region, int column, IReadOnlyList<GridCell> path)
    {
        if (path.Count == 0 || words.IndicatorRole(path[^1]) != TableRole.Unit)
        {
            return false;
        }

        var money = false;
        for (var row = region.Body; row < region.End; row++)
        {
            if (words.Grid.At(row, column) is not { IsBlank: false } cell || cell.Row < region.Body)
            {
                continue;
            }

            var isMoney = UnitOf(cell) is not null;
            if (!isMoney && LabelReader.Plain(cell.Text).Length > LongestUnit)
            {
                return false;
            }

            money |= isMoney;
        }

        return money;
    }

    /// <summary>The unit of money that the cell is.</summary>
    public static MoneyUnit? UnitOf(GridCell cell) =>
        LabelReader.Plain(cell.Text) is { Length: > 0 and <= LongestUnit } text && MoneyUnit.TryRead(text, 0, out var unit) && unit.End == text.Length ? unit : null;

    /// <summary>人, 平方米, 万人次.</summary>
    private const int LongestUnit = 4;
}
