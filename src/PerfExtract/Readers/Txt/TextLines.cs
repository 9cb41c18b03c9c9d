using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>A text as its lines with ink, the gaps between them remembered, litter left out.</summary>
internal static class TextLines
{
    /// <summary>Every line end that a text may hold; \v is Word's line break, \f its page break.</summary>
    private static readonly CharSet s_ends = new("\r\n\f\v\u0085\u2028\u2029");

    public static List<TextLine> Split(string text, ReadLimits limits)
    {
        var lines = new List<TextLine>();
        var gap = Gap.None;
        for (var start = 0; start <= text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny(s_ends);
            var end = length < 0 ? text.Length : start + length;
            var raw = Litter.Drop(text.AsMemory(start, end - start));
            var mark = HeadingMark(raw.Span);
            raw = raw[mark..];
            if (!raw.Span.IsWhiteSpace())
            {
                lines.Add(new TextLine(raw, mark > 0 && gap == Gap.None ? Gap.Blank : gap));
                gap = mark > 0 ? Gap.Blank : Gap.None;
            }
            else if (gap == Gap.None)
            {
                gap = Gap.Blank;
            }

            if (end < text.Length && text[end] == '\f')
            {
                gap = Gap.Page;
            }

            if (lines.Count > limits.Blocks)
            {
                throw new ReadException(ReadErrors.TooLarge, $"the text has more than {limits.Blocks} lines") { Format = FileFormat.Text.Name };
            }

            start = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1);
        }

        return lines;
    }

    /// <summary>## 二、存在的问题: Markdown marks a heading, which is a paragraph of its own. How long the mark is.</summary>
    private static int HeadingMark(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= MostMarks && line[marks] == ' ' ? marks + 1 : 0;
    }

    private const int MostMarks = 6;
}
