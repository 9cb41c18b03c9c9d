using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>
/// Rows of comma-separated values: lines one below the other that commas part into equally many cells. A cell in quotation marks may
/// hold commas ("1,234.56") and go on over lines.
/// </summary>
internal static class CommaTables
{
    /// <summary>Sentences of one shape may follow one another, but not with figures alone between their commas.</summary>
    private const int FewestRows = 3, FewestCells = 4;

    /// <summary>Where the whole file is rows of one length.</summary>
    private const int FewestRowsOfFile = 2, FewestCellsOfFile = 2, LongestLabel = 24;

    /// <summary>A cell that tells a story has no more lines.</summary>
    private const int MostLines = 40;

    public static List<TextTable> Find(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, bool[] taken)
    {
        List<TextTable> tables = [];
        Func<int, bool> isOpen = line => kinds[line] == LineKind.Body && !taken[line];
        var isFile = IsFile(lines, isOpen);
        var (fewestRows, fewestCells) = isFile ? (FewestRowsOfFile, FewestCellsOfFile) : (FewestRows, FewestCells);
        List<string[]> rows = [];
        for (var i = 0; i < lines.Count;)
        {
            var end = i;
            while (end < lines.Count && isOpen(end) && (end == i || lines[end].Gap == Gap.None)
                && RowAt(lines, end, fewestCells, isOpen) is var (cells, next) && (rows.Count == 0 || cells.Length == rows[0].Length))
            {
                rows.Add(cells);
                end = next;
            }

            if (rows.Count >= fewestRows && (isFile || rows.Count(IsRow) * 2 >= rows.Count))
            {
                RepeatedSpans.Blank(rows);
                tables.Add(new TextTable(i, end, [.. rows], []));
            }

            rows.Clear();
            i = Math.Max(end, i + 1);
        }

        return tables;
    }

    /// <summary>Nothing but rows with as many cells as the first, each begun by nothing or a label, few of them ending as sentences do.</summary>
    private static bool IsFile(IReadOnlyList<TextLine> lines, Func<int, bool> isOpen)
    {
        var (rows, width, sentences) = (0, 0, 0);
        for (var i = 0; i < lines.Count;)
        {
            if (!isOpen(i) || RowAt(lines, i, FewestCellsOfFile, isOpen) is not var (cells, next) || (rows > 0 && cells.Length != width)
                || cells[0].Length > LongestLabel || cells[0].AsSpan().ContainsAny("。，；"))
            {
                return false;
            }

            (rows, width, i) = (rows + 1, cells.Length, next);
            sentences += cells[^1] is [.., '。'] ? 1 : 0;
        }

        return rows >= FewestRowsOfFile && sentences * 2 < rows;
    }

    /// <summary>The cells of the row that begins with a line, and the line behind it.</summary>
    private static (string[] Cells, int End)? RowAt(IReadOnlyList<TextLine> lines, int at, int fewestCells, Func<int, bool> isOpen)
    {
        if (!LeavesOpen(lines[at].Raw.Span))
        {
            return Cells(lines[at].Raw.Span, fewestCells) is { } one ? (one, at + 1) : null;
        }

        var last = at + 1;
        while (last < lines.Count && last - at < MostLines && isOpen(last) && !LeavesOpen(lines[last].Raw.Span))
        {
            last++;
        }

        if (last == lines.Count || last - at == MostLines || !isOpen(last))
        {
            return null;
        }

        var text = string.Join('\n', Enumerable.Range(at, last - at + 1).Select(line => lines[line].Raw.ToString()));
        return Cells(text, fewestCells) is { } cells ? (cells, last + 1) : null;
    }

    /// <summary>A quotation mark of the line has none to close it, or closes one that was open.</summary>
    private static bool LeavesOpen(ReadOnlySpan<char> line) => line.Count('"') % 2 == 1;

    /// <summary>A figure with nothing beside it, or nothing at all, stands between no commas of a sentence.</summary>
    private static bool IsRow(string[] cells) => cells[^1] is not [.., '。'] && Array.Exists(cells, TabRow.IsFigureOrEmpty);

    /// <summary>Null where the line is no row.</summary>
    private static string[]? Cells(ReadOnlySpan<char> line, int fewest)
    {
        if (line.Count(',') < fewest - 1 || IsOfSpaces(line))
        {
            return null;
        }

        List<string> cells = [];
        for (var at = 0; at <= line.Length;)
        {
            var rest = line[at..];
            if (rest is ['"', ..])
            {
                var close = CloseOf(rest);
                if (close < 0 || (close + 1 < rest.Length && rest[close + 1] != ','))
                {
                    return null;
                }

                cells.Add(rest[1..close].ToString().Replace("\"\"", "\"", StringComparison.Ordinal).Trim());
                at += close + 2;
                continue;
            }

            var comma = rest.IndexOf(',');
            var cell = comma < 0 ? rest : rest[..comma];
            if (cell.Contains('"') || (cell.Contains('。') && comma >= 0 && cells.Count == 0))
            {
                return null;
            }

            cells.Add(cell.Trim().ToString());
            at += cell.Length + 1;
        }

        return cells.Count >= fewest ? [.. cells] : null;
    }

    /// <summary>1,234,567.89  2,345,678.90: no comma parts more than thousands, and spaces part the figures.</summary>
    private static bool IsOfSpaces(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        if (text.IndexOf("  ") < 0)
        {
            return false;
        }

        for (var rest = text; rest.IndexOf(',') is >= 0 and var at; rest = rest[(at + 1)..])
        {
            if (at == 0 || !char.IsAsciiDigit(rest[at - 1]) || rest.Length < at + 1 + Thousand || rest.Slice(at + 1, Thousand).ContainsAnyExceptInRange('0', '9'))
            {
                return false;
            }
        }

        return true;
    }

    private const int Thousand = 3;

    private static int CloseOf(ReadOnlySpan<char> quoted)
    {
        for (var i = 1; i < quoted.Length; i++)
        {
            if (quoted[i] != '"')
            {
                continue;
            }

            if (i + 1 == quoted.Length || quoted[i + 1] != '"')
            {
                return i;
            }

            i++;
        }

        return -1;
    }
}
