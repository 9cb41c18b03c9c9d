namespace PerfExtract.Tables.Packed;

/// <summary>
/// A block of sums in a stack of cells: heads, then rows of a label and as many cells as there are heads. A remark that spans rows stands
/// in the first of them alone.
/// </summary>
internal sealed class StackedSums(SlotReader slots, SlotFit fit)
{
    /// <summary>More words in a row are no heads.</summary>
    private const int FewestHeads = 2, MostHeads = 24;

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

        // The last words before the figures are the label of the first row, 年度资金总额, which could be a head elsewhere.
        var heads = slots.Money(cells[at..(end - 1)]);
        if (heads.Count(SlotReader.IsFigure) < FewestHeads || !SlotReader.IsFigure(heads[0]) || !Array.TrueForAll(heads, slot => SlotReader.IsFigure(slot) || slot == Slot.Remark))
        {
            return null;
        }

        // 年度预算数（万元） | 年初预算 | 执行数: the first head may stand over the labels.
        return Of(cells, at, end - 1, heads) ?? (heads.Length > FewestHeads ? Of(cells, at, end - 1, heads[1..]) : null);
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
