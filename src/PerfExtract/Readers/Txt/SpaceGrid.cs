namespace PerfExtract.Readers.Txt;

/// <summary>The columns of a table drawn with spaces, growing as rows that fit are taken in.</summary>
internal sealed class SpaceGrid(IReadOnlyList<TextLine> lines)
{
    /// <summary>Ink that stands only this far beside a column belongs to it: a figure with one digit less.</summary>
    private const int Reach = 1;

    /// <summary>
    /// The second row may show columns that a head of two rows spans; a piece between columns further down has been shifted by its
    /// neighbours, and its column cannot be known.
    /// </summary>
    private const int RowsThatAddColumns = 2;

    /// <summary>A form begins with labels and their values, as many rows as it likes: what stands in columns follows them.</summary>
    private const int ColumnsOfFields = 2;

    /// <summary>A line of two pieces under two columns may be a signature; one of three is a row.</summary>
    private const int ColumnsInOrder = 3;

    /// <summary>A piece over two columns is the one's that holds so many times more of it.</summary>
    private const int Mostly = 2;

    /// <summary>No printed table has more columns.</summary>
    private const int MostColumns = 64;

    /// <summary>From left to right.</summary>
    private readonly List<Column> _columns = [];
    private readonly List<Column> _row = [];
    private readonly List<Filled> _filled = [];
    private readonly List<(int Line, int Cells)> _rows = [];

    public int RowCount => _rows.Count;

    /// <summary>From left to right, as far as their ink goes.</summary>
    public IReadOnlyList<Extent> Columns => [.. _columns.Select(column => new Extent(column.Left, column.Right))];

    /// <summary>A piece alone right of the first column is the rest of a cell, whatever it says.</summary>
    public bool IsWithin(Piece piece) => _columns.Count >= ColumnsInOrder && piece.Left >= _columns[1].Left;

    /// <summary>False where a piece lies over two columns, or two pieces lie in one.</summary>
    public bool TryTake(int line, List<Piece> pieces)
    {
        if (!TryPlace(line, pieces))
        {
            return false;
        }

        var cells = 0;
        for (var i = 0; i < pieces.Count; i++)
        {
            // 合  计 falls apart and comes together again in its column.
            var last = i;
            while (last + 1 < pieces.Count && _row[last + 1] == _row[i])
            {
                last++;
            }

            Widen(_row[i], pieces[i].Left, pieces[last].Right);
            _filled.Add(new Filled(_row[i], pieces[i].Start, pieces[last].End));
            cells++;
            i = last;
        }

        _rows.Add((line, cells));
        return true;
    }

    /// <summary>The first rows, cells in column order; columns that none of them fills are left out.</summary>
    public List<Row> Rows(int count)
    {
        var cells = _rows.Take(count).Sum(row => row.Cells);
        var filled = _filled.Take(cells).Select(cell => cell.Column).ToHashSet();
        var order = _columns.Where(filled.Contains).Select((column, i) => (column, i)).ToDictionary();
        var rows = new List<Row>(count);
        var at = 0;
        foreach (var (line, filledCells) in _rows.Take(count))
        {
            var texts = new string[order.Count];
            Array.Fill(texts, "");
            for (var end = at + filledCells; at < end; at++)
            {
                texts[order[_filled[at].Column]] = lines[line].Raw.Span[_filled[at].Start.._filled[at].End].ToString();
            }

            rows.Add(new Row(line, line + 1, texts, rows.Count > 0 && lines[line].Gap != Gap.None, false));
        }

        return rows;
    }

    /// <summary>Each piece's column, in <see cref="_row"/>.</summary>
    private bool TryPlace(int line, List<Piece> pieces)
    {
        _row.Clear();
        if (pieces.Count == _columns.Count && pieces.Count >= ColumnsInOrder && !IsShifted(pieces))
        {
            // As many as there are columns: one reading, however far a proportional font has moved them.
            _row.AddRange(_columns);
            return true;
        }

        var added = 0;
        var heads = AreHeads(line, pieces);
        for (var i = 0; i < pieces.Count; i++)
        {
            if (heads && i > 0 && BeginsBeside(pieces[i - 1], pieces[i], _row[^1]))
            {
                _row.Add(new Column(pieces[i].Left, pieces[i].Right));
                added++;
                continue;
            }

            if (!TryColumnOf(pieces[i], out var column) || (i > 0 && column is not null && !Follows(line, pieces, i, column)))
            {
                return false;
            }

            added += column is null ? 1 : 0;
            _row.Add(column ?? new Column(pieces[i].Left, pieces[i].Right));
        }

        return added == 0 || TryAdd(added, pieces.Count, heads);
    }

