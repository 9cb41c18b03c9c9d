using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whom a figure belongs to that names nothing behind parts, sources or a list: the one who has them all.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>中央补助2亿元，省级补助1亿元，市级财政安排0.6亿元: a source of its own.</summary>
    private Subject? OfOwnSource(Lead lead) =>
        lead is { HasContent: false, Level.Length: > 0 } && CarriesSource && !IsGiven(lead)
            ? new Subject(Items.LocalFunds, lead.Level.Start, Math.Max(lead.Level.End, lead.StageToken.End), false)
            : null;

    private bool CarriesSource => _carried.Subject.Item is Items.CentralFunds or Items.LocalFunds;

    /// <summary>上级资金5861万元，其中中央资金4120万元，省级资金1741万元；县级配套860万元: past the semicolon the whole has all its parts.</summary>
    private void TellAll()
    {
        if (!_carried.PastParts || _carried.Whole is not { Outer: null, Whole: { Foreign: false } whole })
        {
            return;
        }

        var (rest, parts, i) = (whole.Amount, 0, statements.Count - 1);
        for (; i >= Math.Max(0, statements.Count - MostBetween) && !ReferenceEquals(statements[i], whole); i--)
        {
            if (statements[i].Kind == StatementKind.Amount)
            {
                rest -= statements[i].Amount;
                parts++;
            }
        }

        _carried = rest == 0 && parts > 1 && i >= 0 && ReferenceEquals(statements[i], whole) ? _carried with { Whole = null } : _carried;
    }

    /// <summary>预算4800万元（中央2900万元、省1200万元、市700万元）.</summary>
    private Subject? OfShortSource(Lead lead)
    {
        var (start, end) = lead.Short.Length > 0 ? (lead.Short.Start, lead.Short.End)
            : lead.Subject is { Item: null, HasWords: true, Block: < 0 } named ? (named.Start, named.End)
            : default;
        return end > start && lead is { Foreign: false, Direction: 0 } && !IsGranted(lead, start) && IsFunded(_carried.Whole?.Whole ?? _carried.Bracketed)
            && words.SourceShorts.TryWhole(_text.AsSpan(start, end - start), out var source)
                ? new Subject(source, start, end, false)
                : null;
    }

    /// <summary>扶贫资金1845万元，其中：中央财政专项扶贫资金1078万元、省级财政扶贫资金767万元: the whole's own name behind a level of the treasury.</summary>
    private Subject? OfSameMoney(Lead lead)
    {
        if (lead is not { Foreign: false, Direction: 0, Subject: { HasWords: true, Item: null, Block: < 0 } part } || (_carried.Whole?.Whole ?? _carried.Bracketed) is not { Project: { } project } whole
            || !IsFunded(whole) || project.Block != _passage.Place.Block)
        {
            return null;
        }

        var name = WithoutBatch(TextOf(part));
        var own = _text.AsSpan(project.Start, project.Length);
        var isCentral = name.StartsWith(Central);
        name = isCentral ? name[Central.Length..].TrimStart(BeforeOwn) : name;
        var start = isCentral ? part.Start : lead.Level.Start;
        return name.Length > LeadContent.ShortestName && own.EndsWith(name) && (isCentral || (lead.Level.Length > 0 && lead.Level.End <= part.Start && _text.AsSpan(lead.Level.End, part.Start - lead.Level.End).Trim(BeforeOwn).IsEmpty))
            ? new Subject(isCentral ? Items.CentralFunds : Items.LocalFunds, start, part.End, false)
            : null;
    }

    /// <summary>第一批|中央财政扶贫资金.</summary>
    private static ReadOnlySpan<char> WithoutBatch(ReadOnlySpan<char> name) => name is ['第', _, '批', .. var rest] ? rest : name;

    /// <summary>财政, 专项 and 级 between a level and the name.</summary>
    private const string Central = "中央", BeforeOwn = "财政专项级 ";

    /// <summary>What has sources of its own: a project, and in a report about one all its money, whatever that is called.</summary>
    private bool IsFunded(Statement? whole) =>
        whole is { Project: not null } or { Item: Items.Project } || (report.OfProject && whole is { Foreign: false, Item: Items.ProjectExpenditure or Items.ExpenditureTotal });

    /// <summary>下达各县312万元: what is behind the verb got the money.</summary>
    private bool IsGiven(Lead lead) => IsGranted(lead, lead.Level.Start);

    private bool IsGranted(Lead lead, int to) => lead.StageToken.Length > 0 && lead.StageToken.End <= to && words.Senses.Says(TextOf(lead.StageToken), StageSenses.Granted);

    /// <summary>专项资金260万元，其中省级财政160万元: whose money it is; 下达438万元，其中市本级126万元: who got it.</summary>
    private Subject? OfLevel(Lead lead) =>
        lead is { HasContent: false, Level.Length: > 0, OwnLevel: false, Stage: null, Direction: 0 }
        && !((_carried.Whole?.Whole ?? _carried.Bracketed) is { Granted: true } && TextOf(lead.Level).EndsWith("本级"))
        && IsFunded(_carried.Whole?.Whole ?? _carried.Bracketed)
            ? new Subject(Items.LocalFunds, lead.Level.Start, lead.Level.End, false)
            : null;

    /// <summary>
    /// 当年财政拨款80万元，上年结转资金20万元: of a project's money a part beside the fund, and not what was carried over of that; so too where it is the first part
    /// that 其中 opens.
    /// </summary>
    private Subject? OfCarriedBesideSource(Lead lead)
    {
        if (lead is not { Stage: Stages.CarriedIn, HasContent: false, Direction: 0 })
        {
            return null;
        }

        var parted = _carried.Whole?.Whole ?? _carried.Bracketed;
        var beside = _carried.Subject.Item is { } item && IsMoney(item);
        if (parted is not null && IsOf(parted.Item, Items.IncomeTotal, Items.IncomeCurrent))
        {
            // 收入预算1000万元（上年结转200万元，财政拨款800万元）.
            return beside || ReferenceEquals(_told.Last, parted) ? new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false, Side: Sides.Income) : null;
        }

        var isPart = parted is null ? beside && (report.OfProject || (!IsApart(_carried.Subject.Item) && _carried.Subject.HasWords))
            : IsFunded(parted) && (beside || ReferenceEquals(_told.Last, parted));
        return isPart ? new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false) : null;
    }

    /// <summary>到位资金1420万元，其中…医院自筹200万元；累计支出1345万元: of the whole, and of none of its sources.</summary>
    private Subject? OfFundedWhole(Lead lead) =>
        _carried.Whole?.Whole is { Foreign: false } funded && _carried.Subject.Item is { } source && (Sources.Holds(source) || (IsMoney(source) && IsFunded(funded)))
        && lead is { Subject.HasWords: false, Direction: 0 } && (lead.Total == Items.ExpenditureTotal || lead.Stage == Stages.Actual)
            ? (TellsEachSpent(funded) ? _carried.Subject : OnItsSide(funded, lead))
            : null;

    /// <summary>其中一般公共预算189万元，执行184万元；其他资金14万元，执行11万元: of each source what was planned and what was spent.</summary>
    private bool TellsEachSpent(Statement whole)
    {
        for (var i = statements.Count - 1; i > Math.Max(0, statements.Count - MostBetween) && IsInSentence(statements[i - 1]); i--)
        {
            if (statements[i] is { Stage: Stages.Actual, StageOwn: true } spent && ReferenceEquals(spent.Whole, whole) && ReferenceEquals(statements[i - 1].Whole, whole) && spent.Item == statements[i - 1].Item)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>收入预算1236万元；全年支出1211万元.</summary>
    private Subject? OfOtherSide(Lead lead) =>
        _carried.Subject.Item is Items.IncomeTotal or Items.IncomeCurrent && lead is { HasContent: false, Stage: not null }
        && words.Senses.Says(TextOf(lead.StageToken), StageSenses.Expenditure)
            ? new Subject(Items.ExpenditureTotal, 0, 0, false)
            : null;

    /// <summary>省财政下达…专项资金460万元，市财政配套92万元，合计552万元: the sources together are the project's.</summary>
    private Subject? OfSourcesTogether(Lead lead) =>
        lead is { HasContent: false, Total: null, Direction: 0 } && (lead.Sum || lead is { InAll: true, Stage: null }) && CarriesSource && (_told.Project.Known || report.OfProject) && _told.Last is { } source && IsInSentence(source)
            ? _told.Project.Known ? _told.Project : new Subject(Items.ProjectExpenditure, 0, 0, false)
            : null;

    /// <summary>A项目30万元，B项目20万元，合计50万元: the sum of what was listed is of neither, and nothing names it.</summary>
    private Subject? OfUnnamedSum(Lead lead) =>
        lead is { Sum: true, HasContent: false, Total: null } && _carried.Subject.Known && _told.Last is not null && _told.Last.Figure.Start >= _sentence
        && !IsTotal(_carried.Subject.Item) && !(lead.Stage is not null && lead.Stage != _told.Last.Stage && TellsOneAmount())
            ? Nobody
            : null;

    /// <summary>项目支出预算1300万元，决算共计1200万元: nothing was listed that the sum could be of.</summary>
    private bool TellsOneAmount() => statements is [.., { Whole: null } only] && ReferenceEquals(only, _told.Last) && only.Figure.Start == _sentenceFirst;

    /// <summary>支付外聘教师补助81万元、购买保险费8万元，合计使用89万元: the whole's, where one is told of.</summary>
    private Subject? OfListInAll(Lead lead) =>
        lead is { InAll: true, Subject.HasWords: false, Foreign: false, Direction: 0 } && (lead is { HasContent: false, Stage: not null } || lead.Total == Items.ExpenditureTotal) && _carried.Subject.Project && _told.TellsSeveral
            ? _carried.Whole is { } listed ? SubjectOf(listed.Whole) : _topic.Name.Known && !_topic.IsClassLine ? _topic.Name : Nobody
            : null;

    /// <summary>到位资金250万元，其中债券200万元，资本金50万元；累计支付239万元.</summary>
    private Subject? OfPartsInAll(Lead lead) =>
        lead is { InAll: true, HasContent: false, Stage: not null, Direction: 0 } && TellsPartsOnce() is { Foreign: false } summed ? SubjectOf(summed) : null;

    /// <summary>中央资金到位1400万元，县级资金到位300万元，共到位1700万元: the sum is the project's.</summary>
    private Subject? OfSourcesInAll(Lead lead) =>
        lead is { InAll: true, HasContent: false, Stage: not null, Direction: 0 } && CarriesSource && _told.Last is not null && _told.Last.Figure.Start >= _sentence
            ? _told.Project.Known ? _told.Project : new Subject(Items.ExpenditureTotal, 0, 0, false)
            : null;

    /// <summary>中央财政安排48万元，市级配套22万元，实际到位70万元: more than the source has given, and so the project's.</summary>
    private Subject? PastSource(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Foreign: false, Direction: 0 } && (lead is { HasContent: false, Stage: Stages.Available or Stages.Actual or Stages.Initial or Stages.Adjusted } || (lead.Total == Items.ExpenditureTotal && lead.Stage is null or Stages.Actual))
        && _told.Last is { Foreign: false } source && IsInSentence(source) && source.Amount < quantity.Amount && (_carried.Whole?.Whole is { } parted ? IsMoney(_carried.Subject.Item ?? "") && IsFunded(parted) && ReferenceEquals(source.Whole, parted) : CarriesSource)
            ? _carried.Whole is { } funded ? SubjectOf(funded.Whole) : _told.Project.Known ? _told.Project : _topic.Name.Known && !_topic.IsClassLine ? _topic.Name : report.OfProject ? new Subject(Items.ExpenditureTotal, 0, 0, false) : Nobody
            : null;

    /// <summary>A项目30万元，B项目20万元，共支出50万元: more than the last of them has, and so of them all.</summary>
    private Subject? PastListed(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Direction: 0, Stage: Stages.Actual or Stages.Available } && TextOf(lead.StageToken) is ['共', ..] && _carried.Subject.Project && _told.TellsSeveral
        && _told.Last is { Foreign: false } last && IsInSentence(last) && last.Amount < quantity.Amount
            ? _carried.Whole is { } listed ? SubjectOf(listed.Whole) : Nobody
            : null;

    /// <summary>支出90万元，其中基本支出60万元，项目支出30万元，结转5万元，比上年减少2万元: what no part has alone is the whole's.</summary>
    private Subject? OfPartedWhole(Lead lead)
    {
        var isOfWhole = lead.Stage is Stages.CarriedOut or Stages.Difference or Stages.Change || (lead.Direction != 0 && (lead.Compares || lead.LastYear));
        return !lead.HasContent && (isOfWhole || lead is { Stage: Stages.Adjustment, Direction: 0 })
            && TellsPartsOnce() is { } parted && (isOfWhole || (!parted.Foreign && IsSummed(parted)))
                ? SubjectOf(parted)
                : null;
    }

    /// <summary>收入总计2310万元，其中年初结转和结余110万元，较上年增加210万元: more than the part has, and so the whole's.</summary>
    private Subject? PastGrown(Lead lead, Quantity quantity) =>
        ChangesUnnamed(lead) && (lead.Direction > 0 || (lead.Direction == 0 && SignOf(Stages.Change, TextOf(lead.StageToken)) > 0)) && _told.Last is { Foreign: false, Whole: { Foreign: false } parted } part && IsInSentence(part) && part.Year == Now
        && ReferenceEquals(statements[^1], part) && part.Amount < quantity.Amount && quantity.Amount <= parted.Amount
            ? SubjectOf(parted)
            : null;

    /// <summary>下达111万元，其中低保100万元，孤儿11万元，调减40万元: past parts that come to their whole.</summary>
    private bool IsSummed(Statement whole)
    {
        var rest = whole.Amount;
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && !ReferenceEquals(statements[i], whole); i--)
        {
            rest -= ReferenceEquals(statements[i].Whole, whole) && statements[i].Kind == StatementKind.Amount ? statements[i].Amount : 0;
        }

        return rest == 0;
    }

    /// <summary>其中公务用车购置费0万元，实际支出29万元: nobody says that the nil was a budget, and what was spent is rather the whole's.</summary>
    private Subject? PastNil(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Direction: 0, Stage: Stages.Actual } && quantity.Amount > 0
        && _told.Last is { Foreign: false, StageOwn: false, Amount: 0 } nil && IsInSentence(nil)
            ? Nobody
            : null;

    /// <summary>预算92万元，其中财政资金90万元，其他资金2万元，到位92万元: of no part that has no more than it, and so the whole's.</summary>
    private Subject? PastPart(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Foreign: false, Direction: 0, Stage: Stages.Available or Stages.Actual } && (!lead.HasContent || lead.Total == Items.ExpenditureTotal) && TellsPartsOnce() is { Foreign: false } parted && parted.Stage != lead.Stage
        && _told.Last is { Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } part && ReferenceEquals(part.Whole, parted) && part.Amount < quantity.Amount && quantity.Amount <= parted.Amount
            ? parted.Item == Items.ProjectLifetime && _told.Project.Known ? _told.Project : OnItsSide(parted, lead)
            : null;

    /// <summary>收入预算1236万元，其中…；全年支出1211万元: what was spent is the other total, and of a source of income alone nobody's.</summary>
    private Subject OnItsSide(Statement whole, Lead lead) =>
        !Items.Income.Contains(whole.Item ?? "") || !(lead.Total == Items.ExpenditureTotal || words.Senses.Says(TextOf(lead.StageToken), StageSenses.Expenditure)) ? SubjectOf(whole)
        : IsOf(whole.Item, Items.IncomeTotal, Items.IncomeCurrent) ? new Subject(Items.ExpenditureTotal, 0, 0, false)
        : default;

    /// <summary>年初预算723万元，其中基本支出312万元、项目支出411万元；调整后预算896万元: past the semicolon another stage of the whole.</summary>
    private Subject? OfWholePastParts(Lead lead)
    {
        if (!_carried.PastParts || lead is not { Subject.HasWords: false, Foreign: false, Direction: 0, Stage: Stages.Budget or Stages.Initial or Stages.Adjustment or Stages.Adjusted or Stages.Available or Stages.Actual, Total: null or Items.ExpenditureTotal }
            || _carried.Whole?.Whole is not { Project: null, Foreign: false } whole || whole.Stage == lead.Stage || TellsPartsOnce() is null)
        {
            return null;
        }

        // 收入预算1236万元，其中…；全年支出1211万元.
        var spent = lead.Total is not null || words.Senses.Says(TextOf(lead.StageToken), StageSenses.Expenditure);
        return !spent || !Items.Income.Contains(whole.Item ?? "") ? SubjectOf(whole)
            : IsOf(whole.Item, Items.IncomeTotal, Items.IncomeCurrent) ? new Subject(Items.ExpenditureTotal, 0, 0, false)
            : null;
    }

    /// <summary>中央财政投入150万元…，支出138万元 under a project's heading: what was spent is the project's.</summary>
    private Subject? OfHeadingsProject(Lead lead) =>
        lead is { Subject.HasWords: false, Stage: Stages.Actual or Stages.Difference, Total: null or Items.ExpenditureTotal }
        && CarriesSource && _topic.Name.Known && !_topic.IsClassLine && _carried.Whole is null
            ? _topic.Name
            : null;
}
