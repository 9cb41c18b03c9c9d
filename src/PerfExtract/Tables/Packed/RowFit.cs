namespace PerfExtract.Tables.Packed;

/// <summary>The cells of one row under the heads that they fit best, in their order; a cell that fits as well under two of them is under none.</summary>
internal static class RowFit
{
    public const int Nowhere = -1;

    /// <summary>A column for each cell, and what the fit cost; <see cref="SlotFit.Never"/> and more where there is none.</summary>
    public static (int[] Columns, int Cost) Of(IReadOnlyList<string> cells, IReadOnlyList<Slot> slots, SlotFit fit)
    {
        var (sided, count, width) = (IsSided(slots), cells.Count, slots.Count);
        if (count > width)
        {
            return ([], SlotFit.Never);
        }

        var costs = new int[count, width];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < width; j++)
            {
                costs[i, j] = fit.Of(cells[i], slots[j]);
            }
        }

        // before[i, j]: the first i cells under the first j heads; behind[i, j]: the cells from i on under the heads from j on.
        var (before, behind) = (new int[count + 1, width + 1], new int[count + 1, width + 1]);
        for (var i = 0; i <= count; i++)
        {
            for (var j = 0; j <= width; j++)
            {
                before[i, j] = i == 0 && j == 0 ? 0 : Math.Min(
                    j > 0 ? before[i, j - 1] + SlotFit.Skipped(slots[j - 1], i == 0, sided) : SlotFit.Never,
                    i > 0 && j > 0 ? before[i - 1, j - 1] + costs[i - 1, j - 1] : SlotFit.Never);
            }
        }

        for (var i = count; i >= 0; i--)
        {
            for (var j = width; j >= 0; j--)
            {
                behind[i, j] = i == count && j == width ? 0 : Math.Min(
                    j < width ? behind[i, j + 1] + SlotFit.Skipped(slots[j], i == 0, sided) : SlotFit.Never,
                    i < count && j < width ? behind[i + 1, j + 1] + costs[i, j] : SlotFit.Never);
            }
        }

        var best = behind[0, 0];
        var columns = new int[count];
        for (var i = 0; i < count; i++)
        {
            columns[i] = Nowhere;
            for (var j = 0; best < SlotFit.Never && j < width; j++)
            {
                if (before[i, j] + costs[i, j] + behind[i + 1, j + 1] == best)
                {
                    columns[i] = columns[i] == Nowhere ? j : Several;
                }
            }

            columns[i] = Math.Max(columns[i], Nowhere);
        }

        return (columns, best);
    }

    private const int Several = -2;

    /// <summary>收入 | 决算数 | 支出 | 决算数.</summary>
    private static bool IsSided(IReadOnlyList<Slot> slots)
    {
        var sums = false;
        foreach (var slot in slots)
        {
            if (slot == Slot.Label && sums)
            {
                return true;
            }

            sums |= slot == Slot.Sum;
        }

        return false;
    }
}
