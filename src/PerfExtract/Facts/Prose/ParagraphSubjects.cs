using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whom a figure belongs to: the words before it, or what the clause, the paragraph or the heading left.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>The first rule that knows: what the figure comes to may tell whose it is, before its words do.</summary>
    private Subject SubjectOf(in MoneyFigure figure) =>
        SubjectInTurn(figure.Lead)
        ?? OfMoneyAtLarge(figure)
        ?? OfPurpose(figure.Lead, figure.Token)
        ?? OfShared(figure)
        ?? PastPercent(figure)
        ?? OfCarriedAmong(figure)
        ?? OfSumOfMoves(figure.Lead, figure.Quantity)
        ?? BeforeAddition(figure.Lead, figure.Quantity)
        ?? PastPart(figure.Lead, figure.Quantity)
        ?? PastSource(figure.Lead, figure.Quantity)
        ?? PastListed(figure.Lead, figure.Quantity)
        ?? PastOneProject(figure.Lead, figure.Quantity)
        ?? OfReason(figure.Lead)
        ?? OfOneCost(figure.Lead, figure.Quantity)
        ?? PastSisters(figure.Lead, figure.Quantity)
        ?? OfSisters(figure.Lead, figure.Quantity)
        ?? PastNil(figure.Lead, figure.Quantity)
        ?? PastGrown(figure.Lead, figure.Quantity)
        ?? SubjectOf(figure.Lead);

    private Subject? SubjectInTurn(Lead lead) => !lead.Subject.HasWords && _turns.TryTake(out var turn) ? turn : null;

    /// <summary>
    /// The first rule that knows. What the words name comes first. Where they name nothing, whole, sources and sums come next: else the
    /// figure would be taken for the part or the source that was told last. Then what is near comes before what is far: the clause, the
    /// paragraph, the heading, the organisation.
    /// </summary>
    private Subject SubjectOf(Lead lead) =>
        OfVehiclePart(lead) // Before all names: elsewhere 购置费 is a purpose of its own.
        ?? OfKind(lead)
        ?? OfSettlementLine(lead)
        ?? OfCarriedBesideSource(lead)
        ?? OfBookLine(lead)
        ?? OfYearsOwn(lead) // Before the named: 当年支出 is an item of the vocabulary.
        ?? OfSameMoney(lead) // Before the named: a level before the whole's own name says where the money came from.
        ?? OfShortSource(lead) // Before the named: 市 and 中央 are words that no list of items knows.
        ?? OfCut(lead) // Before the named: the words are not its subject's.
        ?? OfTotalBehindBudget(lead) // Before the named: the total would take the stage of another's budget.
        ?? OfFundApart(lead) // Before the named: its income and expenditure are its own.
        ?? OfReviewed(lead) // Before the named: the fund that is named had more.
        ?? OfUnitsTotal(lead) // Before the named: the total would be the project's.
        ?? OfInvestmentAtLarge(lead) // Before the named: elsewhere an investment is nobody's budget.
        ?? OfGiver(lead) // Before the named: the words behind the giver are what it is given for.
        ?? OfOutcomesTotal(lead) // Before the named: 完成支出 is an item too.
        ?? OfNamedIncomesSpending(lead) // Before the named: 总支出 is an item of the vocabulary.
        ?? OfNamed(lead)
        ?? OfCounted(lead)
        ?? OfYearOfLife(lead)
        ?? OfOwnSource(lead) // A level is a source beside sources, …
        ?? OfLevel(lead) // … and behind the project whose money is parted.
        ?? OfShortName(lead)
        ?? PastOwnIncome(lead)
        ?? OfFundedWhole(lead) // Behind the sources themselves: they say whose money it is, and not who spent it.
        ?? OfOtherSide(lead)
        ?? OfOrgan(lead)
        ?? OfSourcesTogether(lead) // The three sums before the list's own: sources add up to what they are of.
        ?? OfUnnamedSum(lead)
        ?? OfListInAll(lead)
        ?? OfPartsInAll(lead)
        ?? OfSourcesInAll(lead)
        ?? OfAdjustedWhole(lead)
        ?? OfPartedWhole(lead)
        ?? OfWholePastParts(lead)
        ?? OfSomeProjects(lead)
        ?? OfProjectsAtLarge(lead) // Before the pronoun: it is none where no project has been named.
        ?? OfAim(lead)
        ?? OfPronoun(lead)
        ?? OfUnnamedProject(lead)
        ?? OfNothingNamed(lead) // Nobody's money stays nobody's, before anything wider may claim it.
        ?? OfHeadingsProject(lead)
        ?? OfForeign(lead)
        ?? OfOpening(lead) // Before the totals: 支出 behind a name that no list knows is that name's.
        ?? OfFundsOtherSide(lead)
        ?? OfSeveralMentioned(lead)
        ?? OfBenefit(lead)
        ?? OfTotal(lead)
        ?? OfCarryOver(lead) // Behind the totals: 结转 with 收入 or 支出 is of those.
        ?? OfPoint()
        ?? OfFirstThreePublic(lead)
        ?? OfRunIn(lead)
        ?? OfPlannedPart(lead)
        ?? OfNoneOfSeveral()
        ?? OfOneThing(lead)
        ?? OfFirstIncome(lead)
        ?? OfContext(lead);

    /// <summary>Somebody's, and nothing says whose: no wider rule is asked.</summary>
    private static Subject? Nobody => default(Subject);

    /// <summary>（一）失业保险基金。收入2.36亿元，支出2.84亿元.</summary>
    private Subject? OfFundApart(Lead lead) =>
        (_topic.OfApart && !lead.Subject.Project) || (_topic.OfPurchases && (!lead.Subject.HasWords || Funds.All.Contains(lead.Subject.Item ?? ""))) ? Nobody : null;

    /// <summary>A figure that nothing names behind a kind of money is nobody's.</summary>
    private Subject? OfKind(Lead lead) =>
        !lead.Subject.HasWords && (_carried.OfKind || lead.Chosen || (_carried.Aside && lead is { HasContent: false, Stage: null, Direction: 0, Compares: false })) ? Nobody : null;

    private Subject? OfSettlementLine(Lead lead) =>
        IsSettlementLine(lead, _carried.Subject) ? ApartOf(SettlementLine(lead), _carried.Subject) : null;

    private Subject? OfBookLine(Lead lead) => IsLineOfBook(lead) is { HasWords: true } line ? line : null;

    /// <summary>实训设备项目预算168万元，其中中央资金100万元，当年支出102万元: the year's own expenditure is the project's.</summary>
    private Subject? OfYearsOwn(Lead lead) =>
        !IsYearsOwn(lead.Subject) ? null
        : _carried.Subject.Project || Items.ThreePublicParts.Contains(_carried.Subject.Item ?? "") ? _carried.Subject
        : _carried.Whole?.Whole is { Project: not null } funded ? SubjectOf(funded)
        // …小学教育（项）。当年支出决算92万元.
        : !_carried.Subject.Known && _told.Project.Known && IsClassLine(_told.Project) ? _told.Project
        : !report.OfProject || (_carried.Subject.Known && !IsTotal(_carried.Subject.Item)) ? null
        : _told.Project.Known ? _told.Project
        : new Subject(Items.ExpenditureTotal, 0, 0, false);

    /// <summary>项目支出年初预算120万元，支出总额108万元: what was spent of it or of all, and nothing says which.</summary>
    private Subject? OfTotalBehindBudget(Lead lead) =>
        lead is { Subject.Item: Items.ExpenditureTotal, Stage: null, Year: null, Direction: 0 } && _carried is { Whole: null, Bracketed: null, Subject.Known: true } && !IsTotal(_carried.Subject.Item) && !Items.Income.Contains(_carried.Subject.Item ?? "")
        && _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && planned.Figure.Start == _sentenceFirst
            ? report.OfProject && _carried.Subject.Project && !IsOfUnit(lead.Subject.Start) ? _carried.Subject : Nobody
            : null;

    /// <summary>Under a project total, or in a list of points, a name needs no ending that says so; 第一批 names nothing.</summary>
    private Subject? OfNamed(Lead lead) =>
        // 1.环卫作业项目。项目年度预算360万元: the heading says which.
        lead.Subject is { Item: Items.Project, Project: false, Block: < 0 } && _topic.Name.Known && !_topic.IsClassLine ? _topic.Name
        // 渠道清淤项目，安排项目预算资金42万元.
        : lead.Subject is { Item: Items.Project, Project: false, Block: < 0 } && _carried is { Whole: null, Subject.Project: true } && _sentenceFirst < 0 ? _carried.Subject
        // 预算项目共5个，预算总额400万元.
        : lead.Subject is { Item: Items.ExpenditureTotal, HasWords: true, Block: < 0 } && _carried is { Whole: null, Subject: { Item: Items.ProjectExpenditure, HasWords: false } } && _sentenceFirst < 0 && EndsInSum(lead.Subject) ? _carried.Subject
        : !lead.Foreign && IsCostLine(lead.Subject) ? lead.Subject with { Project = true, ClassLine = true }
        : lead is { Foreign: false, Stage: null } && IsIncomePart(lead.Subject) ? lead.Subject with { Project = true, ClassLine = true, Side = Sides.Income }
        : lead.Subject.Known || lead.Foreign ? ApartOf(lead.Subject, _carried.Subject)
        : lead.Subject.HasWords ? lead.Subject with { Project = (IsPartOfProjects() || IsListed(lead)) && !words.NoNames.Has(TextOf(lead.Subject)) && !IsOrgan(TextOf(lead.Subject)) }
        : null;

    /// <summary>区水务局; 湖东县, and not what went to places: 转移支付市县.</summary>
    private bool IsOrgan(ReadOnlySpan<char> name) => words.Endings.EndsOrgan(name) && (name.Length <= LongestPlace || !words.Endings.EndsPlace(name));

    private const int LongestPlace = 4;

    private ReadOnlySpan<char> TextOf(Subject subject) => _text.AsSpan(subject.Start, subject.End - subject.Start);

    private ReadOnlySpan<char> TextOf(Token token) => _text.AsSpan(token.Start, token.Length);

    /// <summary>Parts that are counted before they are told: the sum is theirs.</summary>
    private Subject? OfCounted(Lead lead) =>
        _carried.Counted.HasWords && !lead.Subject.HasWords && lead.Direction == 0 ? _carried.Counted : null;

    /// <summary>其中科技平台建设拨付196万元；科技金融拨付85万元.</summary>
    private Subject? OfShortName(Lead lead) =>
        lead is { Short.Length: > 0, HasContent: false } && _carried is { Whole: not null, Subject: { HasWords: true } and ({ Project: true } or { Known: false }) }
            ? new Subject(null, lead.Short.Start, lead.Short.End, IsPartOfProjects())
            : null;

    /// <summary>两项合计13万元，较预算节约9万元: what is said of a sum that nothing names; 材料消耗17.2元，较目标值20元减少2.8元; 合同金额37万元，结余2万元.</summary>
    private Subject? OfNothingNamed(Lead lead) =>
        lead is { HasContent: false, Year: null } && (lead.Direction != 0 || lead.Stage is Stages.Change or Stages.Difference or Stages.CarriedOut)
        && !_carried.Subject.Known && (lead.Direction != 0 || lead.Stage == Stages.Change || !_carried.Subject.HasWords || !TellsOwnInSentence) && _told.Last is { Foreign: true } && (_told.Last.Figure.Start >= _sentence || !_told.TellsOwn)
            ? Nobody
            : null;

    /// <summary>
    /// 涉及资金362万元，实际支出350万元: what was spent of money that is no budget's is none either; nor of a sum that nothing names, 两项合计50万元，支出48万元;
    /// nor, among the problems, of 专项资金800万元.
    /// </summary>
    private Subject? OfForeign(Lead lead) =>
        lead is { Subject.HasWords: false, Direction: 0 } && (lead.Stage is Stages.Actual or Stages.Available || lead.Total == Items.ExpenditureTotal)
        && _carried.Subject is { Known: false } left && _told.Last is { Foreign: true } foreign && (left.HasWords || _amongProblems || foreign is { Label: null, Holder: null, Whole: null or { Foreign: true } }) && foreign.Figure.Start >= _sentence
            ? _carried.Subject
            : null;

    /// <summary>月人均补助水平的目标值是≤520元，实际完成498元; 设备购置成本控制在200万元以内，实际支出198万元: what an indicator came to is no money of the budget.</summary>
    private Subject? OfAim(Lead lead) =>
        lead is { Subject.HasWords: false, Pronoun: false, Direction: 0, Stage: null or Stages.Actual } && _limit >= _sentence && _limit > (_told.Last?.Figure.Start ?? -1) ? Nobody : null;

    /// <summary>财政拨款收入100万元，支出98万元: the other side of the fund.</summary>
    private Subject? OfFundsOtherSide(Lead lead) =>
        lead is { Total: Items.ExpenditureTotal, Direction: 0 } && _carried.Whole is null
        && Funds.All.Contains(_carried.Subject.Item ?? "") && (_carried.Subject.Side == Sides.Income || EndsWith(_carried.Subject, "收入"))
            ? new Subject(_carried.Subject.Item, 0, 0, false, Side: Sides.Expenditure)
            : null;

    private Subject? OfTotal(Lead lead)
    {
        if (lead.Total is not { } total)
        {
            return null;
        }

        // 合作社收入39万元 in a report about a project, which has no income of its own.
        if (report.OfProject && total == Items.IncomeTotal && lead is { Stage: null, Subject.HasWords: false })
        {
            return Nobody;
        }

        // 收入69万元 under 基本支出情况: all of it, or that for the one item.
        if (total == Items.IncomeTotal && !_carried.Subject.Known && _topic.Item is { } spent && IsSpentOn(spent))
        {
            return Nobody;
        }

        // 收入预算1.36亿元，其中财政拨款1.08亿元，事业收入0.28亿元；决算收入1.52亿元: behind several parts with one figure each the whole's.
        if (lead is { StageToken.Kind: TokenKind.Total, Subject.HasWords: false } && TellsPartsOnce() is { } parted && parted.Item == total && parted.Stage != lead.Stage)
        {
            return new Subject(total, 0, 0, false);
        }

        // 人员经费支出80万元，公用经费增加5万元，支出共计200万元: of more than the item named last.
        if (lead is { InAll: true, Subject.HasWords: false } && TellsSeveralItems())
        {
            return Nobody;
        }

        var carried = _carried.Subject;
        // 公务接待费支出3万元，机关支出1200万元: whose total it is has been said.
        var wider = IsOtherSide(carried, total) || lead.Holder.Length > 0 ? default : carried.Known && !IsTotal(carried.Item) ? carried
            : _topic.Name.Known && !carried.Known ? _topic.Name
            : _told.Sole.Known && !carried.Known && total == Items.ExpenditureTotal ? _told.Sole
            : _topic.Item is not null && !IsTotal(_topic.Item) && !carried.Known ? new Subject(_topic.Item, 0, 0, false)
            : default;
        // 职工运动会因疫情压缩规模，仅支出10.7万元 among the problems.
        return wider.Known ? wider : _isSister || _carried.Aside || (_amongProblems && _carried.Unnamed && !carried.Known && !lead.Subject.HasWords) ? Nobody : new Subject(total, 0, 0, false);
    }

    /// <summary>年初结转和结余100万元，年末结转和结余50万元: lines of their own, unless they are parts of a sum or of an item named before.</summary>
    private Subject? OfCarryOver(Lead lead)
    {
        var carried = _carried.Subject;
        return lead.Stage is Stages.CarriedIn or Stages.CarriedOut
            && (_carried.Whole is { } among ? IsLineAmong(carried, among.Whole) : !carried.Known || carried.Item is Items.CarryOver or Items.IncomeCurrent or Items.ExpenditureCurrent || IsApart(carried.Fund))
                ? ApartOf(new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false), carried)
                : null;
    }

    /// <summary>一是食品安全，安排380万元: the point's own, and where its words may be anything nobody's.</summary>
    private Subject? OfPoint() =>
        !_carried.Subject.Known && _carried.Point.HasWords ? _carried.Point with { Project = IsPartOfProjects() } : null;

    /// <summary>“三公”经费支出6万元，…。年初预算10万元: the paragraph's own.</summary>
    private Subject? OfFirstThreePublic(Lead lead) =>
        lead is { HasContent: false, Stage: not null } && !_carried.Subject.Known && _topic.Item is null && _told.First is { Item: Items.ThreePublic } opening
            ? SubjectOf(opening)
            : null;

    /// <summary>3.图书馆改造：合同金额2400万元，年初预算900万元: what was told of no budget before does not part the title from its own.</summary>
    private Subject? OfRunIn(Lead lead) =>
        !_told.TellsOwn && _topic.RunIn.Known && !_carried.Subject.Known && lead is { HasContent: false, Stage: not null, Direction: 0 } ? _topic.RunIn : null;

    /// <summary>收入预算486万元，其中财政拨款480万元。较上年增加35万元: what the paragraph began with has changed.</summary>
    private Subject? OfFirstIncome(Lead lead) =>
        ChangesUnnamed(lead) && !_carried.Subject.Known && _told.First is { Foreign: false, Project: null, Item: Items.IncomeTotal or Items.IncomeCurrent } income
            ? SubjectOf(income)
            : null;

    private Subject OfContext(Lead lead) =>
        _carried.Subject.Known && !IsPlanBesideCarried(lead) ? _carried.Subject
        : _told.Project.Known ? _told.Project
        : _told.Sole.Known ? _told.Sole
        : _topic.Item is not null ? (_told.First is { } told && told.Item == _topic.Item ? SubjectOf(told) : new Subject(_topic.Item, 0, 0, false))
        : !_isSister && !_amongProblems && !(_carried.Aside && !IsPlanOfProject(lead)) && (report.OfProject || !_topic.OfProjects) && !(lead.Direction != 0 && lead.Year > report.Year) && (lead.Stage is not null || (report.OfProject && lead.InAll && _carried.Stage == Stages.Budget) || (lead.Direction != 0 && (lead.Compares || lead.LastYear || _carried.Compared))) ? new Subject(Items.ExpenditureTotal, 0, 0, false)
        : default;
}
