using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What opens parts of a whole, points of a list: 其中, 一是.</summary>
internal sealed partial class ParagraphReading
{
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
            if (statements[i] is { Kind: StatementKind.Amount, Stage: not (Stages.Change or Stages.Difference) } whole && whole.Item == item)
            {
                _carried = _carried with { Whole = new WholeChain(whole, null) };
                return;
            }
        }
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
        _carried = new Carried { LeadStart = _carried.LeadStart, Year = _carried.Year, Distributes = _carried.Distributes, IsPoint = true, Whole = _told.Listed is null ? null : new WholeChain(_told.Listed, null) };
    }
}
