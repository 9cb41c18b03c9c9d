namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A table as its parts come in from one page to the next: rows are set under each other on the union of their columns'
/// edges, a repeated header is left out, a row or a merged cell that the page cut is made whole.
/// </summary>
internal sealed class OpenTable
{
    private readonly List<(FlowTable Table, PageFlow Page)> _parts = [];

    public OpenTable(FlowTable first, PageFlow page) => _parts.Add((first, page));

    public FlowTable Last => _parts[^1].Table;

    public PageFlow LastPage => _parts[^1].Page;

    /// <summary>Takes the table at the top of the next page if it goes on with this one, which ends the page before.</summary>
    /// <param name="room">How much higher the last page could have been filled.</param>
    public bool TryAdd(FlowTable next, PageFlow page, float room)
    {
        if (!TableParts.GoesOn(_parts[0].Table, Last, next, room))
        {
            return false;
        }

        // Guessed edges differ from page to page; the columns are the first page's.
        _parts.Add((next.Ruled ? next : next with { Edges = _parts[0].Table.Edges }, page));
        return true;
    }

    /// <summary>The table, and the tables within its cells after it.</summary>
    public IEnumerable<LaidTable> Close(TextWeave weave, int depth = 0, (int Row, int Column) within = default)
    {
        var edges = TableParts.Edges(_parts.ConvertAll(static part => part.Table));
        var cells = new List<OpenCell>();
        var (rows, last) = (0, new List<OpenCell>());
        for (var i = 0; i < _parts.Count; i++)
        {
            var (table, page) = _parts[i];
            var appended = cells.Count;
            rows = Append(cells, last, rows, Mapped(table, page, edges), table, _parts[Math.Max(0, i - 1)].Table);
            // What ends in the last row is of the part just added, or ended there before: the whole table need not be gone over for it.
            last = [.. last.FindAll(cell => cell.EndRow == rows), .. cells.GetRange(appended, cells.Count - appended).FindAll(cell => cell.EndRow == rows)];
        }

        cells.Sort(static (a, b) => a.Row != b.Row ? a.Row.CompareTo(b.Row) : a.Column.CompareTo(b.Column));
        var (first, firstPage) = _parts[0];
        var laid = cells.ConvertAll(cell => new LaidCell(
            cell.Row, cell.Column, cell.EndRow - cell.Row, cell.EndColumn - cell.Column, CellText.Of(cell.Lines, cell.Left, cell.Right, weave), IsBold(cell.Lines)));
        yield return new LaidTable(LaidLayer.Body, firstPage.Number, rows, edges.Length - 1, laid, first.Ruled, depth, within);
        foreach (var cell in cells)
        {
            foreach (var (table, page) in cell.Nested)
            {
                foreach (var inner in new OpenTable(table, page).Close(weave, depth + 1, (cell.Row, cell.Column)))
                {
                    yield return inner;
                }
            }
        }
    }

    private static bool IsBold(List<PlacedText> lines)
    {
        var bold = 0;
        foreach (var line in lines)
        {
            bold += line.Line.Bold ? line.Line.Text.Length : -line.Line.Text.Length;
        }

        return bold > 0;
    }

    private static List<OpenCell> Mapped(FlowTable table, PageFlow page, float[] edges)
    {
        var map = Array.ConvertAll(table.Edges, edge => TableParts.Nearest(edges, edge));
        var cells = new List<OpenCell>(table.Cells.Count);
        foreach (var (place, lines) in table.Cells)
        {
            var cell = new OpenCell(
                place.Row, map[place.Column], place.EndRow, map[place.EndColumn], table.Edges[place.Column],
                table.Ruled ? table.Edges[place.EndColumn] : 0) { Top = table.Heights[place.Row], Bottom = table.Heights[place.EndRow] };
            foreach (var line in lines)
            {
                cell.Lines.Add(page.Placed(line));
            }

            cells.Add(cell);
        }

        foreach (var (index, inner) in table.Nested)
        {
            cells[index].Nested.Add((inner, page));
        }

        return cells;
    }

