using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// 按收入性质分：其中：一般公共预算：300, 其他资金：26.5 below 年度资金总额 | 310 | 326.5 | 320: whose parts they are no word says, but they add up to
/// the total of one stage and of no other.
/// </summary>
internal static class SplitStages
{
    /// <summary>One part alone is equal to anything.</summary>
    private const int FewestParts = 2;

    /// <param name="parts">The column that a label stands in, its item, and its sum.</param>
    /// <returns>The stage of the parts in each column.</returns>
    public static IReadOnlyDictionary<int, string> Of(GridReading reading, Region region, LabelReader labels, IReadOnlyList<(int Column, string Item, decimal Sum)> parts)
    {
        Dictionary<int, string> stages = [];
        // Regions follow each other down the grid.
        var above = parts.Count < FewestParts ? 0 : RowOrder.CountBefore(reading.Regions, other => other.End <= region.Top);
        if (above == 0 || reading.Regions[above - 1] is not { Kind: RegionKind.Money } before)
        {
            return stages;
        }

        List<(string Stage, decimal Sum)> totals = [.. TotalsIn(reading, before, labels)];
        foreach (var column in parts.GroupBy(part => part.Column))
        {
            var sum = column.Sum(part => part.Sum);
            if (column.Count() >= FewestParts && column.DistinctBy(part => part.Item).Count() == column.Count()
                && totals.FindAll(total => total.Sum == sum) is [var one])
            {
                stages[column.Key] = one.Stage;
            }
        }

        return stages;
    }

    /// <summary>年度资金总额, the one row of sums above.</summary>
    private static IEnumerable<(string Stage, decimal Sum)> TotalsIn(GridReading reading, Region region, LabelReader labels)
    {
        if (reading.GroupsOf(region, labels) is not [var group] || group.Rows.Where(row => row.Head is not null).ToList() is not [var total])
        {
            yield break;
        }

        for (var i = 0; i < group.Columns.Count; i++)
        {
            if (group.Columns[i].Label is { Known: true, Stage: { } stage, Percent: false } && total.Values[i] is { } cell && reading.Words.Figure(cell) is { IsAmount: true } figure)
            {
                yield return (stage, figure.Value * figure.Scale);
            }
        }
    }
}
