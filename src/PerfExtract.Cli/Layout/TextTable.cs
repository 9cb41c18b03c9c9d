namespace PerfExtract.Cli.Layout;

/// <summary>
/// A table of a terminal. Where the width is short, optional columns go first, then the first column's names take more lines; when
/// even that is not enough, each row becomes a few lines of its own.
/// </summary>
internal sealed class TextTable(params IReadOnlyList<Column> columns)
{
    /// <summary>Optional columns give way before names are broken to less than <see cref="Comfortable"/>.</summary>
    private const int Gap = 2, NarrowestFirst = 12, Comfortable = 20, Hang = 2;

    private readonly List<IReadOnlyList<Cell>> _rows = [];

    public void Add(params IReadOnlyList<Cell> cells) => _rows.Add(cells);

    public void Write(Page page)
    {
        List<int> shown = [.. Enumerable.Range(0, columns.Count).Where(column => column == 0 || _rows.Exists(row => row[column].Text.Length > 0))];
        var widths = columns.Select((column, i) => Math.Max(
            DisplayWidth.Of(column.Heading), _rows.Count == 0 ? 0 : _rows.Max(row => DisplayWidth.Of(row[i].Text)))).ToArray();
        for (var i = shown.Count - 1; i > 0 && FirstWidth(page, shown, widths) < Math.Min(Comfortable, widths[0]); i--)
        {
            if (columns[shown[i]].Optional)
            {
                shown.RemoveAt(i);
            }
        }

        if (FirstWidth(page, shown, widths) < Math.Min(NarrowestFirst, widths[0]))
        {
            WriteStacked(page, shown);
            return;
        }

        widths[0] = Math.Min(widths[0], FirstWidth(page, shown, widths));
        WriteRow(page, [.. columns.Select(column => new Cell(column.Heading, Tone.Dim))], shown, widths);
        _rows.ForEach(row => WriteRow(page, row, shown, widths));
    }

    private static int FirstWidth(Page page, List<int> shown, int[] widths) => page.Width - shown.Skip(1).Sum(column => widths[column] + Gap) - Gap;

    private void WriteRow(Page page, IReadOnlyList<Cell> row, List<int> shown, int[] widths)
    {
        var name = row[0].Text;
        var indent = name.Length - name.TrimStart(' ').Length;
        var lines = DisplayWidth.Of(name) <= widths[0] ? [name] : Hanging(name.TrimStart(' '), indent, widths[0]);
        var line = new string(' ', Gap) + page.Sign(DisplayWidth.PadRight(lines[0], widths[0]), row[0].Tone);
        foreach (var column in shown.Skip(1))
        {
            var (text, tone) = row[column];
            var room = new string(' ', widths[column] - DisplayWidth.Of(text));
            line += new string(' ', Gap) + (columns[column].Left ? page.Sign(text, tone) + room : room + page.Sign(text, tone));
        }

        page.Line(line.TrimEnd());
        foreach (var rest in lines.Skip(1))
        {
            page.Line(new string(' ', Gap) + page.Sign(rest, row[0].Tone));
        }
    }

    private static List<string> Hanging(string name, int indent, int width)
    {
        var lines = LineBreaks.Of(name, width - indent - Hang);
        return [.. lines.Select((line, i) => new string(' ', i == 0 ? indent : indent + Hang) + line)];
    }

    private void WriteStacked(Page page, List<int> shown)
    {
        foreach (var row in _rows)
        {
            var indent = new string(' ', Gap + row[0].Text.Length - row[0].Text.TrimStart(' ').Length);
            page.Wrapped(indent, row[0].Text.TrimStart(' '), tone: row[0].Tone);
            var (line, used) = (indent + "  ", indent.Length + 2);
            foreach (var column in shown.Skip(1).Where(column => row[column].Text.Length > 0))
            {
                var lead = columns[column].Heading.Length > 0 ? columns[column].Heading + " " : "";
                var wide = DisplayWidth.Of(lead + row[column].Text);
                if (used > indent.Length + 2 && used + wide > page.Width)
                {
                    page.Line(line.TrimEnd());
                    (line, used) = (indent + "  ", indent.Length + 2);
                }

                line += page.Sign(lead, Tone.Dim) + page.Sign(row[column].Text, row[column].Tone) + "  ";
                used += wide + 2;
            }

            if (used > indent.Length + 2)
            {
                page.Line(line.TrimEnd());
            }
        }
    }
}