    /// <summary>Sets a part under the rows that stand; returns how many rows stand then.</summary>
    /// <param name="last">The cells that end in the last row that stands.</param>
    /// <param name="before">The part before this one.</param>
    private int Append(List<OpenCell> cells, List<OpenCell> last, int rows, List<OpenCell> part, FlowTable table, FlowTable before)
    {
        if (rows == 0)
        {
            cells.AddRange(part);
            return table.Rows;
        }

        var skip = TableParts.RepeatedRows(_parts[0].Table, table);
        skip = skip == 0 && TableParts.RepeatsInnerHead(_parts[0].Table, table) ? 1 : skip;
        var first = part.FindAll(cell => cell.Row == skip);
        var goneOn = Pairs(first, last);
        var cut = goneOn.Count == first.Count && RowCut.Is(goneOn, _parts[0].Table, before, table);
        var shift = rows - skip - (cut ? 1 : 0);
        var stub = first.Find(static cell => !cell.IsEmpty)?.Column ?? 0;
        foreach (var cell in part)
        {
            if (cell.Row < skip)
            {
                continue;
            }

            var above = cell.Row == skip ? goneOn.GetValueOrDefault(cell) : null;
            if (above is not null && (cut || SpansTheCut(above, cell, stub)))
            {
                above.Lines.AddRange(cell.Lines);
                above.Nested.AddRange(cell.Nested);
                (above.EndRow, above.Bottom) = (cell.EndRow + shift, cell.Bottom);
                continue;
            }

            var placed = new OpenCell(cell.Row + shift, cell.Column, cell.EndRow + shift, cell.EndColumn, cell.Left, cell.Right) { Top = cell.Top, Bottom = cell.Bottom };
            placed.Lines.AddRange(cell.Lines);
            placed.Nested.AddRange(cell.Nested);
            cells.Add(placed);
        }

        return table.Rows + shift;
    }

    /// <summary>Cells of the first row, each with the cell of the last row that it stands under.</summary>
    private static Dictionary<OpenCell, OpenCell> Pairs(List<OpenCell> first, List<OpenCell> last)
    {
        var columns = last.ToDictionary(static cell => cell.Column);
        var pairs = new Dictionary<OpenCell, OpenCell>();
        foreach (var cell in first)
        {
            if (columns.TryGetValue(cell.Column, out var above) && above.SameColumns(cell))
            {
                pairs[cell] = above;
            }
        }

        return pairs;
    }

    /// <summary>
    /// A merged cell at the left of its rows, whose lower part the next page draws empty; or goes on with, character under character,
    /// where its label is set upright.
    /// </summary>
    private static bool SpansTheCut(OpenCell above, OpenCell cell, int stub)
    {
        var (spansAbove, spansBelow) = (above.EndRow - above.Row > 1, cell.EndRow - cell.Row > 1);
        return cell.IsEmpty
            ? cell.Column < stub ? spansAbove || spansBelow : spansAbove && spansBelow
            : ((spansAbove || spansBelow) && IsUpright(above) && IsUpright(cell) && ReachTheCut(above, cell)) || RowCut.IsLastCharacter(above, cell);
    }

    /// <summary>The characters run to the end of one page's part and from the beginning of the other's: with white about it, each is a label of its own.</summary>
    private static bool ReachTheCut(OpenCell above, OpenCell cell)
    {
        const float room = 1.5f;
        var (last, first) = (above.Lines[^1].Line, cell.Lines[0].Line);
        return above.Bottom - last.Bounds.Bottom <= room * last.Size && first.Bounds.Top - cell.Top <= room * first.Size;
    }

    private static bool IsUpright(OpenCell cell) =>
        cell.Lines.Count > 1 && cell.Lines.TrueForAll(static line => line.Line.Text is [var c] && Typography.IsHan(c));
}
