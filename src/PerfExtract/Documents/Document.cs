namespace PerfExtract.Documents;

/// <summary>One read document, whatever its format: blocks in reading order, and what the reader had to say.</summary>
/// <param name="Pages">The number of pages, where the format has pages.</param>
/// <param name="Encoding">The encoding that a plain text was read in, with the reader's confidence beside it.</param>
public sealed record Document(
    string Format, IReadOnlyList<Block> Blocks, IReadOnlyList<Notice> Notices, int? Pages = null, string? Encoding = null)
{
    public Text TextAt(Place place) => Blocks[place.Block] switch
    {
        Paragraph paragraph => paragraph.Text,
        Table table => CellAt(table, place.Row, place.Column).Text,
        _ => Text.Empty,
    };

    public string Quote(Place place) => TextAt(place).Value[place.Start..place.End];

    private static Cell CellAt(Table table, int? row, int? column)
    {
        // Cells stand in reading order.
        var (low, high) = (0, table.Cells.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var cell = table.Cells[middle];
            if (cell.Row == row && cell.Column == column)
            {
                return cell;
            }

            (low, high) = cell.Row < row || (cell.Row == row && cell.Column < column) ? (middle + 1, high) : (low, middle - 1);
        }

        throw new ArgumentOutOfRangeException(nameof(row), $"block {table.Index} has no cell at {row}, {column}");
    }
}
