namespace PerfExtract.Pdf.Layout;

/// <summary>Grids filled with their text. A table that lies within another's cell hangs on that cell.</summary>
internal static class RuledTables
{
    /// <param name="grids">From the smallest to the largest.</param>
    public static List<FlowTable> Of(List<Grid> grids, CellRuns runs, LineText text, Frame frame)
    {
        var outer = new List<FlowTable>();
        var within = new List<(int Cell, FlowTable Table)>?[grids.Count];
        for (var i = 0; i < grids.Count; i++)
        {
            var grid = grids[i];
            var filled = 0;
            var cells = new FlowCell[grid.Cells.Length];
            for (var c = 0; c < cells.Length; c++)
            {
                var lines = runs.Of(i, c) is { } held ? CellLines(held, text, frame) : [];
                filled += lines.Count > 0 ? 1 : 0;
                cells[c] = new FlowCell(grid.Cells[c], lines);
            }

            if (filled == 0 && within[i] is null)
            {
                continue;
            }

            var table = Slivers.Without(
                new FlowTable(grid.Bounds, grid.Xs, grid.Ys, cells, !grid.Guessed, grid.OpenTop, grid.OpenBottom, within[i] ?? []));
            if (Holder(grids, i) is { } holder)
            {
                (within[holder.Grid] ??= []).Add((holder.Cell, table));
            }
            else
            {
                outer.Add(table);
            }
        }

        return outer;
    }

    private static (int Grid, int Cell)? Holder(List<Grid> grids, int inner)
    {
        var bounds = grids[inner].Bounds;
        for (var i = inner + 1; i < grids.Count; i++)
        {
            var cell = grids[i].CellAt(bounds.Left, bounds.Top);
            if (cell >= 0 && grids[i].BoundsOf(grids[i].Cells[cell]).Holds(bounds.Right, bounds.Bottom))
            {
                return (i, cell);
            }
        }

        return null;
    }

    /// <summary>Upright lines first; what is turned within the cell after them.</summary>
    private static List<TextLine> CellLines(List<Run> runs, LineText text, Frame frame)
    {
        if (DownwardText.Of(runs, text, frame) is { } downward)
        {
            return downward;
        }

        var lines = new List<TextLine>(runs.Count);
        foreach (var turn in Turns.Of(runs, text.Angle))
        {
            foreach (var range in LineClusters.Of(turn))
            {
                if (text.Of(turn, range, tabs: false) is { } line)
                {
                    lines.Add(line);
                }
            }
        }

        return lines;
    }
}
