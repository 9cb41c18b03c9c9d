namespace PerfExtract.Readers.Txt;

/// <summary>
/// Tables drawn with runs of spaces: at least three rows whose pieces stand under each other. Whether columns are meant shows in
/// figures under figures, or in three columns and more: a signature or a list of names has neither.
/// </summary>
/// <param name="taken">The lines that belong to tables of tabs.</param>
internal sealed class SpaceTables(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, IReadOnlyList<bool> taken)
{
    private const int FewestRows = 3;

    private const int FewestColumns = 2;

    /// <summary>Two columns are a table where so many rows end in a figure.</summary>
    private const double FigureShare = 0.5;

    /// <summary>A line of one piece within a table is a label such as 其中： or the rest of one, not longer than this.</summary>
    private const int LongestLabel = 16;

    public List<TextTable> Find()
    {
        var tables = new List<TextTable>();
        var again = 0;
        for (var i = 0; i < lines.Count;)
        {
            // 填报单位：某局      单位：万元 has its own columns, none of which are the table's below it.
            if (!IsOpen(i) || lines[i].WidestGap < SpaceRow.GapCharacters || IsUnit(lines[i].Text))
            {
                i++;
                continue;
            }

            // The text does not say how its maker counted columns: the count under which more rows align is the right one.
            var (typewriter, counted) = (Grow(i, true), Grow(i, false));
            var run = counted.Rows > typewriter.Rows ? counted : typewriter;
            var table = Headed(i, run, counted.Rows == typewriter.Rows ? counted : null) ?? Storeyed(i, run)
                ?? (run.Open < FewestRows ? null : !LacksHead(i, tables) ? Table(run, null) : HasHead(run) ? Table(run, null, true) : null);
            if (table is not null)
            {
                tables.Add(table);
            }

            // A line of more pieces than a table has columns makes no row, and no run. Below a line of its own another table may begin, and
            // below the storeys of a head or a field above one.
            var next = table is null && run.Open >= FewestRows && again < MostAgain;
            again = next ? again + 1 : 0;
            i = table is null && run.Lone > i && run.Lone < run.End ? run.Lone + 1
                : next ? i + 1 : Math.Max(i + 1, Math.Max(table?.End ?? 0, run.End));
        }

        return tables;
    }

    /// <summary>The fields that a form begins with, and the storeys of a head.</summary>
    private const int MostAgain = 8;

    /// <param name="other">The run under the other count of columns, where as many rows align.</param>
    private TextTable? Headed(int first, Run run, Run? other) =>
        Heads(run, first) is { } heads ? Table(run, heads) : other is not null && Heads(other, first) is { } others ? Table(other, others) : null;

    /// <summary>预算数 over six columns and 决算数 over six more stand above a line of heads that is taken for the first: the rows below say so.</summary>
    private TextTable? Storeyed(int first, Run run)
    {
        if (first == 0 || lines[first].Gap != Gap.None || !IsHeads(first - 1) || lines[first - 1].WidestGap < SpaceRow.GapCharacters)
        {
            return null;
        }

        var rows = run.Grid.Rows(Math.Min(run.Rows, SpaceHeads.MostLines));
        var figures = rows.FindIndex(row => Array.Exists(row.Cells, IsFigure));
        if (figures <= 0)
        {
            return null;
        }

        var line = rows[figures].First;
        var table = Headed(line, Grow(line, true), Grow(line, false));
        return table?.First < first ? table : null;
    }

    /// <summary>The heads above rows that begin with figures, where they do not stand over them piece by piece.</summary>
    private HeadRows? Heads(Run run, int first)
    {
        if (run.Grid.Columns is not { Count: >= FewestHeaded } columns || run.Grid.Rows(run.Rows)[0].Cells is not { } row || !Array.Exists(row, IsFigure))
        {
            return null;
        }

        var heads = new SpaceHeads(lines, columns, row, run.Wide).Above(first, line => lines[line + 1].Gap == Gap.None && IsHeads(line));
        return heads is not null && (run.Open + heads.Rows.Count >= FewestRows || columns.Count > FewestHeaded) ? heads : null;
    }

    private const int FewestHeaded = 3;

