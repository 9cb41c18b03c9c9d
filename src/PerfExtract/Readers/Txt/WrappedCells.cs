namespace PerfExtract.Readers.Txt;

/// <summary>
/// Labels wrapped within their column: a line that only goes on with cells whose last line was full, and has no figure of its own, is
/// the rest of the row above. 其中： under a short label is a row.
/// </summary>
internal static class WrappedCells
{
    /// <summary>A cell of one or two characters' width is never wrapped prose.</summary>
    private const int NarrowestColumn = 8;

    /// <summary>A line of a cell counts as full when the next word would have come this near to the column's edge.</summary>
    private const int Slack = 1;

    /// <summary>A wrapped column has many full lines.</summary>
    private const int FewestFull = 3;

    private const double FullShare = 0.3;

    /// <summary>A label of more lines has not been seen; more would be a column of cells with empty neighbours.</summary>
    private const int MostLines = 8;

    public static List<Row> Join(List<Row> rows)
    {
        var (widths, heads) = (WrapWidths(rows), HeadRows(rows));
        var widest = WidestOf(rows);
        var headWidths = heads > 1 ? WidestOf(rows.GetRange(0, heads)) : [];
        var rests = RestLines.Of(rows);
        var joined = new List<Row>(rows.Count);
        Row? line = null;
        var count = 0;
        foreach (var row in rows)
        {
            heads--;
            if (line is not null && count < MostLines && (rests.Contains(row) || GoesOn(line, joined[^1], row, widths) || SentenceGoesOn(line, row) || IsLastLetter(line, row, widest)
                || (heads >= 0 && HeadGoesOn(line, row, headWidths, joined.Count == 1))))
            {
                joined[^1] = joined[^1] with { End = row.End, Cells = [.. joined[^1].Cells.Zip(row.Cells, (a, b) => a + b)] };
                count++;
            }
            else
            {
                joined.Add(row);
                count = 1;
            }

            line = row;
        }

        JoinBrackets(joined);
        JoinSentences(joined);
        return joined;
    }

    /// <summary>部门预算情况（万 above 元）: a bracket that the line's end cut, whatever stands beside its rest.</summary>
    private static void JoinBrackets(List<Row> rows)
    {
        for (var i = 1; i < rows.Count; i++)
        {
            for (var column = 0; column < rows[i].Cells.Length && !rows[i].AfterGap; column++)
            {
                ReadOnlySpan<char> above = rows[i - 1].Cells[column], rest = rows[i].Cells[column];
                var close = rest.IndexOfAny('）', ')');
                if (close == rest.Length - 1 && close is >= 0 and < LongestRest && !rest[..close].ContainsAny('（', '(')
                    && above.LastIndexOfAny('（', '(') > above.LastIndexOfAny('）', ')'))
                {
                    (rows[i - 1].Cells[column], rows[i].Cells[column]) = (string.Concat(above, rest), "");
                }
            }
        }
    }

    /// <summary>元）, 分）, 万元）.</summary>
    private const int LongestRest = 6;

    /// <summary>
    /// 按期完成水渠整 above 修项目任务。 in a list with a head over each column, left of the names that each row has: a sentence in a cell over
    /// several rows, whose lines stand beside the rows of others.
    /// </summary>
    private static void JoinSentences(List<Row> rows)
    {
        if (!RestLines.IsHead(rows[0].Cells))
        {
            return;
        }

        var names = 1;
        while (names < rows[0].Cells.Length && rows.Exists(row => row.Cells[names].Length == 0))
        {
            names++;
        }

        for (var column = 1; column < names && names < rows[0].Cells.Length; column++)
        {
            for (var i = 1; i < rows.Count; i++)
            {
                if (rows[i].Cells[0].Length > 0 && SentenceEnd(rows, i, column) is > 0 and var end)
                {
                    for (var rest = i + 1; rest <= end; rest++)
                    {
                        rows[i].Cells[column] += rows[rest].Cells[column];
                        rows[rest].Cells[column] = "";
                    }
                }
            }
        }
    }

    /// <summary>The row where the sentence that begins in a cell ends; 0 where it ends there already, or what follows is none of it.</summary>
    private static int SentenceEnd(List<Row> rows, int first, int column)
    {
        var width = Columns.Of(rows[first].Cells[column]);
        for (var i = first + 1; width >= NarrowestColumn && i < rows.Count && i - first < MostLines; i++)
        {
            string above = rows[i - 1].Cells[column], cell = rows[i].Cells[column];
            if (rows[i].Cells[0].Length > 0 || rows[i].AfterGap || cell.Length == 0 || TabRow.IsFigureOrEmpty(cell) || TabRow.IsFigureOrEmpty(above)
                || LineStarts.EndsSentence(above) || Columns.Of(above) < width - 1 - Slack || Columns.Of(cell) > width + Slack || LineStarts.IsNumbered(cell))
            {
                return 0;
            }

            if (LineStarts.EndsSentence(cell))
            {
                return i;
            }
        }

        return 0;
    }

