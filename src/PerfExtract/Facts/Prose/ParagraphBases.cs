using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Figures that are compared with: the other year's, and the same year's budget.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>收支总计与2022年度的890万元相比: both totals of the other year.</summary>
    private bool TakeBothBases(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        if (lead is not { Both.Count: > 0, Direction: 0 } || !figure.Compared)
        {
            return false;
        }

        foreach (var subject in lead.Both)
        {
            AddBase(figure, subject, lead.Year, lead.Base ?? lead.Stage);
        }

        return true;
    }

    /// <summary>支出由9万元增加到10万元: when it was nine nobody says.</summary>
    private bool TakeOrigin(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        if (!figure.Grows || lead.LastYear || (lead.Year is { } year && (year != report.Year || lead.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted)))
        {
            return false;
        }

        GoOnAbout(lead);
        // 预算由5万元减少到3万元: what it came to is a budget too.
        _carried = lead.Stage is Stages.Budget or Stages.Adjusted && !lead.Compares ? _carried with { Stage = lead.Stage } : lead.Stage == Stages.Initial ? _carried with { Stage = Stages.Adjusted } : _carried;
        return true;
    }

    /// <summary>与2021年“三公”经费34万元相比，减少4万元; 由2021年的9万元增加到10万元: an earlier year's, by its own name.</summary>
    private bool TakeNamedBase(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        if (lead is not { Direction: 0, HasContent: true, NamesBefore: false } || (figure.Compared ? lead.Year ?? (figure.Grows ? Now - 1 : null) : lead.BaseYear) is not { } year || !(year < Now)
            || ComparedSubject(lead) is not { Known: true } subject)
        {
            return false;
        }

        AddBase(figure, subject, year, lead.Base ?? lead.Stage);
        return true;
    }

    /// <summary>与2020年10万元相比, 比年初预算35万元节约…: nothing behind 比 names what the figure is of, and where nothing before it does it is nobody's.</summary>
    private bool TakeBase(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        if (lead is not { Direction: 0, NamesBefore: true } || !(figure.Compared || IsAgainstBudget(lead) || lead is { Compares: true, HasContent: true, LastYear: true }))
        {
            return false;
        }

        if (ComparedSubject(lead) is { Known: true } subject)
        {
            AddBase(figure, subject, lead.LastYear ? Now - 1 : lead.Year, lead.Base ?? lead.Stage);
        }

        return true;
    }

    /// <summary>比2020年（45.2万元）减少…: the bracket's figure is the other year's.</summary>
    private bool TakeBracketedBase(in MoneyFigure figure)
    {
        if (_carried.Beside is not { } year || figure.Lead is not { Direction: 0, HasContent: false, Year: null })
        {
            return false;
        }

        if ((_carried.Subject.Known ? _carried.Subject : ComparedSubject(figure.Lead)) is { Known: true } subject)
        {
            AddBase(figure, subject, year, null);
        }

        return true;
    }

    /// <summary>比上年的59万元减少4万元, 较2021年2710万元增加135万元; +5万元 behind such words is a change.</summary>
    private bool TakeYearsBase(in MoneyFigure figure)
    {
        var lead = figure.Lead;
        if (lead.Direction != 0 || (lead.HasContent && !IsBareAgainstYear(lead))
            || !(lead is { Compares: true, LastYear: true, Stage: null or Stages.Actual } || IsAgainstLastYear(lead) || IsAgainstYear(lead))
            || (_carried.Subject.Known ? _carried.Subject : lead.HasContent ? default : ComparedSubject(lead)) is not { Known: true } against
            || Digits.IsMinus(_text[figure.Token.Start]) || _text[figure.Token.Start] is '+' or '＋')
        {
            return false;
        }

        AddBase(figure, TellsPartsOnce() is { } parted ? SubjectOf(parted) : against, lead.BaseYear ?? (_carried.Year ?? report.Year) - 1, lead.Base);
        return true;
    }

    /// <summary>比年初预算35万元: the same year's.</summary>
    private bool IsAgainstBudget(Lead lead) =>
        lead is { Compares: true, Base: Stages.Budget or Stages.Initial or Stages.Adjusted, LastYear: false } && (lead.BaseYear ?? Now) == Now;

    /// <summary>比上年, 较上年 without a word that says which way.</summary>
    private static bool IsAgainstLastYear(Lead lead) => lead.Stage == Stages.Change && lead.StageToken.Is(Cues.VersusLastYear);

    /// <summary>比2021年支出27.1万元减少1.5万元: the plain word names nothing but what stands before.</summary>
    private static bool IsBareAgainstYear(Lead lead) =>
        lead is { Compares: true, BaseYear: not null, Total: Items.ExpenditureTotal, Subject.HasWords: false, Foreign: false };

    /// <summary>较2021年2710万元增加135万元.</summary>
    private bool IsAgainstYear(Lead lead) =>
        lead is { Compares: true, BaseYear: not null, Stage: null or Stages.Actual } && lead.BaseYear != (_carried.FirstYear ?? _carried.Year ?? report.Year);

    /// <summary>Of what the figure is that is compared with. A sentence that begins with 与上年10万元相比 speaks of what its paragraph began with.</summary>
    private Subject ComparedSubject(Lead lead) =>
        lead.Foreign || lead.Subject.HasWords || (lead.HasContent && lead.Total is null) ? (lead.Foreign ? default : lead.Subject)
        : _told.Last is { Foreign: true } other && IsInSentence(other) ? default
        : TellsPartsOnce() is { } whole ? SubjectOf(whole)
        : _carried.Subject.Known ? _carried.Subject
        : lead.Total == Items.ExpenditureTotal && _told.First is { Item: Items.ThreePublic or Items.BasicExpenditure or Items.ProjectExpenditure } opening ? SubjectOf(opening)
        : SubjectOf(lead) is { Known: true } own ? own
        : _told.First is { } first && first.Figure.Block == _passage.Place.Block ? SubjectOf(first)
        : default;

    /// <param name="year">The year that is compared with; null where it is the same year's budget.</param>
    private void AddBase(in MoneyFigure figure, Subject subject, int? year, string? stage)
    {
        var classLine = IsClassLine(subject);
        var place = PlaceOf(subject);
        statements.Add(new Statement(StatementKind.Amount, PlaceOf(figure.Token.Start, figure.Token.End), figure.Quantity, _passage.Section)
        {
            Item = subject.Item ?? (classLine ? null : Items.Project),
            Label = place,
            Project = classLine || !subject.Project ? null : place,
            ClassLine = classLine,
            Stage = stage ?? _carried.Stage ?? _topic.Stage ?? Stages.Actual,
            StageSaid = true,
            Year = year ?? Now,
            Fund = FundOfBook(subject, subject.Fund),
            Side = subject.Side,
            Foreign = IsOfOther(place) || IsOfUnsaid(place),
        });
        _carried = _carried with { Subject = subject, Compared = true, BaseYear = year, Base = year is null ? stage : null };
    }
}
