using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>What a group of columns is as a whole: a list of names, a ledger, a table with totals, with what was carried over.</summary>
internal static class GroupTraits
{
    /// <summary>Names that are no words of a form's money block: several projects, one a line.</summary>
    public static bool IsList(MoneyGroup group) =>
        group.ByProject || (group.Rows.Count > 1 && group.Rows.All(row => row.Head is not null && !row.Label.Known && row.Label.Item is null));

    /// <summary>办公设备购置 among the names of projects is one of them, though a class has that name too.</summary>
    public static bool ListsNames(MoneyGroup group) =>
        group.ByProject && group.Rows.Count(row => row.Label is { Class: false, Item: null, Total: TotalKind.None }) > group.Rows.Count(row => row.Label.Class);

    /// <summary>A label that is no item is a named purpose where the table is of expenditure, never in a table of income or of organisations.</summary>
    public static bool NamesPurposes(MoneyGroup group, TableContext context) =>
        !ItemFamilies.IsIncome(group.Side.Item) && !context.SaysIncome && !group.ByOrganization
        && (group.ByProject || IsLedger(group) || group.Rows.Any(other => ItemFamilies.IsExpenditure(other.Label.Item)) || context.SaysExpenditure
            || context.Item == Items.ProjectExpenditure || group.Columns.Any(column => ItemFamilies.IsExpenditure(column.Label.Item)));

    /// <summary>What was budgeted and what was spent, name by name: such names are purposes of the organisation's money.</summary>
    public static bool IsLedger(MoneyGroup group)
    {
        var stages = group.Columns.Where(column => column.Label is { Known: true, Percent: false }).Select(column => column.Label.Stage).ToHashSet();
        return !group.ByOrganization && stages.Contains(Stages.Actual)
            && (stages.Contains(Stages.Budget) || stages.Contains(Stages.Initial) || stages.Contains(Stages.Adjusted) || stages.Contains(Stages.Available));
    }

    /// <summary>合计 or 总计 stands among the rows, or in a part of the table that says the same heads again.</summary>
    public static bool HasTotals(GridReading reading, MoneyGroup group)
    {
        if (!group.Rows.Any(row => row.Label is { Item: null, Total: TotalKind.Subtotal }))
        {
            return false;
        }

        bool IsTotal(GridCell cell) => reading.Words.Label(cell) is { Item: null, Total: TotalKind.Total or TotalKind.GrandTotal };
        return group.Rows.Any(row => row.Head is { } head && IsTotal(head))
            || reading.Regions.Any(region => region.Kind == RegionKind.Money && group.Heads.Count > 0
                && group.Heads.All(head => reading.Grid.At(region.Top, head.Column)?.Text == head.Text)
                && Enumerable.Range(region.Body, region.End - region.Body).Any(row => reading.Grid.Beginning(row) is [{ } first, ..] && IsTotal(first)));
    }

    /// <summary>收入情况 without figures, below it 一般公共预算财政拨款: of which side such rows are, up to a row of the other side.</summary>
    public static Dictionary<MoneyRow, string> SidesAbove(MoneyGroup group)
    {
        Dictionary<MoneyRow, string> found = new(ReferenceEqualityComparer.Instance);
        string? side = null;
        foreach (var row in group.Rows)
        {
            if (row.Label is { Known: true, Outer: { } over } && ItemFamilies.IsWide(over))
            {
                side = ItemSides.Of(over, "");
            }
            else if (row.Label.Known && ItemSides.Of(row.Label.Item, "") is { } own)
            {
                side = own == side || (ItemFamilies.IsWide(row.Label.Item) && row.Values.All(cell => cell is null || ReferenceEquals(cell, row.Head))) ? own : null;
            }

            if (side is not null)
            {
                found.Add(row, side);
            }
        }

        return found;
    }

    /// <summary>
    /// 年初结转和结余, below it the funds once more: whose money was carried over, not the year's. That the same fund stands above
    /// too tells such lines from a list of sources that happens to follow.
    /// </summary>
    public static Dictionary<MoneyRow, MoneyRow> CarriedFunds(MoneyGroup group)
    {
        Dictionary<MoneyRow, MoneyRow> found = new(ReferenceEqualityComparer.Instance);
        HashSet<string> above = [];
        MoneyRow? carrier = null;
        foreach (var row in group.Rows)
        {
            var isFund = ItemFamilies.IsFund(row.Label.Item);
            carrier = row.Label.Item == Items.CarryOver ? row : isFund ? carrier : null;
            if (carrier is not null && isFund && above.Contains(row.Label.Item!))
            {
                found.Add(row, carrier);
            }
            else if (isFund)
            {
                above.Add(row.Label.Item!);
            }
        }

        return found;
    }
}
