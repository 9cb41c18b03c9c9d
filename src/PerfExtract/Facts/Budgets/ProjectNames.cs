using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// The name of the project that a report is about: in its title; where that names none (2023年度项目支出绩效自评报告), in brackets, behind a dash
/// or in a field below it; or at the beginning of a sentence.
/// </summary>
internal sealed class ProjectNames(Lexicon.Lexicon lexicon)
{
    private const int YearDigits = 4;

    private const string Project = "项目", Funds = "资金", About = "关于", Matter = "情况";

    /// <summary>The line under the title and the field stand among so many paragraphs; the first sentence about the project among these.</summary>
    private const int MostAbove = 12, MostBefore = 24;

    private const int LongestName = 40, LongestPlace = 12, LongestHeading = 16;

    /// <summary>A name that a line or a sentence gives has more characters than its kind.</summary>
    private const int ShortestName = 5, ShortestTold = 7;

    /// <summary>What stands before a name in a title, beside the organisation.</summary>
    private const string BeforeName = "0123456789０１２３４５６７８９年度关于";

    private static readonly CharSet s_afterName = new("于是由为属系位总（(，");
    private static readonly CharSet s_noName = new("，。；：、《》（）()0123456789");
    /// <summary>2020—2022年度, 2020年至2022年.</summary>
    private const string SeveralYears = "0123456789０１２３４５６７８９年度—–-－~～至、";

    private const string Ranges = "-—–－~～至";

    private static readonly CharSet s_ranges = new(Ranges);
    private static readonly CharSet s_placeEnds = new("省市州县区旗镇乡");

    private readonly WordList _titleEnds = lexicon["project-title-ends"], _fields = lexicon["field-roles"], _noNames = lexicon["no-project-names"];
    private readonly string[] _ends = [.. lexicon.Rows("project-name-ends").Select(row => row.Word)];

    public string? Of(ReportHead head, Document document) => InTitle(head) ?? BelowTitle(document) ?? InSentence(document);

    private string? InTitle(ReportHead head)
    {
        if (head.Title is not { } title || !_titleEnds.TryNext(title, 0, out var behind))
        {
            return null;
        }

        // 技改专项资金绩效评价: there 资金 is of the name; of 技改项目资金绩效评价 it is not.
        var name = title.AsSpan(0, behind.Start);
        name = title.AsSpan(behind.Start).StartsWith(Funds) && !name.EndsWith(Project) ? title.AsSpan(0, behind.Start + Funds.Length) : name;
        name = WithoutMonths(name.TrimStart(BeforeName));
        if (head.Organization is { Length: > 0 } organization && name.StartsWith(organization))
        {
            name = name[organization.Length..];
        }

        // 县财政局关于2022年…: whoever wrote it, the name stands behind.
        name = name.LastIndexOf(About) is > 0 and var about ? name[(about + About.Length)..].TrimStart(BeforeName) : name;

        // 政府投资项目——门诊综合楼建设项目: the kind and the name.
        name = name.LastIndexOf("——") is > 0 and var dash && dash + 2 < name.Length ? name[(dash + 2)..] : name;
        name = WithoutYear(WithoutPlace(name)).TrimStart(BeforeName + "的—–－-~～").TrimEnd('的').Trim("《》 ");
        // （干旱灾害救灾补助）转移支付: the bracket is the name, and what follows it the kind.
        name = name is ['（' or '(', ..] && name.IndexOfAny('）', ')') is > 1 and var close ? name[1..close] : name;
        // “一事一议”财政奖补项目 begins with marks of its own.
        name = name is ['“', .., '”'] && name[1..^1].IndexOf('”') < 0 ? name[1..^1] : name is ['“', ..] && name.IndexOf('”') < 0 ? name[1..] : name;
        return name.Length > Project.Length && !name.EndsWith(Matter) && !(_noNames.TryWhole(name, out var code) && code == "whole") ? name.ToString() : null;
    }

