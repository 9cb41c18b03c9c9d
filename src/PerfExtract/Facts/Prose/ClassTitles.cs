using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>1.农林水支出（类）农业农村（款）行政运行（项）。 and no more in the paragraph: the line that the figures of the next one are of.</summary>
internal static class ClassTitles
{
    /// <summary>Three names of the classification, and their number.</summary>
    private const int LongestTitle = 130;

    private static readonly CharSet s_stops = new("，,。；;：:");

    /// <summary>The line that the paragraph names, or nothing.</summary>
    public static Subject Of(ReadOnlySpan<char> text, Place place)
    {
        var words = text[place.Start..place.End].TrimEnd("。 \t\u3000");
        if (words.Length > LongestTitle || !ClassMarks.EndLine(words) || words.ContainsAny(s_stops))
        {
            return default;
        }

        var start = HeadingNumber.TryRead(words, out var number) ? number.Rest : 0;
        start += words[start..].Length - words[start..].TrimStart().Length;
        return new Subject(null, place.Start + start, place.Start + words.Length, true, null, place.Block, Sides.Expenditure, ClassLine: true);
    }
}
