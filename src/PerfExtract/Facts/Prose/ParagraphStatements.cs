using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What is stated of an amount: its stage and year, its whole, its side, its owner.</summary>
internal sealed partial class ParagraphReading
{
    private Statement StatementOf(in MoneyFigure figure, Subject subject)
    {
        TellAll();
        var (token, lead) = (figure.Token, figure.Lead);
        var whole = OpenedBy(lead, subject) ?? WholeOf(subject);
        var at = StageOf(figure, whole, subject);
        at = !at.Said && BalancedStage(figure, subject) is { } balanced ? at with { Stage = balanced, Said = true } : at;
        at = SummedStage(figure, subject) is { } summed ? at with { Stage = summed, Said = true } : at;
        // 调整预算-1万元: no budget is less than nothing.
        at = at.Stage == Stages.Adjusted && figure.Quantity.Amount < 0 ? at with { Stage = Stages.Adjustment } : at;
        var turn = TakeTurnsYear(lead);
        var severalYears = turn is null && (IsOfSeveralYears(lead) || IsOfListedYears(lead));
        var (place, classLine, wider) = (PlaceOf(subject), IsClassLine(subject), IsOfWider(lead, token));
        return new Statement(StatementKind.Amount, PlaceOf(token.Start, token.End), figure.Quantity, _passage.Section)
        {
            Unit = figure.Quantity.HasUnit ? null : _topic.Unit?.Name,
            Item = subject.Item ?? (subject.Project && !classLine ? Items.Project : null),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Side = subject.Side ?? (IsFundReceived(lead, subject) ? Sides.Income : SideOf(subject, whole, classLine)),
            Stage = at.Stage,
            StageSaid = at.Said,
            StageOwn = lead.Stage is not null || figure.Behind is not null,
            Verb = at.Stage == Stages.Available && lead.Stage == at.Stage ? TextOf(lead.StageToken).ToString() : null,
            Sign = at.Sign,
            Year = severalYears ? null : turn ?? YearOf(lead, at.Stage, whole),
            SeveralYears = severalYears,
            Whole = whole,
            Within = WithinOf(subject, whole),
            Fund = FundOfBook(subject, subject.Fund ?? FundOf(subject, whole)),
            Granted = at.Stage == Stages.Available && lead.Stage == at.Stage && words.Senses.Says(TextOf(lead.StageToken), StageSenses.Granted),
            Cumulated = IsCumulated(lead),
            Interim = _carried.Interim && at.Stage == Stages.Actual,
            Owner = OwnerOf(lead, subject, whole ?? _carried.Bracketed),
            Reviewed = IsReviewed(lead),
            Wider = wider,
            Foreign = !subject.Known || whole is { Foreign: true } || (lead.Foreign && !IsCut(lead) && subject.Item != Items.ProjectLifetime) || IsOtherLeft(subject, at.Stage) || IsUnpaid(figure, at.Stage)
                || IsPartlySpent(lead, at.Stage) || IsOfBatch(lead, at.Stage) || IsMoveOfNoPlan(lead) || IsDenied(figure) || IsMoveOfOther(lead, place) || IsMoveOfNothing(lead, at.Stage) || Explains(lead)
                || IsGivenOut(lead) || wider || IsOfNobodys(lead)
                || IsGrownAgain(lead, at.Stage) || IsOfPlace(subject) || IsPartOfSource(subject) || IsPlannedOrSpent(lead) || IsEndOfBegun(lead, at.Stage) || IsOfHigherLevel(lead, subject) || IsOfCounted(subject),
        };
    }

    /// <summary>事业收入980万元（住宿费112万元、学费868万元）: the amount that the bracket stands behind, for a name or a source of income in it.</summary>
    private Statement? OpenedBy(Lead lead, Subject subject) =>
        _carried.Bracketed is { } bracketed && lead is { Subject.HasWords: true, Direction: 0, Compares: false } && subject.Known
        && (subject.Item is null or Items.Project || (Funds.All.Contains(subject.Item) && IsOf(bracketed.Item, Items.IncomeTotal, Items.IncomeCurrent)))
            ? bracketed
            : null;

    /// <summary>中央资金90万元（一般公共预算50万元、政府性基金40万元）: a fund's money in one source is not all of that fund's, and a name there is of no project.</summary>
    private bool IsPartOfSource(Subject subject) => Sources.Holds(_carried.Bracketed?.Item) && (subject.Project || Funds.All.Contains(subject.Item ?? ""));

    /// <summary>What 其中 has opened, for all that may be a part of it.</summary>
    private Statement? WholeOf(Subject subject) =>
        _carried.Whole?.Whole is { } whole && !IsTotal(subject.Item) && (subject.Item is null || (subject.Item != whole.Item && !AreSisters(subject.Item, whole.Item)))
            ? whole
            : null;

    private int? TakeTurnsYear(Lead lead) =>
        lead.Year is null && (!lead.Subject.HasWords || _turns.YearsWait) && _turns.YearsOfMoney ? _turns.TakeYear() : null;

