using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Puts back the gaps of cells that spanned columns. A table copied as text has one cell for them, so that all cells behind them stand
/// too far left. The rows below a head tell where it belongs, the other rows where the sums of a total do, if they allow one reading only.
/// </summary>
internal static class SpanGaps
{
    /// <summary>Heads at the top of a table need no gap left of the words below them.</summary>
    private const int HeadRows = 3;

    private static readonly CharSet s_figure = new(FigureCharacters.All + " ");

    /// <summary>The words of a head and the columns where they begin.</summary>
    private readonly record struct Heads(string[] Words, int[] Columns);

    public static void Restore(IList<string[]> rows)
    {
        var width = rows.Max(row => row.Length);
        var sums = SumsOf(rows, width);
        Heads? below = null;
        int[] pairs = [];
        for (var i = rows.Count - 1; i >= 0; i--)
        {
            var row = rows[i];
            var isHead = row.Length > 1 && IsHead(row) && Array.TrueForAll(row, cell => cell.Length > 0);
            if (row.Length == width)
            {
                below = IsHead(row) ? new Heads(row, [.. Enumerable.Range(0, width)]) : null;
                pairs = below is null ? PairsOf(row) : [];
            }
            else if (isHead && row.Length == pairs.Length)
            {
                (rows[i], pairs) = (Spread(row, pairs, width), []);
            }
            else if (isHead && below is { } heads && Columns(row.Length, heads, i) is { } columns)
            {
                (rows[i], below) = (Spread(row, columns, width), new Heads(row, columns));
            }
            else
            {
                below = null;
                if (row.Length < width && (AreSums(row, sums) || IsShifted(row, i > 0 ? rows[i - 1] : [], width)))
                {
                    rows[i] = Spread(row, [0, .. Enumerable.Range(width - row.Length + 1, row.Length - 1)], width);
                }
            }
        }
    }

    private static bool AreSums(string[] row, int sums) => sums > 1 && row.Length == sums + 1 && !IsFigure(row[0]) && row.Skip(1).All(IsFigure);

    /// <summary>A label over several columns: its figures stand under figures only where they are moved to the right edge.</summary>
    private static bool IsShifted(string[] row, string[] above, int width) =>
        row.Length > 1 && row[0].Length > 0 && !IsFigure(row[0]) && above.Length == width && Strays(row, above, 0) && !Strays(row, above, width - row.Length);

    /// <summary>Where so many heads begin: over each gap below one, over each stretch of words one, and a new one where a stretch begins again.</summary>
    private static int[]? Columns(int count, Heads below, int row)
    {
        List<int> starts = [];
        var (first, gaps) = ("", false);
        for (var i = 0; i < below.Words.Length; i++)
        {
            var begins = i == 0 || below.Words[i - 1].Length == 0;
            gaps |= below.Words[i].Length == 0;
            if (below.Words[i].Length == 0 || begins || below.Words[i] == first)
            {
                starts.Add(below.Columns[i]);
                first = begins ? below.Words[i] : first;
            }
        }

        return starts.Count == count && (!gaps || row < HeadRows || below.Words[0].Length == 0) ? [.. starts] : null;
    }

    private static string[] Spread(string[] cells, int[] columns, int width)
    {
        var wide = Enumerable.Repeat("", width).ToArray();
        for (var i = 0; i < cells.Length; i++)
        {
            wide[columns[i]] = cells[i];
        }

        return wide;
    }

    /// <summary>预算数： | 518 | 到位数： | 518 | 97%: where each label with its figure begins, and each figure beside none; empty where no two labels have one.</summary>
    private static int[] PairsOf(string[] row)
    {
        List<int> starts = [];
        var labelled = 0;
        for (var i = 0; i < row.Length; i++)
        {
            starts.Add(i);
            if (row[i].Length > 0 && !IsFigure(row[i]) && i + 1 < row.Length && IsFigure(row[i + 1]))
            {
                labelled++;
                i++;
            }
        }

        return labelled > 1 ? [.. starts] : [];
    }

    /// <summary>How many columns of figures stand at the right of every whole row of the body; 0 where they do not agree.</summary>
    private static int SumsOf(IList<string[]> rows, int width)
    {
        var least = 0;
        foreach (var row in rows)
        {
            var figures = row.Reverse().TakeWhile(IsFigure).Count();
            if (row.Length == width && figures > 0 && figures < width && !IsHead(row))
            {
                if (least > 0 && least != figures)
                {
                    return 0;
                }

                least = figures;
            }
        }

        return least;
    }

    /// <summary>合计 | 990 | 980 | …, 合计 over three columns: a figure stands where the whole row above has words.</summary>
    private static bool Strays(string[] row, string[] above, int gap)
    {
        for (var i = 1; i < row.Length; i++)
        {
            if (IsFigure(row[i]) && above[i + gap] is { Length: > 0 } over && !IsFigure(over))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsHead(string[] cells) => !Array.Exists(cells, cell => cell.Length > 0 && char.IsAsciiDigit(cell[^1]));

    private static bool IsFigure(string cell) => cell.Length > 0 && !cell.AsSpan().ContainsAnyExcept(s_figure);
}
