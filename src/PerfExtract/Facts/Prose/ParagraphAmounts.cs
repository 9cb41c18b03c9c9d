using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Figures of money: what each is told for, and of what.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>The first rule that takes the figure; what none of them takes is an amount of its own.</summary>
    private void Amount(Token token, Quantity quantity, string? behind = null, bool compared = false, bool grows = false)
    {
        _carried = _carried.OfCause || !SaysCause() ? _carried : _carried with { OfCause = true };
        var figure = new MoneyFigure(token, quantity, ReadLead(quantity), behind, compared, grows);
        EndLead();
        _completes = null;
        var isTaken = TakeStandard(figure)
            || TakeLimit(figure)
            || TakeBothBases(figure) // Before both totals: of the other year they are only compared with.
            || TakeBoth(figure)
            || TakeJoint(figure)
            || TakeOrigin(figure)
            || TakeNamedBase(figure) // What is compared with, from what names it to what only follows 比上年的.
            || TakeBase(figure)
            || TakeBracketedBase(figure)
            || TakeYearsBase(figure)
            || TakeBothMoves(figure)
            || TakeUnnamed(figure);
        if (!isTaken)
        {
            TakeOwn(figure);
        }
    }

    /// <summary>按生均1000元安排，共计239万元: so much each is no sum, and of a project's money it stands before that.</summary>
    private bool TakeStandard(in MoneyFigure figure) =>
        report.OfProject && figure.Lead is { Subject: { Known: false, HasWords: true, Block: < 0 } each, Direction: 0 } && TextOf(each) is ['按', ..] && words.Senses.Says(TextOf(each)[^2..], StageSenses.PerHead);

    /// <summary>约100万元, 不超过100万元: no exact sum; behind what is no item it may be an indicator's target.</summary>
    private bool TakeLimit(in MoneyFigure figure)
    {
        var (quantity, lead) = (figure.Quantity, figure.Lead);
        var isBound = quantity.Comparator is not (Comparator.None or Comparator.Equal);
        _limit = isBound && (lead.Foreign || lead is { HasContent: true, Subject.Known: false }) ? figure.Token.Start : _limit;
        if (!isBound && !quantity.Inexact && quantity.High is null)
        {
            return false;
        }

        if (lead.Subject.Project && Introduces(lead))
        {
            // 渠道清淤项目预算不超过500万元，实际支出480万元: no figure of its own, but whose the next is.
            (_carried, _told.Project) = (_carried with { Subject = lead.Subject }, lead.Subject);
        }
        else
        {
            GoOnAbout(lead);
            _carried = _carried with { Aside = _carried.Aside || lead.Foreign || lead.Subject is { HasWords: true, Known: false } };
        }

        return true;
    }

    /// <summary>收、支总计3652.18万元.</summary>
    private bool TakeBoth(in MoneyFigure figure)
    {
        var both = figure.Lead.Both.Count > 0 ? figure.Lead.Both : ChangesUnnamed(figure.Lead) ? _carried.Both : null;
        if (both is null)
        {
            return false;
        }

        _carried = _carried with { Year = figure.Lead.Year ?? _carried.Year };
        foreach (var subject in both)
        {
            Add(StatementOf(figure, subject));
        }

        return true;
    }

    /// <summary>会议费和培训费支出12万元，比上年减少2万元: of two items together it is of neither, nor is what goes on without a name.</summary>
    private bool TakeJoint(in MoneyFigure figure)
    {
        if (figure.Lead.Joint)
        {
            _carried = _carried with { Subject = default, OfKind = true, Stage = figure.Lead.Stage ?? _carried.Stage, Year = figure.Lead.Year ?? _carried.Year };
        }

        return figure.Lead.Joint;
    }

    /// <summary>收支总预算1526万元，比2022年减少102万元: what is said of both totals at once.</summary>
    private bool TakeBothMoves(in MoneyFigure figure)
    {
        if (!ChangesUnnamed(figure.Lead) || BothTold() is not var (income, expenditure))
        {
            return false;
        }

        Add(StatementOf(figure, SubjectOf(income)));
        Add(StatementOf(figure, SubjectOf(expenditure)));
        return true;
    }

    /// <summary>四次分别下达180万元、180万元.</summary>
    private bool TakeUnnamed(in MoneyFigure figure) => !figure.Lead.Subject.HasWords && _turns.TakeUnnamed();

    private void TakeOwn(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        _told.Project = lead.Owner.Known ? lead.Owner : _told.Project;
        _carried = _carried with { Year = lead.Year ?? ThatYear(figure.Token) ?? _carried.Year, SeveralYears = IsOfSeveralYears(lead) && !_turns.YearsOfMoney, OfKind = _carried.OfKind || lead.Chosen, Event = lead.Year is null ? _carried.Event : null };
        _told.OfUnnamed |= lead.Points && !_told.Project.Known && !report.OfProject && !(_told.First is { Foreign: false } first && IsTotal(first.Item));
        var own = SubjectOf(figure);
        var statement = StatementOf(figure, own);
        statement = UnnamedPartOf(statement, own, lead) is { } whole ? statement with { Item = null, Label = null, Project = null, Owner = null, Foreign = true, Whole = whole } : statement;
        statement = OfHolder(statement, lead);
        statement = AsAdjusted(OfInstalments(statement, lead));
        statement = IsOfPastYear(statement, lead) ? InYearGrownTo(statement) : statement;
        statement = IsSumOfYears(statement, lead) ? statement with { Year = null, SeveralYears = true } : statement;
        // 占年初预算65万元的87.25%: how much of it was spent.
        _completes = lead is { ShareFrom: >= 0, HasContent: false } && statement.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted ? statement.Stage : _completes;
        _carried = _carried with { Counted = default };
        Retell(statement, lead);
        var before = _carried.Subject;
        Add(IsOfPartUnnamed(lead, statement) ? statement with { Foreign = true } : statement); // Behind what it tells of the whole: that was planned.
        // 应到位资金800万元，实际到位750万元: of what the sentence is about.
        _carried = lead.Due && statement.Foreign ? _carried with { Subject = lead.DueOf.Known ? lead.DueOf : before } : _carried;
    }

    /// <summary>支出112万元，其中：省本级支出34万元: the whole of a part, of which nothing says what it is called; it is not the whole again.</summary>
    private Statement? UnnamedPartOf(Statement statement, Subject own, Lead lead) =>
        report.OfProject && _carried.Whole?.Whole is { Foreign: false } opened && lead is { Subject.HasWords: false, Direction: 0 }
        && (lead.Organ.Length > 0 || lead.Level.Length > 0 || (statement.Stage, statement.Year) == (opened.Stage, opened.Year)) && IsItself(own, SubjectOf(opened))
            ? opened
            : null;

    private bool IsItself(Subject part, Subject whole) =>
        part.Project ? whole.Project && IsSame(part, whole)
        : part.Item is Items.Project or Items.ProjectExpenditure or Items.ExpenditureTotal && part.Item == whole.Item;

    /// <summary>The year that is told of.</summary>
    private int? Now => _carried.FirstYear ?? _carried.Year ?? report.Year;

    /// <summary>增加10万元, 较上年增加10万元 without a word of what.</summary>
    private static bool ChangesUnnamed(Lead lead) =>
        lead is { HasContent: false } && (lead.Direction != 0 || (lead.Stage == Stages.Change && !IsAgainstLastYear(lead)));

    /// <summary>The two amounts that the paragraph's last figure was.</summary>
    private (Statement Income, Statement Expenditure)? BothTold() =>
        statements is [.., { Kind: StatementKind.Amount } one, { Kind: StatementKind.Amount } two]
        && one.Figure == two.Figure && two.Figure.Block == _passage.Place.Block
            ? (one, two)
            : null;
}
