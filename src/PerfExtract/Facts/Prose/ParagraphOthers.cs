using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Money of other places, organisations and years than what the report tells of.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>对12个项目开展自评，涉及一般公共预算800万元，政府性基金预算150万元: each fund's money in what was reviewed, and not all of that fund's.</summary>
    private Subject? OfReviewed(Lead lead) => !lead.Reviewed && IsReviewed(lead) ? Nobody : null;

    private bool IsReviewed(Lead lead) =>
        lead.Reviewed
        || (lead is { Stage: null or Stages.Budget, Year: null, Direction: 0, Subject.Item: { } item } && Funds.All.Contains(item) && _told.Last is { Reviewed: true } reviewed && IsInSentence(reviewed));

    /// <summary>支出721万元，其中湖东县支出168万元: another's part of the whole; 全县财政收入完成20亿元，税务部门完成12亿元: of what is not the report's own.</summary>
    private Subject? OfOrgan(Lead lead) =>
        lead.Organ.Length > 0 && (_carried.Whole is not null || IsAnothers(lead)) ? new Subject(null, lead.Organ.Start, lead.Organ.End, false)
        : lead is { HasContent: false, Stage: Stages.Actual, InAll: false } && lead.Organ.Length + lead.Short.Length > 0 && !report.OfProject && _told.Last is { Foreign: true } other && IsInParagraph(other) ? Nobody
        : null;

    /// <summary>湖东县支出168万元 in a report that is not of 湖东县; 县财政局安排168万元 is what somebody gave.</summary>
    private bool IsAnothers(Lead lead)
    {
        var organ = TextOf(lead.Organ);
        return _saysSelf && organ.Length >= ShortestOrgan && !s_own.Contains(organ[0]) && words.Endings.EndsOrgan(organ) && !IsShortForSelf(organ)
            && (lead.Total is not null || (words.Endings.EndsPlace(organ) && TextOf(lead.StageToken) is var said && !said.ContainsAny(s_gives)));
    }

    /// <summary>住建局 in a report of 云岭县住房和城乡建设局: its characters, in their order.</summary>
    private bool IsShortForSelf(ReadOnlySpan<char> organ)
    {
        var at = 0;
        foreach (var character in report.Self)
        {
            at += at < organ.Length && organ[at] == character ? 1 : 0;
        }

        return at == organ.Length;
    }

    /// <summary>部门整体支出绩效自评报告 does not say whose it is: no name is another's there.</summary>
    private readonly bool _saysSelf = report.Self.AsSpan().ContainsAny(s_selves);

    private static readonly CharSet s_selves = new("省市县区旗镇乡局厅");

    /// <summary>彩票公益金总收入221万元，总支出220万元: of what had the income, which is nobody's.</summary>
    private Subject? OfNamedIncomesSpending(Lead lead) =>
        (lead.Subject.HasWords ? TextOf(lead.Subject) is "总支出" : lead.Total == Items.ExpenditureTotal) && lead is { Year: null, Direction: 0 }
        && _told.Last is { Foreign: true, Item: null, Label: { } label } income && IsInSentence(income) && _text.AsSpan(label.Start, label.Length).EndsWith("收入") && !_text.AsSpan(label.Start, label.Length).EndsWith("费收入")
            ? Nobody
            : null;

    /// <summary>单位整体支出1200万元, 部门总支出1200万元, 批复我局项目支出160万元 in a report about one project.</summary>
    private Subject? OfUnitsTotal(Lead lead) =>
        report.OfOne && lead.Subject is { HasWords: true, Block: < 0, Item: Items.ProjectExpenditure, Project: false } && IsOfUnit(lead.Subject.Start) ? Nobody
        : report.OfProject && lead.Subject is { HasWords: true, Block: < 0, Item: Items.ExpenditureTotal or Items.IncomeTotal } && (TextOf(lead.Subject) is ['单', '位', ..] or ['部', '门', ..] || (report.OfOne && IsOfUnit(lead.Subject.Start))) ? Nobody
        // 县水利局2023年部门预算1200万元.
        : report.OfOne && lead is { Subject.HasWords: false, StageToken.Length: > 0 } && (TextOf(lead.StageToken) is ['部', '门', ..] || _text.AsSpan(..lead.StageToken.Start).EndsWith("部门")) ? Nobody
        : null;

    /// <summary>我局全年|总支出, 县水务局2023年|总支出: the unit stands before the total, and nothing of a project between.</summary>
    private bool IsOfUnit(int total)
    {
        var before = ClauseBefore(total);
        before = before[..Math.Min(before.Length, before.TrimEnd(BetweenUnitAndTotal).Length)];
        return before.Length > 1 && words.Endings.EndsOrgan(before) && !words.Endings.EndsPlace(before);
    }

    private const string BetweenUnitAndTotal = "0123456789年度全当本的实际 ";

    /// <summary>全省下达12000万元，其中我县100万元: what nothing names is a part of another's money.</summary>
    private bool IsOfNobodys(Lead lead) =>
        lead is { Subject.HasWords: false, Stage: null, Total: null } && _carried.Whole?.Whole is { Foreign: true, StageSaid: true } whole && ReferenceEquals(whole, _told.Last);

    /// <summary>全省安排水利资金35亿元，支出30亿元 in a report of a county: the money of a wider place, and what goes on about it without a name.</summary>
    private bool IsOfWider(Lead lead, Token figure)
    {
        var clause = _saysSelf ? ClauseBefore(figure.Start) : [];
        return SaysAllOf('国', clause) || SaysAllOf('省', clause) || (IsOfCounty && OpensWithCity(lead, clause)) || (GoesOnAboutWider(lead) && !SaysOwn(clause));
    }

    /// <summary>全市安排水利资金35亿元, and not 全市河长制工作经费, which a county may have, nor 在全市率先.</summary>
    private bool OpensWithCity(Lead lead, ReadOnlySpan<char> clause) =>
        clause.TrimStart(BeforePlace).StartsWith(AllCity)
        && (!lead.Subject.Known || (lead.StageToken.Length > 0 && _text.AsSpan(..lead.StageToken.Start).EndsWith(AllCity)));

    private const string AllCity = "全市";

    private bool IsOfCounty => report.Self.AsSpan().ContainsAny(s_counties);

    private static readonly CharSet s_counties = new("县旗");

    private bool GoesOnAboutWider(Lead lead) =>
        lead is { Subject.HasWords: false, Pronoun: false, Organ.Length: 0, Level.Length: 0 } && _told.Last is { Wider: true } wider && IsInSentence(wider);

    /// <summary>我县, 本级, and not 本年.</summary>
    private static bool SaysOwn(ReadOnlySpan<char> clause) =>
        clause.Contains('我') || (clause.IndexOf('本') is >= 0 and var own && own + 1 < clause.Length && !s_times.Contains(clause[own + 1]));

    private static readonly CharSet s_times = new("年期月季次项");

    /// <summary>全省, and not 饮水安全|省级资金.</summary>
    private bool SaysAllOf(char place, ReadOnlySpan<char> clause) =>
        clause.IndexOf(['全', place]) is >= 0 and var all && !(all > 0 && s_wholes.Contains(clause[all - 1])) && !report.Self.Contains(place, StringComparison.Ordinal);

    private static readonly CharSet s_wholes = new("安完健");

    /// <summary>2023年预算100万元（上年结转10万元，本年预算90万元）: a part beside what was left over, and nothing says which.</summary>
    private Subject? OfPlannedPart(Lead lead) => IsPlanBesideCarried(lead) && (_carried.Whole is not null || _carried.Bracketed is not null) ? Nobody : null;

    /// <summary>上年结转10万元，本年预算90万元: what was planned is none of what was left over.</summary>
    private bool IsPlanBesideCarried(Lead lead) =>
        _carried.Subject.Item == Items.CarryOver && lead is { HasContent: false, Direction: 0, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available };

    private bool TellsOwnInSentence => _told.Spoken is { } own && IsInSentence(own);

    /// <summary>县财政 and 局机关 may be the report's own.</summary>
    private const int ShortestOrgan = 3;

    /// <summary>我市, 全县, 各镇, 市财政局, 局机关: the report's own, or several.</summary>
    private static readonly CharSet s_own = new("我本全该各其所省市县区州镇乡局厅委院校两上下");

    /// <summary>下达, 拨付, 支付, 安排, 批复, 投入.</summary>
    private static readonly CharSet s_gives = new("达付排复入拨");
}
