namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Tables that are ruled one way only: under the rows, or between the columns, or around the whole with a line under the head. What is
/// not drawn is put in where the words leave room for it, and the whole is read as any other grid.
/// </summary>
internal static class HalfRuled
{
    /// <summary>Above, under the head, below: the least that a table ruled across has; or three lines between columns.</summary>
    private const int FewestLines = 3;

    /// <summary>Upright lines of one page outside of all grids; more are a drawing.</summary>
    private const int MostUpright = 2_000;

    /// <summary>Tables put together from what their lines leave open; null where the page has none.</summary>
    /// <param name="read">The page's tables as their lines alone show them.</param>
    public static List<Grid>? Of(Rulings rulings, List<Grid> grids, List<FlowTable> read, Func<WhitePage> page, Func<List<SegmentedLine>> cut)
    {
        var half = grids.FindAll(grid => read.Exists(table => table.Bounds == grid.Bounds && IsHalf(table)));
        var (across, down) = (Free(rulings.Horizontal, grids, level: true), Free(rulings.Vertical, grids, level: false));
        if (half.Count == 0 && across.Count < FewestLines && down.Count < FewestLines)
        {
            return null;
        }

        var (lines, white, found) = (cut(), page(), new List<Grid>());
        // A frame around a form that is not ruled is no table's: the form is read as one without lines.
        half.RemoveAll(grid => !Add(new HalfTable(grid.Bounds, grid.Lines.Horizontal, grid.Lines.Vertical, lines, white), found) && grid.Xs.Length > 2);
        foreach (var (bounds, stack) in LevelStacks.Of(across, lines, white))
        {
            Add(new HalfTable(bounds, stack, [], lines, white), found);
        }

        foreach (var (bounds, stack) in UprightStacks(down, lines))
        {
            Add(new HalfTable(bounds, [], stack, lines, white), found);
        }

        if (found.Count == 0 && half.Count == 0)
        {
            return null;
        }

        found.AddRange(grids.FindAll(grid => !half.Contains(grid)));
        Grids.Sort(found);
        return found;
    }

    private static bool Add(HalfTable table, List<Grid> found)
    {
        if (table.Read() is not { } grid)
        {
            return false;
        }

        found.Add(grid);
        return true;
    }

    /// <summary>A frame around rows of figures, or a row in which figures stand under each other in two columns.</summary>
    private static bool IsHalf(FlowTable table)
    {
        const int fewest = 2;
        if (table.Columns == 1)
        {
            var figures = table.Cells.SelectMany(static cell => cell.Lines).Select(static line => line.Text.Split(' ').Count(static part => TableParts.IsFigure(part))).ToList();
            return figures.Count(static count => count >= fewest) >= fewest || figures.Exists(static count => count > fewest);
        }

        return table.Cells.Where(static cell => cell.Lines.Count >= fewest && cell.Lines.Count(static line => TableParts.IsFigure(line.Text)) >= fewest)
            .GroupBy(static cell => cell.Place.Row).Any(static row => row.Count() >= fewest);
    }

    /// <summary>Lines that lie in no grid.</summary>
    private static List<Ruling> Free(IReadOnlyList<Ruling> rulings, List<Grid> grids, bool level)
    {
        var free = new List<Ruling>();
        foreach (var ruling in rulings)
        {
            var middle = (ruling.From + ruling.To) / 2;
            if (!grids.Exists(grid => level ? grid.Bounds.Holds(middle, ruling.At) : grid.Bounds.Holds(ruling.At, middle)))
            {
                free.Add(ruling);
            }
        }

        return free;
    }

    /// <summary>Upright lines beside each other, with the words of the columns at the open sides.</summary>
    private static IEnumerable<(Bounds Bounds, List<Ruling> Lines)> UprightStacks(List<Ruling> rulings, List<SegmentedLine> lines)
    {
        var stacks = new List<List<Ruling>>();
        if (rulings.Count > MostUpright)
        {
            yield break;
        }

        foreach (var ruling in rulings.OrderByDescending(static ruling => ruling.Length))
        {
            // The longest comes first: shorter ones stand between its ends, and part a row, or all but the titles over several columns.
            if (stacks.Find(stack => ruling.From >= stack[0].From - Rulings.Snap && ruling.To <= stack[0].To + Rulings.Snap) is { } found)
            {
                found.Add(ruling);
            }
            else
            {
                stacks.Add([ruling]);
            }
        }

        foreach (var stack in stacks.FindAll(static stack => stack.Count >= FewestLines))
        {
            var bounds = new Bounds(stack.Min(static line => line.At), stack[0].From, stack.Max(static line => line.At), stack[0].To);
            foreach (var line in lines)
            {
                if (line.Top >= bounds.Top && line.Bottom <= bounds.Bottom)
                {
                    bounds = new Bounds(Math.Min(bounds.Left, line.Left - 1), bounds.Top, Math.Max(bounds.Right, line.Right + 1), bounds.Bottom);
                }
            }

            stack.Sort(static (a, b) => a.At.CompareTo(b.At));
            yield return (bounds, stack);
        }
    }
}
