using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What opens parts of a whole, points of a list: 其中, 一是.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>其中, by what stands before it in the clause.</summary>
    private void OpenAmong()
    {
        if (HasLead && _sentenceFirst < 0 && ReadLead() is { Subject: { Item: Items.ProjectExpenditure, Project: false, HasWords: true }, Foreign: false, Compares: false, Direction: 0 } projects)
        {
            OpenPartsOf(Items.ProjectExpenditure);
            OpenProjects(projects);
        }
        else if (HasLead && _lead[^1] is { Kind: TokenKind.Item } whole)
        {
            OpenPartsOf(whole.Code);
        }
        else if (OwnLead is [.., { Kind: TokenKind.Total } side] && (_sentenceFirst < 0 || OwnLead is [_] or [{ Kind: TokenKind.Year }, _]))
        {
            // 收入包括：…；支出包括：基本支出96万元: of the side that the clause begins with.
            _carried = _carried with { Whole = null };
            OpenPartsOf(Totals.Read(side.Code).Item);
        }
        else
        {
            OpenParts();
        }
    }

    private void OpenParts()
    {
        EndLead();
        // 经营支出20万元。支出较上年增加75万元，其中基本支出增加61万元: parts of a change, and not of what was told before.
        if (_told.Last is { Reviewed: false } && _told.Last != _carried.Whole?.Whole && !(statements[^1] is { Stage: Stages.Change } moved && IsInSentence(moved) && !IsInSentence(_told.Last)))
        {
            _carried = _carried with { Whole = new WholeChain(_told.Last, _carried.Whole) };
        }
    }

    /// <summary>基本支出中 speaks of this paragraph's figure, or of one so many above.</summary>
    private const int MostAbove = 2;

    /// <summary>A report states fewer figures between a whole and its parts; a list without end is not gone through for each of its words.</summary>
    private const int MostBetween = 200;

    /// <summary>基本支出中: the parts of what has been stated of the item last.</summary>
    private void OpenPartsOf(string item)
    {
        EndLead();
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBetween) && statements[i].Figure.Block >= _passage.Place.Block - MostAbove; i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Stage: not (Stages.Change or Stages.Difference or Stages.CarriedIn or Stages.CarriedOut) } whole && whole.Item == item)
            {
                _carried = _carried with { Whole = new WholeChain(whole, null) };
                return;
            }
        }
    }

    /// <summary>项目支出包括网络运维经费36万元、…; 项目支出预算包括…: of an amount that nobody has told.</summary>
    private void OpenProjects(Lead lead)
    {
        if (_carried.Whole is null)
        {
            var spends = TextOf(lead.Subject).EndsWith("支出") ? report.Custom : null;
            _carried = _carried with { Distributes = true, Subject = lead.Subject, Stage = lead.Stage ?? _carried.Stage ?? spends, Year = lead.Year ?? _carried.Year };
        }
    }

    /// <summary>决算数32万元，预算数45万元，其中：运行维护费29万元，接待费3万元: parts that come to the first of the two are the first one's.</summary>
    private void MoveParts()
    {
        var first = statements.Count;
        var sum = 0m;
        while (first > 0 && statements[first - 1] is { Kind: StatementKind.Amount, StageOwn: false, Whole: not null } part && IsInSentence(part)
            && ReferenceEquals(part.Whole, statements[^1].Whole))
        {
            sum += part.Amount;
            first--;
        }

        if (statements.Count - first < 2 || first < 2 || !ReferenceEquals(statements[first - 1], statements[^1].Whole) || statements[first - 1] is not { StageOwn: true } whole
            || statements[first - 2] is not { Kind: StatementKind.Amount, StageOwn: true, Foreign: false } other || !IsInSentence(other)
            || !IsSame(whole, other) || whole.Year != other.Year || sum != other.Amount || sum == whole.Amount)
        {
            return;
        }

        for (var i = first; i < statements.Count; i++)
        {
            statements[i] = statements[i] with { Whole = other, Stage = other.Stage };
        }

        _told.Last = statements[^1];
    }

    /// <summary>A semicolon ends what was told of the parts.</summary>
    private void EndParts()
    {
        // 2021—2023年共安排96万元，其中2021年30万元…2023年34万元；支出88万元: of all the years again, and not of the last one.
        var ofYears = _carried.Whole is { Outer: null, Whole.SeveralYears: true } && _told.Last is { Year: not null };
        _carried = _carried with
        {
            PastParts = true,
            OfCause = false,
            Holder = null,
            Whole = _carried.Whole?.Outer ?? _carried.Whole,
            SeveralYears = ofYears || _carried.SeveralYears,
            Year = ofYears ? null : _carried.Year,
        };
    }

    /// <summary>资金分配如下：A项目30万元: parts of what has been stated, or of nothing; what is given out is a budget.</summary>
    private void OpenDistribution()
    {
        var told = _told.Last is { } last && last.Figure.Block == _passage.Place.Block && last.Figure.Start >= _sentence;
        EndClause();
        if (told)
        {
            OpenParts();
        }

        _carried = _carried with { Distributes = true, Subject = default, Stage = _carried.Stage ?? Stages.Budget };
    }

    private void OpenPoint()
    {
        EndClause();
        _told.OpenPoint();
        _carried = new Carried { LeadStart = _carried.LeadStart, Year = _carried.Year, Distributes = _carried.Distributes, Stage = _carried.Distributes ? _carried.Stage : null, IsPoint = true, Whole = (_told.Listed ?? _listed) is { } listed ? new WholeChain(listed, null) : null };
    }

    /// <summary>其中：（1）渠道清淤项目9万元。（2）…: the points of the list are sentences, each with its number.</summary>
    private void OpenNumberedPoints(int from)
    {
        var rest = _text.AsSpan(from, _passage.Place.End - from);
        var colon = rest is ['：' or ':', ..] ? 1 : 0;
        if (HeadingNumber.TryRead(rest[colon..], out var number))
        {
            _told.OpenPoint();
            _pointForm = number.Form;
        }
    }

    private NumberForm? _pointForm;
}
