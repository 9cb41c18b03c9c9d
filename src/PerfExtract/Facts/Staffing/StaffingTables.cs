using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Staffing;

/// <summary>Label and figure side by side (编制人数 | 98) or one above the other, in a form about the organisation.</summary>
internal static class StaffingTables
{
    public static IEnumerable<HeadCount> Read(Grid grid, StaffingWords posts, ReportText report)
    {
        HashSet<GridCell> storeyed = new(ReferenceEqualityComparer.Instance);
        foreach (var label in grid.Cells.Where(cell => posts.IsField(cell.Text)))
        {
            if (storeyed.Contains(label))
            {
                continue;
            }

            if (StoreyedHeads.Under(grid, label, posts, report.Lexicon["totals"]) is { Count: > 1 } heads)
            {
                storeyed.UnionWith(heads.Select(head => head.Cell));
                foreach (var (head, name) in heads)
                {
                    if (Below(grid, head, report) is { } own && QuantityReader.TryWhole(own.Text, report.Lexicon, out var sum) && IsHeads(own.Text, sum))
                    {
                        yield return new HeadCount(
                            name, sum.Value, sum.HasUnit ? sum.UnitOf(own.Text) : null,
                            report.Citations.Of(own.At(sum.Start, sum.End), grid.Id, own.Row, own.Column));
                    }
                }

                continue;
            }

            var crossed = Crossed(grid, label, posts);
            if (crossed.Count > 1)
            {
                foreach (var (head, figure) in crossed)
                {
                    if (QuantityReader.TryWhole(figure.Text, report.Lexicon, out var count) && IsHeads(figure.Text, count))
                    {
                        yield return new HeadCount(
                            Labels.Clean(label.Text) + Labels.Clean(head.Text), count.Value, count.HasUnit ? count.UnitOf(figure.Text) : null,
                            report.Citations.Of(figure.At(count.Start, count.End), grid.Id, figure.Row, figure.Column));
                    }
                }

                continue;
            }

            if (Beside(grid, label, report) is { } cell && QuantityReader.TryWhole(cell.Text, report.Lexicon, out var quantity)
                && IsHeads(cell.Text, quantity))
            {
                yield return new HeadCount(
                    NameOf(grid, label), quantity.Value,
                    quantity.HasUnit ? quantity.UnitOf(cell.Text) : null,
                    report.Citations.Of(cell.At(quantity.Start, quantity.End), grid.Id, cell.Row, cell.Column));
            }
        }
    }

    /// <summary>行政人员 | 18 | 16 under 编制数 and 实有人数: the cells of a row whose columns have heads of their own.</summary>
    private static List<(GridCell Head, GridCell Figure)> Crossed(Grid grid, GridCell label, StaffingWords posts)
    {
        List<(GridCell, GridCell)> found = [];
        foreach (var cell in label.Column == 0 ? grid.Across(label.Row).Where(cell => cell.Column >= label.EndColumn && cell.Row == label.Row && !cell.IsBlank) : [])
        {
            var above = label.Row - 1;
            while (above >= Math.Max(0, label.Row - MostClasses) && (grid.At(above, cell.Column) is not { IsBlank: false } over || CellFigure.Read(over.Text).Kind != FigureKind.None))
            {
                above--;
            }

            if (CellFigure.Read(cell.Text).Kind != FigureKind.None && grid.At(above, cell.Column) is { } head && head.Row < label.Row && posts.IsField(head.Text))
            {
                found.Add((head, cell));
            }
        }

        return found;
    }

    /// <summary>Classes of staff below one head.</summary>
    private const int MostClasses = 30;

    /// <summary>行政编制 over 编制 and 实有: the head above says whose the figure is.</summary>
    private static string NameOf(Grid grid, GridCell label)
    {
        var own = Labels.Clean(label.Text.AsSpan().Trim().TrimEnd("：:"));
        return grid.At(label.Row - 1, label.Column) is { IsBlank: false } above && above.EndRow == label.Row
            && (above.ColumnSpan > 1 || grid.At(above.Row, above.EndColumn) is { IsBlank: true }) && Labels.Clean(above.Text) is var head
            ? head.EndsWith(own, StringComparison.Ordinal) ? head : head + own
            : own;
    }

