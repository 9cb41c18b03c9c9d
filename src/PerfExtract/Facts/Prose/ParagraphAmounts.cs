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
            Fund = subject.Fund,
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
        if (lead is { Direction: 0, HasContent: false } && _carried.Subject.Known && (comparedBehind || lead is { Compares: true, Base: Stages.Budget or Stages.Initial or Stages.Adjusted, BaseYear: null, LastYear: false }))
        {
            AddBase(token, quantity, lead.LastYear ? (_carried.FirstYear ?? _carried.Year ?? reportYear) - 1 : lead.Year, lead.Base ?? lead.Stage);
            return;
        }

        if (lead is { Direction: 0, HasContent: false } && (lead is { Compares: true, LastYear: true, Stage: null or Stages.Actual } || IsAgainstLastYear(lead) || IsAgainstYear(lead))
            && _carried.Subject.Known && !(Digits.IsMinus(_text[token.Start]) || _text[token.Start] is '+' or '＋'))
        {
            AddBase(token, quantity, lead.BaseYear ?? (_carried.Year ?? reportYear) - 1, lead.Base);
            return;
        }

        if (!lead.Subject.HasWords && _turns.TakeUnnamed())
        {
            return;
        }

        _carried = _carried with { Year = lead.Year ?? _carried.Year, SeveralYears = IsOfSeveralYears(lead) && !_turns.YearsOfMoney };
        var own = !lead.Subject.HasWords && _turns.TryTake(out var turn) ? turn : SubjectOf(lead);
        var statement = StatementOf(token, quantity, lead, own, behind);
        if (lead.ShareFrom >= 0 && statement.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.HasContent)
        {
            // 占年初预算65万元的87.25%: how much of it was spent.
            _completes = statement.Stage;
        }

        TellPaid(statement, lead);
        Add(statement);
    }

    private Statement StatementOf(Token token, Quantity quantity, Lead lead, Subject subject, string? behind)
    {
        var whole = IsTotal(subject.Item) || (subject.Item is not null && (subject.Item == _carried.Whole?.Whole.Item || AreSisters(subject.Item, _carried.Whole?.Whole.Item))) ? null : _carried.Whole?.Whole;
        var (stage, said, sign) = StageOf(lead, whole, subject, behind);
        var turn = lead.Year is null && !lead.Subject.HasWords && _turns.YearsOfMoney ? _turns.TakeYear() : null;
        var severalYears = turn is null && IsOfSeveralYears(lead);
        var place = PlaceOf(subject);
        var classLine = IsClassLine(subject);
        return new Statement(StatementKind.Amount, PlaceOf(token.Start, token.End), quantity, _passage.Section)
        {
            Item = subject.Item ?? (subject.Project && !classLine ? Items.Project : null),
            Label = place,
            Project = subject.Project && !classLine ? place : null,
            ClassLine = classLine,
            Side = subject.Side,
            Stage = stage,
            StageSaid = said,
            Sign = sign,
            Year = severalYears ? null : turn ?? YearOf(lead, stage, whole),
            SeveralYears = severalYears,
            Whole = whole,
            Within = WithinOf(subject, whole),
            Fund = subject.Fund ?? FundOf(subject, whole),
            Granted = stage == Stages.Available && lead.Stage == stage && words.Senses.Says(_text.AsSpan(lead.StageToken.Start, lead.StageToken.Length), StageSenses.Granted),
            Reviewed = lead.Reviewed,
            Foreign = lead.Foreign || !subject.Known || whole is { Foreign: true } || (lead.PartOfYear && stage == Stages.Actual),
        };
    }

    /// <summary>2021—2023年，共安排…。截至2023年底，实际支出…: what was done up to a day is of all the years told of before.</summary>
    private bool IsOfSeveralYears(Lead lead) =>
        lead.SeveralYears || (lead.Until && _told.Last is { SeveralYears: true } or { Whole.SeveralYears: true }) || (_carried.SeveralYears && lead.Year is null);

    /// <summary>The last two statements of the sentence are a budget and what was done of it.</summary>
    private bool IsBesideItsBudget() =>
        statements.Count > 1 && statements[^1] is { Stage: Stages.Actual, Kind: StatementKind.Amount } done
        && statements[^2] is { Stage: Stages.Budget or Stages.Initial or Stages.Adjusted, Kind: StatementKind.Amount } planned
        && planned.Figure.Block == _passage.Place.Block && planned.Figure.Start >= _sentence && planned.Item == done.Item && planned.Label == done.Label;

    /// <summary>年初预算152万元，调整预算数175万元，支出171万元.</summary>
    private bool IsBehindItsBudget(Subject subject) =>
        _told.Last is { Whole: null, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } && _told.Last.Item == subject.Item
        && _told.Last.Figure.Block == _passage.Place.Block && _told.Last.Figure.Start >= _sentence;

    /// <summary>已全部到位, 均已拨付 right behind a figure.</summary>
    private string? StageBehind(List<Token> tokens, int from)
    {
        // 村级运转经费156万元，已全部拨付.
        var apart = from < tokens.Count && tokens[from].Kind == TokenKind.Stop && _carried.Whole is null && _text[tokens[from].Start] is '，' or ',';
        var (i, done) = (apart ? from + 1 : from, false);
        for (; i < tokens.Count && i - from < MostBehind && (tokens[i].Kind == TokenKind.Filler || (tokens[i].Kind == TokenKind.Unknown && tokens[i].Length < MostBehind)); i++)
        {
            done |= _text.AsSpan(tokens[i].Start, tokens[i].Length).ContainsAny('已', '全');
        }

        return i < tokens.Count && tokens[i] is { Kind: TokenKind.Stage, Code: Stages.Available or Stages.Actual } stage
            && (done || _text[stage.Start] == '已')
            && (i + 1 == tokens.Count || tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Close || (tokens[i + 1].Kind == TokenKind.Unknown && s_towards.Contains(_text[tokens[i + 1].Start])))
            ? stage.Code
            : null;
    }

    /// <summary>全部下达至市县, 已全部拨付到村.</summary>
    private static readonly CharSet s_towards = new("至到给");

    /// <summary>A few words stand between: 已, 全部, 及时足额.</summary>
    private const int MostBehind = 4;

    /// <summary>基本支出…，其中…；项目支出…: one is no part of the other.</summary>
    private static bool AreSisters(string one, string? other) =>
        (one, other) is (Items.ProjectExpenditure, Items.BasicExpenditure) or (Items.BasicExpenditure, Items.ProjectExpenditure);

    private (string? Stage, bool Said, int Sign) StageOf(Lead lead, Statement? whole, Subject subject, string? behind)
    {
        if (subject.Item == Items.CarryOver && lead.Direction == 0 && lead.Stage is not (Stages.Change or Stages.Difference))
        {
            return (lead.YearEnd ? Stages.CarriedOut : CarryStage(_text.AsSpan(subject.Start, subject.End - subject.Start)), true, 1);
        }

        if (lead is { Stage: null, HasContent: false } && _turns.TakeStage() is { } turn)
        {
            return (turn, true, 1);
        }

        // 完成年初预算4万元的86.5%: the figure is the budget's.
        if (lead is { Stage: Stages.Actual, Base: { } completed, Compares: false, Direction: 0 })
        {
            _completes = completed;
            return (completed, true, 1);
        }

        if (lead.Direction != 0 && (lead.Compares || lead.LastYear || _carried.Compared || lead.Stage is null or Stages.Change))
        {
            var baseYear = lead.Compares ? lead.BaseYear : _carried.BaseYear;
            if (baseYear is not null && baseYear != (lead.Year ?? _carried.Year ?? reportYear))
            {
                return (Stages.Change, true, lead.Direction);
            }

            // 预算28万元，决算22万元，压减6万元: nothing is compared with but the budget beside it.
            if (lead is { Compares: false, LastYear: false, Stage: null } && !_carried.Compared && IsBesideItsBudget())
            {
                return (Stages.Difference, true, -lead.Direction);
            }

            // 调整预算数120万元，较年初预算增加20万元: what was added.
            if (_carried.Stage == Stages.Adjusted && !lead.LastYear && (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial)
            {
                return (Stages.Adjustment, true, lead.Direction);
            }

            // Against the budget the year's own figures differ; against another year they change.
            return (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.LastYear
                ? (Stages.Difference, true, -lead.Direction)
                : (Stages.Change, true, lead.Direction);
        }

        if (lead.Stage is { } stage)
        {
            return (stage, true, SignOf(stage, _text.AsSpan(lead.StageToken.Start, lead.StageToken.Length)));
        }

        if (behind is not null && lead.Direction == 0)
        {
            return (behind, true, 1);
        }

        // 安排120万元，支出118万元: of a named item the bare verb says that the money was spent; and of the total behind its budget.
        if (IsYearsOwn(lead.Subject) && subject.Item != lead.Subject.Item)
        {
            return (Stages.Actual, true, 1);
        }

        if (lead.Total == Items.ExpenditureTotal && !lead.Subject.HasWords && (!IsTotal(subject.Item) || IsBehindItsBudget(subject)))
        {
            return (Stages.Actual, true, 1);
        }

        var carried = whole?.Stage ?? _carried.Stage;
        return carried is not null ? (carried, true, 1)
            : _topic.Stage is not null ? (_topic.Stage, false, 1)
            : (Stages.Actual, false, 1);
    }

    private int SignOf(string stage, ReadOnlySpan<char> said) => stage switch
    {
        Stages.Difference => words.Senses.Says(said, StageSenses.Over) ? -1 : 1,
        // 追加（减）预算数 is printed with its sign.
        Stages.Adjustment when words.Senses.Says(said, StageSenses.More) => 1,
        Stages.Adjustment or Stages.Change => words.Senses.Says(said, StageSenses.Less) ? -1 : 1,
        _ => 1,
    };

    private string CarryStage(ReadOnlySpan<char> said) =>
        words.Senses.Says(said, StageSenses.CarriedOut) ? Stages.CarriedOut : Stages.CarriedIn;

    private int? YearOf(Lead lead, string? stage, Statement? whole) =>
        lead.Year
        ?? (stage == Stages.Change ? _carried.FirstYear : null)
        ?? (lead.LastYear && !lead.Compares && stage != Stages.Change ? reportYear - 1 : null)
        ?? _carried.Year ?? whole?.Year ?? reportYear;

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
        _told.Take(statement, subject, IsSame(subject, _told.Sole));
        // 支出90万元，结转10万元。其中：基本支出…: what is left over has no parts, unless it is a line of its own.
        if (statement.Stage is Stages.Change or Stages.Difference || _completes is not null
            || (statement.Stage is Stages.CarriedIn or Stages.CarriedOut && statement.Item != Items.CarryOver))
        {
            return;
        }

        _told.Last = statement;
        _told.Project = subject.Project ? subject : _told.Project;
        _carried = _carried with
        {
            Subject = subject,
            Stage = statement is { StageSaid: true, Foreign: false } && s_carriedOn.Contains(statement.Stage) ? statement.Stage : _carried.Stage,
            FirstYear = _carried.FirstYear ?? statement.Year,
            Whole = statement.Whole is null ? null : _carried.Whole,
        };
    }
}
