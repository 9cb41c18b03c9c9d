using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>收入 | 决算支出: of columns of both sides each has its own 合计, whatever the caption (收支情况表) is about.</summary>
internal static class ColumnSides
{
    public static bool AreBoth(MoneyGroup group)
    {
        var (income, expenditure) = (false, false);
        foreach (var column in group.Columns)
        {
            var total = column.Label.Item is { } item ? (ItemFamilies.IsWide(item) ? item : null) : column.Label.Class ? null : TotalOf(column);
            income |= total is not null && ItemFamilies.IsIncome(total);
            expenditure |= total is not null && !ItemFamilies.IsIncome(total);
        }

        return income && expenditure;
    }

    /// <summary>The total of the one side that the column's head names; null where it names none or both.</summary>
    public static string? TotalOf(MoneyColumn? column)
    {
        var head = column?.Head?.Text ?? "";
        var (income, expenditure) = (head.Contains("收入", StringComparison.Ordinal), head.Contains("支出", StringComparison.Ordinal));
        return income == expenditure ? null : income ? Items.IncomeTotal : Items.ExpenditureTotal;
    }
}
