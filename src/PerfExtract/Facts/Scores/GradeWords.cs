using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Scores;

/// <summary>A grade with its label: [Start, LabelEnd) is 评价等级, [Start, End) is 评价等级为“优.</summary>
internal readonly record struct FoundGrade(string Grade, int Start, int LabelEnd, int End);

/// <summary>评价等级为“优”: one grade behind its label. 优、良、中、差 behind it is the scale.</summary>
internal static class GradeWords
{
    /// <summary>Between 等级 and the grade stand no more than 为, 评定为 and a quotation mark.</summary>
    private const int WidestGap = 6;

    private static readonly CharSet s_breaks = new("，,。；;、（(分");
    private static readonly CharSet s_ends = new("，,。；;）)！\n等级档");
    private static readonly CharSet s_closing = new("”\"’」");

    /// <summary>自评得分96分（优）: the grade alone in a bracket right behind the score.</summary>
    public static FoundGrade? InBracket(ReadOnlySpan<char> text, int end, ScoreWords words) =>
        end < text.Length && text[end] is '（' or '(' && words.Grades.TryLongest(text, end + 1, out var grade)
        && grade.End < text.Length && text[grade.End] is '）' or ')'
            ? new FoundGrade(grade.Code, end + 1, end + 1, grade.End)
            : null;

    /// <summary>自评结果98.5分，优。 and 得88分，为“良”: the grade is the clause right behind the score.</summary>
    public static FoundGrade? InClause(ReadOnlySpan<char> text, int end, ScoreWords words)
    {
        if (end >= text.Length || text[end] is not ('，' or ','))
        {
            return null;
        }

        var at = end + 1 + (text[(end + 1)..].StartsWith('为') ? 1 : 0);
        at += text[at..].IndexOfAnyExcept(" “\"‘「") is > 0 and var opening ? opening : 0;
        return words.Grades.TryLongest(text, at, out var grade) && EndsGrade(text, grade.End, words)
            ? new FoundGrade(grade.Code, at, at, grade.End)
            : null;
    }

    public static FoundGrade? Find(string text, int start, int end, ScoreWords words)
    {
        var body = text.AsSpan(0, end);
        for (var from = start; words.TryNext(body, from, out var label); from = label.End)
        {
            var near = body[..Math.Min(end, label.End + WidestGap)];
            if (label.Code == ScoreWords.GradeLabel && words.Grades.TryNext(near, label.End, out _)
                && words.Grades.TryNext(body, label.End, out var grade)
                && !body[label.End..grade.Start].ContainsAny(s_breaks) && EndsGrade(body, grade.End, words))
            {
                return new FoundGrade(grade.Code, label.Start, label.End, grade.End);
            }
        }

        return null;
    }

    /// <summary>A stop or 等级 behind it; another grade makes it a scale, any other word a part of a name.</summary>
    private static bool EndsGrade(ReadOnlySpan<char> body, int at, ScoreWords words)
    {
        while (at < body.Length && (char.IsWhiteSpace(body[at]) || s_closing.Contains(body[at])))
        {
            at++;
        }

        if (at >= body.Length)
        {
            return true;
        }

        if (body[at] is '、' or '/' or '和' or '或')
        {
            const int NextGrade = 3;
            return !words.Grades.TryNext(body[..Math.Min(body.Length, at + NextGrade)], at + 1, out _);
        }

        if (body[at] is '（' or '(')
        {
            // 优（90分以上） explains itself; 优（ ）良（√） is a scale to tick.
            var inside = Digits.PassGap(body, at + 1);
            return inside < body.Length && char.IsLetterOrDigit(body[inside]);
        }

        return s_ends.Contains(body[at]);
    }
}
