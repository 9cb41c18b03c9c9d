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

    /// <summary>The name in the report's title, or null where it names none (2023年度项目支出绩效自评报告).</summary>
    public static string? NameOf(ReportHead head)
    {
        if (head is not { Kind: "project-expenditure", Title: { } title })
        {
            return null;
        }

        var end = s_ends.Select(word => title.IndexOf(word, StringComparison.Ordinal)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        if (end < 0)
        {
            return null;
        }

        var name = title.AsSpan(0, end);
        name = name.TrimStart("0123456789年度关于");
        if (head.Organization is { Length: > 0 } organization && name.StartsWith(organization, StringComparison.Ordinal))
        {
            name = name[organization.Length..];
        }

        name = name.TrimStart("0123456789年度的").Trim("“”《》 ");
        return name.Length > 2 && name is not ("项目支出" or "专项资金" or "部门项目") ? name.ToString() : null;
    }

    public static BudgetFact Assign(BudgetFact fact, string project)
    {
        if (fact.Project is not null)
        {
            return fact;
        }

        return fact.Item switch
        {
            Items.ExpenditureTotal or Items.IncomeTotal => fact with { Item = Items.Project, Label = project, Project = project, Side = null },
            _ when s_parts.Contains(fact.Item) => fact with { Project = project, Within = fact.Within ?? Items.Project },
            _ => fact with { Project = project },
        };
    }

    public static ExecutionRateFact Assign(ExecutionRateFact fact, string project) =>
        fact.Project is not null ? fact
        : fact.Item is Items.ExpenditureTotal ? fact with { Item = Items.Project, Label = project, Project = project }
        : fact with { Project = project };
}
