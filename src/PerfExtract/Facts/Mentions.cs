using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts;

/// <summary>A figure of running text with the words around it.</summary>
/// <param name="SentenceStart">Where its sentence begins.</param>
/// <param name="LeadStart">The words before it: from the last stop, open bracket or figure to <paramref name="LeadEnd"/>.</param>
/// <param name="LeadEnd">Before white space and a colon that lead over to the figure.</param>
/// <param name="TailEnd">The words behind it end here, at the next stop or figure.</param>
internal sealed record Mention(
    Quantity Quantity, int SentenceStart, int SentenceEnd, int LeadStart, int LeadEnd, int TailEnd)
{
    public int TailStart => Quantity.End;
}

/// <summary>Reads the figures of a stretch of text in order, each with its lead and tail.</summary>
internal static class Mentions
{
    /// <summary>Words further away from a figure are not its name.</summary>
    private const int LongestLead = 60, LongestTail = 40;

    private static readonly CharSet s_sentenceEnds = new("。！？!?\n");
    private static readonly CharSet s_stops = new("，,。；;：:、！？!?\n（([【");

    public static IReadOnlyList<Mention> Of(string text, int start, int end, Lexicon.Lexicon lexicon)
    {
        List<Mention>? mentions = null;
        var body = text.AsSpan(0, end);
        var (sentence, sentenceEnd) = (start, SentenceEnd(body, start));
        var from = FirstWord(text, start, end);
        var last = from;
        for (; QuantityReader.TryNext(body, from, lexicon, out var quantity); from = quantity.End)
        {
            while (sentenceEnd <= quantity.Start)
            {
                // …。3.新生儿疾病筛查率99%: the number that lists a sentence is of no name.
                (sentence, last) = (sentenceEnd, Math.Min(FirstWord(text, sentenceEnd, end), quantity.Start));
                sentenceEnd = SentenceEnd(body, sentence);
            }

            var leadEnd = LeadEnd(body, Math.Max(last, sentence), quantity.Start);
            var lead = LeadStart(body, Math.Max(last, sentence), leadEnd);
            (mentions ??= []).Add(new Mention(quantity, sentence, sentenceEnd, lead, leadEnd, TailEnd(body, quantity.End, sentenceEnd)));
            last = quantity.End;
        }

        for (var i = 0; i + 1 < mentions?.Count; i++)
        {
            if (mentions[i].TailEnd > mentions[i + 1].Quantity.Start)
            {
                mentions[i] = mentions[i] with { TailEnd = mentions[i + 1].Quantity.Start };
            }
        }

        return mentions ?? (IReadOnlyList<Mention>)[];
    }

    /// <summary>Behind the number that the paragraph is listed under.</summary>
    private static int FirstWord(string text, int start, int end) =>
        HeadingNumber.TryRead(text.AsSpan(start, end - start), out var number) ? start + number.Rest : start;

    private static int SentenceEnd(ReadOnlySpan<char> body, int from)
    {
        var step = body[from..].IndexOfAny(s_sentenceEnds);
        return step < 0 ? body.Length : from + step + 1;
    }

    private static int LeadEnd(ReadOnlySpan<char> body, int low, int at)
    {
        while (at > low && (char.IsWhiteSpace(body[at - 1]) || body[at - 1] is ':' or '：'))
        {
            at--;
        }

        return at;
    }

    /// <summary>Leftward to the first stop; a closed bracket is stepped over whole.</summary>
    private static int LeadStart(ReadOnlySpan<char> body, int low, int end)
    {
        low = Math.Max(low, end - LongestLead);
        var depth = 0;
        var at = end;
        for (; at > low; at--)
        {
            var c = body[at - 1];
            if (c is ')' or '）' or ']' or '】')
            {
                depth++;
            }
            else if (depth > 0)
            {
                depth -= c is '(' or '（' or '[' or '【' ? 1 : 0;
            }
            else if (s_stops.Contains(c))
            {
                break;
            }
        }

        while (at < end && (char.IsWhiteSpace(body[at]) || body[at] is ')' or '）'))
        {
            at++;
        }

        return at;
    }

    private static int TailEnd(ReadOnlySpan<char> body, int start, int sentenceEnd)
    {
        var at = start;
        var high = Math.Min(sentenceEnd, start + LongestTail);
        while (at < high && !s_stops.Contains(body[at]) && body[at] is not (')' or '）' or ']' or '】'))
        {
            at++;
        }

        return at;
    }
}
