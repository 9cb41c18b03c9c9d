using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Findings;

/// <summary>Where a paragraph of points is cut: before 一是 … 二是 …, before the numbers of a sequence, at the semicolons between its clauses.</summary>
internal static class PointCuts
{
    public const string Marker = "marker";

    /// <summary>One marker may be a turn of speech; two are a list.</summary>
    private const int ShortestList = 2;

    public static readonly CharSet Leading = new("，,：:、 \u3000");

    /// <summary>The paragraph cut before each 一是, 二是 … or each number of a sequence; empty where there are not two.</summary>
    public static List<Place> Split(string text, Place place, WordList words)
    {
        var cuts = Markers(text, place, words);
        if (cuts.Count < ShortestList)
        {
            cuts = Numbers(text, place, NumberForm.None, 1);
        }

        return cuts.Count < ShortestList ? [] : Cut(text, place, cuts);
    }

    public static List<Place> Cut(string text, Place place, List<(int Start, int Words)> cuts)
    {
        List<Place> points = [];
        for (var i = 0; i < cuts.Count; i++)
        {
            var end = i + 1 < cuts.Count ? cuts[i + 1].Start : place.End;
            var start = cuts[i].Words;
            start += text.AsSpan(start, end - start).IndexOfAnyExcept(Leading) is > 0 and var step ? step : 0;
            var point = Trim(text, place with { Start = start, End = end });
            points.Add(point.Length > 0 && text[point.End - 1] is '；' or ';' or '，' or ',' or '、' ? point with { End = point.End - 1 } : point);
        }

        return points;
    }

    public static List<(int Start, int Words)> Markers(string text, Place place, WordList words)
    {
        List<(int, int)> cuts = [];
        for (var at = place.Start; at < place.End; at++)
        {
            if (OpensClause(text, at, place.Start) && words.TryLongest(text.AsSpan(0, place.End), at, out var match)
                && match.Code == Marker)
            {
                cuts.Add((at, match.End));
                at = match.End - 1;
            }
        }

        return cuts;
    }

    /// <summary>（一）…（二）… or 1.… 2.… run on in one paragraph: one form, counting up, each behind a stop.</summary>
    public static List<(int Start, int Words)> Numbers(string text, Place place, NumberForm form, int next)
    {
        List<(int, int)> cuts = [];
        for (var at = place.Start; at < place.End; at++)
        {
            if (!OpensClause(text, at, place.Start) || char.IsWhiteSpace(text[at])
                || !HeadingNumber.TryRead(text.AsSpan(at, Math.Min(LongestNumber, place.End - at)), out var number)
                || number.Value != next || (form != NumberForm.None && number.Form != form))
            {
                continue;
            }

            cuts.Add((at, at + number.Rest));
            (form, next) = (number.Form, next + 1);
            at += Math.Max(number.Rest, 1) - 1;
        }

        return cuts;
    }

    /// <summary>No number with its brackets and stops is longer.</summary>
    private const int LongestNumber = 16;

    /// <summary>①加强学习②完善制度: a circled number needs no stop before it.</summary>
    private static bool OpensClause(string text, int at, int start)
    {
        if (Digits.IsCircled(text[at]))
        {
            return true;
        }

        while (at > start && char.IsWhiteSpace(text[at - 1]))
        {
            at--;
        }

        return at == start || text[at - 1] is '。' or '是' or '；' or ';' or '：' or ':' or '，' or ',' or '！' or '？';
    }

    /// <summary>宣传不够；保洁队伍不稳定；资金不足。: one sentence of clauses that semicolons part; empty where it is something else.</summary>
    public static List<Place> Clauses(string text, Place place, int shortest)
    {
        List<Place> clauses = [];
        if (text.AsSpan(place.Start, place.Length).TrimEnd("。").Contains('。'))
        {
            return clauses;
        }

        for (var start = PastLeadIn(text, place); start < place.End;)
        {
            var step = text.AsSpan(start, place.End - start).IndexOfAny('；', ';');
            var end = step < 0 ? place.End : start + step;
            var clause = Trim(text, place with { Start = start, End = end });
            if (clause.Length < shortest)
            {
                return [];
            }

            clauses.Add(clause);
            start = end + 1;
        }

        return clauses;
    }

    /// <summary>评价认为，存在以下不足：|部分站点开放时间不足; 个别站点…: what says that points follow is none.</summary>
    private static int PastLeadIn(string text, Place place)
    {
        var words = text.AsSpan(place.Start, Math.Min(place.Length, LongestLeadIn));
        return words.IndexOfAny('：', ':') is > 0 and var colon && !words[..colon].ContainsAny('。', '；', ';')
            && (words[..colon].Contains("以下", StringComparison.Ordinal) || words[..colon].Contains("如下", StringComparison.Ordinal))
                ? place.Start + colon + 1
                : place.Start;
    }

    private const int LongestLeadIn = 40;

    /// <summary>预算编制不够精细，执行偏慢。下一步将加强预算管理。: cut before the first sentence that advises; in one piece where the first does, or none.</summary>
    public static List<Place> BeforeAdvice(string text, Place place, WordList words, string advice)
    {
        for (var at = place.Start; text.AsSpan(at, place.End - at).IndexOf('。') is >= 0 and var step;)
        {
            at += step + 1;
            at += text.AsSpan(at, place.End - at).IndexOfAnyExcept(Leading) is > 0 and var blank ? blank : 0;
            if (words.TryLongest(text.AsSpan(0, place.End), at, out var first) && first.Code == advice)
            {
                return words.TryLongest(text.AsSpan(0, place.End), place.Start, out var opening) && opening.Code == advice ? [place] : [Trim(text, place with { End = at }), place with { Start = at }];
            }
        }

        return [place];
    }

    /// <summary>Marks that Word, or who has no Word, sets before the points of a list, and what a page without the mark's font has there.</summary>
    private static readonly CharSet s_bullets = new("—•●■◆▪◇○►▶➢✓\uFFFD\uF06C\uF06E\uF075\uF0A7\uF0B7\uF0D8\uF0FC");

    public static Place Trim(string text, Place place)
    {
        var (start, end) = (place.Start, place.End);
        while (start < end && (char.IsWhiteSpace(text[start]) || s_bullets.Contains(text[start])))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        return place with { Start = start, End = end };
    }
}
