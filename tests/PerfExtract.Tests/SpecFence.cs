using PerfExtract.Documents;

namespace PerfExtract.Tests;

/// <summary>
/// A spec in Markdown: under each ## heading the report's paragraphs as a quotation (&gt; one a line) and what is read from them as a
/// list (- one a line; no list: nothing). Lines of the quotation that begin with | are the rows of a table.
/// </summary>
public sealed record SpecFence(string Name, IReadOnlyList<string> Paragraphs, IReadOnlyList<string> Expected)
{
    public override string ToString() => Name;

    public static IEnumerable<SpecFence> Read(string file)
    {
        string? name = null;
        List<string> paragraphs = [];
        List<string> expected = [];
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, file)).Append("## "))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                if (name is not null)
                {
                    yield return new SpecFence(name, [.. paragraphs], [.. expected]);
                }

                name = line[3..];
                paragraphs.Clear();
                expected.Clear();
            }
            else if (line.StartsWith("> ", StringComparison.Ordinal))
            {
                paragraphs.Add(line[2..]);
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                expected.Add(line[2..]);
            }
        }
    }

    public Document Document()
    {
        List<Block> blocks = [];
        for (var i = 0; i < Paragraphs.Count; i++)
        {
            var rows = Paragraphs.Skip(i).TakeWhile(line => line.StartsWith('|')).Select(Cells).ToList();
            blocks.Add(rows.Count == 0
                ? new Paragraph(blocks.Count, Layer.Body, null, Text.Of(Paragraphs[i]), ParagraphLook.Unknown)
                : new Table(blocks.Count, Layer.Body, null, rows.Count, rows.Max(row => row.Count),
                    [.. rows.SelectMany((row, r) => row.Select((cell, c) => new Cell(r, c, 1, 1, Text.Of(cell))))]));
            i += Math.Max(rows.Count, 1) - 1;
        }

        return new Document("txt", blocks, []);
    }

    private static List<string> Cells(string row) => [.. row.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    /// <summary>A theory needs a serialisable row for its display; the fence is found again by its name.</summary>
    public static SpecFence Named(string file, string name) => Read(file).Single(fence => fence.Name == name);

    public static TheoryData<string> Names(string file)
    {
        var names = Read(file).Select(fence => fence.Name).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
        return [.. names];
    }
}
