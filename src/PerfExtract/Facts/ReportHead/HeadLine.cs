using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>One line of a document as the head's rules see it: a paragraph's line, or a cell that has its row to itself.</summary>
internal sealed record HeadLine(Place Place, string Text)
{
    private const int LongestDate = 20;

    /// <summary>The text is a date and nothing else, words such as 填报日期 apart: a signature's second line.</summary>
    public bool IsDate(out DateMention date)
    {
        date = default;
        var span = Text.AsSpan();
        return span.Length <= LongestDate && Dates.TryNext(span, 0, out date) && span[..date.Start].IsWhiteSpace()
            && span[date.End..].Trim(" \u3000。").IsEmpty;
    }

    /// <summary>（2022年度）, （盖章）: a remark on the line before it.</summary>
    public bool IsBracketed => Text is ['（' or '(' or '〔' or '[', .., '）' or ')' or '〕' or ']'];

    /// <summary>The body begins: a numbered heading, or a sentence.</summary>
    public bool BeginsBody => HeadingNumber.TryRead(Text, out _) || Text.AsSpan().IndexOfAny("。；") >= 0;

    /// <summary>All lines of the body, in order; a table gives only the rows that one cell fills.</summary>
    public static IEnumerable<HeadLine> All(Document document)
    {
        foreach (var block in document.Blocks)
        {
            if (block.Layer is not (Layer.Body or Layer.TextBox))
            {
                continue;
            }

            var lines = block is Table table ? OfTable(table) : Of(new Place(block.Index, 0, 0), ((Paragraph)block).Text.Value);
            foreach (var line in lines)
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<HeadLine> OfTable(Table table) => table.Cells
        .Where(cell => cell.Text.Value.Length > 0)
        .GroupBy(cell => cell.Row)
        .Where(row => row.Count() == 1)
        .SelectMany(row => row)
        .SelectMany(cell => Of(new Place(table.Index, 0, 0, cell.Row, cell.Column), cell.Text.Value));

    private static IEnumerable<HeadLine> Of(Place block, string text)
    {
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n');
            var end = length < 0 ? text.Length : start + length;
            var line = text.AsSpan(start, end - start);
            var from = start + line.Length - line.TrimStart().Length;
            var trimmed = line.Trim();
            if (!trimmed.IsEmpty)
            {
                yield return new HeadLine(block with { Start = from, End = from + trimmed.Length }, trimmed.ToString());
            }

            start = end + 1;
        }
    }
}
