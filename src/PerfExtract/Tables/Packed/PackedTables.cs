using PerfExtract.Documents;

namespace PerfExtract.Tables.Packed;

/// <summary>Tables of which a converter kept the cells and not their places: each cell is put where the heads say that it belongs.</summary>
internal static class PackedTables
{
    public static Document Settle(Document document, Lexicon.Lexicon lexicon)
    {
        if (!document.Blocks.Any(block => block is Table { Packing: not Packing.None }))
        {
            return document;
        }

        var rows = lexicon.Derived(static words => new PackedRows(words));
        return document with { Blocks = [.. document.Blocks.Select(block => block is Table { Packing: not Packing.None } table ? Settled(table, rows) : block)] };
    }

    private static Table Settled(Table table, PackedRows rows)
    {
        var packed = table.Packing == Packing.Stack ? rows.Unstacked([.. table.Cells.Select(cell => cell.Text.Value.Trim())]) : RowsOf(table);
        if (packed.Count == 0)
        {
            return table with { Packing = Packing.None };
        }

        var places = rows.Places(Left(table, packed), table.Packing == Packing.Ragged);
        var width = places.Max(row => row.Count == 0 ? 1 : row.Max(place => place.Column + place.Span));
        List<Cell> cells = [];
        for (var row = 0; row < packed.Count; row++)
        {
            foreach (var ((column, span), text) in places[row].Zip(packed[row]).OrderBy(cell => cell.First.Column))
            {
                cells.Add(new Cell(row, column, 1, span, Text.Of(text), Ruled: false));
            }
        }

        return table with { RowCount = packed.Count, ColumnCount = width, Cells = cells, Packing = Packing.None };
    }

    private static List<string[]> RowsOf(Table table)
    {
        List<string[]> rows = [];
        foreach (var row in table.Cells.GroupBy(cell => cell.Row))
        {
            var cells = row.Select(cell => cell.Text.Value).ToArray();
            rows.Add(table.Packing == Packing.Ragged ? cells : cells[..(Array.FindLastIndex(cells, cell => cell.Length > 0) + 1)]);
        }

        return rows;
    }

    /// <summary>The rows with each cell as far left as it may be: what the heads are found by.</summary>
    private static Table Left(Table table, IReadOnlyList<string[]> rows) => table with
    {
        RowCount = rows.Count,
        ColumnCount = Math.Max(1, rows.Max(row => row.Length)),
        Cells = [.. rows.SelectMany((row, r) => row.Select((text, c) => new Cell(r, c, 1, 1, Text.Of(text), Ruled: false)))],
    };
}
