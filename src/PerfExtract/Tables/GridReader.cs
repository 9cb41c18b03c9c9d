using PerfExtract.Documents;
using PerfExtract.Outline;

namespace PerfExtract.Tables;

/// <summary>All tables of a document as grids, in reading order.</summary>
internal static class GridReader
{
    public static IReadOnlyList<Grid> Read(Document document, SectionTree sections, Lexicon.Lexicon words)
    {
        var above = new SurroundingsReader(document, sections, words);
        List<Grid> grids = [];
        foreach (var table in document.Blocks.OfType<Table>())
        {
            if (table.Layer is Layer.Body or Layer.TextBox)
            {
                grids.Add(Of(table, $"t{grids.Count + 1}", above.Above(table.Index)));
            }
        }

        return grids;
    }

    public static Grid Of(Table table, string id, Surroundings around) => new(
        id,
        table.RowCount,
        table.ColumnCount,
        [.. table.Cells.Select(cell => new GridCell(
            cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, cell.Text.Value,
            new Place(table.Index, 0, cell.Text.Value.Length, cell.Row, cell.Column), cell.Bold))],
        around,
        [table.Index]);
}
