namespace PerfExtract.Cli.Inspect;

/// <summary>
/// A table of a terminal: the first column gives way when the width is short; when even that is not enough, each row becomes a few
/// lines of its own.
/// </summary>
internal sealed class TextTable(params IReadOnlyList<string> headings)
{
    private const int Gap = 2, NarrowestFirst = 12;

    private readonly List<IReadOnlyList<string>> _rows = [];

    public void Add(params IReadOnlyList<string> cells) => _rows.Add(cells);

    public void Write(Page page)
    {
        var widths = headings.Select((heading, column) => Math.Max(
            DisplayWidth.Of(heading), _rows.Count == 0 ? 0 : _rows.Max(row => DisplayWidth.Of(row[column])))).ToArray();
        var rest = widths.Skip(1).Sum() + (Gap * widths.Length);
        if (page.Width - rest < NarrowestFirst)
        {
            WriteStacked(page);
            return;
        }

        widths[0] = Math.Min(widths[0], page.Width - rest);
        page.Line(page.Dim(Row(headings, widths)));
        foreach (var row in _rows)
        {
            page.Line(Row(row, widths));
        }
    }

    /// <summary>The first column is a name, the others are figures and stand right.</summary>
    private static string Row(IReadOnlyList<string> cells, int[] widths)
    {
        var line = "  " + DisplayWidth.PadRight(DisplayWidth.Cut(cells[0], widths[0]), widths[0]);
        for (var i = 1; i < cells.Count; i++)
        {
            line += new string(' ', Gap) + DisplayWidth.PadLeft(cells[i], widths[i]);
        }

        return line.TrimEnd();
    }

    private void WriteStacked(Page page)
    {
        foreach (var row in _rows)
        {
            page.Line("  " + DisplayWidth.Cut(row[0], page.Width - Gap));
            for (var i = 1; i < row.Count; i++)
            {
                if (row[i].Length > 0)
                {
                    page.Line("    " + DisplayWidth.Cut($"{headings[i]} {row[i]}", page.Width - (2 * Gap)));
                }
            }
        }
    }
}
