using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>Which rows and columns add up what came in or went out in the year and what was carried over.</summary>
internal static class GrandTotals
{
    public static IEnumerable<string> Of(MoneyGroup group) =>
        group.Rows.Select(row => row.Label).Concat(group.Columns.Select(column => column.Label))
            .Where(label => label.Total == TotalKind.GrandTotal || label.Item is Items.IncomeTotal or Items.ExpenditureTotal
                || label.Text.Contains("总计", StringComparison.Ordinal))
            .Concat(group.Columns.Select(column => column.Label).Where(label => label is { Item: null, Total: TotalKind.Total } && PartTheYear(group)))
            .Concat(SumsWithCarried(group))
            .Select(label => label.Text);

    /// <summary>本年收入合计, 年初结转和结余, 合计: the last adds up both.</summary>
    private static IEnumerable<Label> SumsWithCarried(MoneyGroup group)
    {
        var (ofTheYear, carried) = (false, false);
        foreach (var label in group.Rows.Select(row => row.Label))
        {
            ofTheYear |= label.Item is Items.IncomeCurrent or Items.ExpenditureCurrent;
            carried |= ofTheYear && label.Item == Items.CarryOver;
            if (carried && label is { Item: null, Total: TotalKind.Total })
            {
                yield return label;
            }
        }
    }

    /// <summary>合计 beside 本年收入 and 上年结转 adds both up.</summary>
    public static bool PartTheYear(MoneyGroup group) =>
        group.Columns.Any(column => column.Label.Item is Items.IncomeCurrent or Items.ExpenditureCurrent) && group.Columns.Any(column => column.Label.Item == Items.CarryOver);
}
