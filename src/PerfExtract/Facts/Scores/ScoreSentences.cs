using System.Buffers;
using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Scores;

/// <summary>自评得分为96.5分（满分100分），评价等级为“优”. Thresholds (85分以上为良好) and the scores of single indicators are none.</summary>
internal static class ScoreSentences
{
    private const string Points = "分";
    private const int LongestLabel = 30;

    private static readonly SearchValues<char> s_breaks = SearchValues.Create("，,。；;、（(分");

    /// <summary>Between 等级 and the grade stand no more than 为, 评定为 and a quotation mark.</summary>
    private const int WidestGap = 6;

    public static void Read(string text, Place place, ScoreWords words, Lexicon.Lexicon lexicon, List<Score> scores)
    {
        if (!words.TryNext(text.AsSpan(0, place.End), place.Start, out _))
        {
            return;
        }

        Score? open = null;
        decimal? full = null;
        var sentence = -1;
        var subset = false;
        var gradesFrom = place.Start;
        foreach (var mention in Mentions.Of(text, place.Start, place.End, lexicon))
        {
            if (mention.SentenceStart != sentence)
            {
                Finish(ref open, ref full, scores);
                Grades(text, place, gradesFrom, Math.Max(gradesFrom, mention.SentenceStart), words, subset, scores);
                (sentence, subset, gradesFrom) = (mention.SentenceStart, false, Math.Max(gradesFrom, mention.SentenceStart));
            }

            var quantity = mention.Quantity;
            var (start, end) = LeadWords.Trim(text, mention.LeadStart, mention.LeadEnd, lexicon);
            var lead = text.AsSpan(start, end - start);
            if (!IsPoints(text, quantity))
            {
                subset |= quantity.Kind == QuantityKind.Count && quantity.UnitOf(text) != Points;
                continue;
            }

            if (quantity.Comparator is not (Comparator.None or Comparator.Equal) || quantity.High is not null || quantity.Inexact)
            {
                subset = true;
                continue;
            }

            var code = words.Ending(lead);
            if (code == ScoreWords.OutOf)
            {
                full = quantity.Value;
                open = open is { OutOf: null } ? open with { OutOf = full } : open;
            }
            else if ((code == ScoreWords.Score || (code == ScoreWords.Plain && !words.SpeaksOfPart(Nearby(text, mention.SentenceStart, end))))
                && lead.Length <= LongestLabel && !words.SpeaksOfPart(lead))
            {
                Finish(ref open, ref full, scores, keepFull: true);
                open = new Score(quantity.Value, full, null, Labels.Clean(lead), [place with { Start = start, End = quantity.End }]);
                var (grade, gradePlace) = Grade(text, place, quantity.End, mention.SentenceEnd, words);
                if (grade is null && gradesFrom <= mention.SentenceStart && !subset)
                {
                    (grade, gradePlace) = Grade(text, place, mention.SentenceStart, start, words);
                }

                if (grade is not null)
                {
                    open = open with { Grade = grade, Places = [.. open.Places, gradePlace] };
                }

                gradesFrom = Math.Max(gradesFrom, mention.SentenceEnd);
            }
        }

        Finish(ref open, ref full, scores);
        Grades(text, place, gradesFrom, place.End, words, subset, scores);
    }

    /// <summary>What is scored is said shortly before: 产出指标完成较好，得38分.</summary>
    private static ReadOnlySpan<char> Nearby(string text, int sentence, int end)
    {
        const int Far = 80;
        var start = Math.Max(sentence, end - Far);
        return text.AsSpan(start, end - start);
    }

    private static bool IsPoints(string text, Quantity quantity) =>
        quantity.Kind == QuantityKind.Number && quantity.Scale == 1m || (quantity.Kind == QuantityKind.Count && quantity.UnitOf(text) == Points);

    private static void Finish(ref Score? open, ref decimal? full, List<Score> scores, bool keepFull = false)
    {
        if (open is not null)
        {
            scores.Add(open);
        }

        open = null;
        full = keepFull ? full : null;
    }

    /// <summary>Grades without a score; where the sentence counts projects or names thresholds the grade is theirs.</summary>
    private static void Grades(string text, Place place, int start, int end, ScoreWords words, bool subset, List<Score> scores)
    {
        if (subset || start >= end)
        {
            return;
        }

        var (grade, gradePlace) = Grade(text, place, start, end, words);
        if (grade is not null)
        {
            var label = text.AsSpan(gradePlace.Start, gradePlace.Length);
            scores.Add(new Score(null, null, grade, LabelOf(label, words), [gradePlace]));
        }
    }

    private static string LabelOf(ReadOnlySpan<char> quote, ScoreWords words) =>
        words.TryNext(quote, 0, out var match) ? Labels.Clean(quote[match.Start..match.End]) : "";

    /// <summary>The first 等级 with one grade behind it; 优、良、中、差 behind it is the scale.</summary>
    private static (string? Grade, Place Place) Grade(string text, Place place, int start, int end, ScoreWords words)
    {
        var body = text.AsSpan(0, end);
        for (var from = start; words.TryNext(body, from, out var label); from = label.End)
        {
            if (label.Code != ScoreWords.GradeLabel)
            {
                continue;
            }

            var window = body[..Math.Min(end, label.End + WidestGap)];
            if (words.Grades.TryNext(window, label.End, out _) && words.Grades.TryNext(body, label.End, out var grade)
                && !IsBroken(body[label.End..grade.Start]) && EndsGrade(body, grade.End, words))
            {
                return (grade.Code, place with { Start = label.Start, End = grade.End });
            }
        }

        return (null, default);
    }

    private static bool IsBroken(ReadOnlySpan<char> between) => between.ContainsAny(s_breaks);

    /// <summary>A stop, a quotation mark or 等级 behind it; another grade makes it a scale, any other word a part of a name.</summary>
    private static bool EndsGrade(ReadOnlySpan<char> body, int at, ScoreWords words)
    {
        while (at < body.Length && (char.IsWhiteSpace(body[at]) || body[at] is '”' or '"' or '’' or '」'))
        {
            at++;
        }

        if (at >= body.Length)
        {
            return true;
        }

        if (body[at] is '、' or '/' or '和' or '或')
        {
            return !words.Grades.TryNext(body[..Math.Min(body.Length, at + 3)], at + 1, out _);
        }

        if (body[at] is '（' or '(')
        {
            // 优（90分以上） explains itself; 优（ ）良（√） is a scale to tick.
            var inside = Digits.PassGap(body, at + 1);
            return inside < body.Length && char.IsLetterOrDigit(body[inside]);
        }

        return body[at] is '，' or ',' or '。' or '；' or ';' or '）' or ')' or '等' or '级' or '档' or '！' or '\n';
    }
}
