using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Facts;

/// <summary>
/// What stands around a name and is none of it, by the list lead-words: start (我局, 其中) goes from its head, end (为, 共) from its
/// tail, cut (核定, 做到) with all before it; none guards words that only begin alike (设备, 有效).
/// </summary>
internal static class LeadWords
{
    private const string Start = "start", End = "end", Both = "both", Cut = "cut";

    public static (int Start, int End) Trim(ReadOnlySpan<char> text, int start, int end, WordList words)
    {
        end = TrimEnd(text, start, end, words);
        for (var at = start; at < end;)
        {
            if (words.TryLongest(text[..end], at, out var match))
            {
                start = match.Code == Cut ? match.End : start;
                at = match.End;
            }
            else
            {
                at++;
            }
        }

        while (start < end)
        {
            if (char.IsWhiteSpace(text[start]) || text[start] is '，' or ',' or '、' or '；' or ';' or '：' or ':' or '”')
            {
                start++;
            }
            else if (words.TryLongest(text[..end], start, out var match) && match.Code is Start or Both)
            {
                start = match.End;
            }
            else
            {
                break;
            }
        }

        return (start, end);
    }

    private static int TrimEnd(ReadOnlySpan<char> text, int start, int end, WordList words)
    {
        while (end > start)
        {
            if (char.IsWhiteSpace(text[end - 1]) || text[end - 1] is '“')
            {
                end--;
            }
            else if (Affixes.TryEndingAt(text[..end], end, words, out var match)
                && match.Code is End or Both or Cut && match.Start >= start)
            {
                end = match.Start;
            }
            else
            {
                break;
            }
        }

        return end;
    }
}
