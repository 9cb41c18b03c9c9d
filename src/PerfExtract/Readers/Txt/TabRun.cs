using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>One stretch of lines with tabs, taken apart into tables.</summary>
internal static class TabRun
{
    /// <summary>More of the rows than this have one width, or the table is a form whose rows are merged as they like.</summary>
    private const double RegularShare = 0.6;

    /// <summary>Where tabs only align, their number varies and the number of filled cells does not.</summary>
    private const double AlignedShare = 0.9;

    /// <summary>Where more rows than this follow a gap, gaps part all rows and say nothing.</summary>
    private const double DoubleSpaced = 0.5;

    /// <summary>A head and a row.</summary>
    private const int FewestRows = 2;

    /// <summary>So many rows tell whether a table begins as another did.</summary>
    private const int HeadRows = 8;

    public static IEnumerable<TextTable> Split(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, int first, int end)
    {
        var rows = Rows(lines, kinds, first, end);
        var gaps = rows.Count(row => row.AfterGap) > rows.Count * DoubleSpaced;
        var parts = new List<List<Row>>();
        foreach (var row in rows)
        {
            if (parts.Count == 0 || (row.AfterGap && !gaps))
            {
                parts.Add([]);
            }

            parts[^1].Add(row);
        }

        foreach (var part in Merge(parts))
        {
            foreach (var table in Tables(part))
            {
                yield return table;
            }
        }
    }

    private static List<Row> Rows(IReadOnlyList<TextLine> lines, IReadOnlyList<LineKind> kinds, int first, int end)
    {
        var rows = new List<Row>();
        var gap = false;
        for (var i = first; i < end; i++)
        {
            gap |= lines[i].Gap != Gap.None;
            if (kinds[i] == LineKind.Body)
            {
                var holds = TabRow.Holds(lines[i]);
                rows.Add(new Row(i, i + 1, TabRow.Cells(lines[i]), gap && rows.Count > 0, !holds));
                gap = false;
            }
            else
            {
                gap = true;
            }
        }

        return rows;
    }

    /// <summary>Neighbours of the same width are one table that a page's end cut.</summary>
    private static IEnumerable<List<Row>> Merge(List<List<Row>> parts)
    {
        List<Row>? open = null;
        List<Row> before = [];
        foreach (var part in parts)
        {
            if (open is not null && GoesOn(before, part) && !BeginsAnew(open, part))
            {
                open.AddRange(part);
            }
            else
            {
                if (open is not null)
                {
                    yield return open;
                }

                open = [.. part];
            }

            before = part;
        }

        if (open is not null)
        {
            yield return open;
        }
    }

    /// <summary>Most rows of both are of one width, or the last of one and the first of the other, whatever tables they hold besides.</summary>
    private static bool GoesOn(List<Row> before, List<Row> part)
    {
        if (Shape.Of(before).Width == Shape.Of(part).Width)
        {
            return true;
        }

        var last = before[(before.FindLastIndex(row => row.IsPlain) + 1)..];
        var first = part.TakeWhile(row => !row.IsPlain).ToList();
        return last.Count >= FewestRows && first.Count > 0 && last.Concat(first).All(row => row.Cells.Length == last[0].Cells.Length);
    }

    /// <summary>Two forms of one make: the second begins as the first began, and no header of the first's is said again.</summary>
    private static bool BeginsAnew(List<Row> open, List<Row> part) =>
        FirstWords(open) is { Length: > 0 } words && words == FirstWords(part) && ContinuedTables.RepeatedRows(Head(open), Head(part)) is null;

    private static string? FirstWords(List<Row> rows) => Array.Find(rows[0].Cells, cell => cell.Length > 0);

