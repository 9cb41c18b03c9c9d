namespace PerfExtract.Tables;

/// <summary>The one normal form of a table, whatever drew it: a matrix in which every position knows its cell.</summary>
internal sealed class Grid
{
    private readonly int[] _at;
    private readonly IReadOnlyList<GridCell>?[] _beginning;

    public Grid(string id, int rowCount, int columnCount, IReadOnlyList<GridCell> cells, Surroundings around, IReadOnlyList<int> blocks)
    {
        (Id, RowCount, ColumnCount, Cells, Around, Blocks) = (id, rowCount, columnCount, cells, around, blocks);
        _at = new int[rowCount * columnCount];
        _beginning = new IReadOnlyList<GridCell>?[rowCount];
        Array.Fill(_at, -1);
        for (var i = 0; i < cells.Count; i++)
        {
            for (var row = cells[i].Row; row < Math.Min(cells[i].EndRow, rowCount); row++)
            {
                for (var column = cells[i].Column; column < Math.Min(cells[i].EndColumn, columnCount); column++)
                {
                    _at[(row * columnCount) + column] = i;
                }
            }
        }
    }

    /// <summary>t1, t2 …: the table's name in the record.</summary>
    public string Id { get; }

    public int RowCount { get; }

    public int ColumnCount { get; }

    /// <summary>In reading order.</summary>
    public IReadOnlyList<GridCell> Cells { get; }

    public Surroundings Around { get; }

    /// <summary>The document's blocks that the grid is made of: one table, or the paragraphs of a table that lost its lines.</summary>
    public IReadOnlyList<int> Blocks { get; }

    /// <summary>Its rows and columns are inferred from the rhythm of paragraphs, not drawn.</summary>
    public bool IsRecovered { get; init; }

    public GridCell? At(int row, int column) =>
        row >= 0 && row < RowCount && column >= 0 && column < ColumnCount && _at[(row * ColumnCount) + column] is >= 0 and var i ? Cells[i] : null;

    /// <summary>The cell's words stand below it again, as where a cell over several rows was not merged.</summary>
    public bool GoesOn(GridCell cell) => At(cell.EndRow, cell.Column) is { } below && below.Column == cell.Column && below.Text == cell.Text;

    /// <summary>The cell's words stand above it already.</summary>
    public bool IsRest(GridCell cell) => At(cell.Row - 1, cell.Column) is { IsBlank: false } above && above.Column == cell.Column && above.Text == cell.Text;

    /// <summary>Where among <see cref="Cells"/> one of them stands; -1 for a cell that another covers.</summary>
    public int IndexOf(GridCell cell) =>
        cell.Row < RowCount && cell.Column < ColumnCount && _at[(cell.Row * ColumnCount) + cell.Column] is >= 0 and var i
            && ReferenceEquals(Cells[i], cell) ? i : -1;

    /// <summary>The cells that cover a row, left to right, each once.</summary>
    public IEnumerable<GridCell> Across(int row) => Across(row, 0, ColumnCount);

    public IEnumerable<GridCell> Across(int row, int from, int to)
    {
        for (var column = from; column < to;)
        {
            var cell = At(row, column);
            if (cell is not null)
            {
                yield return cell;
            }

            column = cell is null ? column + 1 : Math.Max(cell.EndColumn, column + 1);
        }
    }

    /// <summary>The cells with words that begin in a row, left to right.</summary>
    public IReadOnlyList<GridCell> Beginning(int row) =>
        row < 0 || row >= RowCount ? [] : _beginning[row] ??= BeginningAt(row);

    private List<GridCell> BeginningAt(int row)
    {
        List<GridCell> cells = [];
        for (var column = 0; column < ColumnCount;)
        {
            var cell = At(row, column);
            if (cell is { IsBlank: false } && cell.Row == row)
            {
                cells.Add(cell);
            }

            column = Math.Max(cell?.EndColumn ?? 0, column + 1);
        }

        return cells;
    }
}