    /// <summary>The cell to the right; in a row of headings (at the table's end, or other words beside it) the cell below.</summary>
    private static GridCell? Beside(Grid grid, GridCell label, ReportText report)
    {
        var right = grid.At(label.Row, label.EndColumn);
        right = right?.Text.Trim() is "人" or "名" or "个" ? grid.At(label.Row, right.EndColumn) : right;
        return right is null || !QuantityReader.TryWhole(right.Text, report.Lexicon, out _) ? Below(grid, label, report) : OfLastYear(grid, right);
    }

    /// <summary>编制人数 | 1,268 | 1,270 under 2021年 and 2022年: the later is the report's own.</summary>
    private static GridCell OfLastYear(Grid grid, GridCell first)
    {
        var (last, latest) = (first, YearOver(grid, first));
        foreach (var cell in latest is null ? [] : grid.Across(first.Row, first.EndColumn, grid.ColumnCount).Where(cell => cell.Row == first.Row && !cell.IsBlank).Take(MostYears))
        {
            if (CellFigure.Read(cell.Text).Kind != FigureKind.None && YearOver(grid, cell) is { } year && year > latest)
            {
                (last, latest) = (cell, year);
            }
        }

        return last;
    }

    /// <summary>A report tells of two years or three.</summary>
    private const int MostYears = 5;

    private static int? YearOver(Grid grid, GridCell cell)
    {
        for (var row = cell.Row - 1; row >= Math.Max(0, cell.Row - MostClasses); row--)
        {
            if (grid.At(row, cell.Column) is { IsBlank: false } head && Years.TryWhole(head.Text.AsSpan().Trim().TrimEnd('度'), out var year))
            {
                return year;
            }
        }

        return null;
    }

    /// <summary>行政 20, 事业 35, 合计 55 below 编制数: where each row has a name of its own, the total is the organisation's.</summary>
    private static GridCell? Below(Grid grid, GridCell label, ReportText report)
    {
        var below = grid.At(label.EndRow, label.Column);
        if (below is { IsBlank: true } && grid.At(below.EndRow, label.Column) is { } next && !grid.Beginning(below.Row).Any(cell => CellFigure.Read(cell.Text).Kind != FigureKind.None))
        {
            // Blank beside the lower storey of other heads.
            below = next;
        }

        if (label.Column == 0 || below is null || !IsNamed(grid, below.Row) || !IsNamed(grid, below.EndRow))
        {
            return below;
        }

        var last = below.Row;
        for (; last < grid.RowCount && IsNamed(grid, last); last++)
        {
            if (report.Lexicon["totals"].TryWhole(LabelReader.Plain(grid.Beginning(last)[0].Text), out _))
            {
                return grid.At(last, label.Column);
            }
        }

        // 县水利局 | 全额拨款 | 58 | 55 alone: the organisation's own row.
        return last == below.Row + 1 && CellFigure.Read(grid.Beginning(below.Row)[1].Text).Kind == FigureKind.None ? below : null;
    }

    private static bool IsNamed(Grid grid, int row) =>
        grid.Beginning(row) is [{ Column: 0 } name, _, ..] cells && CellFigure.Read(name.Text).Kind == FigureKind.None && cells.Any(cell => CellFigure.Read(cell.Text).Kind != FigureKind.None);

    private static bool IsHeads(string text, Quantity quantity) =>
        quantity is { Inexact: false, High: null, Comparator: Comparator.None, Scale: 1m }
        && decimal.IsInteger(quantity.Value) && quantity.Value >= 0
        && (quantity.Kind == QuantityKind.Number || quantity.UnitOf(text) is "人" or "名" or "个");
}
