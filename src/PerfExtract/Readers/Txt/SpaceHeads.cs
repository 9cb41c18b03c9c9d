namespace PerfExtract.Readers.Txt;

/// <summary>
/// The lines of heads right above rows that they do not stand over piece by piece: 2022年 over two columns, 预算数  决算数 below it; the
/// title of a form's block beside them. A head stands over the middle of its columns, or begins where the first of them begins.
/// </summary>
/// <param name="columns">Of the rows below, from left to right.</param>
/// <param name="row">The first of the rows: what it leaves empty needs no head.</param>
/// <param name="wide">As the rows' columns were counted.</param>
internal sealed class SpaceHeads(IReadOnlyList<TextLine> lines, IReadOnlyList<Extent> columns, string[] row, bool wide)
{
    /// <summary>Two storeys of heads, each wrapped once.</summary>
    public const int MostLines = 4;

    /// <summary>A head further than this from the only column that it can be the head of is another's.</summary>
    private const int Reach = 6;

    private readonly List<HeadLine> _lines = [];

    /// <summary>The rows' label has its head on the first storey, or beside it a block's title, or none.</summary>
    private readonly int _label = Array.FindIndex(row, cell => cell.Length > 0);

    /// <summary>The fewest lines above the rows that leave no column without a head; null where a piece of them has no column.</summary>
    /// <param name="first">The rows' first line.</param>
    /// <param name="mayBe">Whether a line can be one of heads at all.</param>
    public HeadRows? Above(int first, Func<int, bool> mayBe)
    {
        for (var line = first - 1; line >= 0 && first - line <= MostLines && mayBe(line) && TryPlace(line); line--)
        {
            // Without a head over the label, or a block's title, there is another storey.
            if (lines[line].WidestGap >= SpaceRow.GapCharacters && Uncovered() == 0 && (_lines[^1].Title is not null || _lines.Exists(head => head.Cells.AsSpan(0, _label + 1).ContainsAnyExcept((string?)null))) && AreDistinct())
            {
                return Rows();
            }
        }

        return null;
    }

    private bool TryPlace(int line)
    {
        var text = lines[line].Raw.Span;
        var (cells, lefts) = (new string?[columns.Count], new List<(Piece Piece, int From, int To)>());
        string? title = null, rest = null;
        foreach (var piece in SpaceRow.Pieces(text, wide))
        {
            var word = text[piece.Start..piece.End].ToString();
            if (piece.Right <= columns[0].Left && lefts.Count == 0 && title is null)
            {
                title = word;
            }
            else if (piece.Left >= columns[^1].Right + 1 && rest is null)
            {
                rest = word;
            }
            else if (rest is null && Covered(piece) is var (from, to) && from >= 0 && (lefts.Count == 0 || lefts[^1].To < from))
            {
                lefts.Add((piece, from, to));
            }
            else
            {
                return false;
            }
        }

        if (lefts.Count == 0 && title is null && rest is null)
        {
            return false;
        }

        Share(lefts);
        var owners = new int[columns.Count];
        Array.Fill(owners, -1);
        foreach (var (piece, from, to) in lefts)
        {
            // What spans columns has heads of their own below it, or is a block's title over its labels.
            for (var i = from; i <= to; i++)
            {
                if (to > from && !HasHead(i) && i > _label)
                {
                    return false;
                }

                owners[i] = from;
            }

            cells[from] = text[piece.Start..piece.End].ToString();
        }

        _lines.Add(new HeadLine(line, cells, owners, title, rest));
        return true;
    }

    /// <summary>The columns that a piece lies over, or the nearest one; (-1, -1) for none.</summary>
    private (int From, int To) Covered(Piece piece)
    {
        var (from, to, nearest, distance) = (-1, -1, -1, Reach);
        for (var i = 0; i < columns.Count; i++)
        {
            var column = columns[i];
            if (Math.Min(piece.Right, column.Right) > Math.Max(piece.Left, column.Left))
            {
                (from, to) = (from < 0 ? i : from, i);
            }

            var away = Math.Max(piece.Left - column.Right, column.Left - piece.Right);
            if (away < distance)
            {
                (nearest, distance) = (i, away);
            }
        }

        return from < 0 ? (nearest, nearest) : (from, to);
    }

