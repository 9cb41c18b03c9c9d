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
    public static List<HeadLine> All(Document document)
    {
        List<HeadLine> lines = [];
        foreach (var block in document.Blocks)
        {
            if (block.Layer is not (Layer.Body or Layer.TextBox))
            {
                continue;
            }

            if (block is Table table)
            {
                AddLonely(lines, table);
            }
            else
            {
                Add(lines, new Place(block.Index, 0, 0), ((Paragraph)block).Text.Value);
            }
        }

        return lines;
    }

    /// <remarks>Cells stand in reading order.</remarks>
    private static void AddLonely(List<HeadLine> lines, Table table)
    {
        var (only, several) = (default(Cell), false);
        foreach (var cell in table.Cells)
        {
            if (cell.Text.Value.Length == 0)
            {
                continue;
            }

            if (only is not null && only.Row == cell.Row)
            {
                several = true;
                continue;
            }

            AddCell();
            (only, several) = (cell, false);
        }

        AddCell();

        void AddCell()
        {
            if (only is not null && !several)
            {
                Add(lines, new Place(table.Index, 0, 0, only.Row, only.Column), only.Text.Value);
            }
        }
    }

    private static void Add(List<HeadLine> lines, Place block, string text)
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
                lines.Add(new HeadLine(block with { Start = from, End = from + trimmed.Length }, text.Substring(from, trimmed.Length)));
            }

            start = end + 1;
        }
    }
}
