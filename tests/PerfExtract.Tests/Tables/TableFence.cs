using PerfExtract.Documents;

namespace PerfExtract.Tests.Tables;

/// <summary>
/// A spec in Markdown: under each ## heading paragraphs (&gt; one a line) and table rows (| cell | cell |), in the order of the
/// document, and what is read from them as a list (- one a line; no list: nothing). In a row ^ is the cell above going on, &lt; the
/// cell to the left; ⏎ breaks a line within a cell, · is a space at its start. A blank line ends a table.
/// </summary>
public sealed record TableFence(string Name, Document Document, IReadOnlyList<string> Expected)
{
    public static IEnumerable<TableFence> Read(string file)
    {
        string? name = null;
        List<Block> blocks = [];
        List<string[]> rows = [];
        List<string> expected = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Append("## "))
        {
            if (rows.Count > 0 && !line.StartsWith('|'))
            {
                blocks.Add(TableOf(rows, blocks.Count));
                rows.Clear();
            }

            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (name is not null)
                {
                    yield return new TableFence(name, new Document("docx", [.. blocks], []), [.. expected]);
                }

                name = line[3..];
                blocks.Clear();
                expected.Clear();
            }
            else if (line.StartsWith('|'))
            {
                rows.Add([.. line.Trim()[1..^1].Split('|').Select(cell => cell.Trim(' ').Replace('⏎', '\n').Replace('·', ' '))]);
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                blocks.Add(new Paragraph(blocks.Count, Layer.Body, null, Text.Of(line[2..]), ParagraphLook.Unknown));
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                expected.Add(line[2..]);
            }
        }
    }

    public static TableFence Named(string file, string name) => Read(file).Single(fence => fence.Name == name);

    public static TheoryData<string> Names(string file)
    {
        var names = Read(file).Select(fence => fence.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        return [.. names];
    }

    internal static Table TableOf(List<string[]> rows, int index)
    {
        var width = rows.Max(row => row.Length);
        List<Cell> cells = [];
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                if (rows[row][column] is "^" or "<")
                {
                    continue;
                }

                var across = 1;
                while (column + across < rows[row].Length && rows[row][column + across] == "<")
                {
                    across++;
                }

                var down = 1;
                while (row + down < rows.Count && column < rows[row + down].Length && rows[row + down][column] == "^")
                {
                    down++;
                }

                cells.Add(new Cell(row, column, down, across, Text.Of(rows[row][column])));
            }
        }

        return new Table(index, Layer.Body, null, rows.Count, width, cells);
    }
}
