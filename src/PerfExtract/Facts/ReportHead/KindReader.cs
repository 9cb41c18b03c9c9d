using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>A code of the vocabulary and the words that gave it.</summary>
internal sealed record Judgement(string Code, Place? Place);

/// <summary>
/// What the report reports: by the title's words, else by the form's fields, else by the headings under a title that does not say it.
/// </summary>
internal sealed class KindReader(Lexicon.Lexicon lexicon)
{
    /// <summary>
    /// Where a title says two things, the earlier one here wins: 部门整体支出和项目支出 is the whole, a project's 政策 is a project, and
    /// 绩效 with 决算 is no book of accounts.
    /// </summary>
    private static readonly (string Topic, string Kind)[] s_order =
    [
        ("overall", "overall-expenditure"), ("project", "project-expenditure"), ("policy", "policy"),
        ("final-accounts", "final-accounts"), ("budget", "budget"),
    ];

    /// <summary>Longer lines are sentences: what they speak of need not be the report's subject.</summary>
    private const int LongestHeading = 40;

    private readonly Lexicon.WordList _topics = lexicon["title-topics"];

    public Judgement? Read(Title? title, IReadOnlyList<HeadLine> lines, IReadOnlyList<FormField> fields)
    {
        if (title is not null && OfTitle(title) is { } titled)
        {
            return titled;
        }

        if (fields.FirstOrDefault(field => field.Code == "project-unit") is { Code: not null } field && !(title is null && IsBehindBody(field, lines)))
        {
            return new Judgement("project-expenditure", field.Place);
        }

        if (title is null)
        {
            return null;
        }

        var byHeadings = ByWords([.. lines.Where(line => line.Text.Length <= LongestHeading)]);
        return (byHeadings is null or { Code: "project-expenditure" } && Says(title.Text, "performance") >= 0 ? OfWhole(lines) : null)
            ?? byHeadings ?? new Judgement("other", title.Lines[0].Place);
    }

    /// <summary>No project has 基本支出: where the text tells of it, the projects are some of what the organisation spends on.</summary>
    private Judgement? OfWhole(IReadOnlyList<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            if (Says(line.Text, "whole") is >= 0 and var at)
            {
                return new Judgement("overall-expenditure", line.Place.Slice(at, line.Text.Length));
            }
        }

        return null;
    }

    /// <summary>A report whose cover was lost has its projects' forms behind its text: what they name is not what it is about.</summary>
    private static bool IsBehindBody(FormField field, IReadOnlyList<HeadLine> lines) =>
        lines.Any(line => line is { Place.Row: null, BeginsBody: true } && line.Place.Block < field.Place.Block);

    private int Says(string text, string topic)
    {
        foreach (var word in _topics.FindAll(text))
        {
            if (word.Code == topic)
            {
                return word.Start;
            }
        }

        return -1;
    }

    /// <summary>A word that the title's lines part, 部门整体 / 支出, is found in the whole.</summary>
    private Judgement? OfTitle(Title title) =>
        ByWords(title.Lines) ?? (ByWords([new HeadLine(default, title.Text)]) is { } joined
            ? joined with { Place = title.Lines[0].Place }
            : null);

    private Judgement? ByWords(IReadOnlyList<HeadLine> lines)
    {
        Judgement? best = null;
        var rank = s_order.Length;
        foreach (var line in lines)
        {
            foreach (var word in _topics.FindAll(line.Text))
            {
                var found = Array.FindIndex(s_order, entry => entry.Topic == word.Code);
                if (found >= 0 && found < rank)
                {
                    rank = found;
                    best = new Judgement(s_order[found].Kind, line.Place.Slice(word.Start, word.End));
                }
            }
        }

        return best;
    }
}