    /// <summary>余款17万元作为质保金: what is still to be paid.</summary>
    private bool IsUnpaid(in MoneyFigure figure, string stage) => stage == Stages.Difference && figure.Lead.Direction == 0 && IsDueBehind(figure.Token);

    /// <summary>第四季度支出20万元, 预计支出20万元, 拟申请调减20万元: not what the year came to.</summary>
    private static bool IsPartlySpent(Lead lead, string stage) => (lead.PartOfYear && stage == Stages.Actual) || (lead.Expected && stage is Stages.Actual or Stages.Adjustment or Stages.Change);

    /// <summary>第一批下达37万元, 第二批次到位63万元, 第一笔拨付60万元: a part of what the year had.</summary>
    private bool IsOfBatch(Lead lead, string stage) =>
        stage is Stages.Available or Stages.Actual && lead.Stage == stage && !lead.Subject.HasWords
        && (_text.AsSpan(..lead.StageToken.Start).TrimEnd(BatchesMoney) is [.., '第', _, '批' or '笔' or '期' or '次'] or [.., '第', _, '批', '次']);

    private const string BatchesMoney = "资金";

    /// <summary>核减10万元, 收回10万元: of a budget only behind one; else of a bill or a debt.</summary>
    private bool IsMoveOfNoPlan(Lead lead) =>
        lead.Stage == Stages.Adjustment && words.Senses.MovesPlanAlone(TextOf(lead.StageToken))
        && !(_told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Adjustment or Stages.Available } planned && IsInSentence(planned));

    private bool IsDenied(in MoneyFigure figure) => figure.Lead is { Stage: null, Total: null, Direction: 0 } && IsDeniedBehind(figure.Token);

    /// <summary>生均公用经费1150元，比上年提高50元; 追回违规资金800万元，比上年增加20万元: what changed of no budget, or of what nothing says a stage of.</summary>
    private bool IsMoveOfOther(Lead lead, Place? place) =>
        !lead.Subject.HasWords && (lead.Direction != 0 || lead.Stage == Stages.Change) && (IsOfOther(place) || IsOfUnsaid(place));

    private bool IsOfUnsaid(Place? place) => _told.Last is { StageSaid: false, Item: Items.Project, Label: { } label } unsaid && IsInSentence(unsaid) && label == place;

    /// <summary>The sentence's last amount of that name is nobody's: 生均公用经费1150元，比上年1100元提高50元.</summary>
    private bool IsOfOther(Place? place) => _told.Last is { Foreign: true, Label: { } label } other && IsInSentence(other) && label == place;

    /// <summary>增加预算5万元, 年末结余减少5万元: by how much something was moved, and nothing says from what.</summary>
    private static bool IsMoveOfNothing(Lead lead, string stage) =>
        (lead.StageMoves || lead.MovesStage) && !lead.IsCause && stage == lead.Stage && stage is not (Stages.Change or Stages.Adjustment);

    /// <summary>年底结余36万元，其中财政收回18万元，结转下年18万元: parts of what was left; among the problems 某工程开工较晚，结转资金127万元 is that one's.</summary>
    private bool IsOtherLeft(Subject subject, string? stage) =>
        subject.Item == Items.CarryOver && ((_carried.Whole?.Whole is { Item: Items.CarryOver, Foreign: false } left && (stage == Stages.Adjustment || left.Stage == stage))
            || (_amongProblems && _carried.Unnamed && !_carried.Subject.Known));

    /// <summary>预算收入总计486万元…。支出总计486万元: the other side of the same budget, which comes to as much.</summary>
    private string? BalancedStage(in MoneyFigure figure, Subject subject) =>
        subject.Item == Items.ExpenditureTotal && _told.First is { Item: Items.IncomeTotal, StageSaid: true, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } income
        && income.Amount == figure.Quantity.Amount && (figure.Lead.Year ?? income.Year) == income.Year
            ? income.Stage
            : null;

    /// <summary>年初预算100万元，追加50万元，共计150万元: what the two come to is the budget as it was adjusted.</summary>
    private string? SummedStage(in MoneyFigure figure, Subject subject) =>
        figure.Lead is { Sum: true, Direction: 0, Stage: null or Stages.Budget }
        && statements is [.., { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Initial or Stages.Budget } planned, { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Adjustment } moved]
        && IsInSentence(planned) && planned.Item == moved.Item && IsSame(moved, planned) && planned.Amount + moved.Amount == figure.Quantity.Amount && subject.Known
            ? Stages.Adjusted
            : null;

    /// <summary>收入预算486万元，其中：一般公共预算拨款480万元: a fund is of both sides until it is a part of one.</summary>
    private string? SideOf(Subject subject, Statement? whole, bool classLine) =>
        whole?.Item is Items.IncomeTotal or Items.IncomeCurrent && (subject.Item == Items.CarryOver || Funds.All.Contains(subject.Item ?? "")) ? Sides.Income
        : classLine && (subject.Block < 0 || subject.Block == _passage.Place.Block) && words.Classes.IsIncome(TextOf(subject)) ? Sides.Income
        : classLine && whole?.Item is Items.ExpenditureTotal or Items.ExpenditureCurrent ? Sides.Expenditure
        : classLine && (subject.Block < 0 || subject.Block == _passage.Place.Block) && words.Classes.IsSpentOn(TextOf(subject)) ? Sides.Expenditure
        : null;

    /// <summary>2021—2023年，共安排…。截至2023年底，实际支出…; 自2021年启动以来，截至2023年已安排…: what was done up to a day is of all the years told of before.</summary>
    private bool IsOfSeveralYears(Lead lead) =>
        lead.SeveralYears || (lead.Until && _told.Last is { SeveralYears: true } or { Whole.SeveralYears: true }) || (_carried.SeveralYears && (lead.Year is null || lead.Until));

    /// <summary>实际拨付11亿元、13亿元，累计拨付24亿元: in all the years that were listed.</summary>
    private bool IsOfListedYears(Lead lead) => lead.Year is null && _turns.HasTold && IsCumulated(lead);

    /// <summary>A项目：批复总投资4500万元，其中中央资金3000万元: whose investment it is, and whose its parts are.</summary>
    private Place? OwnerOf(Lead lead, Subject subject, Statement? parted) =>
        subject.Project ? null
        : lead.Owner.Known ? PlaceOf(lead.Owner)
        : parted is not null ? parted.Project ?? (parted.Item == Items.ProjectLifetime ? parted.Owner : null)
        : _topic.Name.Known && !_topic.IsClassLine ? PlaceOf(_topic.Name)
        : _opening.HasWords && Sources.Holds(subject.Item) ? PlaceOf(_opening)
        : subject.Item == Items.ProjectLifetime ? PlaceOf(_told.Project)
        // 渠道清淤项目中央资金80万元，省级资金20万元.
        : _told.Last is { Foreign: false, Owner: { } shared, Item: { } beside } told && IsInSentence(told) && IsMoney(beside) && subject.Item is { } item && IsMoney(item) ? shared
        : null;

    private static bool IsMoney(string item) => Sources.Holds(item) || item == Items.CarryOver || Funds.All.Contains(item);

    /// <summary>基本支出…，其中…；项目支出…: one is no part of the other.</summary>
    private static bool AreSisters(string one, string? other) =>
        (one, other) is (Items.ProjectExpenditure, Items.BasicExpenditure) or (Items.BasicExpenditure, Items.ProjectExpenditure);

    private static string? WithinOf(Subject subject, Statement? whole) =>
        whole?.Item is Items.BasicExpenditure or Items.ProjectExpenditure && subject.Item is not null && Funds.All.Contains(subject.Item)
            ? whole.Item
            : whole?.Item == Items.ProjectLifetime && (Sources.Holds(subject.Item) || subject.Item == Items.FiscalAppropriation)
            ? whole.Item
            : null;

    private static string? FundOf(Subject subject, Statement? whole) =>
        whole?.Item is not null && Funds.All.Contains(whole.Item) && subject.Item is Items.BasicExpenditure or Items.ProjectExpenditure
            ? whole.Item
            : whole?.Fund;

    /// <summary>公务用车费较上年减少2万元；公务接待费较上年减少1万元，较年初预算减少3万元: where the sentence tells changes alone, or changes of the parts, the last that is named goes on.</summary>
    private bool NamesAnotherChange(Statement change) =>
        change is { Stage: Stages.Change or Stages.Difference, Foreign: false, Label: { } label } && label.Block == _passage.Place.Block && label.Start >= _sentence && label.Start > _carried.Subject.Start
        && !(_told.Last is { } amount && IsInSentence(amount) && !ReferenceEquals(amount, _carried.Whole?.Whole));

    private void Add(Statement statement)
    {
        statements.Add(statement);
        _sentenceFirst = _sentenceFirst < 0 ? statement.Figure.Start : _sentenceFirst;
        var subject = SubjectOf(statement);
        _told.Take(statement, subject, statement.Whole?.Project is null ? default : SubjectOf(statement.Whole), IsSame(subject, _told.Sole), !IsSame(subject, _told.OfSentence));
        // 支出90万元，结转10万元。其中：基本支出…: what is left over has no parts, unless it is a line of its own.
        if (statement.Stage is Stages.Change or Stages.Difference || _completes is not null
            || (statement.Stage is Stages.CarriedIn or Stages.CarriedOut && statement.Item != Items.CarryOver))
        {
            _carried = (_carried.Subject.Known && !NamesAnotherChange(statement)) || _completes is not null ? _carried : _carried with { Subject = subject, FirstYear = _carried.FirstYear ?? statement.Year };
            return;
        }

        // 上年结转10万元 says nothing of the stage of what follows; 预算10万元 does.
        var goesOn = statement is { StageSaid: true, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available or Stages.Actual };
        _told.Last = statement;
        _told.Spoken = goesOn ? statement : _told.Spoken;
        _told.Project = subject.Project ? subject : _told.Project;
        _carried = _carried with
        {
            Subject = subject,
            Stage = goesOn ? statement.Stage : _carried.Stage,
            FirstYear = _carried.FirstYear ?? statement.Year,
            Whole = statement is { Whole: null, Foreign: false } ? null : _carried.Whole,
            PastParts = false,
            Mentioned = default,
            MentionsSeveral = false,
        };
    }
}
