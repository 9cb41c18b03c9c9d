using PerfExtract.Documents;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>Reads the header of an indicator block: the deepest level is the name, what stands left of it are the levels above.</summary>
internal static class IndicatorColumnReader
{
    /// <summary>1.1.2 under 序号 lists the row, and is no level.</summary>
    private static readonly CharSet s_number = new("0123456789.．、-－ ");

    private static readonly TableRole[] s_levels = [TableRole.Level1, TableRole.Level2, TableRole.Level3, TableRole.Level4];

    /// <summary>The blocks of a header, left to right: a long list is set in two halves side by side.</summary>
    public static IEnumerable<IndicatorColumns> Read(GridWords words, Region region) =>
        Blocks(Columns(words, region)).Select(block => Of(words, region, block)).OfType<IndicatorColumns>();

    /// <summary>三级指标 | 目标值 | 完成值 | 三级指标 | 目标值 | 完成值: the same level once more, behind values, begins another block.</summary>
    private static List<List<IndicatorColumn>> Blocks(List<IndicatorColumn> columns)
    {
        List<List<IndicatorColumn>> blocks = [[]];
        foreach (var column in columns)
        {
            if ((s_levels.Contains(column.Role) || column.Role == TableRole.Name) && !column.Inherited
                && blocks[^1].FindIndex(before => before.Role == column.Role) is >= 0 and var first
                && blocks[^1].FindIndex(first, before => before.Role is TableRole.Target or TableRole.Actual) > first)
            {
                blocks.Add([]);
            }

            blocks[^1].Add(column);
        }

        return blocks;
    }

    private static IndicatorColumns? Of(GridWords words, Region region, List<IndicatorColumn> columns)
    {
        var name = NameOf(columns);
        if (name is null)
        {
            return null;
        }

        List<IndicatorColumn> levels = [.. columns.Where(column => column != name
            && (column.Start < name.Start ? IsLevel(words, region, column, name) : column.Role is TableRole.Level1 or TableRole.Level2))];
        Dictionary<TableRole, IndicatorColumn> others = [];
        // 经费保障 | 人员保障 | 原因说明 under 偏差原因分析: what a column's own head says comes before what it has from the head above.
        foreach (var column in columns.Where(column => column.Start > name.Start).OrderBy(column => column.Inherited))
        {
            // The nearest to the name is the leaf's own: 分值 of the levels stand left of it.
            if (!others.TryAdd(column.Role, column) && column.Role == TableRole.Unit && others.ContainsKey(TableRole.Actual))
            {
                others.TryAdd(TableRole.ActualUnit, column);
            }
        }

        foreach (var column in columns.Where(column => column.Start < name.Start))
        {
            if (column.Role is not (TableRole.Weight or TableRole.Score or TableRole.None) and var role)
            {
                others.TryAdd(role, column);
            }
        }

        return new IndicatorColumns(
            Ordered(levels), name, others, HeadOf(words, region, name.Start) is { } head && SaysWeight(words, head),
            !others.ContainsKey(TableRole.Actual) && others.TryGetValue(TableRole.Target, out var target)
                && HeadOf(words, region, target.Start) is { } pair && SaysActual(words, pair));
    }

    /// <summary>目标值/完成值, 指标值（实际值）: the second word is of what was reached.</summary>
    private static bool SaysActual(GridWords words, GridCell head)
    {
        var text = head.Text.AsSpan().TrimEnd();
        var mark = text.IndexOfAny("/／（(");
        return mark > 0 && mark + 1 < text.Length
            && words.RoleWithin(head, mark + 1, text[mark] is '/' or '／' || text[^1] is not (')' or '）') ? text.Length : text.Length - 1) == TableRole.Actual;
    }

    /// <summary>三级指标（分值）: what the brackets of the names hold.</summary>
    private static bool SaysWeight(GridWords words, GridCell head)
    {
        var open = head.Text.AsSpan().LastIndexOfAny('(', '（');
        var close = head.Text.AsSpan().LastIndexOfAny(')', '）');
        return open > 0 && close > open && words.RoleWithin(head, open + 1, close) == TableRole.Weight;
    }