    /// <summary>
    /// 预算执行情况    年初预算数    执行数    备注 above 预算执行情况    年度资金总额    301.17    293.20: as many pieces, but each figure stands under
    /// the head before the one that counting gives it.
    /// </summary>
    private bool IsShifted(List<Piece> pieces)
    {
        var shifted = 0;
        for (var i = 1; i < pieces.Count; i++)
        {
            shifted += Away(pieces[i], _columns[i - 1]) < Away(pieces[i], _columns[i]) ? 1 : 0;
        }

        return shifted >= FewestShifted;
    }

    private const int FewestShifted = 2;

    private static int Away(Piece piece, Column column) => Math.Abs(piece.Left + piece.Right - column.Left - column.Right);

    /// <summary>年初预算  调整预算 below 预算数 and beside 执行数: a second line of heads may have fewer of them than the first.</summary>
    private bool AreHeads(int line, List<Piece> pieces) =>
        _rows.Count == 1 && pieces.Count > 1 && pieces.Count <= _columns.Count && _columns.Count > ColumnsOfFields
        && !lines[line].Raw.Span.ContainsAnyInRange('0', '9') && !lines[_rows[0].Line].Raw.Span.ContainsAnyInRange('0', '9');

    /// <summary>合计  中央 below 资金总额, which begins where 合计 does and is wider: the second is a column of its own.</summary>
    private static bool BeginsBeside(Piece before, Piece piece, Column column)
    {
        if (column.Left != before.Left || piece.Left >= column.Right)
        {
            return false;
        }

        column.Right = before.Right;
        return true;
    }

    /// <summary>A piece stands right of the one before it, or shares its column as a letter of one word.</summary>
    private bool Follows(int line, List<Piece> pieces, int at, Column column) =>
        column.Left > _row[^1].Left || (column == _row[^1] && MayShare(line, pieces[at - 1], pieces[at]));

    private bool TryAdd(int added, int pieces, bool heads)
    {
        var closed = _rows.Count >= RowsThatAddColumns && _columns.Count > ColumnsOfFields;
        if (_columns.Count + added > MostColumns || (_columns.Count > 0 && (closed || (pieces <= _columns.Count && !(heads && added < pieces)))))
        {
            return false;
        }

        _columns.AddRange(_row.Except(_columns).ToList());
        _columns.Sort((a, b) => a.Left.CompareTo(b.Left));
        return true;
    }

    /// <summary>The column that a piece lies in; null for a new one, where it lies between all.</summary>
    private bool TryColumnOf(Piece piece, out Column? found)
    {
        found = null;
        var (most, next) = (0, 0);
        foreach (var column in _columns)
        {
            var shared = Math.Min(piece.Right, column.Right) - Math.Max(piece.Left, column.Left) + Reach;
            if (shared > most)
            {
                (found, most, next) = (column, shared, most);
            }
            else
            {
                next = Math.Max(next, shared);
            }
        }

        return most >= next * Mostly;
    }

    /// <summary>A column grows with its ink, but never into its neighbour.</summary>
    private void Widen(Column taken, int left, int right)
    {
        foreach (var column in _columns)
        {
            if (column != taken && column.Left < right && column.Right > left)
            {
                return;
            }
        }

        taken.Left = Math.Min(taken.Left, left);
        taken.Right = Math.Max(taken.Right, right);
    }

    /// <summary>What falls apart within a column is a word spaced out, never two values.</summary>
    private bool MayShare(int line, Piece left, Piece right) => IsLetter(line, left) && IsLetter(line, right);

    private bool IsLetter(int line, Piece piece) => piece.End - piece.Start <= 2 && Txt.Columns.IsWide(lines[line].Raw.Span[piece.Start]);

    private sealed class Column(int left, int right)
    {
        public int Left { get; set; } = left;

        public int Right { get; set; } = right;
    }

    private readonly record struct Filled(Column Column, int Start, int End);
}
