using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tables whose cells one space parts, as a page gives them that is copied or read without its layout: 公务接待费 6.12 7.00 4.80. An empty cell
/// leaves no trace there, so only a head and rows with a figure under each of its words are a table, and no row of fewer or more cells may be among them.
/// </summary>
/// <param name="taken">The lines that belong to other tables.</param>
internal sealed class NarrowTables(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, IReadOnlyList<bool> taken)
{
    /// <summary>Below the head; below one of no more than three words, which a sentence may have too, one row more.</summary>
    private const int FewestRows = 2, FewestHeads = 3;

    /// <summary>A head over a column, a label before a row; longer words are a sentence's.</summary>
    private const int LongestHead = 16, LongestLabel = 30;

    private static readonly CharSet s_sentence = new("，。；：、,;:");

    public List<TextTable> Find()
    {
        List<TextTable> tables = [];
        for (var i = 0; i < lines.Count; i++)
        {
            if (Head(i) is { } head && Table(i, head) is { } table)
            {
                tables.Add(table);
                i = table.End - 1;
            }
        }

        return tables;
    }

    private string[]? Head(int line) =>
        IsOpen(line) && BeginsWithWord(lines[line].Text) && Cells(line) is var cells && RestLines.IsHead(cells, FewestHeads) && Array.TrueForAll(cells, cell => IsWord(cell)) ? cells : null;

    /// <summary>Most lines are sentences, and not worth to be cut.</summary>
    private static bool BeginsWithWord(ReadOnlySpan<char> line) => line.IndexOfAny(' ', '\u3000') is > 0 and var end && IsWord(line[..end]);

    private static bool IsWord(ReadOnlySpan<char> cell) => cell.Length is > 1 and <= LongestHead && !cell.ContainsAny(s_sentence) && cell[0] > '\u007F';

    private TextTable? Table(int first, string[] head)
    {
        List<string[]> rows = [head];
        var (end, i) = (first + 1, first + 1);
        for (; i < lines.Count; i++)
        {
            if (kinds[i] is LineKind.Header or LineKind.Footer)
            {
                continue;
            }

            if (!IsOpen(i) || Cells(i) is not { } cells || cells.Length != head.Length || cells[0].Length > LongestLabel || cells[0].AsSpan().ContainsAny('。', '，')
                || !Array.TrueForAll(cells[1..], IsFigure))
            {
                break;
            }

            rows.Add(cells);
            end = i + 1;
        }

        return rows.Count > FewestRows + (head.Length == FewestHeads ? 1 : 0) && !IsRowLike(i) ? new TextTable(first, end, rows, []) : null;
    }

    /// <summary>A row with an empty cell, or with a space in its label: nothing says what its figures stand under, and the rest would be a part.</summary>
    private bool IsRowLike(int line) => line < lines.Count && IsOpen(line) && Cells(line) is { Length: > 1 } cells && IsFigure(cells[^1]);

    private bool IsOpen(int line) =>
        kinds[line] == LineKind.Body && !taken[line] && !lines[line].HoldsTab && lines[line].WidestGap == 1;

    private string[] Cells(int line) => lines[line].Text.ToString().Split([' ', '\u3000']);

    private static bool IsFigure(string cell) => cell.Length > 0 && TabRow.IsFigureOrEmpty(cell);
}
