using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Findings;

/// <summary>1资金拨付慢 | 2规划滞后: where circles or dots were lost, lines that count up bear their numbers bare; 3个标段 is a count.</summary>
internal static class LostNumbers
{
    public const string Ordered = "ordered-words";

    private const int MostDigits = 2, ShortestList = 2, Tens = 10;

    /// <summary>Behind the digits that begin the words, where they are followed by words at once and are this number; else 0.</summary>
    /// <param name="ordered">What numbers count or put in order: 1标段, 2号水库.</param>
    public static int End(ReadOnlySpan<char> text, int expected, WordList ordered)
    {
        var (end, value) = (0, 0);
        while (end < text.Length && end <= MostDigits && char.IsAsciiDigit(text[end]))
        {
            value = (value * Tens) + text[end++] - '0';
        }

        return end is > 0 and <= MostDigits && value == expected && end < text.Length && text[end] is >= '\u4E00' and <= '\u9FFF'
            && !ordered.TryLongest(text, end, out _) && !(QuantityReader.TryRead(text, 0, out var count) && (count.HasUnit || count.Kind != QuantityKind.Number))
                ? end
                : 0;
    }

    /// <summary>The passages without such numbers: they count from 1, and no other paragraph stands between them.</summary>
    public static List<Passage> Without(ReportText report, List<Passage> passages)
    {
        var (ends, ordered) = (passages.ConvertAll(_ => 0), report.Lexicon[Ordered]);
        var (first, next) = (0, 1);
        for (var i = 0; i <= passages.Count; i++)
        {
            var place = i < passages.Count ? PointCuts.Trim(report.TextAt(passages[i].Place), passages[i].Place) : default;
            var words = i < passages.Count ? report.TextAt(place).AsSpan(place.Start, place.Length) : [];
            var end = End(words, next, ordered);
            if (end == 0)
            {
                Drop(i);
                (first, next) = (i, 1);
                end = End(words, next, ordered);
                first = end > 0 ? i : i + 1;
            }

            if (i < passages.Count && end > 0)
            {
                ends[i] = place.Start + end;
                next++;
            }
        }

        return [.. passages.Select((passage, i) => ends[i] > 0 ? passage with { Place = passage.Place with { Start = ends[i] } } : passage)];

        // One alone is no list.
        void Drop(int last)
        {
            for (var i = first; i < last && last - first < ShortestList; i++)
            {
                ends[i] = 0;
            }
        }
    }
}