    private static TableGrid Head(List<Row> rows)
    {
        var cells = new List<Cell>();
        var count = Math.Min(rows.Count, HeadRows);
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < rows[row].Cells.Length; column++)
            {
                cells.Add(new Cell(row, column, 1, 1, Text.Of(rows[row].Cells[column])));
            }
        }

        return new TableGrid(count, rows.Take(count).Max(row => row.Cells.Length), cells);
    }

    private static IEnumerable<TextTable> Tables(List<Row> rows)
    {
        var shape = Shape.Of(rows);
        if (shape.Share < AlignedShare && shape.FilledShare >= AlignedShare)
        {
            rows = [.. rows.Select(row => row.IsPlain ? row : row with { Cells = [.. row.Cells.Where(cell => cell.Length > 0)] })];
            shape = Shape.Of(rows);
        }

        rows = [.. rows.Select(row => IsIndented(row, shape.Width) ? row with { IsPlain = true } : row)];

        var regular = shape.Share >= RegularShare;
        var healed = regular ? RowHealing.Heal(rows, shape.Width) : rows;
        for (var from = 0; from < healed.Count;)
        {
            var to = from;
            while (to < healed.Count && !healed[to].IsPlain)
            {
                to++;
            }

            if (to > from && Table(healed.GetRange(from, to - from), regular ? shape.Width : 0) is { } table)
            {
                yield return table;
            }

            from = to + 1;
        }
    }

    private static TextTable? Table(List<Row> rows, int width)
    {
        while (rows.Count > 0 && IsCaption(rows[0], width))
        {
            rows.RemoveAt(0);
        }

        if (rows.Count == 0)
        {
            return null;
        }

        var repeated = RowHealing.RepeatedHeads(rows);
        List<string[]> cells = [.. rows.Where(row => !repeated.Contains(row.First)).Select(row => row.Cells)];
        RepeatedSpans.Blank(cells);
        SpanGaps.Restore(cells);
        return new TextTable(rows[0].First, rows[^1].End, cells, [.. repeated]);
    }

    /// <summary>A tab before a paragraph is its indent, unless the table has two columns.</summary>
    private static bool IsIndented(Row row, int width) => width != 2 && row.Cells is ["", _];

    /// <summary>“填报单位：… ⇥ 单位：万元” above a table has its own columns.</summary>
    private static bool IsCaption(Row row, int width) =>
        (width > 0 && row.Cells.Length != width && row.Cells.All(cell => cell.Length == 0 || cell.AsSpan().IndexOfAny("：:") >= 0)) || IsYearAndUnit(row);

    /// <summary>“（2022年度） ⇥ 单位：万元” below a form's title.</summary>
    private static bool IsYearAndUnit(Row row) =>
        row.Cells.Where(cell => cell.Length > 0).ToList() is [['（' or '(', .., '）' or ')'] year, var unit] && year.Contains('年') && unit.AsSpan().IndexOfAny("：:") > 0;
}

/// <param name="First">The lines [First, End) that the row was made of.</param>
/// <param name="AfterGap">A blank line or a page's end stands before it.</param>
/// <param name="IsPlain">A line without tabs: a piece of a cut cell, or the end of the table.</param>
internal sealed record Row(int First, int End, string[] Cells, bool AfterGap, bool IsPlain);

/// <summary>How wide most rows are, and which share of them is.</summary>
internal readonly record struct Shape(int Width, double Share, double FilledShare)
{
    public static Shape Of(IReadOnlyList<Row> rows)
    {
        var widths = new Dictionary<int, int>();
        var filled = new Dictionary<int, int>();
        var count = 0;
        foreach (var row in rows)
        {
            if (!row.IsPlain)
            {
                count++;
                Add(widths, row.Cells.Length);
                Add(filled, row.Cells.Count(cell => cell.Length > 0));
            }
        }

        var (width, most) = Commonest(widths);
        var (_, mostFilled) = Commonest(filled);
        return count == 0 ? default : new Shape(width, (double)most / count, (double)mostFilled / count);
    }

    private static void Add(Dictionary<int, int> counts, int key) => counts[key] = counts.GetValueOrDefault(key) + 1;

    private static (int Key, int Count) Commonest(Dictionary<int, int> counts)
    {
        var best = (Key: 0, Count: 0);
        foreach (var (key, count) in counts)
        {
            if (count > best.Count || (count == best.Count && key > best.Key))
            {
                best = (key, count);
            }
        }

        return best;
    }
}
