namespace PerfExtract.Pdf.Layout;

/// <summary>Rulings that cross or touch each other, directly or through others: the lines of one table.</summary>
internal sealed record RulingGroup(IReadOnlyList<Ruling> Horizontal, IReadOnlyList<Ruling> Vertical);

internal static class RulingGroups
{
    /// <summary>Lines of one page after joining; beyond it is a drawing (the comparison below is by pairs that share their columns).</summary>
    private const int Most = 4_000;

    public static IReadOnlyList<RulingGroup> Of(Rulings rulings)
    {
        var (rows, columns) = (rulings.Horizontal, rulings.Vertical);
        if (rows.Count == 0 || columns.Count == 0 || rows.Count + columns.Count > Most)
        {
            return [];
        }

        var sets = new DisjointSets(rows.Count + columns.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            for (var j = FirstAtLeast(columns, row.From - Rulings.Snap); j < columns.Count; j++)
            {
                var column = columns[j];
                if (column.At > row.To + Rulings.Snap)
                {
                    break;
                }

                if (row.At >= column.From - Rulings.Snap && row.At <= column.To + Rulings.Snap)
                {
                    sets.Join(i, rows.Count + j);
                }
            }
        }

        return Joined(Collect(rulings, sets));
    }

    /// <summary>A row of one line, in points. Between two tables stand a caption and its unit, and white.</summary>
    private const float TallestTitle = 28;

    /// <summary>The sides of both are open by more than a line that sticks out.</summary>
    private const float Open = 8;

    /// <summary>
    /// A form without outer lines falls apart where the title of a block fills a row: no upright line crosses it, and the level lines
    /// above and below it, of the same ends, are those of two groups.
    /// </summary>
    private static List<RulingGroup> Joined(List<RulingGroup> groups)
    {
        var joined = new List<RulingGroup>(groups.Count);
        var form = new List<RulingGroup>();
        foreach (var group in groups.OrderBy(static group => group.Horizontal[0].At))
        {
            if (form is [.., var above] && !IsOneForm(above, group))
            {
                joined.Add(Whole(form));
                form.Clear();
            }

            form.Add(group);
        }

        if (form.Count > 0)
        {
            joined.Add(Whole(form));
        }

        return joined;
    }

    private static RulingGroup Whole(List<RulingGroup> form) =>
        form is [var only] ? only : new RulingGroup([.. form.SelectMany(static part => part.Horizontal)], Sorted(form.SelectMany(static part => part.Vertical)));

    private static bool IsOneForm(RulingGroup above, RulingGroup below)
    {
        var (last, first) = (above.Horizontal[^1], below.Horizontal[0]);
        return first.At - last.At is > Rulings.Double and <= TallestTitle
            && Math.Abs(first.From - last.From) <= Rulings.Snap && Math.Abs(first.To - last.To) <= Rulings.Snap
            && IsOpen(above, last) && IsOpen(below, first);
    }

    private static bool IsOpen(RulingGroup group, Ruling level) =>
        group.Vertical[0].At - level.From >= Open && level.To - group.Vertical[^1].At >= Open;

    private static List<Ruling> Sorted(IEnumerable<Ruling> rulings)
    {
        List<Ruling> all = [.. rulings];
        all.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        return all;
    }

    private static List<RulingGroup> Collect(Rulings rulings, DisjointSets sets)
    {
        var groups = new Dictionary<int, (List<Ruling> Rows, List<Ruling> Columns)>();
        var order = new List<int>();
        for (var i = 0; i < sets.Count; i++)
        {
            var root = sets.Find(i);
            if (!groups.TryGetValue(root, out var group))
            {
                groups[root] = group = ([], []);
                order.Add(root);
            }

            if (i < rulings.Horizontal.Count)
            {
                group.Rows.Add(rulings.Horizontal[i]);
            }
            else
            {
                group.Columns.Add(rulings.Vertical[i - rulings.Horizontal.Count]);
            }
        }

        var found = new List<RulingGroup>();
        foreach (var root in order)
        {
            var (rows, columns) = groups[root];
            if (rows.Count > 0 && columns.Count > 0)
            {
                found.Add(new RulingGroup(rows, columns));
            }
        }

        return found;
    }

    private static int FirstAtLeast(IReadOnlyList<Ruling> sorted, float at)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (sorted[middle].At < at)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
