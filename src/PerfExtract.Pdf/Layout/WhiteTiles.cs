namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Labels of a table without lines that are set in the middle of the rows they stand for: 产出指标 beside the second of three rows. Where
/// the labels of a column share all rows out between them, each is a cell over its rows.
/// </summary>
internal sealed class WhiteTiles
{
    /// <summary>A label stands in the middle of its rows to within this, in characters.</summary>
    private const float OffMiddle = 0.4f;

    private readonly Dictionary<WhiteRow, int> _places = [];
    private readonly (int From, int To)?[][] _cells;

    /// <param name="head">Whether the last row of titles leaves a column empty, and where that row begins.</param>
    public WhiteTiles(List<WhiteRow> rows, int columns, (Func<int, bool> IsOpen, float Top)? head, WhitePage page)
    {
        _cells = new (int From, int To)?[columns][];
        for (var i = 0; i < rows.Count; i++)
        {
            _places[rows[i]] = i;
        }

        for (var column = 0; column < columns; column++)
        {
            if (rows.Exists(row => row.At(column) is { Figure: true }))
            {
                break;
            }

            var tiles = Tiles(rows, column, page, null);
            if ((tiles is null || IsBare(rows[^1], column, tiles[^1])) && head is var (isOpen, top) && isOpen(column) && Tiles(rows, column, page, top) is { } over
                && !IsBare(rows[^1], column, over[^1]))
            {
                (tiles, OverHead) = (over, column + 1);
            }

            if (tiles is null)
            {
                break;
            }

            _cells[column] = tiles;
        }
    }

    /// <summary>How many columns' labels stand over the last row of titles, too: 项目资金 beside 年初预算数 and the rows under it.</summary>
    public int OverHead { get; }

    private static bool IsBare(WhiteRow last, int column, (int From, int To)? tile) => tile is not null && last.At(column) is null;

    /// <summary>The rows of a row's cell, counted from it; null where another row's cell stands over it.</summary>
    public (int From, int To)? Of(WhiteRow row, int column) => _cells[column] is { } tiles ? tiles[_places[row]] : (0, 1);

    /// <summary>Null where the labels are not set so: where each row has one, or the first of them none above it.</summary>
    /// <param name="head">Where the row above them begins, if the first label stands over that row, too.</param>
    private static (int From, int To)?[]? Tiles(List<WhiteRow> rows, int column, WhitePage page, float? head)
    {
        var tiles = new (int From, int To)?[rows.Count];
        var start = head is null ? 0 : -1;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].At(column) is null)
            {
                continue;
            }

            var texts = rows[i].TextOf(column, page);
            var middle = texts.Count == 0 ? 0 : (texts[0].Bounds.Top + texts[^1].Bounds.Bottom) / 2;
            var end = Math.Max(i, start);
            while (end < rows.Count && (end == i || rows[end].At(column) is null) && Middle(rows, start, end, head) < middle - (OffMiddle * rows[i].Size))
            {
                end++;
            }

            if (end == rows.Count || (end > i && rows[end].At(column) is not null) || Math.Abs(Middle(rows, start, end, head) - middle) > OffMiddle * rows[i].Size)
            {
                return null;
            }

            tiles[i] = (start - i, end + 1 - i);
            start = end + 1;
        }

        for (; start < rows.Count; start++)
        {
            tiles[start] = (0, 1);
        }

        return tiles;
    }

    private static float Middle(List<WhiteRow> rows, int start, int end, float? head) =>
        ((start < 0 ? head!.Value : Drawn(rows[start]).Min(static line => line.Line.Top)) + Drawn(rows[end]).Max(static line => line.Line.Bottom)) / 2;

    /// <summary>A row's lines without those of one text: that may be a label of several rows.</summary>
    private static IEnumerable<(SegmentedLine Line, int[] Ends)> Drawn(WhiteRow row)
    {
        const int fewest = 2;
        return row.Lines.Exists(static line => line.Line.Words.Count >= fewest) ? row.Lines.Where(static line => line.Line.Words.Count >= fewest) : row.Lines;
    }
}
