using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Tables.Flattened;

/// <summary>A table that lost its lines: its rows as recovered, or one cell a row where more than one reading is possible.</summary>
/// <param name="Lead">Cells that stand before the rows and are no part of them: a caption, the titles of the label columns.</param>
/// <param name="Stray">Figures of a form that no label and no head could be found for.</param>
internal sealed record FlattenedTable(IReadOnlyList<FlatRow> Rows, int FirstBlock, IReadOnlyList<FlatCell> Lead, bool IsClear = true, int Stray = 0);

/// <summary>Recovers tables from paragraphs of one cell each.</summary>
internal sealed class FlattenedTables(Document document, SectionTree sections, Lexicon.Lexicon lexicon)
{
    /// <summary>Heads that a run of short lines must have to be called a table at all.</summary>
    private const int FewestHeads = 2;

    private readonly FlatWords _words = new(lexicon.Derived(static words => new LabelReader(words)), lexicon.Derived(static words => new RoleReader(words)), lexicon["indicator-levels"]);

    public IEnumerable<FlattenedTable> Read()
    {
        var (money, indicators) = (new MoneyRhythm(_words), new IndicatorRhythm(_words, lexicon));
        foreach (var run in new FlatRunFinder(document, sections, _words).Find())
        {
            if (Recover(run, money.In(run.Cells), indicators.In(run.Cells)) is { } table)
            {
                yield return table;
            }
        }
    }

    private FlattenedTable? Recover(FlatRun run, MoneyRhythm.Search money, IndicatorRhythm.Search indicators)
    {
        var cells = run.Cells;
        var isForm = IsForm(cells);
        List<FlatRow> rows = [];
        var (from, lead) = (0, 0);
        while (from < cells.Count)
        {
            var sums = money.Find(from);
            var levels = indicators.Find(from);
            if (sums is null && levels is null)
            {
                break;
            }

            var (start, end, found) = levels is null || (sums is not null && sums.Start <= levels.Start)
                ? (sums!.Start, sums.End, sums.Rows)
                : (levels.Start, levels.End, levels.Rows);
            var goals = Enumerable.Range(from, start - from).Where(i => IsGoalBlock(cells, i, start)).Take(1).ToList();
            lead = rows.Count > 0 ? lead : goals.Count > 0 ? goals[0] : start;
            rows.AddRange(isForm ? Pairs(cells, from, start) : goals.SelectMany(i => GoalRows(cells, i)));
            rows.AddRange(found);
            from = end;
        }

        if (isForm)
        {
            rows.AddRange(Pairs(cells, from, cells.Count));
            return new FlattenedTable(rows, run.FirstBlock, [], Stray: rows.Count(row => row.Cells is [{ Cell.IsFigure: true }]));
        }

        if (rows.Count > 0 && from + 1 < cells.Count && cells[from].IsText && _words.Field(cells[from].Text) == TableRole.TotalScore && cells[from + 1].IsFigure)
        {
            rows.AddRange(Pairs(cells, from, Math.Min(cells.Count, from + 3)));
        }

        return rows.Count > 0 ? new FlattenedTable(rows, run.FirstBlock, [.. cells.Take(lead).Where(cell => !_words.IsStubHead(cell.Text))]) : Ambiguous(run);
    }

