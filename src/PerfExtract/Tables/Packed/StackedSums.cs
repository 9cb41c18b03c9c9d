namespace PerfExtract.Tables.Packed;

/// <summary>
/// A block of sums in a stack of cells: heads, then rows of a label and as many cells as there are heads. A remark that spans rows stands
/// in the first of them alone.
/// </summary>
internal sealed class StackedSums(SlotReader slots, SlotFit fit)
{
    /// <summary>More words in a row are no heads.</summary>
    private const int FewestHeads = 2, MostHeads = 24, Sides = 2;

    public StackedBlock? At(string[] cells, int at)
    {
        var end = at;
        while (end < Math.Min(cells.Length, at + MostHeads) && cells[end].Length > 0 && CellFigure.Read(cells[end]).Kind == FigureKind.None)
        {
            end++;
        }

        if (end <= at + FewestHeads)
        {
            return null;
        }

        // 收入 | 支出 above 项目 | 决算数 | 项目 | 决算数.
        if (end > at + Sides && Whole(cells, at + Sides, end) is { } below && slots.Money(below.Rows[0]).Count(slot => slot == Slot.Label) == Sides)
        {
            return new StackedBlock([cells[at..(at + Sides)], .. below.Rows], below.End);
        }

        if (Whole(cells, at, end) is { } whole)
        {
            return whole;
        }

        // The last words before the figures are the label of the first row, 年度资金总额, which could be a head elsewhere.
        var heads = slots.Money(cells[at..(end - 1)]);
        // 预算数, 决算数, 预算数, 决算数: the years over them are not known, nor in which column the last two would begin.
        if (cells[at..(end - 1)].Distinct().Count() < heads.Length || (at > 0 && cells.AsSpan(0, at).LastIndexOf(cells[at]) is >= 0 and var twin && twin >= at - MostHeads && IsOfHeads(cells, twin, at)) || heads.Count(SlotReader.IsFigure) < FewestHeads || !SlotReader.IsFigure(heads[0]) || !Array.TrueForAll(heads, slot => SlotReader.IsFigure(slot) || slot == Slot.Remark))
        {
            return null;
        }

        // 年度预算数（万元） | 年初预算 | 执行数: the first head may stand over the labels.
        return Of(cells, at, end - 1, heads) ?? (heads.Length > FewestHeads ? Of(cells, at, end - 1, heads[1..]) : null);
    }

    /// <summary>No figure parts two of the same head.</summary>
    private static bool IsOfHeads(string[] cells, int from, int end) => Array.TrueForAll(cells[from..end], cell => CellFigure.Read(cell).Kind == FigureKind.None);

    /// <summary>
    /// 序号, 项目名称, 预算数, 执行数, 备注, or 收入, 金额, 支出, 金额: words over all columns, and as many cells in each row; 合计 alone may stand
    /// over the columns left of the label too.
    /// </summary>
    private StackedBlock? Whole(string[] cells, int at, int end)
    {
        var all = slots.Money(cells[at..end]);
        var first = Array.FindIndex(all, SlotReader.IsFigure);
        // A head left of the labels that is not known may be one of an upper storey, and all cells would be shifted.
        if (first <= 0 || Array.IndexOf(all, Slot.Words, 0, first) >= 0)
        {
            return null;
        }

        // What stands before the first figure of the first row are its labels.
        var count = end - at - (all[0] is Slot.Line or Slot.Code ? 0 : first);
        if (count - first < FewestHeads - 1 || count <= FewestHeads)
        {
            return null;
        }

        var heads = slots.Money(cells[at..(at + count)]);
        List<string[]> rows = [cells[at..(at + count)]];
        var i = at + count;
        while (WholeRow(cells, i, heads, first) is > 0 and var length)
        {
            rows.Add([.. Enumerable.Repeat("", count - length), .. cells[i..(i + length)]]);
            i += length;
        }

        return rows.Count > FewestHeads ? new StackedBlock(rows, i) : null;
    }

    private int WholeRow(string[] cells, int at, Slot[] heads, int first)
    {
        if (Fits(cells, at, heads, 0))
        {
            return heads.Length;
        }

        return first > 1 && Fits(cells, at, heads, first - 1) ? heads.Length - first + 1 : 0;
    }

    private bool Fits(string[] cells, int at, Slot[] heads, int skip)
    {
        if (at + heads.Length - skip > cells.Length)
        {
            return false;
        }

        var labelled = false;
        for (var i = skip; i < heads.Length; i++)
        {
            var cell = cells[at + i - skip];
            var ended = heads[i] == Slot.Label && cell.Length == 0 && i + 1 < heads.Length && cells[at + i + 1 - skip].Length == 0;
            if (!ended && fit.Of(cell, heads[i]) > 0)
            {
                return false;
            }

            labelled |= heads[i] == Slot.Label && cell.Length > 0;
        }

        return labelled;
    }

    private StackedBlock? Of(string[] cells, int start, int body, Slot[] heads)
    {
        List<string[]> rows = [cells[start..body]];
        var i = body;
        while (LengthAt(cells, i, heads, rows.Count == 1) is > 0 and var length)
        {
            rows.Add(cells[i..(i + length)]);
            i += length;
        }

        return rows.Count > 1 ? new StackedBlock(rows, i) : null;
    }

    /// <summary>How many cells the row that begins with a label has; 0 where none begins there.</summary>
    private int LengthAt(string[] cells, int at, Slot[] heads, bool isFirst)
    {
        var own = heads[^1] == Slot.Remark ? heads.Length - 1 : heads.Length;
        if (at + own >= cells.Length || fit.Of(cells[at], Slot.Label) > 0)
        {
            return 0;
        }

        for (var i = 0; i < own; i++)
        {
            if (fit.Of(cells[at + 1 + i], heads[i]) > 0)
            {
                return 0;
            }
        }

        var next = at + 1 + own;
        var remark = own < heads.Length && next < cells.Length && (isFirst || cells[next].Length == 0 || !IsRow(cells, next, heads[0]));
        return remark ? own + 2 : own + 1;
    }

    /// <summary>Words with a figure, or nothing, under the first head behind them.</summary>
    private bool IsRow(string[] cells, int at, Slot head) => at + 1 < cells.Length && fit.Of(cells[at], Slot.Label) == 0 && fit.Of(cells[at + 1], head) == 0;
}
