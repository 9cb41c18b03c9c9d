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

        for (var i = rows.Count - 1; i >= 0; i--)
        {
            rows[i] = Blanked(rows[i], i > 0 ? rows[i - 1] : []);
        }
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

    private static string[] Blanked(string[] row, string[] above)
    {
        string[] cells = [.. row];
        for (var start = 0; start < row.Length;)
        {
            var end = EndOf(row, start);
            if (IsWords(row[start]) && (end - start >= FewestAlike || (end - start > 1 && row[start].Length >= Sentence)))
            {
                cells.AsSpan(start + 1, end - start - 1).Fill("");
            }

            start = end;
        }

        for (var column = 0; row.Length == above.Length && column < row.Length && row[column] == above[column] && IsWords(row[column]); column++)
        {
            cells[column] = "";
        }

        return cells;
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
