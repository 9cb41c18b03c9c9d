namespace PerfExtract.Tables;

/// <summary>Parts a grid into regions at its header rows.</summary>
internal static class RegionReader
{
    public static IReadOnlyList<Region> Read(GridWords words)
    {
        var grid = words.Grid;
        var kinds = new RegionKind?[grid.RowCount];
        for (var at = 0; at < kinds.Length; at++)
        {
            kinds[at] = HeaderRow.Kind(words, at);
        }

        List<Region> regions = [];
        var row = 0;
        while (row < grid.RowCount)
        {
            if (kinds[row] is { } kind)
            {
                var body = BodyAfter(words, row, kind);
                var end = EndOf(words, kinds, body, kind);
                regions.Add(new Region(kind, row, body, end));
                row = end;
            }
            else
            {
                var end = row + 1;
                while (end < grid.RowCount && kinds[end] is null)
                {
                    end++;
                }

                regions.Add(new Region(RegionKind.Fields, row, row, end));
                row = end;
            }
        }

        return regions;
    }

    private static int BodyAfter(GridWords words, int top, RegionKind kind)
    {
        var body = top + 1;
        while (body < words.Grid.RowCount && HeaderRow.Continues(words, top, body, kind))
        {
            body++;
        }

        return body;
    }

    private static int EndOf(GridWords words, RegionKind?[] kinds, int body, RegionKind kind)
    {
        var end = body;
        while (end < words.Grid.RowCount && (kinds[end] is null || IsUnfilled(words, body, end, kind)) && !Closes(words, body, end, kind))
        {
            end++;
        }

        return end;
    }

    /// <summary>上年结转 | | 年终结转 | : known words, and no heads: they stand where a row of the block has its labels, the sums are blank.</summary>
    private static bool IsUnfilled(GridWords words, int body, int row, RegionKind kind) =>
        kind == RegionKind.Money && (IsUnfilledLike(words, body, row) || IsUnfilledLike(words, row - 1, row));

    private static bool IsUnfilledLike(GridWords words, int like, int row) =>
        like < row && words.Grid.Beginning(like).Any(words.IsFigure)
        && words.Grid.Beginning(row).All(cell => words.Grid.At(like, cell.Column) is { IsBlank: false } above && above.Row == like && !words.IsFigure(above) && above.EndColumn == cell.EndColumn);

    /// <summary>A label of the form that belongs to no row of this kind.</summary>
    private static bool Closes(GridWords words, int body, int row, RegionKind kind)
    {
        if (kind == RegionKind.Money && (IsForeign(words, body, row) || (row > body && IsOfInlineSums(words, row))))
        {
            return true;
        }

        var first = words.Grid.Beginning(row) is [var one, ..] ? one : null;
        var role = first is null ? TableRole.None : words.FieldRole(first);
        return kind switch
        {
            RegionKind.Goals => row > body && first is not null && IsFormLabel(role),
            RegionKind.Money => (IsFormLabel(role) && !words.Label(first!).SaysMoney) || role is TableRole.TotalScore or TableRole.Grade,
            // 绩效目标 may be a level of a scoring table too: then figures stand beside it.
            _ => first?.Column == 0 && IsFormLabel(role) && role != TableRole.Indicator && !words.Grid.Beginning(row).Any(words.IsFigure),
        };
    }

    /// <summary>Several texts under heads of sums: another block begins, with heads that are not known.</summary>
    private static bool IsForeign(GridWords words, int body, int row)
    {
        var texts = 0;
        foreach (var cell in words.Grid.Beginning(row))
        {
            if (words.IsFigure(cell))
            {
                return false;
            }

            var head = words.Grid.At(body - 1, cell.Column);
            texts += cell.Column > 0 && head is not null && words.FieldRole(head) != TableRole.MoneyBlock && words.Label(head) is { Known: true, Stage: not null }
                && cell.Text.Trim().Length > 1 && words.Label(cell) is not { Known: true, Item: not null } ? 1 : 0;
        }

        return texts > 1;
    }

    /// <summary>按收入性质分：326.5 | 按支出性质分：326.5: each cell holds its label and its sum, and stands under no head.</summary>
    private static bool IsOfInlineSums(GridWords words, int row)
    {
        // The block's title may stand in each of its rows.
        List<GridCell> cells = [.. words.Grid.Beginning(row).Where(cell => cell.Column > 0 || !words.Grid.IsRest(cell))];
        return cells.Count > 1 && cells.TrueForAll(cell => cell.Text.AsSpan().LastIndexOfAny(':', '：') is > 0 and var colon && CellFigure.Read(cell.Text[(colon + 1)..]).IsAmount);
    }

    private static bool IsFormLabel(TableRole role) =>
        role is TableRole.ProjectName or TableRole.Organization or TableRole.Supervisor or TableRole.Implementer or TableRole.Field
            or TableRole.Goal or TableRole.GoalExpected or TableRole.GoalAchieved or TableRole.Indicator;
}
