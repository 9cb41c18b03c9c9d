using PerfExtract.Quantities;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>All figures of a grid that are amounts of a known item and stage.</summary>
internal static class AmountReader
{
    public static IEnumerable<TableAmount> Read(GridReading reading, LabelReader labels)
    {
        foreach (var region in reading.Regions)
        {
            var form = reading.FormAt(region.Top);
            var amounts = region.Kind switch
            {
                RegionKind.Money => OfMoney(reading, region, form, labels),
                RegionKind.Fields => FieldAmounts.Read(reading, region, labels),
                _ => [],
            };
            foreach (var amount in amounts)
            {
                yield return amount;
            }
        }

        foreach (var amount in ListedAmounts.Read(reading))
        {
            yield return amount;
        }
    }

    private static IEnumerable<TableAmount> OfMoney(GridReading reading, Region region, Form form, LabelReader labels)
    {
        var groups = reading.GroupsOf(region, labels);
        var unit = UnitOf(reading, region);
        foreach (var group in groups.Where(group => IsBudget(group, reading.Context, form)))
        {
            var crossings = new MoneyCrossings(reading, group, form);
            var units = Units(reading, group);
            var twins = Twins(group);
            var scoped = group.Columns.Any(column => column.Label.Scope is null && IsMoney(column));
            foreach (var row in group.Rows.Where(row => !units.Contains(row) && !IsMixed(reading, row)))
            {
                for (var i = 0; i < group.Columns.Count; i++)
                {
                    var column = group.Columns[i];
                    if (row.Values[i] is { } cell && IsMoney(column) && !twins.Contains(column.Label) && !(scoped && column.Label.Scope is not null)
                        && AmountAt(reading, group, crossings, row, column, cell, unit) is { } amount)
                    {
                        yield return amount;
                    }
                }
            }
        }
    }

    /// <summary>The rows of a list that are of one unit or place each: what they say is not the organisation's own.</summary>
    public static HashSet<MoneyRow> Units(GridReading reading, MoneyGroup group)
    {
        var units = group.Rows.Where(row => row.Head is not null && group.IsOrganization(row)).ToHashSet();
        if (WholeOf(reading, units) is { } whole)
        {
            units.Remove(whole);
        }

        return units;
    }

    /// <summary>小计, 购置费, 小计, 购置费: the titles that told one 小计 from the other are lost, and with them what either is.</summary>
    public static HashSet<Label> Twins(MoneyGroup group)
    {
        HashSet<Label> seen = [], twins = [];
        foreach (var column in group.Columns.Where(column => IsMoney(column) && (column.Label.Item is not null || column.Label.Total != TotalKind.None)))
        {
            if (!seen.Add(column.Label))
            {
                twins.Add(column.Label);
            }
        }

        return twins;
    }

    private static TableAmount? AmountAt(
        GridReading reading, MoneyGroup group, MoneyCrossings crossings, MoneyRow row, MoneyColumn column, GridCell cell, MoneyUnit? unit)
    {
        var figure = reading.Words.Figure(cell);
        if (!(figure.IsAmount || figure.Kind == FigureKind.Dash) || IsShared(group, row, cell) || crossings.At(row, column) is not var (crossed, stage, said)
            || (figure.IsDeficit && stage is not (Stages.Difference or Stages.Change or Stages.Adjustment)))
        {
            return null;
        }

        var (rowLabel, columnLabel) = (row.Label, column.Label);
        var (year, offset) = columnLabel.SaysYear ? (columnLabel.Year, columnLabel.YearOffset) : (rowLabel.Year, rowLabel.YearOffset);
        return new TableAmount(
            cell, figure, crossed, stage, said, SideOf(crossed, group, columnLabel, reading.Context) ?? OfParent(crossed, row) ?? (ItemFamilies.IsFund(crossed.Item) ? crossings.SideAbove(row) : null), year, offset, columnLabel.SeveralYears || rowLabel.SeveralYears,
            columnLabel.Unit ?? rowLabel.Unit ?? unit);
    }

    /// <summary>One figure drawn over the rows of several labels is of none of them alone.</summary>
    private static bool IsShared(MoneyGroup group, MoneyRow row, GridCell cell) =>
        cell.RowSpan > 1 && IsOver(cell, group, row);

    private static bool IsOver(GridCell cell, MoneyGroup group, MoneyRow row) =>
        group.Rows.Any(other => other.Row > row.Row && other.Row < cell.EndRow && other.Head is not null && other.Head != row.Head);