    /// <summary>Columns between two heads, with words of their own below, go to the head that then stands in the middle of its own.</summary>
    private void Share(List<(Piece Piece, int From, int To)> heads)
    {
        for (var i = 0; i < heads.Count; i++)
        {
            var from = i == 0 ? FreeBefore(heads[0].From) : heads[i].From;
            heads[i] = heads[i] with { From = from };
            var end = i + 1 < heads.Count ? heads[i + 1].From : columns.Count;
            var (best, to) = (int.MaxValue, heads[i].To);
            for (var t = heads[i].To; t < end && (t == heads[i].To || HasHead(t)); t++)
            {
                var cost = Off(heads[i].Piece, from, t) + (i + 1 < heads.Count ? Off(heads[i + 1].Piece, NextFrom(t, end), heads[i + 1].To) : 0);
                if (cost <= best)
                {
                    (best, to) = (cost, t);
                }
            }

            heads[i] = heads[i] with { To = to };
            if (i + 1 < heads.Count)
            {
                heads[i + 1] = heads[i + 1] with { From = NextFrom(to, end) };
            }
        }
    }

    /// <summary>The first column right of one that has a head of its own as have all between it and the next head's.</summary>
    private int NextFrom(int last, int end)
    {
        var from = end;
        while (from - 1 > last && HasHead(from - 1) && from < columns.Count)
        {
            from--;
        }

        return from;
    }

    private int FreeBefore(int first)
    {
        while (first > _label + 1 && HasHead(first - 1) && HasHead(first))
        {
            first--;
        }

        return first;
    }

    /// <summary>How far a piece is from standing in the middle of columns, or from their left edge.</summary>
    private int Off(Piece piece, int from, int to) =>
        Math.Min(2 * Math.Abs(piece.Left - columns[from].Left), Math.Abs(piece.Left + piece.Right - columns[from].Left - columns[to].Right));

    private bool HasHead(int column) => _lines.Exists(line => line.Cells[column] is not null);

    /// <summary>Columns of figures right of the label that have no head.</summary>
    private int Uncovered()
    {
        var count = 0;
        for (var i = _label + 1; i < columns.Count; i++)
        {
            count += row[i].Length == 0 || !TabRow.IsFigureOrEmpty(row[i]) || _lines.Exists(line => line.Owners[i] >= 0) ? 0 : 1;
        }

        return count;
    }

    /// <summary>预算数  决算数  预算数  决算数 alone says nothing.</summary>
    private bool AreDistinct()
    {
        var seen = new HashSet<string>();
        for (var i = _label; i < columns.Count; i++)
        {
            var path = string.Join('\n', _lines.Select(line => line.Owners[i] < 0 ? "" : line.Cells[line.Owners[i]]));
            if (row[i].Length > 0 && !seen.Add(path))
            {
                return false;
            }
        }

        return true;
    }

    private HeadRows Rows()
    {
        var heads = new HeadRows([], _lines.Exists(line => line.Title is not null), _lines.Exists(line => line.Rest is not null));
        var open = new int[heads.Wide(new string[columns.Count], null, null).Length];
        Array.Fill(open, -1);
        for (var i = _lines.Count - 1; i >= 0; i--)
        {
            var (at, cells, owners, left, right) = _lines[i];
            var texts = heads.Wide([.. cells.Select(cell => cell ?? "")], left, right);
            for (var column = 0; column < texts.Length; column++)
            {
                if (open[column] >= 0 && texts[column].Length > 0)
                {
                    // 部门预算情况（万 above 元）: what one column has below its head goes on with it.
                    heads.Rows[open[column]].Cells[column] += texts[column];
                    texts[column] = "";
                }
                else if (column - (heads.Title ? 1 : 0) is var own && texts[column].Length > 0 && (own < 0 || own >= owners.Length || owners.Count(owner => owner == own) == 1))
                {
                    open[column] = heads.Rows.Count;
                }
            }

            heads.Rows.Add(new Row(at, at + 1, texts, false, false));
        }

        heads.Rows.RemoveAll(row => Array.TrueForAll(row.Cells, cell => cell.Length == 0));
        return heads;
    }

    private sealed record HeadLine(int At, string?[] Cells, int[] Owners, string? Title, string? Rest);
}

/// <summary>Lines of heads, from the top.</summary>
/// <param name="Title">A column more at the left: the block's title.</param>
/// <param name="Rest">One more at the right: a head over nothing.</param>
internal sealed record HeadRows(List<Row> Rows, bool Title, bool Rest)
{
    public List<Row> On(List<Row> rows) => [.. Rows, .. rows.Select(row => row with { Cells = Wide(row.Cells, null, null) })];

    public string[] Wide(string[] cells, string? left, string? right) =>
        [.. Title ? [left ?? ""] : Array.Empty<string>(), .. cells, .. Rest ? [right ?? ""] : Array.Empty<string>()];
}

/// <summary>From where to where a column's ink goes.</summary>
internal readonly record struct Extent(int Left, int Right);
