namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Columns too narrow for a character, and empty: the cell's margin beside a table that was set in the cell and touches its
/// border. The inner table's cells then stand in the outer grid, and the margin is left out.
/// </summary>
internal static class Slivers
{
    /// <summary>The margin of a cell is 5.4 pt in Word; a column of one character of the smallest type is wider.</summary>
    private const float Widest = 8;

    public static FlowTable Without(FlowTable table)
    {
        var narrow = new bool[table.Columns];
        for (var column = 0; column < narrow.Length; column++)
        {
            narrow[column] = table.Edges[column + 1] - table.Edges[column] < Widest;
        }

        foreach (var cell in table.Cells)
        {
            if (cell.Lines.Count > 0 && cell.Place.EndColumn - cell.Place.Column == 1)
            {
                narrow[cell.Place.Column] = false;
            }
        }

        // A cell of text must keep a column, and so must the table.
        if (Array.IndexOf(narrow, true) < 0 || Array.IndexOf(narrow, false) < 0
            || table.Cells.Any(cell => cell.Lines.Count > 0 && IsGone(cell.Place, narrow)))
        {
            return table;
        }

        var map = new int[table.Columns + 1];
        var edges = new List<float>();
        for (var column = 0; column < table.Columns; column++)
        {
            map[column] = edges.Count;
            if (!narrow[column])
            {
                edges.Add(table.Edges[column]);
            }
        }

        map[^1] = edges.Count;
        edges.Add(table.Edges[^1]);
        var cells = new List<FlowCell>(table.Cells.Count);
        var places = new int[table.Cells.Count];
        for (var i = 0; i < places.Length; i++)
        {
            var cell = table.Cells[i];
            places[i] = cells.Count;
            if (!IsGone(cell.Place, narrow))
            {
                cells.Add(cell with { Place = cell.Place with { Column = map[cell.Place.Column], EndColumn = map[cell.Place.EndColumn] } });
            }
        }

        return table with
        {
            Edges = edges.ToArray(),
            Cells = cells,
            Nested = [.. table.Nested.Select(nested => (places[nested.Cell], nested.Table))],
        };
    }

    private static bool IsGone(GridCell place, bool[] narrow) => Array.IndexOf(narrow, false, place.Column, place.EndColumn - place.Column) < 0;
}
