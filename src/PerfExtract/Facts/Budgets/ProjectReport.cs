using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// A report about one project: what its sentences say of no other project belongs to it, and a total without more is the project's.
/// </summary>
public static class ProjectReport
{
    private static readonly string[] s_parts =
    [
        Items.FiscalAppropriation, Items.CentralFunds, Items.LocalFunds, Items.UnitFunds, Items.OtherFunds, Items.SpecialAccount,
        Items.CarryOver,
    ];

    /// <summary>Where the name in a title ends: 农村公路养护项目|支出绩效自评报告.</summary>
    private static readonly string[] s_ends = ["支出绩效", "绩效自评", "绩效评价", "绩效目标", "资金绩效", "预算绩效", "自评", "财政支出"];

    /// <summary>The line under the title and the field stand among so many paragraphs.</summary>
    private const int MostAbove = 12;

    private const int LongestName = 40;

    /// <summary>
    /// The name in the report's title; where it names none (2023年度项目支出绩效自评报告), the one in brackets below it, or in the field 项目名称.
    /// </summary>
    public static string? NameOf(ReportHead head, Document document) => head.Kind == "project-expenditure" ? InTitle(head) ?? BelowTitle(document) ?? InFirstSentence(document) : null;

    /// <summary>The first sentence about the project stands among so many paragraphs.</summary>
    private const int MostBefore = 24;

    private static readonly CharSet s_afterName = new("于是由为属系位总（(，");

    private static readonly CharSet s_noName = new("，。；：、《》（）()0123456789");

    /// <summary>门诊综合楼建设项目于2020年3月批复立项: a paragraph that begins with the project's name.</summary>
    private static string? InFirstSentence(Document document)
    {
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Layer == Layer.Body).Take(MostBefore))
        {
            var text = WithoutHeading(paragraph.Text.Value.AsSpan().Trim());
            var end = text[..Math.Min(text.Length, LongestName)].IndexOf("项目") + "项目".Length;
            if (end > FewestCommon + 1 && end < text.Length && s_afterName.Contains(text[end]) && !text[..end].ContainsAny(s_noName)
                && !"本该各全我".Contains(text[0]) && !text[..end].Contains("绩效", StringComparison.Ordinal) && !text[..end].Contains("支出", StringComparison.Ordinal))
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

    private const int LongestHeading = 16;

    private static string? BelowTitle(Document document)
    {
        foreach (var paragraph in document.Blocks.OfType<Paragraph>().Where(paragraph => paragraph.Layer == Layer.Body).Take(MostAbove))
        {
            var text = paragraph.Text.Value.AsSpan().Trim();
            var name = text.Length > 2 && text[0] is '（' or '(' && text[^1] is '）' or ')' ? text[1..^1].Trim()
                : text.Length > 2 && text[0] is '—' or '－' ? text.TrimStart("—－ ")
                : text.IndexOf("项目名称：") is >= 0 and <= 3 and var at ? text[(at + "项目名称：".Length)..].Trim()
                : default;
            if (name.Length is > 4 and <= LongestName && (text[0] is not ('（' or '(' or '—' or '－') || EndsAsProject(name)) && !name.ContainsAny('，', '。'))
            {
                return name.ToString();
            }
        }

        return null;
    }

    private static bool EndsAsProject(ReadOnlySpan<char> name) =>
        name.EndsWith("项目") || name.EndsWith("资金") || name.EndsWith("经费") || name.EndsWith("工程") || name.EndsWith("专项")
        || name.EndsWith("费") || name.EndsWith("补助") || name.EndsWith("补贴");

    private static string? InTitle(ReportHead head)
    {
        if (head.Title is not { } title)
        {
            return null;
        }

        var end = s_ends.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (end < 0)
        {
            return null;
        }

        // 技改专项资金绩效评价: there 资金 is of the name; of 技改项目资金绩效评价 it is not.
        var name = title.AsSpan(0, end);
        name = title.AsSpan(end).StartsWith("资金") && !name.EndsWith("项目") ? title.AsSpan(0, end + "资金".Length) : name;
        name = name.TrimStart("0123456789年度关于");
        if (head.Organization is { Length: > 0 } organization && name.StartsWith(organization, StringComparison.Ordinal))
        {
            name = name[organization.Length..];
        }

        name = WithoutPlace(name).TrimStart("0123456789年度的关于").TrimEnd('的').Trim("“”《》 ");
        return name.Length > 2 && name is not ("项目支出" or "专项资金" or "部门项目") ? name.ToString() : null;
    }

    /// <summary>云岭市2022年度|农村饮水项目: a place and a year before the name are none of it.</summary>
    private static ReadOnlySpan<char> WithoutPlace(ReadOnlySpan<char> name)
    {
        var year = name.IndexOfAnyInRange('0', '9');
        return year is > 1 and <= LongestPlace && "省市州县区旗镇乡".Contains(name[year - 1]) && name[year..].IndexOf('年') == "2022".Length ? name[year..] : name;
    }

    private const int LongestPlace = 12;

    /// <summary>Fewer characters in common are the name of a kind.</summary>
    private const int FewestCommon = 5;

    /// <summary>
    /// 区民政局设立社区食堂运营补贴项目 in the text is 社区食堂运营补贴项目 in the title: one ends in the other, 项目 and 资金 apart.
    /// </summary>
    private static bool IsSame(string one, string other)
    {
        var a = Core(one);
        var b = Core(other);
        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[^(common + 1)] == b[^(common + 1)])
        {
            common++;
        }

        return common >= FewestCommon && common * 3 >= Math.Min(a.Length, b.Length) * 2;
    }

    private static ReadOnlySpan<char> Core(ReadOnlySpan<char> name)
    {
        foreach (var word in s_kinds)
        {
            if (name.EndsWith(word, StringComparison.Ordinal))
            {
                return name[..^word.Length];
            }
        }

        return name;
    }

    private static readonly string[] s_kinds = ["专项预算项目", "专项资金项目", "预算项目", "专项资金", "资金项目", "经费项目", "项目资金", "项目经费", "专项经费", "项目", "资金", "经费", "专项"];

    public static BudgetFact Assign(BudgetFact fact, string project)
    {
        if (fact.Project is not null)
        {
            return fact.Item == Items.Project && IsSame(fact.Project, project) ? fact with { Label = project, Project = project } : fact;
        }

        return fact.Item switch
        {
            Items.ExpenditureTotal or Items.IncomeTotal or Items.ProjectExpenditure => fact with { Item = Items.Project, Label = project, Project = project, Side = null },
            _ when s_parts.Contains(fact.Item) => fact with { Project = project, Within = fact.Within is null or Items.ProjectExpenditure ? Items.Project : fact.Within },
            _ => fact with { Project = project },
        };
    }

    public static ExecutionRateFact Assign(ExecutionRateFact fact, string project) =>
        fact.Project is not null
            ? fact.Item == Items.Project && IsSame(fact.Project, project) ? fact with { Label = project, Project = project } : fact
        : fact.Item is Items.ExpenditureTotal or Items.ProjectExpenditure ? fact with { Item = Items.Project, Label = project, Project = project }
        : fact with { Project = project };
}
