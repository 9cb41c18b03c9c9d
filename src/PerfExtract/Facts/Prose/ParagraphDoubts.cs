using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Figures that stand near an item and are not its own: nothing says whose they are, or words that name no item do.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>Where the sentence's last growth in percent stands; -1 before it.</summary>
    private int _grown = -1;

    /// <summary>“三公”经费下降10%，全年支出1000万元: past the percent the item's own or all that was spent, and nothing says which.</summary>
    private Subject? PastPercent(in MoneyFigure figure) =>
        figure.Lead is { Stage: null or Stages.Actual, Subject.HasWords: false, Direction: 0 } && _grown >= _sentence && figure.Token.Start - _grown <= LongestClause
        && _carried.Subject is { Known: true, Project: false } item && !IsTotal(item.Item) && item.Item != _topic.Item
        && (figure.Lead.WholeYear || TextOf(figure.Lead.StageToken) is ['全', '年', ..])
        && !(_told.Last is { Foreign: false } planned && IsInSentence(planned) && figure.Quantity.Amount <= planned.Amount)
            ? Nobody
            : null;

    /// <summary>总支出386万元，其中基本支出300万元，项目支出70万元，年末结转16万元: beside parts that leave room for it, what is carried out is a line of its own.</summary>
    private Subject? OfCarriedAmong(in MoneyFigure figure)
    {
        if (figure.Lead is not { Stage: Stages.CarriedOut, Subject.HasWords: false, HasContent: false, Direction: 0 } lead
            || _carried.Whole?.Whole is not { Item: Items.ExpenditureTotal, Stage: Stages.Actual, Project: null, Foreign: false } whole || _carried.PastParts)
        {
            return null;
        }

        var rest = whole.Amount - figure.Quantity.Amount;
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBetween) && !ReferenceEquals(statements[i], whole); i--)
        {
            rest -= ReferenceEquals(statements[i].Whole, whole) && statements[i] is { Kind: StatementKind.Amount, Stage: Stages.Actual } ? statements[i].Amount : 0;
        }

        return rest >= 0 ? new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false) : null;
    }

    /// <summary>项目资金100万元，其中第一标段支付60万元: the words before the verb say of which part, and not the whole's.</summary>
    private bool IsOfPartUnnamed(Lead lead, Statement statement) =>
        lead is { Short.Length: > 1, HasContent: false, Subject.HasWords: false, Stage: Stages.Available or Stages.Actual or Stages.Adjustment } && _carried.Whole?.Whole is { } whole
        && (!_carried.PastParts || _told.Last is { Foreign: true, Label: var before } && before == statement.Label) && statement.Item == whole.Item && statement.Project == whole.Project && statement.Label == whole.Label;

    /// <summary>事业收入30万元，财政预算安排70万元: the treasury's money is no part of the unit's own income.</summary>
    private Subject? PastOwnIncome(Lead lead)
    {
        if (lead is not { Stage: Stages.Budget, Subject.HasWords: false, Direction: 0 } || !(OwnIncome.Contains(_carried.Subject.Item ?? "") || (_carried is { Whole: not null, Subject.Item: Items.IncomeTotal })))
        {
            return null;
        }

        var named = TextOf(lead.StageToken).StartsWith(Treasury) ? lead.StageToken.Start : BehindTreasury(_text.AsSpan(_sentence, lead.StageToken.Start - _sentence));
        return named is not { } from ? null
            : _carried.Whole?.Whole is null or { Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } ? new Subject(Items.FiscalAppropriation, from, lead.StageToken.End, false)
            : Nobody;
    }

    /// <summary>财政|安排, 财政预算|安排.</summary>
    private int? BehindTreasury(ReadOnlySpan<char> before)
    {
        before = before.EndsWith(Budget) ? before[..^Budget.Length] : before;
        return before.EndsWith(Treasury) ? _sentence + before.Length - Treasury.Length : null;
    }

    private const string Treasury = "财政", Budget = "预算";

    private static readonly string[] OwnIncome = [Items.UndertakingIncome, Items.BusinessIncome, Items.OtherIncome, Items.ProjectIncome, Items.SuperiorSubsidy, Items.AffiliatedIncome];

    /// <summary>该县一般公共预算收入20亿元，一般公共预算支出37亿元; 青禾县一般公共预算支出 in a report of 青禾县水利局: a place's own accounts.</summary>
    private bool IsOfPlace(Subject subject)
    {
        if (subject is { HasWords: false, Item: Items.GeneralPublicBudget or Items.GovernmentFund or Items.StateCapital } && _told.Last is { Foreign: true } other && other.Item == subject.Item && IsInSentence(other))
        {
            // 青禾县一般公共预算收入5亿元，支出6亿元: the other side of the same accounts.
            return true;
        }

        if (subject is not { HasWords: true, Block: < 0, Item: Items.GeneralPublicBudget or Items.GovernmentFund or Items.StateCapital } || !(EndsWith(subject, "收入") || EndsWith(subject, "支出")))
        {
            return false;
        }

        var fund = TextOf(subject)[..^SideLength];
        for (var (at, side) = (subject.Start, 0); at >= _sentence && side < MostSides; side++)
        {
            var clause = ClauseBefore(at).Trim(BeforePlace);
            if (!clause.IsEmpty)
            {
                return IsPlaceOfAll(clause);
            }

            // Nothing names it: as the fund's other side was named before.
            var from = Math.Max(_sentence, at - LongestClause);
            var step = _text.AsSpan(from, at - from).LastIndexOf(fund);
            at = step < 0 ? -1 : from + step;
        }

        return BeginsWithPlace();
    }

    /// <summary>全县财政收入20亿元，一般公共预算支出37亿元; 我县水利局… is the organ's.</summary>
    private bool BeginsWithPlace()
    {
        var clause = _text.AsSpan(_sentence, Math.Min(LongestClause, _passage.Place.End - _sentence));
        clause = clause[..(clause.IndexOfAny(s_clauseStops) is >= 0 and var stop ? stop : clause.Length)].TrimStart(BeforePlace);
        return clause.Length > SideLength && IsPlaceOfAll(clause[..SideLength]) && !clause.ContainsAny(s_organs);
    }

    private static readonly CharSet s_organs = new("局委办厅院所站部单");

    /// <summary>MostSides: income and expenditure, of this year and the last.</summary>
    private const int SideLength = 2, MostSides = 4;

    private const string BeforePlace = "0123456789年度 ";

    /// <summary>该县, 我市; 青禾县 in a report of one of its organs.</summary>
    private bool IsPlaceOfAll(ReadOnlySpan<char> clause) =>
        words.Endings.KeepsAccounts(clause)
        && (clause is ['该' or '我' or '全', _] || (_saysSelf && clause.Length > SideLength && report.Self.Length > clause.Length && report.Self.AsSpan().StartsWith(clause)));

    /// <summary>
    /// 财政安排支出共计87万元: a budget, or what was spent of it; 年初预算100万元，安排支出共计87万元: a budget again, or not.
    /// </summary>
    private bool IsPlannedOrSpent(Lead lead) =>
        lead is { Stage: Stages.Budget, Total: Items.ExpenditureTotal, InAll: true, Subject.HasWords: false, Direction: 0 }
        && ((report.Custom == Stages.Actual && !TextOf(lead.StageToken).Contains(Budget, StringComparison.Ordinal) && (TextOf(lead.StageToken).StartsWith(Treasury) || BehindTreasury(_text.AsSpan(_sentence, lead.StageToken.Start - _sentence)) is not null))
            || (lead.Year is null && _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Adjustment } planned && IsInSentence(planned)));

    /// <summary>公用经费年初56万元，年末60万元: what it had become, or what was spent of it.</summary>
    private static bool IsEndOfBegun(Lead lead, string stage) =>
        stage == Stages.Initial && (lead.YearEnd || lead.MidYear || lead.WholeYear) && lead is { Stage: null, HasContent: false, Direction: 0 };

    /// <summary>收到上级补助资金120万元: the treasury's of a higher level, or the superior's, and no project that it is for.</summary>
    private bool IsOfHigherLevel(Lead lead, Subject subject) =>
        !report.OfProject && lead is { Received: true, Stage: null, Owner.Known: false } && subject is { Item: Items.LocalFunds, HasWords: true, Block: < 0 } && _carried is { Whole: null, Bracketed: null }
        && !_told.Project.Known && TextOf(subject).StartsWith(Higher);

    private const string Higher = "上级";

    /// <summary>二批项目批复总投资200万元, 3个项目总投资500万元: of so many, and not of the project named before.</summary>
    private bool IsOfCounted(Subject subject) =>
        subject is { HasWords: true, Block: < 0 } && (subject.Item == Items.ProjectLifetime || (report.OfOne && subject.Item is Items.ProjectExpenditure or Items.Project) || (subject.Project && EndsWith(subject, "总投资")))
        && (IsBehindCount(subject.Start) || (subject.Item == Items.ProjectLifetime && IsOfBatch(subject.Start)));

    /// <summary>二批项目县级|批复总投资: the clause begins with which batch it is of.</summary>
    private bool IsOfBatch(int at) => at >= _sentence && ClauseBefore(at).TrimStart() is ['第', _, '批', ..] or [_, '批', ..];

    /// <summary>一批项目预算100万元, 3个项目支出80万元 in a report about one: of so many, and not of the one.</summary>
    private Subject? OfSomeProjects(Lead lead) =>
        report.OfOne && lead is { Subject.HasWords: false, Direction: 0 }
        && ((lead.ProjectAtLarge && IsBehindCount(lead.PronounStart)) || (lead.Short.Length > 0 && (IsBehindCount(lead.Short.Start) || words.NoNames.IsSome(TextOf(lead.Short)))))
            ? Nobody
            : null;

    private bool IsBehindCount(int at) => at >= _sentence && ClauseBefore(at).TrimEnd() is [.., var number, '批' or '个' or '项'] && s_numbers.Contains(number);

    /// <summary>3个, 两项, 多个; 该项 and 专项 count nothing.</summary>
    private static readonly CharSet s_numbers = new("0123456789一二两三四五六七八九十百多几各");
}
