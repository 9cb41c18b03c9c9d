using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tables written one cell a line, each ended by a bar, a blank cell being a bar alone: what converters make of cells that hold
/// paragraphs. The lines of one cell end where the bar is.
/// </summary>
internal static class StackTables
{
    /// <summary>Fewer lines that end in a bar are the links of a page.</summary>
    private const int FewestCells = 8;

    /// <summary>A list within a cell has no more lines.</summary>
    private const int MostLines = 20;

    private static readonly CharSet s_next = new("②③④⑤⑥⑦⑧⑨⑩23456789");

    public static List<TextTable> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, bool[] taken)
    {
        List<TextTable> tables = [];
        for (var i = 0; i < lines.Count;)
        {
            List<string[]> cells = [];
            var end = i;
            while (end < lines.Count && CellEnd(lines, kinds, taken, end, i) is > 0 and var next)
            {
                cells.Add([string.Join('\n', Enumerable.Range(end, next - end).Select(line => lines[line].Text.TrimEnd("|｜").Trim().ToString()))]);
                end = next;
            }

            if (cells.Count >= FewestCells)
            {
                tables.Add(new TextTable(i, end, cells, []) { Packing = Packing.Stack });
            }

            i = Math.Max(end, i + 1);
        }

        return tables;
    }

    /// <summary>The line behind the cell that begins with a line; 0 where none does.</summary>
    private static int CellEnd(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, bool[] taken, int at, int first)
    {
        for (var i = at; i < Math.Min(lines.Count, at + MostLines); i++)
        {
            if (kinds[i] != LineKind.Body || taken[i] || (i > first && lines[i].Gap != Gap.None) || (i > at && !s_next.Contains(lines[i].Text[0])))
            {
                return 0;
            }

            var bar = lines[i].Text.IndexOfAny('|', '｜');
            if (bar >= 0)
            {
                return bar == lines[i].Text.Length - 1 ? i + 1 : 0;
            }
        }

        return 0;
    }
}
