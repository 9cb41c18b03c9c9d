namespace PerfExtract.Tables.Flattened;

/// <summary>Builds the grid of a run: with its shape as the table that it was, without one as a single column that yields no fact.</summary>
internal static class FlatGrid
{
    public static Grid Of(IReadOnlyList<FlatCell> run, string id, Surroundings around, out IReadOnlyList<FlatRow> unclear)
    {
        var rows = FlatRow.Read(run);
        List<GridCell> cells = [];
        unclear = [];
        if (FlatShape.Of(rows) is not { } shape)
        {
            cells.AddRange(run.Select((cell, row) => Cell(row, 0, 1, 1, cell)));
            unclear = rows;
            return Build(cells, run.Count, 1);
        }

        var body = Header(cells, rows[0].Labels, shape);
        unclear = Body(cells, rows, shape, body);
        return Build(cells, body + rows.Count, shape.Stubs + shape.Figures);

        Grid Build(List<GridCell> built, int rowCount, int columnCount) =>
            new(id, rowCount, columnCount, [.. built.OrderBy(cell => cell.Row).ThenBy(cell => cell.Column)], around, [.. run.Select(cell => cell.Place.Block)])
            {
                IsRecovered = true,
            };
    }

    /// <summary>The number of header rows.</summary>
    private static int Header(List<GridCell> cells, IReadOnlyList<FlatCell> words, FlatShape shape)
    {
        var deep = shape.Groups > 0 ? 2 : 1;
        for (var column = 0; column < shape.Stubs; column++)
        {
            cells.Add(Cell(0, column, deep, 1, words[column]));
        }

        for (var group = 0; group < shape.Groups; group++)
        {
            var each = shape.Figures / shape.Groups;
            cells.Add(Cell(0, shape.Stubs + (group * each), 1, each, words[shape.Stubs + group]));
        }

        for (var column = 0; column < shape.Figures; column++)
        {
            cells.Add(Cell(deep - 1, shape.Stubs + column, 1, 1, words[shape.Stubs + shape.Groups + column]));
        }

        return deep;
    }

    /// <summary>The rows that are short of figures: which one is lost cannot be told, so none of theirs is placed.</summary>
    private static List<FlatRow> Body(List<GridCell> cells, List<FlatRow> rows, FlatShape shape, int top)
    {
        List<FlatRow> unclear = [];
        (int Row, FlatCell Label)? group = null;
        for (var i = 0; i < rows.Count; i++)
        {
            var labels = i == 0 ? rows[i].Labels.Skip(shape.HeaderWords).ToList() : rows[i].Labels;
            var joined = FlatShape.Joined(labels);
            if (shape.Stubs == 2 && joined.Count == 2)
            {
                CloseGroup(cells, group, top + i);
                group = (top + i, labels[joined[0].First]);
            }

            if (shape.Stubs > 0)
            {
                cells.Add(Cell(top + i, shape.Stubs - 1, 1, 1, labels[joined[^1].First]));
            }

            if (rows[i].Figures.Count < shape.Figures)
            {
                unclear.Add(rows[i]);
                continue;
            }

            for (var column = 0; column < shape.Figures; column++)
            {
                cells.Add(Cell(top + i, shape.Stubs + column, 1, 1, rows[i].Figures[column]));
            }
        }

        CloseGroup(cells, group, top + rows.Count);
        return unclear;
    }

    private static void CloseGroup(List<GridCell> cells, (int Row, FlatCell Label)? group, int end)
    {
        if (group is { } open)
        {
            cells.Add(Cell(open.Row, 0, end - open.Row, 1, open.Label));
        }
    }

    private static GridCell Cell(int row, int column, int rowSpan, int columnSpan, FlatCell cell) =>
        new(row, column, rowSpan, columnSpan, cell.Text, cell.Place);
}