    /// <summary>商品和服务支 | 340 above 出: one letter alone is no label, if only one cell of the column was too long.</summary>
    private static bool IsLastLetter(Row line, Row row, int[] widest)
    {
        var at = Array.FindIndex(row.Cells, cell => cell.Length > 0);
        return at >= 0 && Array.FindLastIndex(row.Cells, cell => cell.Length > 0) == at && row.Cells[at] is [var letter] && Columns.IsWide(letter)
            && !row.AfterGap && widest[at] >= NarrowestColumn && Columns.Of(line.Cells[at]) >= widest[at] - Slack;
    }

    /// <summary>The rows above the first figure; 0 where there is none, or so many that they are no heads.</summary>
    private static int HeadRows(List<Row> rows)
    {
        var heads = rows.FindIndex(row => row.Cells.Any(cell => cell.Length > 0 && (TabRow.IsFigureOrEmpty(cell) || IsBound(cell))));
        return heads <= MostHeads ? Math.Max(heads, 0) : 0;
    }

    private const int MostHeads = 5;

    /// <summary>≥10万亩 is a target, whatever stands above it.</summary>
    private static bool IsBound(string cell) => cell is ['≥' or '≤' or '＝' or '=' or '>' or '<' or '＞' or '＜', ..];

    /// <summary>
    /// 一般公共预算 | 政府性基金预 above 财政拨款 | 算财政拨款: some heads were too narrow for their words. Under a head that spans
    /// columns stand others where it is blank.
    /// </summary>
    /// <param name="first">The heads begin with the line: right below them stands nothing but the rest of them, if their label's column is blank.</param>
    private static bool HeadGoesOn(Row line, Row row, int[] widths, bool first)
    {
        var (some, lacks) = (false, false);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var (above, cell) = (line.Cells[i], row.Cells[i]);
            if (cell.Length == 0)
            {
                lacks |= above.Length > 0;
                continue;
            }

            some = true;
            var free = first && row.Cells[0].Length == 0 && line.Cells[0].Length > 0;
            if (above.Length == 0 || (!free && (widths[i] < NarrowestColumn || Columns.Of(above) + WrapWidth.FirstWord(cell) <= widths[i] - Slack)))
            {
                return false;
            }
        }

        return some && lacks && !row.AfterGap;
    }

    private static int[] WidestOf(List<Row> rows) =>
        [.. Enumerable.Range(0, rows[0].Cells.Length).Select(i => rows.Max(row => Columns.Of(row.Cells[i])))];

    private static bool GoesOn(Row line, Row above, Row row, int[] widths)
    {
        var (some, lacks) = (false, false);
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var cell = row.Cells[i];
            if (cell.Length == 0)
            {
                lacks |= above.Cells[i].Length > 0;
                continue;
            }

            some = true;
            var full = widths[i] > 0 && line.Cells[i].Length > 0
                && Columns.Of(line.Cells[i]) + WrapWidth.FirstWord(cell) > widths[i] - Slack;
            if (row.AfterGap || !full || cell[^1] is '：' or ':' || TabRow.IsFigureOrEmpty(cell) || TabRow.IsFigureOrEmpty(line.Cells[i]))
            {
                return false;
            }
        }

        return some && lacks;
    }

    /// <summary>
    /// 发放。 below 安置就业600人，岗位补贴按月, under a label that has ended: the rest of sentences that the line above left open, and of nothing
    /// else.
    /// </summary>
    private static bool SentenceGoesOn(Row line, Row row)
    {
        var ends = false;
        for (var i = 0; i < row.Cells.Length; i++)
        {
            var (above, cell) = (line.Cells[i], row.Cells[i]);
            if (cell.Length == 0)
            {
                continue;
            }

            if (i == 0 || above.Length < ShortestSentence || LineStarts.EndsSentence(above) || TabRow.IsFigureOrEmpty(cell) || LineStarts.IsNumbered(cell))
            {
                return false;
            }

            ends |= LineStarts.EndsSentence(cell) || above.AsSpan().ContainsAny('，', '；', '。');
        }

        return ends && !row.AfterGap;
    }

    /// <summary>A goal's line is longer than the words beside it.</summary>
    private const int ShortestSentence = 10;

    /// <summary>
    /// The width that each column's cells are wrapped at; 0 where too few lines reach it to tell a wrapped column from a long label.
    /// </summary>
    private static int[] WrapWidths(List<Row> rows)
    {
        var widths = new int[rows[0].Cells.Length];
        for (var i = 0; i < widths.Length; i++)
        {
            List<int> cells = [.. rows.Select(row => Columns.Of(row.Cells[i])).Where(width => width > 0)];
            var widest = cells.DefaultIfEmpty().Max();
            var full = cells.Count(width => width >= widest - Slack);
            widths[i] = widest >= NarrowestColumn && full >= Math.Max(FewestFull, cells.Count * FullShare) ? widest : 0;
        }

        return widths;
    }
}
