namespace PerfExtract.Readers.Txt;

/// <summary>The columns of a table drawn with spaces, growing as rows that fit are taken in.</summary>
internal sealed class SpaceGrid
{
    /// <summary>A figure may stand this far beside the others of its column and still be nearer to it than to any other.</summary>
    private const int Reach = 3;

    /// <summary>No printed table has more columns.</summary>
    private const int MostPieces = 64;

    private readonly (int Left, int Right)[] _columns;

    public SpaceGrid(IReadOnlyList<Piece> first) => _columns = [.. first.Select(piece => (piece.Left, piece.Right))];

    public int Count => _columns.Length;

    /// <summary>The row's cells, one a column; null where a piece lies over two columns or beside all.</summary>
    public string[]? TryTake(TextLine line, IReadOnlyList<Piece> pieces)
    {
        Span<int> places = stackalloc int[Math.Min(pieces.Count, MostPieces)];
        if (pieces.Count > MostPieces)
        {
            return null;
        }

        for (var i = 0; i < pieces.Count; i++)
        {
            places[i] = ColumnOf(pieces[i]);
            if (places[i] < 0 || (i > 0 && (places[i] < places[i - 1] || !MayShare(line, pieces, places, i))))
            {
                return null;
            }
        }

        return Take(line, pieces, places);
    }

    /// <summary>合  计: what falls apart within a column is a word spaced out, never two values.</summary>
    private static bool MayShare(TextLine line, IReadOnlyList<Piece> pieces, ReadOnlySpan<int> places, int at) =>
        places[at] != places[at - 1] || (IsLetter(line, pieces[at]) && IsLetter(line, pieces[at - 1]));

    private static bool IsLetter(TextLine line, Piece piece) => piece.End - piece.Start <= 2 && Columns.IsWide(line.Raw.Span[piece.Start]);

    private string[] Take(TextLine line, IReadOnlyList<Piece> pieces, ReadOnlySpan<int> places)
    {
        var cells = new string[Count];
        Array.Fill(cells, "");
        for (var i = 0; i < pieces.Count; i++)
        {
            // 合  计 falls apart and comes together again in its column.
            var last = i;
            while (last + 1 < pieces.Count && places[last + 1] == places[i])
            {
                last++;
            }

            cells[places[i]] = line.Raw.Span[pieces[i].Start..pieces[last].End].ToString();
            var (left, right) = _columns[places[i]];
            _columns[places[i]] = (Math.Min(left, pieces[i].Left), Math.Max(right, pieces[last].Right));
            i = last;
        }

        return cells;
    }

    private int ColumnOf(Piece piece)
    {
        var found = -1;
        for (var i = 0; i < Count; i++)
        {
            if (piece.Left < _columns[i].Right && piece.Right > _columns[i].Left)
            {
                if (found >= 0)
                {
                    return -1;
                }

                found = i;
            }
        }

        return found >= 0 ? found : Nearest(piece);
    }

    private int Nearest(Piece piece)
    {
        for (var i = 0; i < Count; i++)
        {
            var apart = Math.Max(_columns[i].Left - piece.Right, piece.Left - _columns[i].Right);
            if (apart <= Reach)
            {
                var other = i + 1 < Count && piece.Left >= _columns[i].Right ? _columns[i + 1].Left - piece.Right : int.MaxValue;
                return other > Reach ? i : -1;
            }
        }

        return -1;
    }
}