    /// <summary>A line that may be one of heads: no figure, no label with its value, no sentence.</summary>
    private bool IsHeads(int line)
    {
        if (!IsOpen(line) || lines[line].Text.ContainsAny("：:；。") || (lines[line].WidestGap < SpaceRow.GapCharacters && lines[line].Text.Length > LongestLabel))
        {
            return false;
        }

        var text = lines[line].Raw.Span;
        foreach (var piece in SpaceRow.Pieces(text, true))
        {
            if (IsFigure(text[piece.Start..piece.End].ToString()))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsFigure(string cell) => cell.Length > 0 && TabRow.IsFigureOrEmpty(cell);

    /// <summary>
    /// A line of several pieces right above, which found no place among the rows, is their head or the rest of a table: without it
    /// nothing says what the columns hold.
    /// </summary>
    private bool LacksHead(int first, List<TextTable> tables) =>
        first > 0 && lines[first].Gap == Gap.None && IsOpen(first - 1) && lines[first - 1].WidestGap >= SpaceRow.GapCharacters
        && SpaceRow.Pieces(lines[first - 1].Raw.Span, true).Count > FewestColumns
        && (tables.Count == 0 || tables[^1].End < first) && !IsOfFields(first - 1);

    /// <summary>
    /// A first row with a word over each column, each another one, is the head itself: what stands above it is the block before, as
    /// the goals of a form are above its indicators.
    /// </summary>
    private static bool HasHead(Run run) => RestLines.IsHead(run.Grid.Rows(run.Rows)[0].Cells);

    /// <summary>
    /// 项目名称    公园改造 above 主管部门    城市管理局    实施单位    公园管理处: labels and values of a form in the same places, no head
    /// of what follows.
    /// </summary>
    private bool IsOfFields(int line)
    {
        if (line == 0 || lines[line].Gap != Gap.None || !IsOpen(line - 1) || lines[line - 1].Text.ContainsAny("：:"))
        {
            return false;
        }

        List<Piece> above = SpaceRow.Pieces(lines[line - 1].Raw.Span, true), own = SpaceRow.Pieces(lines[line].Raw.Span, true);
        return above.Count == FewestColumns && own.Count == 2 * FewestColumns && above[0].Left == own[0].Left && above[1].Left == own[1].Left;
    }

    /// <summary>The rows that stand under each other from a line on.</summary>
    private Run Grow(int first, bool wide)
    {
        var grid = new SpaceGrid(lines);
        var (open, end, previous, lone) = (0, first, first, -1);
        for (var i = first; i < lines.Count; i++)
        {
            if (kinds[i] is LineKind.Header or LineKind.Footer)
            {
                continue;
            }

            List<Piece> pieces = IsOpen(i) ? SpaceRow.Pieces(lines[i].Raw.Span, wide) : [];
            var fits = pieces.Count > 1 || (pieces.Count == 1 && (IsLabel(lines[i]) || (lines[i].Gap == Gap.None && grid.IsWithin(pieces[0]))));
            if (!fits || EndsAtBlank(grid, i, previous) || !grid.TryTake(i, pieces))
            {
                break;
            }

            previous = i;
            (open, end, lone) = pieces.Count > 1 ? (open + 1, i + 1, lone) : (open, end, i);
        }

        return new Run(grid, grid.RowCount, open, end, lone, wide);
    }

    private bool IsOpen(int line) => kinds[line] == LineKind.Body && !taken[line] && !lines[line].HoldsTab;

    /// <summary>A blank line ends a table whose rows it does not part, unless a page's end made it.</summary>
    private bool EndsAtBlank(SpaceGrid grid, int at, int previous) =>
        lines[at].Gap == Gap.Blank && grid.RowCount > 1 && lines[previous].Gap == Gap.None && previous == at - 1;

    /// <summary>单位：万元 stands above a table, and ends the one before it.</summary>
    private static bool IsUnit(ReadOnlySpan<char> text) => text.IndexOf("单位") is >= 0 and var at && text[(at + 2)..].TrimStart() is ['：' or ':', ..];

    private static bool IsLabel(TextLine line) =>
        !IsUnit(line.Text) && line.Gap == Gap.None && line.Text.Length <= LongestLabel && !LineStarts.IsNumbered(line.Text) && !LineStarts.EndsSentence(line.Text);

    private static bool IsTable(List<Row> rows) =>
        rows[0].Cells.Length > FewestColumns
        || rows.Count(row => row.Cells[^1].Length > 0 && TabRow.IsFigureOrEmpty(row.Cells[^1])) >= rows.Count * FigureShare;

    /// <summary>收支情况表    单位：万元 above a table has its own columns.</summary>
    private static bool IsCaption(Row row) =>
        row.Cells.Any(cell => cell.AsSpan().IndexOfAny("：:") > 0)
        && row.Cells.Count(cell => cell.Length > 0) < Math.Max(row.Cells.Length, FewestColumns + 1);

    /// <param name="whole">Only where no line is left over that is none of its rows: the rest of one that nobody knows.</param>
    private static TextTable? Table(Run run, HeadRows? heads, bool whole = false)
    {
        List<Row> rows = [.. (heads?.On(run.Grid.Rows(run.Rows)) ?? run.Grid.Rows(run.Rows)).SkipWhile(IsCaption)];
        if ((rows.Count < FewestRows && heads is null) || !IsTable(rows))
        {
            return null;
        }

        // A line of one piece below the last row belongs to the table only as the rest of a wrapped label.
        rows = WrappedCells.Join(rows);
        rows = rows.GetRange(0, rows.FindLastIndex(row => row.First < run.End) + 1);
        if (whole && RestLines.AreLeft(rows))
        {
            return null;
        }

        var repeated = RowHealing.RepeatedHeads(rows);
        return new TextTable(
            rows[0].First, rows[^1].End, [.. rows.Where(row => !repeated.Contains(row.First)).Select(row => row.Cells)], [.. repeated]);
    }

    /// <param name="Rows">All its rows, those of one piece at its end too.</param>
    /// <param name="Open">How many of them have more than one piece.</param>
    /// <param name="End">Behind the last of those.</param>
    /// <param name="Lone">The last line of one piece; -1 for none.</param>
    /// <param name="Wide">How its columns were counted.</param>
    private sealed record Run(SpaceGrid Grid, int Rows, int Open, int End, int Lone, bool Wide);
}
