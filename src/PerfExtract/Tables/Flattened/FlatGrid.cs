namespace PerfExtract.Tables.Flattened;

/// <summary>Makes a grid of recovered rows: what a row does not fill is blank.</summary>
internal static class FlatGrid
{
    public static Grid Of(IReadOnlyList<FlatRow> rows, string id, Surroundings around)
    {
        var width = rows.Max(row => row.Cells.Count == 0 ? 1 : row.Cells.Max(cell => cell.Column + cell.ColumnSpan));
        List<GridCell> cells = [];
        SortedSet<int> blocks = [];
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var position in rows[row].Cells)
            {
                var cell = position.Cell;
                cells.Add(new GridCell(row, position.Column, position.RowSpan, position.ColumnSpan, cell.Text, cell.Place));
                blocks.UnionWith(Enumerable.Range(cell.Place.Block, cell.LastBlock - cell.Place.Block + 1));
            }
        }

        return new Grid(id, rows.Count, width, cells, around, [.. blocks]) { IsRecovered = true };
    }
}
