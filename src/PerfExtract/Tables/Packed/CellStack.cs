namespace PerfExtract.Tables.Packed;

/// <summary>
/// A table printed one cell a line, blank cells too: its rows, as heads and labels tell where they end. What belongs to no block and no
/// label is a row of its own.
/// </summary>
internal sealed class CellStack(LabelReader labels, RoleReader roles, SlotFit fit)
{
    private readonly StackedSums _sums = new(new SlotReader(labels, roles), fit);
    private readonly StackedIndicators _indicators = new(new SlotReader(labels, roles), labels, roles, fit);

    private const int Pair = 2, Triple = 3;

    public IReadOnlyList<string[]> Rows(string[] cells)
    {
        List<string[]> rows = [];
        for (var i = 0; i < cells.Length;)
        {
            var row = cells[i].Length == 0 ? 0 : RowAt(cells, i);
            if (row == 0)
            {
                // A blank cell of no row says nothing.
                i++;
            }
            else if ((_indicators.At(cells, i) ?? _sums.At(cells, i)) is { } block)
            {
                rows.AddRange(block.Rows);
                i = block.End;
            }
            else
            {
                rows.Add(cells[i..(i + row)]);
                i += row;
                if (row >= Pair && IsGoals(rows[^1]) && i + row <= cells.Length && !Array.Exists(cells[i..(i + row)], IsField))
                {
                    rows.Add(cells[i..(i + row)]);
                    i += row;
                }
            }
        }

        return rows;
    }

    /// <summary>How many cells a row of the form's head holds: a label and its value, the heads of the goals, a cell alone.</summary>
    private int RowAt(string[] cells, int at)
    {
        if (at + 1 >= cells.Length || cells[at + 1].Length == 0)
        {
            return 1;
        }

        // 年度总体目标 before 预期目标 and 实际完成情况 is the title of both.
        if (at + Triple <= cells.Length && roles.Field(cells[at]) == TableRole.GoalExpected && IsGoals(cells[at..(at + Triple)]))
        {
            return Triple;
        }

        if (IsGoals(cells[at..(at + Pair)]))
        {
            return Pair;
        }

        return roles.Field(cells[at]) switch
        {
            TableRole.None => labels.Read(cells[at]).Known && CellFigure.Read(cells[at + 1]).Kind != FigureKind.None ? SidesAt(cells, at) ?? FiguresAt(cells, at) : 1,
            TableRole.TotalScore => FiguresAt(cells, at),
            // 绩效目标 | 绩效目标合理性 | 10: a level of a scoring table.
            TableRole.Goal or TableRole.GoalExpected when at + Pair < cells.Length && CellFigure.Read(cells[at + Pair]).Kind == FigureKind.Number => 1,
            // 办公经费 may be a project's name.
            TableRole.ProjectName or TableRole.Organization or TableRole.Implementer or TableRole.Supervisor => IsField(cells[at + 1]) ? 1 : Pair,
            _ => IsField(cells[at + 1]) || labels.Read(cells[at + 1]).Known ? 1 : Pair,
        };
    }

    /// <summary>预算数： | 60 | 执行数： | 58, below it 其中：财政拨款 | 60 | 其中：财政拨款 | 58: two labels, each with its sum, are one row.</summary>
    private int? SidesAt(string[] cells, int at)
    {
        if (at + (2 * Pair) > cells.Length || FiguresAt(cells, at) != Pair || cells[at + Pair].Length == 0 || FiguresAt(cells, at + Pair) != Pair)
        {
            return null;
        }

        var (one, other) = (labels.Read(cells[at]), labels.Read(cells[at + Pair]));
        return one.Known && other.Known && one.Item == other.Item && (one.Item is null ? one.Stage is not null && other.Stage is not null && one.Stage != other.Stage : one.Stage == other.Stage)
            ? 2 * Pair : null;
    }

    /// <summary>总分 | 100 | 97.</summary>
    private static int FiguresAt(string[] cells, int at)
    {
        var end = at + 1;
        while (end < cells.Length && CellFigure.Read(cells[end]).Kind != FigureKind.None)
        {
            end++;
        }

        return end - at;
    }

    /// <summary>预期目标 | 实际完成情况, and 全年（调整）绩效目标 between them.</summary>
    private bool IsGoals(string[] heads) =>
        roles.Field(heads[^1]) == TableRole.GoalAchieved && Array.TrueForAll(heads[..^1], head => roles.Field(head) is TableRole.Goal or TableRole.GoalExpected);

    private bool IsField(string cell) => roles.Field(cell) != TableRole.None;
}
