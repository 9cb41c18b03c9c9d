using PerfExtract.Documents;

namespace PerfExtract.Outputs.Blocks;

/// <summary>
/// A document as lines: <c>[17] text</c>, <c>[18] table 3×4</c> and under it <c>[18:0,1] cell</c> (<c>[18:0,1 2×1]</c> for a cell
/// over two rows). One text a line; evidence counts the characters after the bracket and its space. Line ends, tabs, backslashes
/// and what steers a terminal are written \n \r \t \\ \u001b; each stands for one character.
/// </summary>
public static class BlockText
{
    public static void Write(Document document, TextWriter output)
    {
        foreach (var block in document.Blocks)
        {
            var layer = block.Layer == Layer.Body ? "" : " " + LayerNames.Of(block.Layer);
            if (block is Table table)
            {
                Write(table, layer, output);
            }
            else if (block is Paragraph paragraph)
            {
                output.Write($"[{block.Index}{layer}] ");
                WriteLine(paragraph.Text.Value, output);
            }
        }
    }

    private static void Write(Table table, string layer, TextWriter output)
    {
        var within = table.Within is { } place ? $" in [{place.Block}:{place.Row},{place.Column}]" : "";
        output.Write($"[{table.Index}{layer}] table {table.RowCount}×{table.ColumnCount}{within}\n");
        foreach (var cell in table.Cells)
        {
            var span = cell.RowSpan > 1 || cell.ColumnSpan > 1 ? $" {cell.RowSpan}×{cell.ColumnSpan}" : "";
            output.Write($"[{table.Index}:{cell.Row},{cell.Column}{span}] ");
            WriteLine(cell.Text.Value, output);
        }
    }

    private static void WriteLine(ReadOnlySpan<char> text, TextWriter output)
    {
        while (NextEscaped(text) is >= 0 and var at)
        {
            output.Write(text[..at]);
            output.Write(text[at] switch
            {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                '\\' => "\\\\",
                var control => $"\\u{(int)control:x4}",
            });
            text = text[(at + 1)..];
        }

        output.Write(text);
        output.Write('\n');
    }

    private static int NextEscaped(ReadOnlySpan<char> text) => (Steering.FirstIn(text), text.IndexOf('\\')) switch
    {
        (< 0, var backslash) => backslash,
        (var steering, < 0) => steering,
        var (steering, backslash) => Math.Min(steering, backslash),
    };
}
