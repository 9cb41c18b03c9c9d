using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// A report about one project: what its sentences say of no other project belongs to it, and a total without more is the project's.
/// </summary>
public sealed class ProjectReport
{
    /// <summary>Fewer characters in common are the name of a kind.</summary>
    private const int FewestCommon = 5;

    /// <summary>So few characters before the name make it that of a narrower kind.</summary>
    private const int LongestKind = 2;

    private const int LongestShort = 4;

    private const string Spent = "支出", ProjectWord = "项目";

    private static readonly string[] s_parts =
    [
        Items.FiscalAppropriation, Items.CentralFunds, Items.LocalFunds, Items.UnitFunds, Items.OtherFunds, Items.SpecialAccount,
        Items.CarryOver,
    ];

    /// <summary>Where a project's money comes from.</summary>
    public static bool IsPart(string item) => s_parts.Contains(item);

    private readonly ProjectKinds _kinds;

    /// <summary>补助资金, 救助资金: the report's one project has no other.</summary>
    private readonly Lexicon.WordList _ownMoney;

    private ProjectReport(string name, Lexicon.Lexicon lexicon)
    {
        (Name, _kinds, _ownMoney) = (name, ProjectKinds.Of(lexicon), lexicon["no-project-names"]);
    }

    public string Name { get; }

    /// <summary>Null for a report about more, and for one that names its project nowhere.</summary>
    public static ProjectReport? Of(ReportHead head, Document document, Lexicon.Lexicon lexicon) =>
        head.Kind is "project-expenditure" or "policy" && new ProjectNames(lexicon).Of(head, document) is { } name ? new ProjectReport(name, lexicon) : null;

    public BudgetFact Assign(BudgetFact fact)
    {
        if (fact is { Item: Items.Project, Project: { } own } && _ownMoney.TryWhole(own, out var code) && code == "own")
        {
            return Whole(fact);
        }

        if (fact.Project is not null)
        {
            return IsSame(fact.Project) ? fact with { Label = fact.Item == Items.Project && fact.Label == fact.Project ? Name : fact.Label, Project = Name } : fact;
        }

        return fact.Item switch
        {
            Items.ExpenditureTotal or Items.IncomeTotal or Items.ProjectExpenditure => Whole(fact),
            // 合计 of a table's sources and 项目预算总额 of a sentence are called by the project's name; a form's 年度资金总额 is a line of its own.
            Items.Project when fact.Label.EndsWith('计') || fact.Origin == Origins.Text => Whole(fact),
            _ when s_parts.Contains(fact.Item) || fact.Item is Items.GeneralPublicBudget or Items.GovernmentFund => fact with { Project = Name, Within = fact.Within is null or Items.ProjectExpenditure ? Items.Project : fact.Within },
            _ => fact with { Project = Name },
        };
    }

    private BudgetFact Whole(BudgetFact fact) => fact with { Item = Items.Project, Label = Name, Project = Name, Side = null };

    public ExecutionRateFact Assign(ExecutionRateFact fact) =>
        fact.Project is not null ? fact.Item == Items.Project && IsSame(fact.Project) ? fact with { Label = fact.Label == fact.Project ? Name : fact.Label, Project = Name } : fact
        : fact.Item is Items.ExpenditureTotal or Items.ProjectExpenditure || (fact.Item == Items.Project && fact.Label.EndsWith('计')) ? fact with { Item = Items.Project, Label = Name, Project = Name }
        : fact with { Project = Name };

    /// <summary>
    /// 区民政局设立社区食堂运营补贴项目 in the text is 社区食堂运营补贴项目 in the title: one ends in the other, 项目 and 资金 apart.
    /// </summary>
    private bool IsSame(string other)
    {
        var (a, b) = (Core(Name), Core(other));
        // 养护项目 in a report of 道路养护项目.
        if (b.Length > 1 && (a == b || (other.Length <= LongestShort && other.EndsWith(ProjectWord, StringComparison.Ordinal) && a.EndsWith(b, StringComparison.Ordinal))))
        {
            return true;
        }

        var common = 0;
        while (common < Math.Min(a.Length, b.Length) && a[^(common + 1)] == b[^(common + 1)])
        {
            common++;
        }

        // 教师课后服务补助 is a part of 课后服务补助; 区民政局…, 全区组织实施的… say whose it is.
        return (common < a.Length || b.Length == common || b.Length - common > LongestKind) && common >= FewestCommon && common * 3 >= Math.Min(a.Length, b.Length) * 2;
    }

    private string Core(string name)
    {
        // 河道清淤项目支出98万元: the verb may have been taken for the name's end.
        name = name.Length > FewestCommon && name.EndsWith(Spent, StringComparison.Ordinal) ? name[..^Spent.Length] : name;
        foreach (var kind in _kinds.LongestFirst)
        {
            if (name.EndsWith(kind, StringComparison.Ordinal))
            {
                return name[..^kind.Length];
            }
        }

        return name;
    }
}