    private static List<IndicatorColumn> Columns(GridWords words, Region region)
    {
        List<IndicatorColumn> columns = [];
        for (var start = 0; start < words.Grid.ColumnCount;)
        {
            var cell = HeadOf(words, region, start);
            var end = cell is null ? start + 1 : Math.Max(start + 1, cell.EndColumn);
            var role = cell is null ? TableRole.None : RoleOf(words, region, cell);
            // Without spans the words 绩效指标 stand over the first of their columns only.
            while (role == TableRole.Indicator && end < words.Grid.ColumnCount && HeadOf(words, region, end) is null)
            {
                end++;
            }

            columns.AddRange(role is TableRole.Indicator or TableRole.Name
                ? Parts(words.Grid, region, start, end, role)
                : [new IndicatorColumn(start, end, role, cell is not null && RoleOf(words, cell) == TableRole.None)]);
            start = end;
        }

        return columns;
    }

    /// <summary>绩效指标 over levels and names together: the last of the columns below it is the name.</summary>
    private static List<IndicatorColumn> Parts(Grid grid, Region region, int start, int end, TableRole role)
    {
        SortedSet<int> starts = [start];
        for (var row = region.Body; row < region.End; row++)
        {
            starts.UnionWith(grid.Across(row, start, end).Where(cell => !cell.IsBlank && cell.Column > start && cell.Row >= region.Body).Select(cell => cell.Column));
        }

        List<int> edges = [.. starts, end];
        return [.. starts.Select((from, i) => new IndicatorColumn(from, edges[i + 1], starts.Count == 1 ? role : i + 1 == starts.Count ? TableRole.Name : TableRole.Level))];
    }

    /// <summary>The lowest header cell with words above a column.</summary>
    private static GridCell? HeadOf(GridWords words, Region region, int column)
    {
        for (var row = region.Body - 1; row >= region.Top; row--)
        {
            if (words.Grid.At(row, column) is { IsBlank: false } cell)
            {
                return cell;
            }
        }

        return null;
    }

    /// <summary>内容 under 年度指标值 is the target: what the lowest head does not say, the one above it does.</summary>
    private static TableRole RoleOf(GridWords words, Region region, GridCell cell) =>
        RoleOf(words, cell) is not TableRole.None and var role ? role
            : cell.Row > region.Top && HeaderRow.HeadOver(words.Grid, cell) is { } above && above.Row >= region.Top ? RoleOf(words, above)
            : TableRole.None;

    private static TableRole RoleOf(GridWords words, GridCell cell) =>
        words.IndicatorRole(cell) is not TableRole.None and var role ? role
            : words.FieldRole(cell) switch
            {
                TableRole.GoalExpected => TableRole.Target,
                TableRole.GoalAchieved => TableRole.Actual,
                TableRole.ProjectName => TableRole.ProjectName,
                _ => TableRole.None,
            };

    private static IndicatorColumn? NameOf(List<IndicatorColumn> columns)
    {
        foreach (var role in new[] { TableRole.Level4, TableRole.Name, TableRole.Level3, TableRole.Indicator, TableRole.Level2 })
        {
            if (columns.LastOrDefault(column => column.Role == role) is { } found)
            {
                return found;
            }
        }

        return columns.LastOrDefault(column => column.Role == TableRole.Level);
    }

    /// <summary>A column with the head of a level, or without a head and with words in it that span rows or name levels.</summary>
    private static bool IsLevel(GridWords words, Region region, IndicatorColumn column, IndicatorColumn name)
    {
        if (s_levels.Contains(column.Role) || column.Role is TableRole.Level or TableRole.Name)
        {
            return true;
        }

        return column.Role is TableRole.None or TableRole.Indicator
            && Enumerable.Range(region.Body, region.End - region.Body).Any(row =>
                words.Grid.At(row, column.Start) is { IsBlank: false } cell && cell.Row >= region.Body && !words.IsFigure(cell) && cell.Text.AsSpan().ContainsAnyExcept(s_number)
                && cell.EndColumn <= name.Start && words.FieldRole(cell) != TableRole.TotalScore
                && words.Label(cell).Total == TotalKind.None);
    }

    /// <summary>The numbered levels in their order; without numbers, from left to right.</summary>
    private static List<IndicatorColumn> Ordered(List<IndicatorColumn> levels) =>
        levels.Any(column => column.Role is TableRole.Level1 or TableRole.Level2)
            ? [.. levels.Where(column => s_levels.Contains(column.Role)).OrderBy(column => column.Role)]
            : levels;
}
