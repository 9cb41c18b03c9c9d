namespace PerfExtract.Tables;

/// <summary>Reads the rows of a group: labels carried down, codes, what is part of what, and the figure under each column.</summary>
internal sealed class MoneyRowReader(
    GridWords words, LabelReader labels, Region region, IReadOnlyList<Column> labelColumns, IReadOnlyList<Column> codeColumns,
    IReadOnlyList<MoneyColumn> values, Column? units, bool sideBySide)
{
    private Grid Grid => words.Grid;

    public IReadOnlyList<MoneyRow> Read()
    {
        List<MoneyRow> rows = [];
        string[] codes = new string[codeColumns.Count];
        IReadOnlyList<GridCell> above = [];
        var wrapped = new WrappedLabels(words, labels);
        for (var row = region.Body; row < region.End; row++)
        {
            var path = PathOf(row, above);
            above = path;
            var code = CodeOf(row, codes);
            var label = Own(path, labels.Join([.. path.Select(words.Label)]));
            var figures = ValuesOf(row);
            if (wrapped.Join(rows, path, figures) is { } whole)
            {
                rows.RemoveAt(rows.Count - 1);
                label = whole.Label;
                (path, figures) = (whole.Path, whole.Figures);
            }
            else if (label is { Known: false, Text.Length: 1 } && figures.Any(cell => cell is not null))
            {
                // 金 below 上年结转资: the end of a label whose beginning is not found again.
                continue;
            }

            // Of two tables side by side a row's label may stand in the other: 公用经费合计 over all columns but the last.
            if (path.Count == 0 && labelColumns.Count > 0 && (sideBySide || figures.All(cell => cell is null)))
            {
                continue;
            }

            if (rows.Count > 0 && TornFigures.GoOn(rows[^1].Values, figures, path.Count > 0 && rows[^1].Path.Count > 0))
            {
                rows.RemoveAt(rows.Count - 1);
                continue;
            }

            if (units is not null && Grid.At(row, units.Start) is { IsBlank: false } unit)
            {
                if (UnitColumn.UnitOf(unit) is not { } ofRow)
                {
                    // 人, %: no money.
                    continue;
                }

                label = label with { Unit = ofRow };
            }

            var parent = RowParents.Of(rows, label, labels);
            rows.Add(new MoneyRow(row, path, label, code ?? label.Code, figures, parent is not null && Exceeds(figures, parent)
                ? WholeOf(rows, figures) ?? parent : parent));
        }

        return rows;
    }

    /// <summary>收入 over 财政拨款收入 and 事业收入: a fund is a part of the income, as its neighbours are, and not whose money the income is.</summary>
    private Label Own(List<GridCell> path, Label joined) =>
        path.Count > 1 && joined is { Item: "income-total" or "income-current", Fund: { } fund } && words.Label(path[^1]) is { Fund: null } own && own.Item == fund
            ? joined with { Item = fund, Fund = null, Outer = joined.Item }
            : joined;

    /// <summary>合计, 其中：基本支出, 项目支出, 其中：财政拨款: a part that is more than the row above it is a part of the whole once more.</summary>
    private MoneyRow? WholeOf(List<MoneyRow> rows, GridCell?[] figures)
    {
        for (var i = rows.Count - 1; i > 0; i--)
        {
            if (rows[i].Parent is { } whole)
            {
                return Exceeds(figures, whole) ? null : whole;
            }
        }

        return null;
    }

    /// <summary>In every column where both have a figure.</summary>
    private bool Exceeds(GridCell?[] figures, MoneyRow whole)
    {
        var compared = 0;
        for (var i = 0; i < figures.Length; i++)
        {
            if (figures[i] is { } cell && whole.Values[i] is { } over && !values[i].Label.Percent
                && words.Figure(cell) is { IsAmount: true } part && words.Figure(over) is { IsAmount: true } all)
            {
                if (part.Value * part.Scale <= all.Value * all.Scale)
                {
                    return false;
                }

                compared++;
            }
        }

        return compared > 0;
    }

    /// <summary>
    /// The label cells of a row, outermost first. A cell that began in the header is the title of the block, not of a row. An
    /// outer label left blank goes on from the row above, where a finer label stands beside the blank.
    /// </summary>
    private List<GridCell> PathOf(int row, IReadOnlyList<GridCell> above)
    {
        List<GridCell> path = [];
        var blankBefore = new List<Column>();
        foreach (var column in labelColumns)
        {
            var blank = true;
            foreach (var cell in LabelsIn(row, column))
            {
                blank = false;
                if (cell.Row >= region.Body && !path.Contains(cell) && (!words.IsFigure(cell) || GridWords.IsYear(cell)))
                {
                    path.Add(cell);
                }
            }

            if (blank)
            {
                blankBefore.Add(column);
            }
        }

        if (path.Count == 0)
        {
            // 类/款/项 columns hold 合计 in their place where they are merged.
            return codeColumns.Select(column => Grid.At(row, column.Start)).FirstOrDefault(cell =>
                cell is { IsBlank: false } && cell.Row >= region.Body && !LabelText.IsCode(cell.Text) && !words.IsFigure(cell)) is { } label ? [label]
                : TotalAt(row) is { } total ? [total]
                : [];
        }

        // 项目资金 in the middle of its rows: the block's title, set where no spans are seen.
        if (path.Count > 1 && path[0].RowSpan == 1 && words.FieldRole(path[0]) == TableRole.MoneyBlock && words.Label(path[^1]) is { Known: true, Item: not null })
        {
            path.RemoveAt(0);
            return path;
        }

        foreach (var column in blankBefore)
        {
            var outer = above.FirstOrDefault(cell => cell.Column <= column.Start && cell.EndColumn > column.Start);
            if (outer is not null && column.Start < path[0].Column && above.Count > 1)
            {
                path.Insert(0, outer);
                break;
            }
        }

        return path;
    }

    /// <summary>
    /// Under one head two cells may stand: 按支出类型分 over several rows, and the label beside it. Where a title's cells are merged
    /// otherwise than its head, the label stands right of a blank.
    /// </summary>
    private IEnumerable<GridCell> LabelsIn(int row, Column column) =>
        Grid.Across(row, column.Start, column.End).Where(cell => !cell.IsBlank && (cell.Column <= column.Start || cell.Row == row));

    /// <summary>合计 in the column of the rows' numbers.</summary>
    private GridCell? TotalAt(int row) =>
        Grid.Beginning(row) is [{ } first, ..] && first.Row >= region.Body && first.Column < values[0].Start
            && words.Label(first) is { Known: true, Item: null, Total: not TotalKind.None } ? first : null;

    /// <summary>A class (类) has three digits, whatever follows.</summary>
    private const int ClassDigits = 3;

    /// <summary>The code in one column, or in three (类 款 项): parts that stand only on the first row of their group go on below.</summary>
    private string? CodeOf(int row, string[] above)
    {
        if (codeColumns.Count == 0)
        {
            return null;
        }

        var last = -1;
        for (var i = 0; i < codeColumns.Count; i++)
        {
            var text = Grid.At(row, codeColumns[i].Start) is { } cell ? LabelReader.Plain(cell.Text) : "";
            if (text.Length > 0 && text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0)
            {
                last = i;
                if (above[i] != text)
                {
                    above[i] = text;
                    Array.Fill(above, null, i + 1, above.Length - i - 1);
                }
            }
        }

        if (last < 0)
        {
            return null;
        }

        // 类 款 项 may each print the whole code: 201, 20101, 2010101.
        var parts = above.Take(last + 1).Where(part => part is not null).ToList();
        var code = parts.Count > 1 && parts[^1].StartsWith(parts[0], StringComparison.Ordinal) && parts[^1].Length > parts[0].Length
            ? parts[^1]
            : string.Concat(parts);
        return LabelText.IsCode(code) && parts[0].Length >= ClassDigits ? code : null;
    }

    /// <summary>
    /// The cell of each column: where a form's cells do not stand exactly under their headers, a cell belongs to the column that it
    /// covers most.
    /// </summary>
    private GridCell?[] ValuesOf(int row)
    {
        var found = new GridCell?[values.Count];
        foreach (var cell in Grid.Across(row, values[0].Start, values[^1].End))
        {
            if (cell.Row != row || cell.IsBlank)
            {
                continue;
            }

            var (best, most) = (-1, 0);
            for (var i = 0; i < values.Count; i++)
            {
                var shared = Math.Min(cell.EndColumn, values[i].End) - Math.Max(cell.Column, values[i].Start);
                if (shared > most)
                {
                    (best, most) = (i, shared);
                }
            }

            if (best >= 0 && found[best] is null)
            {
                found[best] = cell;
            }
        }

        return found;
    }
}
