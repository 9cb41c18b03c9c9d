using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>A code of the vocabulary and the words that gave it.</summary>
internal sealed record Judgement(string Code, Place? Place);

/// <summary>
/// What the report reports: by the title's words, else by the form's fields, else by the headings under a title that does not say it.
/// </summary>
internal sealed class KindReader(Lexicon.Lexicon lexicon, OrganizationNames names)
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

    /// <summary>预算, by itself: a topic of a title that says no kind.</summary>
    private const string Planned = "planned";

    private readonly Lexicon.WordList _topics = lexicon["title-topics"];

    public Judgement? Read(Title? title, IReadOnlyList<HeadLine> lines, IReadOnlyList<FormField> fields)
    {
        var name = title is null ? null : TitleParts.Organization(title.Text, names);
        if (title is not null && OfTitle(title, name) is { } titled)
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

        var byHeadings = ByWords([.. lines.Where(line => line.Text.Length <= LongestHeading)], name);
        var ofPerformance = Says(title.Text, name, "performance") || Says(title.Text, name, Planned);
        return (byHeadings is null or { Code: "project-expenditure" } && ofPerformance ? OfWhole(lines) : null)
            ?? byHeadings ?? new Judgement(IsOf(name, title.Text) ? "overall-expenditure" : "other", title.Lines[0].Place);
    }

    /// <summary>
    /// A word that the title's lines part, 部门整体 / 支出, is found in the whole. “三公”经费2023年预算情况 is a budget (决算 says its kind by
    /// itself), 农机购置补贴绩效自评报告 of a purpose; a heading about a 经费 is of one among others.
    /// </summary>
    private Judgement? OfTitle(Title title, string? name)
    {
        var whole = title.Lines[0].Place;
        return ByWords(title.Lines, name)
            ?? (ByWords([new HeadLine(default, title.Text)], name) is { } joined ? joined with { Place = whole }
                : Says(title.Text, name, "three-public") && Says(title.Text, name, Planned) ? new Judgement("budget", whole)
                : Says(title.Text, name, "purpose") ? new Judgement("project-expenditure", whole)
                : null);
    }

    /// <summary>云岭县第一小学2023年绩效自评报告: how an organisation did, and of nothing that it did in particular.</summary>
    private bool IsOf(string? name, string title)
    {
        var rest = name is null ? [] : title.AsSpan(title.IndexOf(name, StringComparison.Ordinal) + name.Length).TrimStart("的关于");
        rest = TitleParts.TryYear(rest, out var year) && year.Start == 0 ? rest[year.End..].TrimStart("度") : rest;
        return _topics.TryLongest(rest, 0, out var topic) && topic.Code == "performance";
    }

    /// <summary>No project has 基本支出: where the text tells of it, the projects are some of what the organisation spends on.</summary>
    private Judgement? OfWhole(IReadOnlyList<HeadLine> lines)
    {
        foreach (var line in lines)
        {
            foreach (var word in _topics.FindAll(line.Text))
            {
                if (word.Code == "whole")
                {
                    return new Judgement("overall-expenditure", line.Place.Slice(word.Start, line.Text.Length));
                }
            }
        }

        return null;
    }

    /// <summary>A report whose cover was lost has its projects' forms behind its text: what they name is not what it is about.</summary>
    private static bool IsBehindBody(FormField field, IReadOnlyList<HeadLine> lines) =>
        lines.Any(line => line is { Place.Row: null, BeginsBody: true } && line.Place.Block < field.Place.Block);

    private Judgement? ByWords(IReadOnlyList<HeadLine> lines, string? name)
    {
        Judgement? best = null;
        var rank = s_order.Length;
        foreach (var line in lines)
        {
            foreach (var word in Topics(line.Text, name))
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

    private bool Says(string text, string? name, string topic) => Topics(text, name).Any(word => word.Code == topic);

    /// <summary>What the text says it is about; the words of the organisation's name say nothing: 云岭县项目服务中心.</summary>
    private IEnumerable<Lexicon.WordMatch> Topics(string text, string? name)
    {
        var named = name is null ? -1 : text.IndexOf(name, StringComparison.Ordinal);
        return _topics.FindAll(text).Where(word => named < 0 || word.Start < named || word.End > named + name!.Length);
    }
}
