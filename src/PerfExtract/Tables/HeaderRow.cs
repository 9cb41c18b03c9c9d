namespace PerfExtract.Tables;

/// <summary>Which rows of a grid are headers: rows without figures whose cells are, for the most part, words of one kind of block.</summary>
internal static class HeaderRow
{
    public static RegionKind? Kind(GridWords words, int row)
    {
        var cells = words.Grid.Beginning(row);
        if (cells.Count < 2 || HoldsFigures(words, cells))
        {
            return null;
        }

        return IsIndicators(words, cells) ? RegionKind.Indicators
            : IsGoals(words, cells) ? RegionKind.Goals
            : IsMoney(words, cells) ? RegionKind.Money
            : null;
    }

    /// <summary>A row below a header that is header too: finer words under a spanning one, or the numbers of the columns.</summary>
    public static bool Continues(GridWords words, int top, int row, RegionKind kind)
    {
        var cells = words.Grid.Beginning(row);
        if (cells.Count == 0)
        {
            return false;
        }

        if (IsColumnNumbers(words, cells))
        {
            return true;
        }

        if (kind == RegionKind.Goals || HoldsFigures(words, cells))
        {
            return false;
        }

        return kind == RegionKind.Indicators
            ? cells.All(cell => words.IndicatorRole(cell) != TableRole.None && (cell.Column > 0 || IsTitle(words, top)))
                || IsUnderHeads(words, row, cells)
            : (cells.All(cell => IsMoneyWord(words, cell) || IsPartOfHead(words, top, cell)) && IsUnderSpan(words, top, cells)) || IsWithinHeads(words.Grid, top, row);
    }

    /// <summary>绩效指标 over 一级指标, 二级指标, 三级指标.</summary>
    private static bool IsTitle(GridWords words, int top) =>
        words.Grid.At(top, 0) is { IsBlank: false } title && words.IndicatorRole(title) == TableRole.Indicator;

    /// <summary>年度指标值 over 运算符号, 内容, 度量单位, 三级指标 over 名称, 权重: two words or more under one head, one of them known, are heads themselves.</summary>
    private static bool IsUnderHeads(GridWords words, int row, IReadOnlyList<GridCell> cells)
    {
        if (!cells.Any(cell => words.IndicatorRole(cell) != TableRole.None))
        {
            return false;
        }

        var heads = cells.Select(cell => HeadOver(words.Grid, cell)).ToList();
        return heads.All(head => head is not null && head.EndRow == row && words.IndicatorRole(head) != TableRole.None)
            && heads.GroupBy(head => head, ReferenceEqualityComparer.Instance).All(group => group.Count() > 1);
    }

    /// <summary>The head above a cell; where no spans are seen, the last one left of the gap above it.</summary>
    public static GridCell? HeadOver(Grid grid, GridCell cell)
    {
        for (var column = cell.Column; column >= 0; column--)
        {
            if (grid.At(cell.Row - 1, column) is { IsBlank: false } head)
            {
                return head;
            }
        }

        return null;
    }

    /// <summary>项目名称 | 预算数 | 执行数 | 执行率 | 一级指标 | 二级指标 | 指标值: heads of indicators stand beside those of sums.</summary>
    public static bool HoldsIndicators(GridWords words, int row)
    {
        var roles = words.Grid.Beginning(row).Select(words.IndicatorRole).ToList();
        return roles.Contains(TableRole.Level1) && roles.Contains(TableRole.Level2) && (roles.Contains(TableRole.Target) || roles.Contains(TableRole.Actual));
    }

