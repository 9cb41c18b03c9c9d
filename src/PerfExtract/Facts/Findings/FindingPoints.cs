using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;

namespace PerfExtract.Facts.Findings;

/// <summary>One listed point: its words, in one place or, with a heading of its own, in several.</summary>
/// <param name="Lead">The code of the words that lead its paragraphs in (改进措施：一是…), where they say another kind than the heading.</param>
internal sealed record FindingPoint(IReadOnlyList<Place> Places, string? Lead = null);

/// <summary>Cuts the text of a section into its listed points: numbered items, 一是 … 二是 …, or paragraphs.</summary>
internal static class FindingPoints
{
    /// <summary>One numbered item is a sentence that begins with a number; two are a list.</summary>
    private const int ShortestList = 2;

    private const string Nothing = "nothing", Advice = "advice", Matter = "matter", Signature = "signature";

    public const string TitleProblem = "title-problem", TitleAdvice = "title-advice";

    private static readonly CharSet s_punctuation = new("。；;，,、");

    /// <summary>A line without a full stop that is no longer than this signs or leads in.</summary>
    private const int ShortestOpen = 20;

    /// <summary>无。 and its like are shorter than any point.</summary>
    private const int ShortestPoint = 6;

    /// <summary>二是强化培训 among other points.</summary>
    private const int ShortestListed = 4;

    public static List<FindingPoint> Of(ReportText report, Section? heading, bool leadsIn, List<Passage> passages, WordList words)
    {
        if (heading is not null)
        {
            return OfSection(report, heading, passages, words);
        }

        var numbered = passages.Count(passage => IsNumbered(report, passage, words));
        if (numbered >= ShortestList)
        {
            return OfList(report, passages, words);
        }

        List<FindingPoint> points = [];
        var lead = (string?)null;
        foreach (var passage in passages)
        {
            lead = LeadOf(report, passage, words, out var behind) ?? lead;
            var cut = PointCuts.Split(report.TextAt(passage.Place), passage.Place, words);
            if (cut.Count < ShortestList)
            {
                var whole = PointCuts.Trim(report.TextAt(passage.Place), WithoutNumber(report, passage, words, out var isNumbered));
                whole = whole with { Start = Math.Min(whole.End, Math.Max(whole.Start, behind)) };
                cut = isNumbered ? [whole] : PointCuts.Clauses(report.TextAt(passage.Place), whole, ShortestPoint) is { Count: >= ShortestList } clauses ? clauses : [whole];
                if (leadsIn && !isNumbered)
                {
                    continue;
                }
            }

            var listed = cut.Count >= ShortestList;
            points.AddRange(cut
                .Where(place => report.Document.Quote(place) is var quote && (listed ? SaysSomething(quote, words, ShortestListed) : IsMatter(quote, words)))
                .Select(place => new FindingPoint([WithoutSemicolon(report, place)], lead)));
        }

        return points;
    }

    /// <summary>The section is a point; where its paragraph goes on counting (（一）…。（二）…。) there are more of them.</summary>
    private static List<FindingPoint> OfSection(ReportText report, Section heading, List<Passage> passages, WordList words)
    {
        List<List<Place>> points = [[heading.Place]];
        var counts = HeadingNumber.TryRead(report.TextAt(heading.Place), out var first);
        foreach (var passage in passages)
        {
            var text = report.TextAt(passage.Place);
            var place = PointCuts.Trim(text, passage.Place);
            if (place.Block != heading.Place.Block)
            {
                // （三）…。…: too long for a heading, and yet the next of the points that are headings.
                if (counts && PointCuts.Numbers(text, place, first.Form, first.Value + points.Count) is [{ Start: var at }, ..] next && at == place.Start)
                {
                    points.AddRange(PointCuts.Cut(text, place, next).Select(One));
                }
                else if (IsMatter(report.Document.Quote(place), words))
                {
                    points[^1].Add(place);
                }

                continue;
            }

            // A run-in heading and its text are one stretch of words.
            var whole = heading.Place with { End = Math.Max(place.End, heading.Place.End) };
            points = counts
                ? [.. PointCuts.Cut(text, whole, [(whole.Start, whole.Start), .. PointCuts.Numbers(text, whole, first.Form, first.Value + 1)]).Select(One)]
                : [[whole]];
        }

        return [.. points.Select(places => new FindingPoint(places))];
    }