    /// <summary>
    /// 征地支出 under 本年收入 is what came in for it, as 一般公共服务支出 in a table of income is; 水利 in a table of expenditure was paid,
    /// though its own words say neither. What the two sides of a table head decides before its caption does.
    /// </summary>
    private static string? SideOf(Crossed crossed, MoneyGroup group, Label column, TableContext context) =>
        (crossed.Item is null && (column.Item is Items.IncomeTotal or Items.IncomeCurrent or Items.BasicIncome or Items.ProjectIncome || (context.SaysIncome && group.Side.Item is null)) ? Sides.Income : null)
            ?? ItemSides.Of(crossed.Item, crossed.Label)
            ?? (crossed.Item is null or Items.CarryOver || ItemFamilies.IsFund(crossed.Item) ? SideOfGroup(group) : null)
            ?? ((crossed.Item == Items.CarryOver || ItemFamilies.IsFund(crossed.Item)) && group.Side.Item is null && context.SaysIncome ? Sides.Income : null)
            ?? (crossed.Item is null && (context.SaysExpenditure || ItemFamilies.IsExpenditure(column.Item) || ItemFamilies.IsContainer(crossed.Within)) ? Sides.Expenditure : null);

    private static string? SideOfGroup(MoneyGroup group) =>
        ItemFamilies.IsWide(group.Side.Item) ? ItemSides.Of(group.Side.Item, "") : null;

    /// <summary>收入合计, 其中：一般公共预算: a part of what came in.</summary>
    private static string? OfParent(Crossed crossed, MoneyRow row) =>
        ItemFamilies.IsFund(crossed.Item) && ItemFamilies.IsWide(row.Parent?.Label.Item) && ItemFamilies.IsIncome(row.Parent?.Label.Item) ? Sides.Income : null;

    /// <summary>其中：一般公共预算 | 300 | 其中：基本支出 | 220 under 年初预算数, 全年预算数: labels stand among the sums, so the heads are not theirs.</summary>
    public static bool IsMixed(GridReading reading, MoneyRow row) =>
        (row.Head is { } head && reading.Words.MoneyRole(head) is TableRole.OtherFigure or TableRole.Rate or TableRole.Share) ||
        row.Values.Any(cell => cell is not null && !reading.Words.IsFigure(cell) && reading.Words.Label(cell) is { Known: true, Item: not null });

    /// <summary>
    /// In a list of units each row is one unit's, and none of the organisation as a whole; alone it is the organisation itself, and so
    /// is one that stands above those it adds up.
    /// </summary>
    private static MoneyRow? WholeOf(GridReading reading, HashSet<MoneyRow> units)
    {
        if (units.Count < 2)
        {
            return units.FirstOrDefault();
        }

        var whole = units.MinBy(row => row.Row)!;
        var at = whole.Values.ToList().FindIndex(cell => cell is not null);
        decimal? AmountOf(MoneyRow row) => row.Values[at] is { } cell && reading.Words.Figure(cell) is { IsAmount: true } figure ? figure.Value * figure.Scale : null;
        return at >= 0 && AmountOf(whole) is { } sum && sum == units.Where(row => row != whole).Sum(AmountOf) ? whole : null;
    }

    private static bool IsMoney(MoneyColumn column) =>
        column.Role is TableRole.None or TableRole.Amount or TableRole.Label && column.Label is { Known: true, Percent: false };

    /// <summary>Of a table neither of whose rows nor of whose columns names an item, nothing says that its money is the organisation's budget.</summary>
    private static bool IsBudget(MoneyGroup group, TableContext context, Form form)
    {
        var known = form.Project is not null || context.SaysWhat || context.Stage is not null || group.Columns.Any(column => IsMoney(column) && column.Label.Stage is not null);
        return GroupTraits.IsLedger(group)
            || group.Rows.Any(row => row.Label.Item is not null)
            || group.Columns.Any(column => column.Label.Item is not null)
            || (context.SaysWhat && group.Rows.Any(row => row.Label.Total != TotalKind.None || row.Head is null))
            || (known && (group.ByProject || group.Rows.Any(row => row.Code is not null || row.Label.Class)));
    }

    /// <summary>The unit in a title of the block, or in the corner above the labels.</summary>
    private static MoneyUnit? UnitOf(GridReading reading, Region region)
    {
        for (var row = region.Top - 1; row >= 0 && row >= region.Top - TitleRows; row--)
        {
            foreach (var cell in reading.Grid.Beginning(row))
            {
                if (TableUnits.UnitIn(cell) is { } title && !reading.Words.IsFigure(cell))
                {
                    return title;
                }
            }
        }

        for (var row = region.Top; row < region.End; row++)
        {
            // In the body only the title cells that stand left of the labels declare a unit.
            foreach (var cell in reading.Grid.Beginning(row))
            {
                var isTitle = reading.Words.FieldRole(cell) == TableRole.MoneyBlock;
                if ((isTitle || (row < region.Body && !reading.Words.Label(cell).SaysMoney)) && TableUnits.UnitIn(cell) is { } corner)
                {
                    return corner;
                }
            }
        }

        return null;
    }

    /// <summary>Above a block's header stand its title and its unit, if anything.</summary>
    private const int TitleRows = 2;
}
