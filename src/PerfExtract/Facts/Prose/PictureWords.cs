using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// The words drawn in a chart, which a page's text holds as lines above the chart's caption: 省级资金 900万元 over 图1 资金来源构成. What stage
/// they are of is not said, and a bar's name may stand far from its figure.
/// </summary>
internal static class PictureWords
{
    /// <summary>A chart's words are short; a caption is a line.</summary>
    private const int Longest = 30, LongestCaption = 60;

    private static readonly CharSet s_ofSentences = new("，。；：！？,;:");

    private static readonly CharSet s_numerals = new("0123456789０１２３４５６７８９一二三四五六七八九十");

    public static IReadOnlySet<int> Of(Document document)
    {
        HashSet<int> blocks = [];
        var inChart = false;
        for (var i = document.Blocks.Count - 1; i >= 0; i--)
        {
            if (document.Blocks[i] is not Paragraph { Layer: Layer.Body } paragraph)
            {
                inChart &= document.Blocks[i] is Paragraph;
                continue;
            }

            var text = paragraph.Text.Value.AsSpan().Trim();
            if (IsCaption(text))
            {
                inChart = true;
                continue;
            }

            inChart = inChart && text.Length <= Longest && !text.ContainsAny(s_ofSentences);
            if (inChart)
            {
                blocks.Add(i);
            }
        }

        return blocks;
    }

    private static bool IsCaption(ReadOnlySpan<char> text) =>
        text is ['图', ..] && text.Length <= LongestCaption && text[1..].TrimStart() is [var number, ..] && s_numerals.Contains(number) && !text.Contains('。');
}
