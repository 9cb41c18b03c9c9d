namespace PerfExtract.Tables.Packed;

/// <summary>
/// The cells of one row under the heads that they fit best, in their order; a cell that fits as well under two of them is under none.
/// Where labels stand right of sums too, a sum stands behind its own label or nowhere.
/// </summary>
internal static class RowFit
{
    public const int Nowhere = -1;

    private const int Several = -2;

    /// <summary>A column for each cell, and what the fit cost; <see cref="SlotFit.Never"/> and more where there is none.</summary>
    public static (int[] Columns, int Cost) Of(IReadOnlyList<string> cells, IReadOnlyList<Slot> slots, SlotFit fit)
    {
        var (sided, count, width) = (IsSided(slots), cells.Count, slots.Count);
        if (count > width)
        {
            return ([], SlotFit.Never);
        }

        // before[i, j]: the first i cells under the first j heads; behind[i, j]: the others under the others; each without a label and with one.
        var (before, behind) = (new int[count + 1, width + 1, 2], new int[count + 1, width + 1, 2]);
        var costs = new int[count, width];
        for (var i = 0; i < count; i++)
        {
            for (var j = 0; j < width; j++)
            {
                costs[i, j] = fit.Of(cells[i], slots[j]);
            }
        }

        for (var i = 0; i <= count; i++)
        {
            for (var j = 0; j <= width; j++)
            {
                (before[i, j, 0], before[i, j, 1]) = i == 0 && j == 0 ? (sided ? SlotFit.Never : 0, sided ? 0 : SlotFit.Never) : (SlotFit.Never, SlotFit.Never);
                for (var label = 0; j > 0 && label < 2; label++)
                {
                    var skipped = sided && slots[j - 1] == Slot.Label ? 0 : label;
                    before[i, j, skipped] = Math.Min(before[i, j, skipped], before[i, j - 1, label] + SlotFit.Skipped(slots[j - 1], i == 0, sided));
                    if (i > 0 && MayStand(slots[j - 1], label, sided))
                    {
                        var placed = sided && slots[j - 1] == Slot.Label ? 1 : label;
                        before[i, j, placed] = Math.Min(before[i, j, placed], before[i - 1, j - 1, label] + costs[i - 1, j - 1]);
                    }
                }
            }
        }

        for (var i = count; i >= 0; i--)
        {
            for (var j = width; j >= 0; j--)
            {
                for (var label = 0; label < 2; label++)
                {
                    var best = i == count && j == width ? 0 : SlotFit.Never;
                    if (j < width)
                    {
                        best = Math.Min(best, behind[i, j + 1, sided && slots[j] == Slot.Label ? 0 : label] + SlotFit.Skipped(slots[j], i == 0, sided));
                        best = i < count && MayStand(slots[j], label, sided) ? Math.Min(best, behind[i + 1, j + 1, sided && slots[j] == Slot.Label ? 1 : label] + costs[i, j]) : best;
                    }

                    behind[i, j, label] = best;
                }
            }
        }

        var least = behind[0, 0, sided ? 1 : 0];
        var columns = new int[count];
        for (var i = 0; i < count; i++)
        {
            columns[i] = Nowhere;
            for (var j = 0; least < SlotFit.Never && j < width; j++)
            {
                if (IsBest(i, j))
                {
                    columns[i] = columns[i] == Nowhere ? j : Several;
                }
            }

            columns[i] = Math.Max(columns[i], Nowhere);
        }

        return (columns, least);

        bool IsBest(int i, int j)
        {
            for (var label = 0; label < 2; label++)
            {
                if (MayStand(slots[j], label, sided) && before[i, j, label] + costs[i, j] + behind[i + 1, j + 1, sided && slots[j] == Slot.Label ? 1 : label] == least)
                {
                    return true;
                }
            }

            return false;
        }
    }

    private static bool MayStand(Slot slot, int label, bool sided) => !sided || label == 1 || slot is not (Slot.Sum or Slot.Total or Slot.Rate);

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

            sums |= slot is Slot.Sum or Slot.Total;
        }

        return false;
    }
}
