using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>At which stage an amount is, with which sign, and of which year.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>The first rule that knows: what the words before and behind the figure say, then what their item is called, then what was said before.</summary>
    private AtStage StageOf(in MoneyFigure figure, Statement? whole, Subject subject)
    {
        var lead = figure.Lead;
        return OfCarriedOver(lead, subject)
            ?? InTurn(lead)
            ?? MovedInTurn(lead)
            ?? Completed(lead)
            ?? Moved(lead) // Before what is said: 调整预算数较年初预算增加20万元 is no adjusted budget.
            ?? AdjustedBy(lead)
            ?? AdjustedTo(lead)
            ?? GrownInYear(lead)
            ?? PlannedInWhole(lead, whole)
            ?? PaidOut(lead) // Before what is said: 拨付 is spending elsewhere.
            ?? Said(lead)
            ?? SaidBehind(figure)
            ?? Began(lead, subject)
            ?? Received(lead, subject)
            ?? CameIn(lead, subject)
            ?? Spent(lead, subject)
            ?? PlannedBySource(subject, whole)
            ?? PlannedInAll(subject, whole)
            ?? PlannedSum(lead, whole, subject)
            ?? StageOfContext(lead, whole, subject);
    }

    /// <summary>A line of its own that is carried over: 上年结转10万元.</summary>
    private AtStage? OfCarriedOver(Lead lead, Subject subject) =>
        subject.Item == Items.CarryOver && lead.Direction == 0 && lead.Stage is not (Stages.Change or Stages.Difference)
            ? new AtStage(lead.YearEnd ? Stages.CarriedOut : lead.Stage == Stages.CarriedIn ? Stages.CarriedIn : CarryStage(TextOf(subject)))
            : null;

    /// <summary>年初预算、决算分别为11.2万元和8.74万元.</summary>
    private AtStage? InTurn(Lead lead) =>
        lead is { Stage: null, HasContent: false } && _turns.TakeStage() is { } turn ? new AtStage(turn) : null;

    /// <summary>分别减少1万元和2万元: the second as the first.</summary>
    private AtStage? MovedInTurn(Lead lead) =>
        _turns.Moves && lead is { Stage: null, HasContent: false, Direction: 0 } && statements is [.., { Kind: StatementKind.Amount, Stage: Stages.Change or Stages.Difference or Stages.Adjustment } first] && IsInSentence(first)
            ? new AtStage(first.Stage, first.Sign)
            : null;

    /// <summary>完成年初预算4万元的86.5%: the figure is the budget's.</summary>
    private AtStage? Completed(Lead lead)
    {
        if (lead is not { Stage: Stages.Actual, Base: { } completed, Compares: false, Direction: 0 })
        {
            return null;
        }

        _completes = completed;
        return new AtStage(completed);
    }

    /// <summary>By how much it is more or less, and than what.</summary>
    private AtStage? Moved(Lead lead) =>
        lead.Direction == 0 ? null
        : !(lead.Compares || lead.LastYear || _carried.Compared || lead.Stage is null or Stages.Change) ? MovedPlan(lead)
        : MovedSinceYear(lead)
        ?? AddedMore(lead)
        ?? Saved(lead)
        ?? LessThanPlanned(lead)
        ?? AddedToBudget(lead)
        ?? MovedAgainst(lead);

    /// <summary>预算调整减少5万元, 年中增加预算5万元: within the year; 决算减少5万元: since another.</summary>
    private AtStage? MovedPlan(Lead lead) => lead switch
    {
        { Stage: Stages.Adjustment } or { Stage: Stages.Adjusted, StageMoves: true } => new AtStage(Stages.Adjustment, lead.Direction),
        { Stage: Stages.Budget } when (lead.StageMoves || lead.MovesStage) && (lead.MidYear || _carried.MidYear || (lead.MovesStage && IsBehindPlan()) || (lead.StageMoves && _told.Last is { Foreign: false, Stage: Stages.Initial } initial && IsInSentence(initial))) => new AtStage(Stages.Adjustment, lead.Direction),
        { Stage: Stages.Budget or Stages.Initial or Stages.Available, StageMoves: true } => new AtStage(Stages.Change, lead.Direction),
        { Stage: Stages.Actual, StageMoves: true } when !IsBehindPlan() => new AtStage(Stages.Change, lead.Direction),
        _ => null,
    };

    /// <summary>The sentence's last amount is what was planned.</summary>
    private bool IsBehindPlan() => _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && IsInSentence(planned);

    private AtStage? MovedSinceYear(Lead lead) =>
        (lead.Compares ? lead.BaseYear : _carried.BaseYear) is { } since && since != (lead.Year ?? _carried.Year ?? report.Year)
            ? new AtStage(Stages.Change, lead.Direction)
            : null;

    /// <summary>年中追加538万元，减少23万元.</summary>
    private AtStage? AddedMore(Lead lead) =>
        lead is { Compares: false, LastYear: false, Stage: null } && _told.Last is { Stage: Stages.Adjustment } moved && IsInSentence(moved)
            ? new AtStage(Stages.Adjustment, lead.Direction)
            : null;

    /// <summary>年初预算10万元，节约3.6万元.</summary>
    private static AtStage? Saved(Lead lead) => lead is { Saves: true, LastYear: false } ? new AtStage(Stages.Difference) : null;

    /// <summary>预算28万元，决算22万元，压减6万元: nothing is compared with but the budget beside it.</summary>
    private AtStage? LessThanPlanned(Lead lead) =>
        lead is { Compares: false, LastYear: false, Stage: null } && _carried is { Compared: false, OnYear: false } && IsBesideItsBudget()
            ? new AtStage(Stages.Difference, -lead.Direction)
            : null;

    /// <summary>调整预算数120万元，较年初预算增加20万元: what was added.</summary>
    private AtStage? AddedToBudget(Lead lead) =>
        _carried.Stage == Stages.Adjusted && !lead.LastYear && (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial
            ? new AtStage(Stages.Adjustment, lead.Direction)
            : null;

    /// <summary>Against the budget the year's own figures differ; against another year they change.</summary>
    private AtStage MovedAgainst(Lead lead) =>
        (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.LastYear
            ? new AtStage(Stages.Difference, -lead.Direction)
            : new AtStage(Stages.Change, lead.Direction);

    /// <summary>年中因人员变动，调整预算28万元: by how much, unless it says 为 or 后.</summary>
    private AtStage? AdjustedBy(Lead lead) =>
        lead is { Stage: Stages.Adjusted, Copula: false } && (lead.MidYear || _carried.MidYear) && IsShortFor(lead.StageToken)
            ? new AtStage(Stages.Adjustment)
            : null;

    /// <summary>安排300万元，年中追加50万元，预算总规模350万元: the budget as it had become.</summary>
    private AtStage? AdjustedTo(Lead lead) =>
        lead is { Stage: Stages.Budget, Subject.HasWords: false } && _told.Last is { Stage: Stages.Adjustment } more && IsInSentence(more)
            ? new AtStage(Stages.Adjusted)
            : null;

    /// <summary>年初预算5万元，年中减少到3万元: the same year's budget as it had become.</summary>
    private AtStage? GrownInYear(Lead lead) =>
        lead is { GrownTo: true, Stage: null or Stages.Budget, LastYear: false, Compares: false }
        && _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Adjustment } planned && IsInSentence(planned) && (lead.Year ?? _carried.Year ?? report.Year) == planned.Year
            ? new AtStage(Stages.Adjusted)
            : null;

    /// <summary>支出5万元，增加到8万元: the figure that the sentence has told already, another time, and nothing says when.</summary>
    private bool IsGrownAgain(Lead lead, string stage) =>
        lead is { GrownTo: true, Stage: null, Year: null, Subject.HasWords: false } && _told.Last is { Foreign: false } last && IsInSentence(last) && last.Stage == stage && last.Year == (_carried.Year ?? report.Year);

    /// <summary>年初预算1583万元，其中基本支出安排386万元: part of the same budget.</summary>
    private AtStage? PlannedInWhole(Lead lead, Statement? whole) =>
        lead is { Stage: Stages.Budget, Year: null } && (whole ?? _carried.Bracketed) is { Stage: Stages.Initial or Stages.Adjusted, StageSaid: true, Foreign: false } parted && IsInParagraph(parted)
            ? new AtStage(parted.Stage)
            : null;

    private AtStage? Said(Lead lead) => lead.Stage is { } stage ? new AtStage(stage, SignOf(stage, TextOf(lead.StageToken))) : null;

    /// <summary>县财政局拨付100万元 in a report about a project: what the treasury paid out is what the project had.</summary>
    private AtStage? PaidOut(Lead lead) =>
        report.OfProject && lead is { Stage: Stages.Actual, Direction: 0 } && IsOfTreasury(lead) && words.Senses.Says(TextOf(lead.StageToken), StageSenses.Paid) ? new AtStage(Stages.Available) : null;

    /// <summary>收到水利发展资金50万元; 收到各级财政补助资金120万元 in a report about a project, which has no income.</summary>
    private AtStage? Received(Lead lead, Subject subject) =>
        lead is { Received: true, Direction: 0 } && (report.OfProject || (subject is { Project: true, HasWords: true, Block: < 0 } && lead.Subject.HasWords && !IsClassLine(subject))) ? new AtStage(Stages.Available) : null;

    /// <summary>收到财政拨款1200万元，支出1150万元: what came in, and no plan of what went out.</summary>
    private AtStage? CameIn(Lead lead, Subject subject) => IsFundReceived(lead, subject) ? new AtStage(Stages.Actual) : null;

    private bool IsFundReceived(Lead lead, Subject subject) =>
        !report.OfProject && lead is { Received: true, Direction: 0, Stage: null } && subject is { HasWords: true, Block: < 0, Item: { } fund } && Funds.All.Contains(fund);

    /// <summary>公用经费年初56万元，全年执行50万元: what it began with was planned.</summary>
    private static AtStage? Began(Lead lead, Subject subject) =>
        lead is { YearBegin: true, Compares: false, Direction: 0 } && subject.Item is not null ? new AtStage(Stages.Initial) : null;

    private static AtStage? SaidBehind(in MoneyFigure figure) =>
        figure is { Behind: { } behind, Lead.Direction: 0 } ? new AtStage(behind) : null;

    /// <summary>安排120万元，支出118万元: of a named item the bare verb says that the money was spent; and of the total behind its budget.</summary>
    private AtStage? Spent(Lead lead, Subject subject) =>
        (IsYearsOwn(lead.Subject) && subject.Item != lead.Subject.Item)
        || (lead is { Total: Items.ExpenditureTotal, Subject.HasWords: false } && (!IsTotal(subject.Item) || IsBehindItsBudget(subject)))
        // 全年总预算126万元，全年总支出121万元: the name says the same of the total as the bare verb.
        || (lead.Subject is { Item: Items.ExpenditureTotal, HasWords: true, Block: < 0 } named && TextOf(named).EndsWith("支出") && IsBehindItsBudget(subject))
            ? new AtStage(Stages.Actual)
            : null;

    /// <summary>中央财政安排48万元: the verb of a source is a part of its name.</summary>
    private AtStage? PlannedBySource(Subject subject, Statement? whole) =>
        Sources.Holds(subject.Item) && subject is { HasWords: true, Block: < 0 } && whole is null && words.Senses.Says(TextOf(subject), StageSenses.Planned)
            ? new AtStage(Stages.Budget)
            : null;

    /// <summary>项目总投资1.3亿元: what was planned, whatever the year's amounts are.</summary>
    private AtStage? PlannedInAll(Subject subject, Statement? whole) =>
        subject.Item == Items.ProjectLifetime && whole is null && _carried.Stage is null ? new AtStage(Stages.Budget, Said: false) : null;

    /// <summary>项目资金总额800万元，其中中央资金…: where the money comes from, and no word that it has been spent.</summary>
    private AtStage? PlannedSum(Lead lead, Statement? whole, Subject subject) =>
        report.OfProject && lead is { Total: null, LastYear: false } && (lead.Sum || EndsInSum(subject)) && whole is null && _carried.Stage is null && _topic.Stage is null
        && (subject.Project || subject.Item is Items.Project or Items.ProjectExpenditure) && GoesOn(lead, subject) is null
            ? new AtStage(Stages.Budget)
            : null;

    /// <summary>No word of the figure's own: the stage of its whole, of the clause, of the paragraph, of the heading; else what such reports mean.</summary>
    private AtStage StageOfContext(Lead lead, Statement? whole, Subject subject) =>
        (whole?.Stage ?? _carried.Stage) is { } carried ? new AtStage(carried, Said: whole is not { Item: Items.Project or Items.CentralFunds or Items.LocalFunds or Items.UnitFunds, StageSaid: false })
        : GoesOn(lead, subject) is { } told ? new AtStage(told, Said: !subject.Project)
        // 渠道清淤项目支出28万元 under 预算执行情况: the heading says the same as the verb.
        : _topic.Stage is { } heading ? new AtStage(heading, Said: lead.Spends && heading == Stages.Actual && report.Custom == Stages.Actual)
        : lead.Spends ? new AtStage(report.Custom, Said: report.Custom == Stages.Actual)
        : new AtStage(lead.LastYear || (lead.Year ?? report.Year) < report.Year ? Stages.Actual : report.Custom, Said: false);

    private bool EndsInSum(Subject subject) =>
        subject is { HasWords: true, Block: < 0 } && (TextOf(subject).EndsWith("总额") || TextOf(subject).EndsWith("规模"));

    /// <summary>
    /// 全年支出90万元。按性质分，人员经费支出60万元…: the stage that was said last, of the same year. A budget goes on for the sources of its
    /// money alone: 预算100万元。总支出95万元 is another matter.
    /// </summary>
    private string? GoesOn(Lead lead, Subject subject) =>
        _told.Spoken is { } said && !lead.LastYear && (lead.Year ?? _carried.Year ?? report.Year) == said.Year
        && (Sources.Holds(subject.Item) || said is { Stage: Stages.Actual, Project: null })
            ? said.Stage
            : null;

    /// <summary>调整预算, and not 调整后预算数.</summary>
    private bool IsShortFor(Token stage) =>
        stage.Length <= LongestVerb && !words.Senses.Says(TextOf(stage), StageSenses.Later);

    private const int LongestVerb = 4;

    private int SignOf(string stage, ReadOnlySpan<char> said) => stage switch
    {
        Stages.Difference => words.Senses.Says(said, StageSenses.Over) ? -1 : 1,
        // 追加（减）预算数 is printed with its sign.
        Stages.Adjustment when words.Senses.Says(said, StageSenses.More) => 1,
        Stages.Adjustment or Stages.Change => words.Senses.Says(said, StageSenses.Less) ? -1 : 1,
        _ => 1,
    };

    private string CarryStage(ReadOnlySpan<char> said) =>
        words.Senses.Says(said, StageSenses.CarriedIn) ? Stages.CarriedIn : Stages.CarriedOut;

    private int? YearOf(Lead lead, string? stage, Statement? whole) =>
        // 结转2024年使用25万元: when it is to be spent, and not when it was left.
        (stage == Stages.CarriedOut && lead.Year > report.Year ? report.Year : lead.Year)
        ?? (stage == Stages.Change ? _carried.FirstYear : null)
        ?? (lead.LastYear && !lead.Compares && stage != Stages.Change ? report.Year - 1 : null)
        ?? _carried.Year ?? whole?.Year ?? report.Year;

    /// <summary>The last two amounts of the sentence are a budget and what was done of it; a rate may stand behind them.</summary>
    private bool IsBesideItsBudget()
    {
        var last = statements.Count - 1;
        last -= last > 0 && statements[last].Kind == StatementKind.Rate ? 1 : 0;
        if (last < 1)
        {
            return false;
        }

        // 公务接待费2.1万元，预算3万元，减少0.9万元: either may stand first.
        var (planned, done) = statements[last].Stage == Stages.Actual ? (statements[last - 1], statements[last]) : (statements[last], statements[last - 1]);
        return done is { Stage: Stages.Actual, Kind: StatementKind.Amount } && planned is { Stage: Stages.Budget or Stages.Initial or Stages.Adjusted, Kind: StatementKind.Amount }
            && statements[last - 1].Figure.Block == _passage.Place.Block && statements[last - 1].Figure.Start >= _sentence
            && planned.Year == done.Year && planned.Item == done.Item && planned.Label == done.Label;
    }

    /// <summary>预算10万元，支出6万元。节约4万元: the sentence before tells what is left of.</summary>
    private bool IsLeftOfBudget(Quantity figure) =>
        _sentenceFirst < 0 && statements is [.., { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned, { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Actual } done]
        && IsInParagraph(done) && IsSame(planned, done) && planned.Amount - done.Amount == figure.Amount;

    /// <summary>年初预算152万元，调整预算数175万元，支出171万元; 年初预算152万元，追加23万元，支出171万元.</summary>
    private bool IsBehindItsBudget(Subject subject) =>
        // 项目总预算100万元，其中2023年预算80万元，支出75万元.
        (_carried.Whole?.Whole is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } parted && parted.Item == subject.Item && IsInParagraph(parted))
        || (_told.Last is { Foreign: true, Item: null, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted, Whole.Foreign: false } year && IsInSentence(year))
        || _told.Last is { Whole: null, Stage: Stages.Budget or Stages.Initial or Stages.Adjustment or Stages.Adjusted or Stages.Available } && _told.Last.Item == subject.Item
        && _told.Last.Figure.Block == _passage.Place.Block && _told.Last.Figure.Start >= _sentence;
}
