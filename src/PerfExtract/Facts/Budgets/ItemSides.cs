using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>On which side of the account an amount stands: by its item where the item has one, else by the words.</summary>
public static class ItemSides
{
    public static string? Of(string? item, string label)
    {
        // 低收入家庭住房补贴 is no income.
        if (item == Items.Project)
        {
            return label.EndsWith("收入", StringComparison.Ordinal) ? Sides.Income : label.EndsWith("支出", StringComparison.Ordinal) ? Sides.Expenditure : null;
        }

        if (item is Items.ProjectLifetime or Items.CarryOver or null || Funds.All.Contains(item))
        {
            return BySaying(label);
        }

        return Items.Income.Contains(item) ? Sides.Income
            : Items.Expenditure.Contains(item) || Items.ThreePublicParts.Contains(item) ? Sides.Expenditure
            : null;
    }

    private static string? BySaying(string label) =>
        (label.Contains("收入", StringComparison.Ordinal), label.Contains("支出", StringComparison.Ordinal)) switch
        {
            (true, false) => Sides.Income,
            (false, true) => Sides.Expenditure,
            _ => null,
        };
}
