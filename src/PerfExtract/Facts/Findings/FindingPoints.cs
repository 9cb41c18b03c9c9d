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

    private static readonly CharSet s_punctuation = new("。；;，,、");

    /// <summary>A line without a full stop that is no longer than this signs or leads in.</summary>
    private const int ShortestOpen = 20;

    /// <summary>无。 and its like are shorter than any point.</summary>
    private const int ShortestPoint = 6;

    /// <summary>二是强化培训 among other points.</summary>
    public const int ShortestListed = 4;

    /// <param name="kind">The code of the title that they stand under; null where no turn to the other kind is looked for in a paragraph.</param>
    public static List<FindingPoint> Of(ReportText report, Section? heading, bool leadsIn, List<Passage> passages, string? kind, WordList words)
    {
        if (heading is not null)
        {
            return [.. OfSection(report, heading, passages, words).SelectMany(places => Turned(report, places, kind, words))];
        }

        passages = LostNumbers.Without(report, passages);
        var numbered = passages.Count(passage => IsNumbered(report, passage, words));
        if (numbered >= ShortestList)
        {
            return OfList(report, passages, kind, words);
        }

        List<FindingPoint> points = [];
        var bare = BareLines.In(report, passages, words);
        foreach (var (passage, lead, behind) in FindingLeads.Of(report, passages, kind, words))
        {
            if (points.Count > 0 && points[^1].Lead is null or FindingLeads.TitleProblem && IsCause(report, passage, lead ?? kind, behind))
            {
                // 预算执行不均衡…。 / 原因分析：…。
                points[^1] = points[^1] with { Places = [.. points[^1].Places, passage.Place] };
                continue;
            }

            var cut = PointCuts.Split(report.TextAt(passage.Place), passage.Place, words);
            if (cut.Count < ShortestList)
            {
                var whole = PointCuts.Trim(report.TextAt(passage.Place), WithoutNumber(report, passage, words, out var isNumbered));
                whole = whole with { Start = Math.Min(whole.End, PastMarker(report.TextAt(passage.Place).AsSpan(0, whole.End), Math.Max(whole.Start, behind), words)) };
                cut = isNumbered ? [whole] : PointCuts.Clauses(report.TextAt(passage.Place), whole, ShortestPoint) is { Count: >= ShortestList } clauses ? clauses : [whole];
                if (leadsIn && !isNumbered)
                {
                    continue;
                }

                cut = !isNumbered && cut is [_] && lead is null && kind == FindingLeads.TitleProblem ? PointCuts.BeforeAdvice(report.TextAt(passage.Place), whole, words, Advice) : cut;
            }

            var listed = cut.Count >= ShortestList;
            var isLed = lead is not null || passage.Section?.Place.Block == passage.Place.Block;
            points.AddRange(cut
                .Where(place => report.Document.Quote(place) is var quote && (listed ? SaysSomething(quote, words, ShortestListed) : bare.Contains(passage) || IsMatter(quote, words) || (isLed && IsShortSentence(quote, words))))
                .Select(place => Led(report, WithoutStop(report, place), lead, words)));
        }

        return points;
    }

    /// <summary>改进措施：一是|…, and no 二是 behind it.</summary>
    private static int PastMarker(ReadOnlySpan<char> text, int at, WordList words) =>
        words.TryLongest(text, at, out var lone) && lone.Code == PointCuts.Marker ? lone.End : at;

    /// <summary>一是|存在的问题：…。二是|改进措施：…: what kind of point it is has no place among its words.</summary>
    private static FindingPoint Led(ReportText report, Place place, string? lead, WordList words) =>
        FindingLeads.At(report.TextAt(place).AsSpan(0, place.End), place.Start, words, out var behind) is { } own && behind < place.End
            ? new FindingPoint([PointCuts.Trim(report.TextAt(place), place with { Start = behind })], own)
            : new FindingPoint([place], lead);

    /// <summary>The section is a point; where its paragraph goes on counting (（一）…。（二）…。) there are more of them.</summary>
    private static List<List<Place>> OfSection(ReportText report, Section heading, List<Passage> passages, WordList words)
    {
        var counts = HeadingNumber.TryRead(report.TextAt(heading.Place), out var first);
        List<List<Place>> points = Counted(heading.Place);
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
                else if (counts && LostNumbers.End(text.AsSpan(place.Start, place.Length), first.Value + points.Count, report.Lexicon[LostNumbers.Ordered]) is > 0 and var lost)
                {
                    // ④…。 / 5新一轮规划滞后.
                    points.Add(One(place with { Start = place.Start + lost }));
                }
                else if (IsMatter(report.Document.Quote(place), words))
                {
                    points[^1].Add(place);
                }

                continue;
            }

            // A run-in heading and its text are one stretch of words.
            var whole = heading.Place with { End = Math.Max(place.End, heading.Place.End) };
            points = Counted(whole);
        }

        return points;

        List<List<Place>> Counted(Place whole) => counts && report.TextAt(whole) is var text
            ? [.. PointCuts.Cut(text, whole, [(whole.Start, whole.Start), .. PointCuts.Numbers(text, whole, first.Form, first.Value + 1)]).Select(One)]
            : [[whole]];
    }

    /// <summary>（一）管护经费不足。…改进措施：…: what is advised is a point of its own.</summary>
    private static List<FindingPoint> Turned(ReportText report, List<Place> places, string? kind, WordList words)
    {
        List<(List<Place> Places, string? Lead)> points = [];
        foreach (var (passage, lead, behind) in FindingLeads.Of(report, [.. places.Select(place => new Passage(null, place))], kind, words))
        {
            var turns = lead is not null && lead != kind;
            var place = PointCuts.Trim(report.TextAt(passage.Place), turns ? passage.Place with { Start = behind } : passage.Place);
            if (place.Length > 0)
            {
                Add(points, place, turns ? lead : null);
            }
        }

        return [.. points.Select(point => new FindingPoint(point.Places, point.Lead))];
    }

    /// <summary>What nothing parts from the point before goes on with it.</summary>
    private static void Add(List<(List<Place> Places, string? Lead)> points, Place place, string? lead)
    {
        if (points.Count > 0 && points[^1].Lead == lead)
        {
            points[^1].Places.Add(place);
        }
        else
        {
            points.Add((One(place), lead));
        }
    }

    private static List<Place> One(Place place) => [place];

    /// <summary>Paragraphs that bear numbers, one or several: each with the paragraphs behind it that bear none.</summary>
    private static List<FindingPoint> OfList(ReportText report, List<Passage> passages, string? kind, WordList words)
    {
        List<(List<Place> Places, string? Lead)> points = [];
        foreach (var (passage, lead, behind) in FindingLeads.Of(report, passages, kind, words))
        {
            if (Items(report, passage, words) is { Count: > 0 } items)
            {
                points.AddRange(items.Where(place => place.Length > 0).Select(place => (One(place), lead)));
                continue;
            }

            var text = report.TextAt(passage.Place);
            var place = PointCuts.Trim(text, passage.Place with { Start = behind });
            if (points.Count > 0 && IsCause(report, passage, lead, behind))
            {
                // 1.…。 / 原因分析：…。
                Add(points, passage.Place, points[^1].Lead);
            }
            else if (points.Count > 0 && points[^1].Lead != lead && PointCuts.Split(text, place, words) is { Count: > 0 } led)
            {
                points.AddRange(led.Select(own => (One(WithoutStop(report, own)), lead)));
            }
            else if (points.Count > 0 && IsMatter(report.Document.Quote(place), words))
            {
                Add(points, WithoutStop(report, place), lead);
            }
        }

        return [.. points.Select(point => new FindingPoint(point.Places, point.Lead))];
    }

    /// <summary>原因分析：…, 主要原因是…: goes on with the problem above it.</summary>
    private static bool IsCause(ReportText report, Passage passage, string? kind, int behind)
    {
        var text = report.TextAt(passage.Place).AsSpan(passage.Place.Start, passage.Place.Length);
        return kind == FindingLeads.TitleProblem && (behind > passage.Place.Start ? FindingLeads.SaysCause(text[..(behind - passage.Place.Start)]) : FindingLeads.BeginsWithCause(text));
    }

    /// <summary>1.…；2.…；, 一是…；二是…: the points of a paragraph that begins with a number; empty where it does not.</summary>
    private static List<Place> Items(ReportText report, Passage passage, WordList words)
    {
        var text = report.TextAt(passage.Place);
        var whole = PointCuts.Trim(text, passage.Place);
        var first = WithoutNumber(report, passage, words, out var numbered);
        if (!numbered)
        {
            return [];
        }

        var next = HeadingNumber.TryRead(text.AsSpan(whole.Start, whole.Length), out var number)
            ? PointCuts.Numbers(text, first, number.Form, number.Value + 1)
            : PointCuts.Markers(text, first, words);
        return [.. PointCuts.Cut(text, whole, [(whole.Start, first.Start), .. next]).Select(place => WithoutStop(report, place))];
    }

    private static Place WithoutStop(ReportText report, Place place) =>
        place.Length > 1 && report.TextAt(place)[place.End - 1] is '；' or ';' or '，' or ',' ? place with { End = place.End - 1 } : place;

    /// <summary>The paragraph says a point of its own, be it short: no signature, no date.</summary>
    public static bool IsPoint(ReportText report, Passage passage, WordList words) =>
        IsNumbered(report, passage, words) || IsMatter(report.Document.Quote(passage.Place), words);

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
        // 4,980.00 is a cell of a form behind the text.
        return SaysSomething(text, words) && text.ContainsAnyInRange('\u4E00', '\u9FFF')
            && !(words.TryLongest(text, 0, out var first) && first.Code == Signature)
            && !(IsCaption(text) && !SaysMatter(text, words))
            && (text.Length > ShortestOpen || text.ContainsAny(s_punctuation)
                || SaysMatter(text, words));
    }

    /// <summary>存在问题：|资产闲置。 is a point, short as it is, because its lead says so.</summary>
    private static bool IsShortSentence(string quote, WordList words) => quote is [.., '。' or '；'] && SaysSomething(quote, words, ShortestListed);

    /// <summary>整体支出绩效评分表（2022年度） behind the signature is the title of a form.</summary>
    private static bool IsCaption(ReadOnlySpan<char> text)
    {
        var open = text[^1] is '）' or ')' ? text.LastIndexOfAny('（', '(') : -1;
        var title = open > 0 ? text[..open].TrimEnd() : text;
        return title is [.., '表'] && !title.ContainsAny(s_punctuation);
    }

    public static bool SaysMatter(ReadOnlySpan<char> text, WordList words) => words.TryNext(text, 0, out var match) && match.Code is Advice or Matter;

    /// <summary>More than 无, and no lead-in that ends in a colon.</summary>
    public static bool SaysSomething(ReadOnlySpan<char> quote, WordList words, int shortest = ShortestPoint)
    {
        var text = quote.Trim();
        return text.Length >= shortest && text[^1] is not ('：' or ':')
            && !SaysNothing(text.TrimEnd("。.；;"), words);
    }

    /// <summary>无, or 目标完成较好，未发现明显问题: nothing in the last clause, and no shortcoming before it.</summary>
    private static bool SaysNothing(ReadOnlySpan<char> text, WordList words)
    {
        var clause = text.LastIndexOfAny('，', ',') + 1;
        return words.TryWhole(text[clause..], out var code) && code == Nothing && !words.Holds(text[..clause], Matter);
    }
}