    /// <summary>项目名称 and the project's name behind it; where another head stands behind it, or 实施单位 and another, it is the head of a list.</summary>
    private bool IsForm(IReadOnlyList<FlatCell> cells)
    {
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].IsText && (_words.Field(cells[i].Text) == TableRole.ProjectName || (i < FormHead && IsOrganization(cells, i)))
                && !(i + 1 < cells.Count && (_words.Money(cells[i + 1].Text) != TableRole.None || _words.IsHead(cells[i + 1].Text) || _words.Field(cells[i + 1].Text) == TableRole.MoneyBlock))
                && !(i + 2 < cells.Count && _words.IsLabel(cells[i + 1]) && _words.IsLabel(cells[i + 2])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>部门名称 and a name, first of all: the organisation's own form.</summary>
    private bool IsOrganization(IReadOnlyList<FlatCell> cells, int at) =>
        _words.Field(cells[at].Text) == TableRole.Organization && at + 1 < cells.Count && cells[at + 1].IsText && !_words.IsLabel(cells[at + 1]);

    /// <summary>The cells before 部门名称 are a title and a year at most.</summary>
    private const int FormHead = 3;

    /// <summary>The labels of a form with what stands behind them: a value, a figure, or nothing.</summary>
    private List<FlatRow> Pairs(IReadOnlyList<FlatCell> cells, int from, int end)
    {
        List<FlatRow> rows = [];
        for (var i = from; i < end; i++)
        {
            if (IsGoalTriple(cells, i, end))
            {
                rows.AddRange([FlatRow.Of(cells[i], cells[i + 1], cells[i + 2]), FlatRow.Of(cells[i + 3], cells[i + 4], cells[i + 5])]);
                i += 5;
            }
            else if (IsGoalBlock(cells, i, end))
            {
                rows.AddRange(GoalRows(cells, i));
                i += 3;
            }
            else if (i + 1 < end && _words.IsGoalPair(cells[i], cells[i + 1]))
            {
                // Whose the texts behind both are is not to be told.
                rows.AddRange([FlatRow.Of(cells[i]), FlatRow.Of(cells[i + 1])]);
                i++;
            }
            // 年初预算数, 全年执行数, then 1: of heads that stood side by side, none is the figure's label.
            else if (_words.IsLabel(cells[i]) && i + 1 < end && !_words.IsLabel(cells[i + 1]) && !IsLostRow(cells, i, end)
                && !(i > from && cells[i + 1].IsFigure && _words.IsStage(cells[i]) && _words.IsStage(cells[i - 1])))
            {
                // 总分 | 100 | 97: what may be reached, and what was.
                var two = _words.Field(cells[i].Text) == TableRole.TotalScore && i + 2 < end && cells[i + 1].IsFigure && cells[i + 2].IsFigure;
                rows.Add(two ? FlatRow.Of(cells[i], cells[i + 1], cells[i + 2]) : FlatRow.Of(cells[i], cells[i + 1]));
                i += two ? 2 : 1;
            }
            else
            {
                rows.Add(FlatRow.Of(cells[i]));
            }
        }

        return rows;
    }

    /// <summary>年度资金总额 | 285 | 271.32: which of the figures is the label's own, the lost heads would have said.</summary>
    private bool IsLostRow(IReadOnlyList<FlatCell> cells, int at, int end) =>
        at + 2 < end && cells[at + 1].IsFigure && cells[at + 2].IsFigure && _words.Field(cells[at].Text) != TableRole.TotalScore;

    private static FlatRow[] GoalRows(IReadOnlyList<FlatCell> cells, int at) =>
        [FlatRow.Of(cells[at], cells[at + 1]), FlatRow.Of(cells[at + 2], cells[at + 3])];

    /// <summary>预期目标, 实际完成情况, behind them two texts and then the next label.</summary>
    private bool IsGoalBlock(IReadOnlyList<FlatCell> cells, int at, int end) =>
        at + 1 < end && _words.IsGoalPair(cells[at], cells[at + 1]) && AreTexts(cells, at + 2, 2, end);

    /// <summary>年初绩效目标, 全年（调整）绩效目标, 全年目标实际完成情况, behind them three texts and then the next label.</summary>
    private bool IsGoalTriple(IReadOnlyList<FlatCell> cells, int at, int end) =>
        at + 2 < end && _words.IsGoal(cells[at]) && _words.IsGoal(cells[at + 1]) && _words.IsGoal(cells[at + 2]) && AreTexts(cells, at + 3, 3, end);

    private bool AreTexts(IReadOnlyList<FlatCell> cells, int from, int count, int end)
    {
        var next = from + count;
        for (var i = from; i < Math.Min(next, end); i++)
        {
            if (!cells[i].IsText || _words.IsLabel(cells[i]))
            {
                return false;
            }
        }

        return next == end || (next < end && _words.IsLabel(cells[next]));
    }

    private FlattenedTable? Ambiguous(FlatRun run)
    {
        var heads = run.Cells.Count(cell => cell.IsText && (_words.IsHead(cell.Text) || _words.IsStubHead(cell.Text)));
        return heads < FewestHeads ? null : new FlattenedTable([.. run.Cells.Select(cell => FlatRow.Of(cell))], run.FirstBlock, [], IsClear: false);
    }
}