    private static List<Place> One(Place place) => [place];

    /// <summary>Paragraphs that bear numbers: each with the paragraphs behind it that bear none.</summary>
    private static List<FindingPoint> OfList(ReportText report, List<Passage> passages, WordList words)
    {
        List<(List<Place> Places, string? Lead)> points = [];
        var lead = (string?)null;
        foreach (var passage in passages)
        {
            lead = LeadOf(report, passage, words, out _) ?? lead;
            var place = PointCuts.Trim(report.TextAt(passage.Place), WithoutNumber(report, passage, words, out var isNumbered));
            place = WithoutSemicolon(report, place);
            if (isNumbered && place.Length > 0)
            {
                points.Add(([place], lead));
            }
            else if (points.Count > 0 && IsMatter(report.Document.Quote(place), words))
            {
                points[^1].Places.Add(place);
            }
        }

        return [.. points.Select(point => new FindingPoint(point.Places, point.Lead))];
    }

    private static Place WithoutSemicolon(ReportText report, Place place) =>
        place.Length > 1 && report.TextAt(place)[place.End - 1] is '；' or ';' ? place with { End = place.End - 1 } : place;

    /// <summary>主要问题：…, 改进措施：… at the head of a paragraph: what the points from here on are.</summary>
    /// <param name="behind">Where the points begin behind it.</param>
    private static string? LeadOf(ReportText report, Passage passage, WordList words, out int behind)
    {
        var place = PointCuts.Trim(report.TextAt(passage.Place), passage.Place);
        return LeadAt(report.TextAt(place).AsSpan(0, place.End), place.Start, words, out behind);
    }

    /// <param name="behind">Behind the colon, or where the words would begin.</param>
    public static string? LeadAt(ReadOnlySpan<char> text, int at, WordList words, out int behind)
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

    private static bool IsNumbered(ReportText report, Passage passage, WordList words)
    {
        _ = WithoutNumber(report, passage, words, out var numbered);
        return numbered;
    }

    /// <summary>Behind 1. or 一是 at the head of the paragraph.</summary>
    private static Place WithoutNumber(ReportText report, Passage passage, WordList words, out bool numbered)
    {
        var place = PointCuts.Trim(report.TextAt(passage.Place), passage.Place);
        var text = report.TextAt(place).AsSpan(place.Start, place.Length);
        var step = HeadingNumber.TryRead(text, out var number) ? number.Rest
            : words.TryLongest(text, 0, out var marker) && marker.Code == PointCuts.Marker ? marker.End
            : 0;
        numbered = step > 0;
        return place with { Start = place.Start + step + Math.Max(0, text[step..].IndexOfAnyExcept(PointCuts.Leading)) };
    }

    /// <summary>A paragraph that bears no number is a point where it is a sentence; a signature or date is none.</summary>
    private static bool IsMatter(string quote, WordList words)
    {
        var text = quote.AsSpan().Trim();
        return SaysSomething(text, words)
            && !(words.TryLongest(text, 0, out var first) && first.Code == Signature)
            && (text.Length > ShortestOpen || text.ContainsAny(s_punctuation)
                || (words.TryNext(text, 0, out var match) && match.Code is Advice or Matter));
    }

    /// <summary>More than 无, and no lead-in that ends in a colon.</summary>
    private static bool SaysSomething(ReadOnlySpan<char> quote, WordList words, int shortest = ShortestPoint)
    {
        var text = quote.Trim();
        return text.Length >= shortest && text[^1] is not ('：' or ':')
            && !(words.TryWhole(text.TrimEnd("。.；;"), out var code) && code == Nothing);
    }
}
