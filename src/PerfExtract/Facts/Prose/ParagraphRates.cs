using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a percentage is: an execution rate, a share of a whole, or neither.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>
    /// 支出决算90万元，其中基本支出60万元，项目支出30万元，完成年初预算的84%: after several parts with one figure each the share is
    /// the whole's, unless that has been said before: 支出18.63万元，完成预算的84.68%。其中….
    /// </summary>
    private bool IsOfWhole(Lead lead) => !lead.HasContent && TellsPartsOnce(out var rated) is not null && !rated;

    private Statement? TellsPartsOnce() => TellsPartsOnce(out _);

    /// <summary>The whole whose several parts have had one figure each, or null.</summary>
    /// <param name="rated">A rate of the whole stands before its parts.</param>
    private Statement? TellsPartsOnce(out bool rated)
    {
        rated = false;
        if (_carried.Whole?.Whole is not { } whole)
        {
            return null;
        }

        HashSet<(string? Item, int? Name)> items = [];
        for (var i = statements.Count - 1; i >= 0 && !ReferenceEquals(statements[i], whole); i--)
        {
            if (statements.Count - i > MostBetween)
            {
                return null;
            }

            var ofWhole = statements[i].Kind == StatementKind.Rate && IsSame(statements[i], whole);
            rated |= ofWhole;
            if (ofWhole || statements[i].Kind is StatementKind.Share or StatementKind.Growth)
            {
                continue;
            }

            if (statements[i].Kind != StatementKind.Amount || !ReferenceEquals(statements[i].Whole, whole) || !items.Add((statements[i].Item, (statements[i].Project ?? (Sources.Holds(statements[i].Item) ? statements[i].Label : null))?.Start)))
            {
                return null;
            }
        }

        return items.Count > 1 ? whole : null;
    }

    /// <summary>What the last share is of, and where its figure ends: its words may be told but once.</summary>
    private (Subject Part, int End) _shared;

    /// <summary>基本支出占66.67%，为80万元: the sum behind a share is of what the share is of.</summary>
    private Subject? OfShared(in MoneyFigure figure) =>
        figure.Lead is { Copula: true, HasContent: false, Stage: null, Direction: 0 } && _shared.End > _sentence && figure.Token.Start - _shared.End <= LongestToShared
            ? _shared.Part
            : null;

    /// <summary>A stop and its 为.</summary>
    private const int LongestToShared = 4;

    private bool TakePercent(Token token)
    {
        if (QuantityOf(token).Kind != QuantityKind.Percent)
        {
            return false;
        }

        var lead = ReadLead();
        var named = lead.ShareFrom < 0 ? lead : ReadLead(BeforeShare());
        EndLead();
        var statement = new Statement(StatementKind.Growth, PlaceOf(token.Start, token.End), QuantityOf(token), _passage.Section)
        {
            Year = IsOfSeveralYears(lead) || (lead.WholeRate && _turns.HasTold) ? null : YearOf(lead, null, null),
        };
        _ = TakeYearsRate(statement, lead)
            || TakeOwnShare(statement, lead)
            || TakeSpentShare(statement, lead)
            || TakeShare(statement, lead) // Behind the shares that are rates.
            || TakeCompleted(statement, lead)
            || TakeSpentOfPlanned(statement, lead)
            || TakeRate(statement, lead)
            || TakeGrowth(statement, lead)
            || TakeMove(lead);
        _grown = lead.Direction != 0 ? statement.Figure.End : _grown;
        GoOnAbout(named);
        return true;
    }

    /// <summary>2021年至2023年执行率分别为95%、96%、97%.</summary>
    private bool TakeYearsRate(Statement statement, Lead lead) =>
        !lead.HasContent && _turns.YearsOfRates && _turns.TakeYear() is { } year && Rate(statement with { Year = year }, lead);

    /// <summary>预算金额96万元，…，实际支出91.3万元，占预算的95.1%.</summary>
    private bool TakeOwnShare(Statement statement, Lead lead) =>
        lead is { ShareFrom: >= 0, Compares: false, Direction: 0, Base: null, Stage: { } shared } && OwnShare(shared, lead, statement.Quantity) is { } own
        && Rate(statement with { Year = own.Year }, lead, shared, own);

    /// <summary>决算数占调整预算数的98.69%.</summary>
    private bool TakeSpentShare(Statement statement, Lead lead) =>
        lead is { ShareFrom: >= 0, Subject.HasWords: false, Foreign: false, Compares: false, Direction: 0, Stage: Stages.Actual, Base: not null } && (!lead.HasContent || lead.Total == Items.ExpenditureTotal) && Rate(statement, lead);

    /// <summary>占总支出的62.5%.</summary>
    private bool TakeShare(Statement statement, Lead lead)
    {
        if (lead.ShareFrom < 0 || _told.Last is null)
        {
            return false;
        }

        statements.Add(statement with
        {
            Kind = StatementKind.Share, Of = _told.Last, WholeLabel = PlaceOf(lead.ShareFrom, Math.Max(lead.ShareFrom, statement.Figure.Start)),
        });
        _shared = lead is { Foreign: false, Subject: { Known: true, HasWords: true } part } && part.End <= lead.ShareFrom ? (part, statement.Figure.End) : default;
        return true;
    }

    /// <summary>完成年初预算4万元的86.5%.</summary>
    private bool TakeCompleted(Statement statement, Lead lead) =>
        _completes is { } basis && lead is { HasContent: false, Stage: null, Direction: 0, Compares: false } && Rate(statement, lead, basis);

    /// <summary>预算1000万元，已支出90%: of the budget that stands right before; 已完成90% may be of the work.</summary>
    private bool TakeSpentOfPlanned(Statement statement, Lead lead) =>
        lead is { Subject.HasWords: false, Rate: false, Foreign: false, Direction: 0, Compares: false, Base: null } && SaysSpent(lead)
        && _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } planned && ReferenceEquals(statements[^1], planned) && IsInSentence(planned)
        && Rate(statement with { Year = planned.Year }, lead, planned.Stage, planned);

    private bool SaysSpent(Lead lead) =>
        lead is { Stage: Stages.Actual, HasContent: false } ? words.Senses.Says(TextOf(lead.StageToken), StageSenses.Spent) || words.Senses.Says(TextOf(lead.StageToken), StageSenses.Expenditure)
        : lead is { Stage: null or Stages.Actual, Total: Items.ExpenditureTotal };

    private bool TakeRate(Statement statement, Lead lead) =>
        lead is { Direction: 0, Compares: false } && (lead.Rate || IsRateOfUsed(lead) || lead is { Stage: Stages.Actual, Base: not null }) && Rate(statement, lead);

    private bool TakeGrowth(Statement statement, Lead lead)
    {
        if (lead is not { HasContent: false, Base: null, Direction: not 0 } || _carried.Base is not null)
        {
            return false;
        }

        Growth(statement, lead.Direction);
        _carried = _carried with { OnYear = _carried.OnYear || lead.LastYear };
        return true;
    }

    /// <summary>公务接待费较2022年预算下降8%，减少0.20万元.</summary>
    private bool TakeMove(Lead lead)
    {
        if (lead is not { Direction: not 0, Compares: true, Foreign: false, ShareFrom: < 0, Subject: { Item: not null } moved })
        {
            return false;
        }

        _carried = _carried with { Subject = moved, Compared = true, Base = lead.Base, BaseYear = lead.BaseYear };
        return true;
    }

    /// <summary>使用430万元，使用率83%: of what the sentence has just told to be spent.</summary>
    private bool IsRateOfUsed(Lead lead) => lead.BareRate && _told.Last is { Foreign: false, Stage: Stages.Actual } used && IsInSentence(used);

    /// <summary>
    /// What was spent, where the paragraph has told the budget of which it is said to be so much. 占预算总额的 may be of the whole's: there the amounts
    /// must say so themselves.
    /// </summary>
    private Statement? OwnShare(string shared, Lead lead, Quantity percent)
    {
        if (shared is not (Stages.Budget or Stages.Initial or Stages.Adjusted) || (lead.HasContent && lead.Subject.Item != Items.ExpenditureTotal && (lead.Total != Items.ExpenditureTotal || lead.Subject.HasWords))
            || SpentLast() is not { } spent || !IsInSentence(spent))
        {
            return null;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && statements[i].Figure.Block == spent.Figure.Block; i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && IsSame(planned, spent)
                && ((!lead.HasContent && ReferenceEquals(spent, _told.Last)) || ComesTo(spent.Quantity, planned.Quantity, percent)))
            {
                return spent;
            }
        }

        return null;
    }

    /// <summary>支出95万元，预算100万元，占预算的95%: the budget may stand behind what was spent of it.</summary>
    private Statement? SpentLast() =>
        _told.Last is { Stage: Stages.Actual, StageSaid: true, Foreign: false } last ? last
        : statements is [.., { Kind: StatementKind.Amount, Stage: Stages.Actual, StageSaid: true, Foreign: false } spent, { Kind: StatementKind.Amount } planned] && ReferenceEquals(planned, _told.Last) && IsSame(spent, planned) ? spent
        : null;

    private static bool ComesTo(Quantity part, Quantity whole, Quantity percent) =>
        Facts.Percent.Of(part.Amount, whole.Amount) is { } computed && Math.Abs(computed - percent.Value) <= percent.Rounding;

    /// <summary>南湾渔港受台风影响，支付进度只有71%: among the problems, behind words that nobody knows, the rate may be of those.</summary>
    private bool IsOfUnnamedProblem(Lead lead) =>
        _amongProblems && _carried.Unnamed && lead is { HasContent: false, Pronoun: false, WholeRate: false } && !_carried.Subject.Known;

    /// <summary>实际支出3240万元，年末结余158万元，执行率95%: of what was spent, and not of what was left.</summary>
    private Subject SpentBefore()
    {
        var i = statements.Count - 1;
        while (i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]) && statements[i].Item == Items.CarryOver)
        {
            i--;
        }

        return i >= 0 && IsInSentence(statements[i]) ? SubjectOf(statements[i]) : default;
    }

    private Subject SubjectOfRate(Lead lead)
    {
        var subject = IsOfWhole(lead) || (lead is { WholeRate: true, HasContent: false } && _carried.Whole is not null) ? SubjectOf(_carried.Whole!.Whole)
            : lead is { HasContent: false, WholeRate: false, Pronoun: false } && OneCost() is { } cost ? SubjectOf(cost)
            : SubjectOf(lead);
        return subject.Item == Items.CarryOver && !lead.HasContent ? SpentBefore() : subject;
    }

    /// <summary>The percentage is a rate; it is stated where it is exact and somebody's.</summary>
    /// <param name="of">Whose rate it is, where the words before it do not tell.</param>
    private bool Rate(Statement statement, Lead lead, string? basis = null, Statement? of = null)
    {
        var subject = of is not null ? SubjectOf(of) : SubjectOfRate(lead);
        if (!IsExact(statement.Quantity) || IsNobodysRate(lead, subject))
        {
            return true;
        }

        // 其中省级资金60万元。A、B执行率分别为96%和100%，总执行率99%: of all that the paragraph tells of.
        subject = subject.Known && !(lead is { WholeRate: true, HasContent: false } && !_carried.Subject.Known && !_told.Sole.Known && !_topic.Name.Known) ? subject : new Subject(Items.ExpenditureTotal, 0, 0, false);
        var place = PlaceOf(subject);
        var classLine = IsClassLine(subject);
        statements.Add(statement with
        {
            Kind = StatementKind.Rate,
            Interim = _carried.Interim,
            Holder = _carried.Holder,
            Item = subject.Item ?? (classLine ? null : Items.Project),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Basis = basis ?? lead.Base,
        });
        return true;
    }

    private static bool IsExact(Quantity quantity) => quantity is { Inexact: false, High: null, Comparator: Comparator.None or Comparator.Equal };

    /// <summary>Of a part of the year, of what is only expected, or of what nothing names.</summary>
    private bool IsNobodysRate(Lead lead, Subject subject) =>
        lead.Foreign || lead.PartOfYear || lead.Expected || IsOfUnnamedProblem(lead)
        || (_isSister && !subject.Known)
        || (lead is { HasContent: false, Pronoun: false } && GoesOnAboutWider(lead))
        || (lead is { HasContent: false, Pronoun: false } && !_carried.Subject.Known && _told.Last is { Foreign: true } other && IsInSentence(other))
        || lead.Subject is { HasWords: true, Known: false }
        || (_opening.HasWords && subject == _opening);
}
