using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tools that know no merged cells write a cell's words once for each column and row that it spans. They are left where they begin:
/// along a row where three or more stand side by side, down a column where all cells to their left repeat too.
/// </summary>
internal static class RepeatedSpans
{
    /// <summary>健全 | 健全 may be a target and what was reached.</summary>
    private const int FewestAlike = 3;

    /// <summary>Two cells of such length say a sentence twice.</summary>
    private const int Sentence = 12;

    /// <summary>One row may say a word three times by chance.</summary>
    private const int FewestRows = 2;

    private static readonly CharSet s_figure = new(FigureCharacters.All + "√☑□×xX ");

    public static void Blank(IList<string[]> rows)
    {
        var telling = 0;
        foreach (var row in rows)
        {
            telling += Holds(row) ? 1 : 0;
        }

        if (telling < FewestRows)
        {
            return;
        }

        string[] above = [], heads = [];
        for (var i = 0; i < rows.Count; i++)
        {
            var row = rows[i];
            rows[i] = Blanked(row, above, heads);
            (above, heads) = (row, HoldsPair(row) ? row : heads);
        }
    }

    /// <summary>年度指标值 | 年度指标值 | 实际完成值 | 实际完成值: two heads side by side, each over several columns.</summary>
    private static bool HoldsPair(string[] row)
    {
        var wide = false;
        for (var start = 0; start < row.Length;)
        {
            var end = EndOf(row, start);
            var again = end - start > 1 && IsWords(row[start]);
            if (again && wide)
            {
                return true;
            }

            (wide, start) = (again, end);
        }

        return false;
    }

    private static bool Holds(string[] row)
    {
        for (var start = 0; start < row.Length; start = EndOf(row, start))
        {
            if (EndOf(row, start) - start >= FewestAlike && IsWords(row[start]))
            {
                return true;
            }
        }

        return false;
    }

    /// <param name="heads">The nearest row above in which two wide cells stand side by side.</param>
    private static string[] Blanked(string[] row, string[] above, string[] heads)
    {
        string[] cells = [.. row];
        for (var start = 0; start < row.Length;)
        {
            var end = EndOf(row, start);
            if (IsWords(row[start]) && (end - start >= FewestAlike || (end - start > 1 && row[start].Length >= Sentence)))
            {
                var first = PartOf(row, heads, start, end);
                cells.AsSpan(start + 1, first - start - 1).Fill("");
                cells.AsSpan(Math.Min(first + 1, end)..end).Fill("");
            }

            start = end;
        }

        for (var column = 0; row.Length == above.Length && column < row.Length && row[column] == above[column] && IsWords(row[column]); column++)
        {
            cells[column] = "";
        }

        return cells;
    }

    /// <summary>
    /// 合格 | 合格 | 合格 | 合格 under two heads of two columns each is a target and what was reached: where the second begins, or the
    /// end of the run.
    /// </summary>
    private static int PartOf(string[] row, string[] heads, int start, int end)
    {
        if (start == 0 || heads.Length != row.Length || !IsWords(heads[start]) || heads[start - 1] == heads[start])
        {
            return end;
        }

        var second = EndOf(heads, start);
        return second - start > 1 && end - second > 1 && EndOf(heads, second) == end && IsWords(heads[second]) ? second : end;
    }

    private static int EndOf(string[] row, int start)
    {
        var end = start + 1;
        while (end < row.Length && row[end] == row[start])
        {
            end++;
        }

        return end;
    }

    private static bool IsWords(string cell) => cell.Length > 1 && cell.AsSpan().ContainsAnyExcept(s_figure);
}
