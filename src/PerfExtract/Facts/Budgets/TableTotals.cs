using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// What 合计 is a total of: the caption says it, or the lines that it adds up do. Where neither does, it is a total of we know not
/// what, and no fact.
/// </summary>
internal static class TableTotals
{
    /// <summary>The item of a row that says 合计 alone; the lines it adds stand above it, or below where it leads.</summary>
    /// <param name="totals">How many of the group's rows are totals.</param>
    public static string? OfRow(MoneyGroup group, MoneyRow row, TableContext context, int totals)
    {
        var rows = group.Rows;
        var at = IndexOf(rows, row);
        if (row.Label.Total == TotalKind.GrandTotal && OfGrandTotal(Above(rows, at)) is { } whole)
        {
            return whole;
        }

        // A 小计 is a part where a 合计 stands too: of what, only its group could say.
        var subtotal = row.Label.Total == TotalKind.Subtotal;
        if (subtotal && totals > (IsTotal(row.Label) ? 1 : 0))
        {
            return null;
        }

        var parts = Above(rows, at).TakeWhile(IsPart).ToList();
        if (parts.Count == 0)
        {
            parts = [.. rows.Skip(at + 1).TakeWhile(IsPart)];
        }

        if (OfColumns(group) is { } told)
        {
            return told.Item;
        }

        var named = group.ByProject
            || !group.ByOrganization && parts.All(part => part.Label.Item is null && part.Code is null && !part.Label.Class);
        return OfItems([.. parts.Select(part => ProjectSources.IsOfProject(group, part) ? Label.Empty : part.Label)], group.Side, context, named, parts.Any(part => part.Code is not null), group.ByProject);

        // One 小计 adds what stands between it and the next.
        bool IsPart(MoneyRow other) => !IsTotal(other.Label) && !(subtotal && other.Label.Total == TotalKind.Subtotal);
    }

    /// <summary>年度主要任务 may hold the staff's wages too: of what their sum is a total, the form does not say.</summary>
    public static bool IsOfTasks(MoneyGroup group) =>
        group.ByProject && group.Heads.Any(head => head.Text.Contains("任务", StringComparison.Ordinal));

    /// <summary>总计 adds 本年收入合计 and what was carried over: it is of the same side.</summary>
    private static string? OfGrandTotal(IEnumerable<MoneyRow> above)
    {
        var wide = above.TakeWhile(row => row.Label.Total != TotalKind.GrandTotal).Select(row => row.Label.Item).Where(ItemFamilies.IsWide).ToList();
        return wide.Count == 0 ? null
            : wide.All(ItemFamilies.IsIncome) ? Items.IncomeTotal
            : wide.Any(ItemFamilies.IsIncome) ? null
            : Items.ExpenditureTotal;
    }

    /// <summary>Where the columns are of income, or of both sides (基金收入支出表), the lines below are of them: 合计 alone is no item.</summary>
    private static (string? Item, bool Told)? OfColumns(MoneyGroup group)
    {
        var items = group.Columns.Select(column => column.Label.Item).OfType<string>().ToList();
        var income = items.Any(item => ItemFamilies.IsIncome(item) && !ItemFamilies.IsSource(item)) || items.Any(item => item is Items.UndertakingIncome or Items.OtherIncome);
        return !income ? null : (items.Any(ItemFamilies.IsExpenditure) ? null : Items.IncomeTotal, true);
    }

    /// <summary>The item of a column that says 合计 alone, from the columns beside it under the same title.</summary>
    public static string? OfColumn(MoneyGroup group, MoneyColumn column, TableContext context)
    {
        // 合计 | 基本支出 (小计, 人员经费) | 项目支出 (小计, 专项): what a spanning title holds is told by its 小计.
        var title = column.Path.Count > 1 ? column.Path[^2] : null;
        bool Tells(MoneyColumn other) => other.Label.Item is not null && (title is null
            ? other.Path.Count == column.Path.Count ? other.Label.Total == TotalKind.None : other.Label.Total != TotalKind.None
            : other.Path.Contains(title) && other.Label.Total == TotalKind.None);
        var labels = group.Columns.Where(other => other != column && Tells(other)).Select(other => other.Label).ToList();
        return labels.Count == 0 ? null : OfItems(labels, group.Side, context, false, false);
    }

