using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;

namespace PerfExtract.Facts.Findings;

/// <summary>主要问题：…, 改进措施：… at the head of a paragraph or of a clause in it: what the points from there on are.</summary>
internal static class FindingLeads
{
    public const string TitleProblem = "title-problem", TitleAdvice = "title-advice";

    private const string Advice = "advice";

    private static readonly CharSet s_ends = new("。；;，,\n");

    public readonly record struct Lead(string Code, int Start, int End);

    /// <param name="behind">Behind the colon, or where the words would begin.</param>
    public static string? At(ReadOnlySpan<char> text, int at, WordList words, out int behind)
    {
        behind = at;
        if (!words.TryLongest(text, at, out var title))
        {
            return null;
        }

        var lead = title.Code == Advice && text[title.End - 1] is '：' or ':' ? TitleAdvice
            : title.Code is TitleProblem or TitleAdvice && title.End < text.Length && text[title.End] is '：' or ':' ? title.Code
            : null;
        behind = lead is null ? at : title.Code == Advice ? title.End : title.End + 1;
        return lead;
    }

    /// <summary>The leads at the head of the place and of each clause in it.</summary>
    public static List<Lead> In(string text, Place place, WordList words)
    {
        List<Lead> leads = [];
        if (!text.AsSpan(place.Start, place.Length).ContainsAny('：', ':'))
        {
            return leads;
        }

        for (var at = place.Start; at >= 0 && at < place.End;)
        {
            var rest = text.AsSpan(at, place.End - at);
            at += rest.Length - rest.TrimStart().Length;
            if (At(text.AsSpan(0, place.End), at, words, out var end) is { } code)
            {
                leads.Add(new Lead(code, at, end));
            }

            var stop = text.AsSpan(at, place.End - at).IndexOfAny(s_ends);
            at = stop < 0 ? -1 : at + stop + 1;
        }

        return leads;
    }

    /// <summary>
    /// The passages with the code that leads each, 存在问题：1.…；2.…。建议：1.… cut where it turns from problems to advice or back.
    /// A lead goes on over the paragraphs below it where nothing stands behind it, or the first of numbered points.
    /// </summary>
    /// <param name="kind">The code of the title above; without it nothing is cut but at another lead.</param>
    public static IEnumerable<(Passage Passage, string? Lead, int Behind)> Of(ReportText report, List<Passage> passages, string? kind, WordList words)
    {
        var carried = (string?)null;
        foreach (var passage in passages)
        {
            var (text, place) = (report.TextAt(passage.Place), PointCuts.Trim(report.TextAt(passage.Place), passage.Place));
            var (start, behind, code) = (place.Start, place.Start, carried);
            foreach (var lead in In(text, place, words))
            {
                if (lead.Start > start && lead.Code != (code ?? kind) && (code ?? kind) is not null)
                {
                    yield return (passage with { Place = place with { Start = start, End = lead.Start } }, code, behind);
                    (start, behind, code) = (lead.Start, lead.End, lead.Code);
                }
                else if (lead.Start == start)
                {
                    (behind, code) = (lead.End, lead.Code);
                }
            }

            yield return (passage with { Place = place with { Start = start } }, code, behind);
            carried = behind == start || GoesOn(text.AsSpan(behind, place.End - behind), words) ? code : carried;
        }
    }

    /// <summary>原因分析 goes on with the problem beside it or above it.</summary>
    public static bool SaysCause(ReadOnlySpan<char> lead) => lead.Contains("原因", StringComparison.Ordinal) && !lead.Contains("问题", StringComparison.Ordinal);

    /// <summary>主要原因是…, 究其原因，…; 原因分析不到位 is a problem.</summary>
    public static bool BeginsWithCause(ReadOnlySpan<char> text)
    {
        var at = text.IndexOf(Cause);
        return at is >= 0 and <= LongestBeforeCause && text[(at + Cause.Length)..] is ['是' or '为' or '：' or ':' or '，', ..] or ['在', '于', ..];
    }

    private const string Cause = "原因";

    /// <summary>主要, 产生的.</summary>
    private const int LongestBeforeCause = 4;

    private static bool GoesOn(ReadOnlySpan<char> behind, WordList words) =>
        behind.Trim().IsEmpty || HeadingNumber.TryRead(behind.TrimStart(), out _)
        || (words.TryLongest(behind.TrimStart(), 0, out var first) && first.Code == PointCuts.Marker);
}
