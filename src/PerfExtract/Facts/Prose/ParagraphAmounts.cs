using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What an amount is of: at which stage, of which year, part of what.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>支出5万元，与上年持平: a change of nil for what the sentence has stated.</summary>
    private void AddFlat(Token flat, int year)
    {
        var subject = _carried.Subject;
        var place = PlaceOf(subject);
        var classLine = IsClassLine(subject);
        statements.Add(new Statement(StatementKind.Amount, PlaceOf(flat.Start, flat.End), default, _passage.Section)
        {
            Item = subject.Item ?? (subject.Project && !classLine ? Items.Project : null),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Stage = Stages.Change,
            StageSaid = true,
            Year = year,
            Fund = FundOfBook(subject, subject.Fund),
            Side = subject.Side,
            Zero = true,
        });
    }

    private void Amount(Token token, Quantity quantity, string? behind = null, bool comparedBehind = false)
    {
        var lead = ReadLead();
        EndLead();
        _completes = null;
        if (quantity.Inexact || quantity.High is not null || quantity.Comparator is not (Comparator.None or Comparator.Equal))
        {
            _limit = quantity.Comparator is not (Comparator.None or Comparator.Equal) && (lead.Foreign || lead is { HasContent: true, Subject.Known: false }) ? token.Start : _limit;
            return;
        }

        // 收支总计与2022年度的890万元相比: both totals of the other year.
        if (lead is { Both.Count: > 0, Direction: 0 } && comparedBehind)
        {
            foreach (var subject in lead.Both)
            {
                _carried = _carried with { Subject = subject };
                AddBase(token, quantity, lead.Year, lead.Base ?? lead.Stage);
            }

            return;
        }

        if (lead.Both.Count > 0)
        {
            _carried = _carried with { Year = lead.Year ?? _carried.Year };
            foreach (var subject in lead.Both)
            {
                Add(StatementOf(token, quantity, lead, subject, behind));
            }

            return;
        }

        // 与2020年10万元相比, 比年初预算35万元节约…: the figure is what is compared with.
        if (lead is { Direction: 0, HasContent: true, NamesBefore: false } && (comparedBehind ? lead.Year : lead.BaseYear) is { } compares && compares < (_carried.FirstYear ?? _carried.Year ?? reportYear)
            && ComparedSubject(lead) is { Known: true } earlier)
        {
            // 与2021年“三公”经费34万元相比，减少4万元; 比2021年基本支出4500万元增加.
            _carried = _carried with { Subject = earlier };
            AddBase(token, quantity, compares, lead.Base ?? lead.Stage);
            return;
        }

        if (lead is { Direction: 0, NamesBefore: true } && (comparedBehind || (lead is { Compares: true, Base: Stages.Budget or Stages.Initial or Stages.Adjusted, LastYear: false } && (lead.BaseYear ?? Now) == Now)
            || lead is { Compares: true, HasContent: true, LastYear: true }))
        {
            if (ComparedSubject(lead) is not { Known: true } compared)
            {
                return;
            }

            _carried = _carried with { Subject = compared };
            AddBase(token, quantity, lead.LastYear ? (_carried.FirstYear ?? _carried.Year ?? reportYear) - 1 : lead.Year, lead.Base ?? lead.Stage);
            return;
        }

        if (_carried is { Beside: { } beside, Subject.Known: true } && lead is { Direction: 0, HasContent: false, Year: null })
        {
            AddBase(token, quantity, beside, null);
            return;
        }

        if (lead.Direction == 0 && (!lead.HasContent || IsBareAgainstYear(lead)) && (lead is { Compares: true, LastYear: true, Stage: null or Stages.Actual } || IsAgainstLastYear(lead) || IsAgainstYear(lead))
            && (_carried.Subject.Known ? _carried.Subject : lead.HasContent ? default : ComparedSubject(lead)) is { Known: true } against && !(Digits.IsMinus(_text[token.Start]) || _text[token.Start] is '+' or '＋'))
        {
            _carried = _carried with { Subject = TellsPartsOnce() is { } parted ? SubjectOf(parted) : against };
            AddBase(token, quantity, lead.BaseYear ?? (_carried.Year ?? reportYear) - 1, lead.Base);
            return;
        }

        // 收支总预算1526万元，比2022年减少102万元: what is said of both totals at once.
        if (ChangesUnnamed(lead) && BothTold() is var (income, expenditure))
        {
            Add(StatementOf(token, quantity, lead, SubjectOf(income), behind));
            Add(StatementOf(token, quantity, lead, SubjectOf(expenditure), behind));
            return;
        }

        if (!lead.Subject.HasWords && _turns.TakeUnnamed())
        {
            return;
        }

        _told.Project = lead.Owner.Known ? lead.Owner : _told.Project;
        _carried = _carried with { Year = lead.Year ?? _carried.Year, SeveralYears = IsOfSeveralYears(lead) && !_turns.YearsOfMoney, OfKind = _carried.OfKind || lead.Chosen };
        var own = !lead.Subject.HasWords && _turns.TryTake(out var turn) ? turn : OfSumOfMoves(lead, quantity) ?? BeforeAddition(lead, quantity) ?? PastPart(lead, quantity) ?? PastSource(lead, quantity) ?? PastNil(lead, quantity) ?? SubjectOf(lead);
        var statement = StatementOf(token, quantity, lead, own, behind);
        if (_ofProject && _carried.Whole?.Whole is { Foreign: false } opened && !lead.Subject.HasWords && lead.Direction == 0
            && (lead.Organ.Length > 0 || lead.Level.Length > 0 || (statement.Stage, statement.Year) == (opened.Stage, opened.Year)) && IsItself(own, SubjectOf(opened)))
        {
            // 支出112万元，其中：省本级支出34万元: a part, of which nothing says what it is called, is not the whole again.
            statement = statement with { Item = null, Label = null, Project = null, Owner = null, Foreign = true, Whole = opened };
        }

        statement = IsOwnBesideAll(statement, lead) ? statement with { Item = null, Label = PlaceOf(lead.Level.Start, token.Start), Side = null, Foreign = true } : statement;
        if (lead.ShareFrom >= 0 && statement.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.HasContent)
        {
            // 占年初预算65万元的87.25%: how much of it was spent.
            _completes = statement.Stage;
        }

        statement = IsOfPastYear(statement, lead) ? InYearGrownTo(statement) : statement;
        _carried = _carried with { Counted = default };
        TellLifetime(statement, lead);
        TellSummed(statement, lead);
        TellPaid(statement, lead);
        TellPlanned(statement);
        TellSeveralYears(statement, lead);
        TellCumulated(statement, lead);
        Add(statement);
    }

    /// <summary>The year that is told of.</summary>
    private int? Now => _carried.FirstYear ?? _carried.Year ?? reportYear;

    /// <summary>增加10万元, 较上年增加10万元 without a word of what.</summary>
    private static bool ChangesUnnamed(Lead lead) =>
        lead is { HasContent: false } && (lead.Direction != 0 || (lead.Stage == Stages.Change && !IsAgainstLastYear(lead)));

    /// <summary>The two amounts that the paragraph's last figure was.</summary>
    private (Statement Income, Statement Expenditure)? BothTold() =>
        statements.Count > 1 && statements[^1] is { Kind: StatementKind.Amount } two && statements[^2] is { Kind: StatementKind.Amount } one
        && one.Figure == two.Figure && two.Figure.Block == _passage.Place.Block
            ? (one, two)
            : null;

    private bool IsItself(Subject part, Subject whole) =>
        part.Project ? whole.Project && IsSame(part, whole)
        : part.Item is Items.Project or Items.ProjectExpenditure or Items.ExpenditureTotal && part.Item == whole.Item;

    private Statement StatementOf(Token token, Quantity quantity, Lead lead, Subject subject, string? behind)
    {
        TellAll();
        var opened = _carried.Bracketed is { } bracketed && lead is { Subject.HasWords: true, Direction: 0, Compares: false } && subject.Known && (subject.Item is null or Items.Project || (Funds.All.Contains(subject.Item) && IsOf(bracketed.Item, Items.IncomeTotal, Items.IncomeCurrent))) ? bracketed : null;
        var whole = opened ?? (IsTotal(subject.Item) || (subject.Item is not null && (subject.Item == _carried.Whole?.Whole.Item || AreSisters(subject.Item, _carried.Whole?.Whole.Item))) ? null : _carried.Whole?.Whole);
        var (stage, said, sign) = StageOf(lead, whole, subject, behind);
        (stage, said) = !said && BalancedStage(lead, subject, quantity) is { } balanced ? (balanced, true) : (stage, said);
        var turn = lead.Year is null && (!lead.Subject.HasWords || _turns.YearsWait) && _turns.YearsOfMoney ? _turns.TakeYear() : null;
        // 实际拨付11亿元、13亿元，累计拨付24亿元: in all the years that were listed.
        var severalYears = turn is null && (IsOfSeveralYears(lead) || (lead.Year is null && _turns.HasTold && IsCumulated(lead)));
        var place = PlaceOf(subject);
        var classLine = IsClassLine(subject);
        return new Statement(StatementKind.Amount, PlaceOf(token.Start, token.End), quantity, _passage.Section)
        {
            Unit = quantity.HasUnit ? null : _topic.Unit?.Name,
            Item = subject.Item ?? (subject.Project && !classLine ? Items.Project : null),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Side = subject.Side ?? SideOf(subject, whole, classLine),
            Stage = stage,
            StageSaid = said,
            StageOwn = lead.Stage is not null || behind is not null,
            Sign = sign,
            Year = severalYears ? null : turn ?? YearOf(lead, stage, whole),
            SeveralYears = severalYears,
            Whole = whole,
            Within = WithinOf(subject, whole),
            Fund = FundOfBook(subject, subject.Fund ?? FundOf(subject, whole)),
            Granted = stage == Stages.Available && lead.Stage == stage && words.Senses.Says(_text.AsSpan(lead.StageToken.Start, lead.StageToken.Length), StageSenses.Granted),
            Cumulated = IsCumulated(lead),
            Interim = _carried.Interim && stage == Stages.Actual,
            Owner = OwnerOf(subject, whole ?? _carried.Bracketed),
            Reviewed = lead.Reviewed,
            Foreign = IsOtherLeft(subject, stage) || (stage == Stages.Difference && lead.Direction == 0 && IsDueBehind(token)) || (lead.Foreign && !IsCut(lead)) || !subject.Known || whole is { Foreign: true } || ((lead.PartOfYear || lead.Expected) && stage == Stages.Actual) || (lead is { Stage: null, Total: null, Direction: 0 } && IsDeniedBehind(token))
                // 生均公用经费1150元，比上年提高50元.
                || (!lead.Subject.HasWords && lead.Direction != 0 && _told.Last is { Foreign: true, Label: { } label } other && IsInSentence(other) && label == place),
        };
    }

    /// <summary>年底结余36万元，其中结转下年18万元: a part of what was left; among the problems 某工程开工较晚，结转资金127万元 is that one's.</summary>
    private bool IsOtherLeft(Subject subject, string? stage) =>
        subject.Item == Items.CarryOver && ((_carried.Whole?.Whole is { Item: Items.CarryOver, Foreign: false } left && left.Stage == stage)
            || (_amongProblems && _carried.Unnamed && !_carried.Subject.Known));

    /// <summary>预算收入总计486万元…。支出总计486万元: the other side of the same budget, which comes to as much.</summary>
    private string? BalancedStage(Lead lead, Subject subject, Quantity quantity) =>
        subject.Item == Items.ExpenditureTotal && _told.First is { Item: Items.IncomeTotal, StageSaid: true, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } income
        && income.Amount == quantity.Amount && (lead.Year ?? income.Year) == income.Year
            ? income.Stage
            : null;

    /// <summary>收入预算486万元，其中：一般公共预算拨款480万元: a fund is of both sides until it is a part of one.</summary>
    private string? SideOf(Subject subject, Statement? whole, bool classLine) =>
        whole?.Item is Items.IncomeTotal or Items.IncomeCurrent && (subject.Item == Items.CarryOver || Funds.All.Contains(subject.Item ?? "")) ? Sides.Income
        : classLine && (subject.Block < 0 || subject.Block == _passage.Place.Block) && words.Classes.IsIncome(TextOf(subject)) ? Sides.Income
        : classLine && whole?.Item is Items.ExpenditureTotal or Items.ExpenditureCurrent ? Sides.Expenditure
        : classLine && (subject.Block < 0 || subject.Block == _passage.Place.Block ? words.Classes.IsSpentOn(_text.AsSpan(subject.Start, subject.End - subject.Start)) : _topic.IsClassLine) ? Sides.Expenditure
        : null;

    /// <summary>2021—2023年，共安排…。截至2023年底，实际支出…: what was done up to a day is of all the years told of before.</summary>
    private bool IsOfSeveralYears(Lead lead) =>
        lead.SeveralYears || (lead.Until && _told.Last is { SeveralYears: true } or { Whole.SeveralYears: true }) || (_carried.SeveralYears && lead.Year is null);

    /// <summary>A项目：批复总投资4500万元，其中中央资金3000万元: whose investment it is, and whose its parts are.</summary>
    private Place? OwnerOf(Subject subject, Statement? parted) =>
        subject.Project ? null
        : parted is not null ? parted.Project ?? (parted.Item == Items.ProjectLifetime ? parted.Owner : null)
        : _topic.Name.Known && !_topic.IsClassLine ? PlaceOf(_topic.Name)
        : _opening.HasWords && IsSource(subject.Item) ? PlaceOf(_opening)
        : subject.Item == Items.ProjectLifetime ? PlaceOf(_told.Project)
        : null;

    /// <summary>基本支出…，其中…；项目支出…: one is no part of the other.</summary>
    private static bool AreSisters(string one, string? other) =>
        (one, other) is (Items.ProjectExpenditure, Items.BasicExpenditure) or (Items.BasicExpenditure, Items.ProjectExpenditure);

    private static string? WithinOf(Subject subject, Statement? whole) =>
        whole?.Item is Items.BasicExpenditure or Items.ProjectExpenditure && subject.Item is not null && Funds.All.Contains(subject.Item)
            ? whole.Item
            : whole?.Item == Items.ProjectLifetime && subject.Item is Items.CentralFunds or Items.LocalFunds or Items.UnitFunds or Items.OtherFunds or Items.FiscalAppropriation
            ? whole.Item
            : null;

    private static string? FundOf(Subject subject, Statement? whole) =>
        whole?.Item is not null && Funds.All.Contains(whole.Item) && subject.Item is Items.BasicExpenditure or Items.ProjectExpenditure
            ? whole.Item
            : whole?.Fund;

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
            _carried = _carried.Subject.Known || _completes is not null ? _carried : _carried with { Subject = subject, FirstYear = _carried.FirstYear ?? statement.Year };
            return;
        }

        _told.Last = statement;
        _told.Spoken = statement is { StageSaid: true, Foreign: false } && s_carriedOn.Contains(statement.Stage) ? statement : _told.Spoken;
        _told.Project = subject.Project ? subject : _told.Project;
        _carried = _carried with
        {
            Subject = subject,
            Stage = statement is { StageSaid: true, Foreign: false } && s_carriedOn.Contains(statement.Stage) ? statement.Stage : _carried.Stage,
            FirstYear = _carried.FirstYear ?? statement.Year,
            Whole = statement.Whole is null ? null : _carried.Whole,
            PastParts = false,
        };
    }
}
