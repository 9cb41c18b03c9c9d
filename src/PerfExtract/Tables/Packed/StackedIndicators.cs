namespace PerfExtract.Tables.Packed;

/// <summary>
/// A block of indicators in a stack of cells: heads, then rows of as many cells, without the levels that span several rows. Of the ways
/// to part the stack into rows the one that fits the heads best is taken; where there are two, none.
/// </summary>
internal sealed class StackedIndicators(SlotReader slots, LabelReader labels, RoleReader roles, SlotFit fit)
{
    private const int FewestHeads = 3, MostHeads = 24;

    public StackedBlock? At(string[] cells, int at)
    {
        var end = at;
        while (end < Math.Min(cells.Length, at + MostHeads) && cells[end].Length > 0 && IsHead(cells, end))
        {
            end++;
        }

        var heads = cells[at..end];
        var kinds = heads.Select(roles.Indicator).ToArray();
        if (heads.Length < FewestHeads || kinds.Count(role => role is TableRole.Level1 or TableRole.Level2 or TableRole.Level3 or TableRole.Name) < 2
            || !kinds.Any(role => role is TableRole.Target or TableRole.Actual or TableRole.Weight or TableRole.Score))
        {
            return null;
        }

        var body = end;
        while (body < cells.Length && cells[body].Length == 0)
        {
            body++;
        }

        Slot[] own = [.. slots.Indicators(heads), .. Enumerable.Repeat(Slot.Remark, body - end)];
        return Parted(cells, body, own[0] == Slot.Title ? own[1..] : own) is { } rows
            ? new StackedBlock([heads, .. rows.Rows], rows.End)
            : null;
    }

    /// <summary>A head that is not known stands between others that are.</summary>
    private bool IsHead(string[] cells, int at) =>
        roles.Indicator(cells[at]) != TableRole.None || roles.Money(cells[at]) is TableRole.Weight or TableRole.Score
        || (at + 1 < cells.Length && cells[at + 1].Length > 0 && roles.Indicator(cells[at + 1]) is not (TableRole.None or TableRole.Level1));

    private StackedBlock? Parted(string[] cells, int first, Slot[] heads)
    {
        var end = first;
        while (end < cells.Length && !IsEnd(cells[end]))
        {
            end++;
        }

        var name = Array.IndexOf(heads, Slot.Name);
        var levels = 0;
        while (levels < name && heads[levels] is Slot.Level1 or Slot.Level2 or Slot.Level or Slot.Words)
        {
            levels++;
        }

        var best = new int[end - first + 1];
        var taken = new int[best.Length];
        var tied = new bool[best.Length];
        for (var at = end - first - 1; at >= 0; at--)
        {
            best[at] = SlotFit.Never;
            for (var skip = 0; skip <= levels && name >= 0; skip++)
            {
                var length = heads.Length - skip;
                var cost = at + length > end - first || best[at + length] >= SlotFit.Never ? SlotFit.Never : best[at + length] + Cost(cells, first + at, heads, skip);
                if (cost < best[at])
                {
                    (best[at], taken[at], tied[at]) = (cost, length, tied[at + length]);
                }
                else if (cost == best[at] && cost < SlotFit.Never)
                {
                    tied[at] = true;
                }
            }
        }

        if (end == first || best[0] >= SlotFit.Never || tied[0])
        {
            return null;
        }

        List<string[]> rows = [];
        for (var at = 0; at < end - first; at += taken[at])
        {
            rows.Add(cells[(first + at)..(first + at + taken[at])]);
        }

        return new StackedBlock(rows, end);
    }

    private int Cost(string[] cells, int at, Slot[] heads, int skip)
    {
        var cost = 0;
        for (var i = skip; i < heads.Length && cost < SlotFit.Never; i++)
        {
            cost += fit.Of(cells[at + i - skip], heads[i]);
        }

        return cost;
    }

    /// <summary>合计, the labels of the form below the block, the heads of another.</summary>
    private bool IsEnd(string cell) =>
        roles.Indicator(cell) is TableRole.Level1 or TableRole.Level2 or TableRole.Level3 || roles.Field(cell) is not (TableRole.None or TableRole.Indicator) || labels.Read(cell) is { Known: true, Total: not TotalKind.None, Item: null };
}
