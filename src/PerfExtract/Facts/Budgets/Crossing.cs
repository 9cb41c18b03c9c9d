using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>What the amount at the crossing of a row and a column is an amount of.</summary>
/// <param name="Label">The words that name it, as written.</param>
internal sealed record Crossed(
    string? Item, string Label, string? Code = null, string? Within = null, string? Fund = null, string? Project = null);

/// <summary>
/// The item of a crossing, by the finer of the two: 公务接待费 under 基本支出 is reception within basic expenditure, whichever of the
/// two is the row; 合计 under 基本支出 is basic expenditure itself; a column that names a fund says whose money it is.
/// </summary>
internal static class Crossing
{
    /// <param name="rowTotal">What the table's total is a total of, for a row that says 合计 only.</param>
    /// <param name="columnTotal">The same for a column.</param>
    /// <param name="caption">What the whole table is of, for a figure whose row and column name no item.</param>
    /// <param name="named">How a label that is no item is to be read: as a project of the organisation or as a line of a classification.</param>
    public static Crossed? Of(MoneyRow? row, Label column, string columnText, string? rowTotal, string? columnTotal, string? caption, bool named)
    {
        var label = row?.Label ?? Label.Empty;
        var text = row?.Head is null ? "" : label.Text;
        var item = label.Item is { } own ? own : label.Total != TotalKind.None ? rowTotal : null;
        var isTotalRow = label.Item is null && label.Total != TotalKind.None;
        if (column is { Class: true, Item: null, Fund: null })
        {
            // 上缴上级支出 as a column: a line of its own where the row adds all up, and no code says what another row is within it.
            return isTotalRow || text.Length == 0 || IsStageOnly(label) || ItemFamilies.IsWide(item)
                ? new Crossed(null, columnText, column.Code, Fund: label.Fund)
                : null;
        }

        if (item is null && !isTotalRow && text.Length > 0 && !IsStageOnly(label))
        {
            return Named(label, text, row!.Code, column, columnText, named);
        }

        if (item is null || text.Length == 0)
        {
            // The row names no item: 年初预算, a year, nothing, or a total of we know not what.
            if (column.Total != TotalKind.None && columnTotal is not null && ItemFamilies.IsFund(column.Item))
            {
                // 当年财政拨款 over 合计 and the costs that it adds up.
                return new Crossed(columnTotal, columnText, Fund: FundOf(columnTotal, column.Item));
            }

            var across = column.Item ?? (column.Total != TotalKind.None ? columnTotal : null) ?? caption;
            return across is null ? null : new Crossed(across, column.Item is null && isTotalRow ? text : columnText, Fund: FundOf(across, column.Fund ?? label.Fund));
        }

        return Two(item, text, row!.Code, label, column, columnText);
    }

    private static Crossed? Two(string item, string text, string? code, Label row, Label column, string columnText)
    {
        var fund = column.Fund ?? row.Fund;
        var within = ItemFamilies.IsContainer(row.Outer) && row.Outer != item && !ItemFamilies.IsContainer(item) ? OuterOf(item, row.Outer) : null;
        var other = column.Item;
        if (other is null || other == item || (other == Items.Project && (ItemFamilies.IsWide(item) || item == Items.ProjectExpenditure)) || (ItemFamilies.IsWide(other) && !ItemFamilies.IsWide(item)))
        {
            return new Crossed(item, text, code, within ?? WithinColumn(item, column.Outer), FundOf(item, fund));
        }

        if (ItemFamilies.IsFund(other) && !ItemFamilies.IsSource(item) && !ItemFamilies.IsIncome(item))
        {
            return new Crossed(item, text, code, within, FundOf(item, other));
        }

        // 合计 over the parts of a total is the part: 三公经费合计 under 公务接待费 is reception.
        var isTotal = row.Item is null || (item == Items.ThreePublic && ItemFamilies.IsThreePublic(other));
        if (isTotal && !ItemFamilies.IsContainer(other) && !ItemFamilies.IsSource(other) && !ItemFamilies.IsWide(other))
        {
            return new Crossed(other, columnText, null, null, FundOf(other, fund));
        }

        if (ItemFamilies.IsWide(item))
        {
            // 支出合计 of a column is the column's item; of two totals the row's name is the finer.
            return ItemFamilies.IsWide(other) ? new Crossed(item, text, code, null, FundOf(item, fund)) : new Crossed(other, columnText, null, null, FundOf(other, fund));
        }

        if (ItemFamilies.IsContainer(item) && !ItemFamilies.IsContainer(other))
        {
            return new Crossed(other, columnText, null, item, FundOf(other, fund));
        }

        return ItemFamilies.IsContainer(item) || (ItemFamilies.IsSource(item) && ItemFamilies.IsFund(other))
            ? null
            : new Crossed(item, text, code, other, FundOf(item, fund));
    }

    private static Crossed Named(Label label, string text, string? code, Label column, string columnText, bool named)
    {
        var project = named && code is null && !label.Class;
        var item = project ? Items.Project : null;
        var fund = column.Fund ?? label.Fund;
        var other = column.Item;
        var outer = ItemFamilies.IsContainer(label.Outer) && !project ? label.Outer : null;
        var self = new Crossed(item, text, code, outer, fund, project ? text : null);
        return other switch
        {
            null => self,
            _ when ItemFamilies.IsWide(other) => self,
            _ when ItemFamilies.IsFund(other) => self with { Fund = other },
            Items.ProjectExpenditure or Items.Project when project => self,
            _ when project && ItemFamilies.IsSource(other) => new Crossed(other, columnText, null, Items.Project, null, text),
            _ => self with { Within = other },
        };
    }

    private static bool IsStageOnly(Label label) =>
        label is { Known: true, Class: false } && (label.Stage is not null || label.SaysYear || label.Amount) && label.Item is null && label.Code is null;

    /// <summary>Personnel and operating costs are parts of basic expenditure by their nature: the table crosses nothing.</summary>
    private static string? OuterOf(string item, string? outer) =>
        item is Items.Personnel or Items.Operating or Items.AgencyOperating ? null : outer;

    private static string? WithinColumn(string item, string? outer) =>
        ItemFamilies.IsContainer(outer) && !ItemFamilies.IsContainer(item) && !ItemFamilies.IsWide(item) ? OuterOf(item, outer) : null;

    /// <summary>A fund's own line needs no fund beside it.</summary>
    private static string? FundOf(string? item, string? fund) => ItemFamilies.IsSource(item) ? null : fund;
}