    /// <summary>Years without 年 are heads only beside a word that stands above labels: 项目 | 2022 | 2023.</summary>
    private static bool HoldsFigures(GridWords words, IReadOnlyList<GridCell> cells)
    {
        var headed = words.MoneyRole(cells[0]) == TableRole.Label;
        foreach (var cell in cells)
        {
            if (words.IsFigure(cell) && !(headed && GridWords.IsYear(cell)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsIndicators(GridWords words, IReadOnlyList<GridCell> cells)
    {
        var (levels, values, others) = (0, 0, 0);
        var ladder = cells.Count(cell => words.IndicatorRole(cell) is TableRole.Level1 or TableRole.Level2 or TableRole.Level3) > 1;
        foreach (var cell in cells)
        {
            switch (words.IndicatorRole(cell))
            {
                case TableRole.Level1 or TableRole.Level2 or TableRole.Level3 or TableRole.Level4 or TableRole.Name or TableRole.Level:
                case TableRole.Indicator:
                    levels++;
                    break;
                case TableRole.Target or TableRole.Actual or TableRole.Weight or TableRole.Score or TableRole.Rule or TableRole.Operator:
                    values++;
                    break;
                case TableRole.None when words.FieldRole(cell) is TableRole.GoalExpected or TableRole.GoalAchieved:
                    values++;
                    break;
                case TableRole.None:
                    others++;
                    break;
                default:
                    break;
            }
        }

        return levels > 0 && values > 0 && levels + values > others
            && (levels > 1 || values > 1 || cells.Any(cell => words.IndicatorRole(cell) is TableRole.Level3 or TableRole.Name))
            // 项目名称 | 预算金额 | 绩效目标 | 一级指标 | 二级指标 …: a list of several projects tells their sums too.
            && (ladder || !cells.Any(cell => words.Label(cell) is { Stage: not null, Known: true } && words.IndicatorRole(cell) == TableRole.None && words.FieldRole(cell) == TableRole.None));
    }

    /// <summary>预期目标 beside 实际完成情况, or 实施期目标 beside 年度目标; the title of the block stands left of them over several rows.</summary>
    private static bool IsGoals(GridWords words, IReadOnlyList<GridCell> cells)
    {
        // 项目基本情况 over the rows of the block is its title, whatever it says; 总体完成率 may stand behind the two.
        if (OfYears(words, cells))
        {
            return true;
        }

        var others = cells.Count(cell => !IsGoal(words, cell)
            && !(cell.Column == 0 && (cell.RowSpan > 1 || words.Grid.GoesOn(cell) || words.Grid.At(cell.EndRow, 0) is { IsBlank: true })));
        if (others > 1 || (others == 1 && !(IsGoal(words, cells[^2]) && words.FieldRole(cells[^2]) == TableRole.GoalAchieved && cells.Count(cell => IsGoal(words, cell)) > 1)))
        {
            return false;
        }

        List<GridCell> heads = [.. cells.Where(cell => cell.RowSpan == 1 && !words.Grid.GoesOn(cell))];
        return heads.Count > 1
            && (cells.Any(cell => words.FieldRole(cell) is TableRole.GoalAchieved) || heads.All(cell => words.FieldRole(cell) is TableRole.Goal or TableRole.GoalExpected));
    }

    /// <summary>财年 | 目标 | 实际完成情况 above a row for each year.</summary>
    private static bool OfYears(GridWords words, IReadOnlyList<GridCell> cells) =>
        cells is [{ Column: 0 } stub, { } target, { } done] && words.FieldRole(done) == TableRole.GoalAchieved
        && (IsGoal(words, target) || words.IndicatorRole(target) == TableRole.Target)
        && words.Grid.At(stub.EndRow, 0) is { } below && GridWords.IsYear(below);

    private static bool IsGoal(GridWords words, GridCell cell) =>
        words.FieldRole(cell) is TableRole.Goal or TableRole.GoalExpected or TableRole.GoalAchieved;

    private static bool IsMoney(GridWords words, IReadOnlyList<GridCell> cells)
    {
        var known = cells.Count(cell => IsMoneyWord(words, cell));
        var telling = cells.Any(cell => cell.Column > 0 && Tells(words, cell));
        return telling && (known * 2 > cells.Count || HoldsIndicators(words, cells[0].Row));
    }

    /// <summary>A word that makes a column one of money, as 金额 and 决算数 do and 项目 does not.</summary>
    private static bool Tells(GridWords words, GridCell cell) =>
        words.Label(cell) is { Known: true } label && (label.SaysMoney || label.SaysYear || label.Unit is not null);

    private static bool IsMoneyWord(GridWords words, GridCell cell) =>
        words.Label(cell) is { Known: true } or { OfWhich: true, Text: "" } || words.MoneyRole(cell) != TableRole.None || words.FieldRole(cell) == TableRole.MoneyBlock;

    /// <summary>公务用车购置及运行维护费 over 小计 and 其中, 其中 over 购置费 and 运行维护费.</summary>
    private static bool IsPartOfHead(GridWords words, int top, GridCell cell)
    {
        for (var head = HeadOver(words.Grid, cell); head is not null; head = head.Row > top ? HeadOver(words.Grid, head) : null)
        {
            if (words.IsPart(head, cell))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All columns are heads that go on from above, or words below others, of which one spans several: a row of heads, whatever it says.</summary>
    private static bool IsWithinHeads(Grid grid, int top, int row)
    {
        var (goOn, below) = (false, false);
        foreach (var cell in grid.Across(row))
        {
            if (cell.Row < row && cell.Row >= top && cell.EndRow == row + 1)
            {
                goOn = true;
            }
            else if (cell.Row == row && grid.At(row - 1, cell.Column) is { IsBlank: false } over && over.Row >= top)
            {
                below |= over.ColumnSpan > 1;
            }
            else
            {
                return false;
            }
        }

        return goOn && below;
    }

    /// <summary>Each cell stands under a header cell that spans several columns, or fills a gap that the header left.</summary>
    private static bool IsUnderSpan(GridWords words, int top, IReadOnlyList<GridCell> cells) =>
        cells.All(cell => cell.Column > 0 || words.MoneyRole(cell) != TableRole.None || words.Grid.At(cell.Row - 1, 0) is { ColumnSpan: > 1 }
            || (words.Grid.At(cell.Row - 1, 0) is { IsBlank: false } && words.Grid.At(cell.Row - 1, 1) is null or { IsBlank: true } && cells.Count > 1 && cells[1].Column == 1))
        && (cells.Any(cell => Enumerable.Range(top, cell.Row - top).Any(row => words.Grid.At(row, cell.Column) is { ColumnSpan: > 1 } or { IsBlank: true }))
            || cells.Count > 1);

    /// <summary>栏次 1 2 3 4=5+6: the numbers of the columns, not figures.</summary>
    public static bool IsColumnNumbers(GridWords words, int row) => IsColumnNumbers(words, words.Grid.Beginning(row));

    private static bool IsColumnNumbers(GridWords words, IReadOnlyList<GridCell> cells)
    {
        if (cells.Count == 0)
        {
            return false;
        }

        var labelled = words.MoneyRole(cells[0]) == TableRole.Line;
        var (count, last) = (0, 0);
        foreach (var cell in cells)
        {
            if (words.MoneyRole(cell) == TableRole.Line)
            {
                continue;
            }

            if (ColumnNumber.Of(LabelReader.Plain(cell.Text)) is not { } number || number != last + 1)
            {
                return false;
            }

            (count, last) = (count + 1, number);
        }

        return labelled ? count > 0 : count > 2;
    }
}