    /// <summary>云岭市2022年度|农村饮水项目: a place and a year before the name are none of it.</summary>
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> name)
    {
        var year = name.IndexOfAnyInRange('0', '9');
        return year is > 1 and <= LongestPlace && s_placeEnds.Contains(name[year - 1]) && name[year..].IndexOf('年') == YearDigits ? name[year..]
            : year is >= 0 and <= LongestPlace && (year == 0 || s_placeEnds.Contains(name[year - 1])) && name[year..].TrimStart(SeveralYears) is var rest && rest.Length + YearDigits * 2 < name.Length - year ? rest
            : name;
    }

    /// <summary>2023年1-8月|项目支出绩效运行监控: the months that are watched.</summary>
    private static ReadOnlySpan<char> WithoutMonths(ReadOnlySpan<char> name)
    {
        var rest = name.TrimStart("0123456789-—–－~～至月");
        return rest.Length < name.Length && name[name.Length - rest.Length - 1] == '月' && name[..^rest.Length].ContainsAny(s_ranges) ? rest.TrimStart('份') : name;
    }

    /// <summary>平安建设专项经费|2022年度, 养老服务设施项目|2021—2023年.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> name)
    {
        var rest = name.TrimEnd('度');
        if (!rest.EndsWith('年') || !EndsInYear(rest[..^1]))
        {
            return name;
        }

        var before = rest[..^(YearDigits + 1)];
        var first = before.TrimEnd(Ranges);
        var since = first.TrimEnd("年度");
        return first.Length < before.Length && EndsInYear(since) ? since[..^YearDigits] : before;
    }

    private static bool EndsInYear(ReadOnlySpan<char> words) => words.Length > YearDigits && !words[^YearDigits..].ContainsAnyExceptInRange('0', '9');

    private string? BelowTitle(Document document)
    {
        foreach (var paragraph in Body(document).Take(MostAbove))
        {
            var name = InLine(paragraph.Text.Value.AsSpan().Trim());
            if (name.Length is >= ShortestName and <= LongestName && !name.ContainsAny('，', '。'))
            {
                return name.ToString();
            }
        }

        return null;
    }

    /// <summary>（小型水库除险加固项目）, ——水文监测系统运行维护费, 项目名称：水土保持监测.</summary>
    private ReadOnlySpan<char> InLine(ReadOnlySpan<char> text)
    {
        if (text is ['（' or '(', .. { Length: > 0 } bracketed, '）' or ')'])
        {
            return EndsAsName(bracketed.Trim()) ? bracketed.Trim() : default;
        }

        if (text is ['—' or '－', ..])
        {
            return EndsAsName(text) ? text.TrimStart("—－ ") : default;
        }

        var colon = text.IndexOfAny('：', ':');
        var label = colon < 0 ? default : text[(HeadingNumber.TryRead(text[..colon], out var number) ? number.Rest : 0)..colon];
        return _fields.TryWhole(label, out var role) && role == "project-name" ? FirstOf(text[(colon + 1)..].Trim()) : default;
    }

    /// <summary>项目名称：下游生态输水项目。项目属性为延续性项目, 项目名称：公园改造      负责人：罗勇.</summary>
    private static ReadOnlySpan<char> FirstOf(ReadOnlySpan<char> said)
    {
        said = said.IndexOfAny('。', '；') is > 0 and var stop ? said[..stop] : said;
        for (var i = 1; i + 1 < said.Length; i++)
        {
            if (said[i] == '\t' || (char.IsWhiteSpace(said[i]) && char.IsWhiteSpace(said[i + 1])))
            {
                return said[..i];
            }
        }

        return said;
    }

    /// <summary>门诊综合楼建设项目于2020年3月批复立项: a paragraph that begins with the project's name.</summary>
    private string? InSentence(Document document)
    {
        foreach (var paragraph in Body(document).Take(MostBefore))
        {
            var text = WithoutHeading(paragraph.Text.Value.AsSpan().Trim());
            var end = text[..Math.Min(text.Length, LongestName)].IndexOf(Project) + Project.Length;
            if (end >= ShortestTold && end < text.Length && s_afterName.Contains(text[end]) && !text[..end].ContainsAny(s_noName) && MayName(text[..end]))
            {
                return text[..end].ToString();
            }
        }

        return null;
    }

    /// <summary>（一）项目概况。…: the sentence behind the heading.</summary>
    private static ReadOnlySpan<char> WithoutHeading(ReadOnlySpan<char> text)
    {
        var stop = text[..Math.Min(text.Length, LongestHeading)].IndexOfAny('。', '：');
        return stop >= 0 && HeadingNumber.TryRead(text, out _) ? text[(stop + 1)..].TrimStart() : text;
    }

    private bool MayName(ReadOnlySpan<char> words)
    {
        for (var from = 0; _noNames.TryNext(words, from, out var match); from = match.End)
        {
            if (match.Code == "holds" || (match.Code == "begins" && match.Start == 0))
            {
                return false;
            }
        }

        return true;
    }

    private bool EndsAsName(ReadOnlySpan<char> words)
    {
        foreach (var end in _ends)
        {
            if (words.EndsWith(end))
            {
                return true;
            }
        }

        return false;
    }

    private static IEnumerable<Paragraph> Body(Document document) =>
        document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Layer == Layer.Body);
}