    /// <summary>What a figure is of whose row and column name no item: 可用指标 in a table of 财政拨款收入.</summary>
    public static string? OfCaption(TableContext context) =>
        Narrow(context)
            ?? (context.SaysIncome ? context.Fund ?? Items.IncomeTotal : context.SaysExpenditure && context.Fund is null ? Items.ExpenditureTotal : null);

    /// <param name="byProject">The lines are projects by their head: what they add up to is no more than that.</param>
    private static string? OfItems(List<Label> parts, Label side, TableContext context, bool named, bool coded, bool byProject = false)
    {
        List<string> items = [.. parts.Select(part => part.Item).OfType<string>().Where(item => item != Items.CarryOver).Distinct()];
        if (items.Count > 0 && items.All(ItemFamilies.IsThreePublic))
        {
            return Items.ThreePublic;
        }

        if (items.Count > 0 && items.All(item => item is Items.Personnel or Items.Operating))
        {
            return Items.BasicExpenditure;
        }

        if (context.OfProject && items.Count > 0 && items.All(ProjectReport.IsPart) && parts.All(part => part.Item is not null))
        {
            return Items.Project;
        }

        var sided = Sided(side, context);
        if (items.Count > 0 && items.All(item => ItemFamilies.IsIncome(item)))
        {
            return items.Any(item => !ItemFamilies.IsFund(item)) || sided == Sides.Income ? Items.IncomeTotal
                : sided == Sides.Expenditure ? Narrow(context) ?? Items.ExpenditureTotal
                : null;
        }

        if (items.Any(ItemFamilies.IsExpenditure))
        {
            return items.Any(item => ItemFamilies.IsIncome(item) && !ItemFamilies.IsFund(item)) ? null
                : items.Any(ItemFamilies.IsContainer) ? Items.ExpenditureTotal
                : Narrow(context) ?? (items.Any(ItemFamilies.IsEconomic) || items.Any(item => item is Items.Personnel or Items.Operating) ? Items.ExpenditureTotal : null);
        }

        if (items.Count > 0)
        {
            return null;
        }

        return Narrow(context)
            ?? (byProject && !coded ? Items.ProjectExpenditure
                : sided == Sides.Income ? Items.IncomeTotal
                : sided == Sides.Expenditure || coded ? Items.ExpenditureTotal
                : named && parts.Count > 0 ? Items.ProjectExpenditure
                : null);
    }

    /// <summary>The caption's own item, where it is one that a table may be about.</summary>
    private static string? Narrow(TableContext context) =>
        context.Item is { } item && !ItemFamilies.IsWide(item) && !ItemFamilies.IsSource(item) && !ItemFamilies.IsProjectTotal(item) ? item : null;

    private static string? Sided(Label side, TableContext context) =>
        ItemFamilies.IsWide(side.Item) ? (ItemFamilies.IsIncome(side.Item) ? Sides.Income : Sides.Expenditure)
            : context.SaysIncome ? Sides.Income
            : context.SaysExpenditure ? Sides.Expenditure
            : null;

    public static bool IsTotal(Label label) =>
        label.Total is TotalKind.Total or TotalKind.GrandTotal || ItemFamilies.IsWide(label.Item);

    /// <summary>The rows above one, from the nearest up.</summary>
    private static IEnumerable<MoneyRow> Above(IReadOnlyList<MoneyRow> rows, int at)
    {
        for (var i = at - 1; i >= 0; i--)
        {
            yield return rows[i];
        }
    }

    private static int IndexOf(IReadOnlyList<MoneyRow> rows, MoneyRow row)
    {
        var (first, end) = (0, rows.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = rows[middle].Row < row.Row ? (middle + 1, end) : (first, middle);
        }

        return first < rows.Count && ReferenceEquals(rows[first], row) ? first : -1;
    }
}
