using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whom a figure belongs to that names nothing behind items or projects beside each other, where no whole of theirs has been told.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>基本支出600万元；项目支出380万元；结转20万元: what was left of both, unless it is what the last had left.</summary>
    private Subject? PastSisters(Lead lead, Quantity quantity)
    {
        if (lead is not { Subject.HasWords: false, HasContent: false, Direction: 0, Stage: Stages.CarriedOut or Stages.Difference } || _carried is not { Whole: null, Bracketed: null }
            || statements is not [.., { Kind: StatementKind.Amount, Foreign: false } last] || !IsInSentence(last) || !IsSister(last) || SisterBefore(last) is not { } sister
            || (!_carried.PastParts && !ReferenceEquals(sister, statements[^2])) || IsLeft(last, quantity))
        {
            return null;
        }

        return lead.Stage == Stages.CarriedOut && last.Project is null ? new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false) : Nobody;
    }

    private static bool IsSister(Statement one) =>
        one is { Kind: StatementKind.Amount, Foreign: false, Whole: null, Item: { } item, Stage: not (Stages.Change or Stages.Difference or Stages.CarriedIn or Stages.CarriedOut) }
        && !IsTotal(item) && !IsSource(item) && !Items.Income.Contains(item);

    /// <summary>The nearest amount of another item or project before it in the sentence.</summary>
    private Statement? SisterBefore(Statement last)
    {
        for (var i = statements.Count - 2; i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]); i--)
        {
            var isOther = statements[i].Item != last.Item || (last.Project is not null && !IsSame(SubjectOf(statements[i]), SubjectOf(last)));
            if (isOther && IsSister(statements[i]))
            {
                return statements[i];
            }
        }

        return null;
    }

    /// <summary>项目支出预算400万元，支出380万元；结转20万元.</summary>
    private bool IsLeft(Statement last, Quantity left) =>
        last.Stage == Stages.Actual && statements is [.., { Kind: StatementKind.Amount, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } planned, _]
        && planned.Item == last.Item && IsInSentence(planned) && planned.Amount - last.Amount == left.Amount;

    /// <summary>基本支出600万元，项目支出380万元，支出共计980万元: the two are all that is spent, where they come to it.</summary>
    private Subject? OfSisters(Lead lead, Quantity quantity)
    {
        if (!(lead.InAll || lead.Sum) || lead is not { Subject.HasWords: false, Foreign: false, Direction: 0, Total: null or Items.ExpenditureTotal } || (lead.HasContent && lead.Total is null)
            || statements is not [.., { Item: Items.BasicExpenditure } basic, { Item: Items.ProjectExpenditure } projects] || !IsInSentence(basic) || !IsSister(basic) || !IsSister(projects)
            || basic.Stage != projects.Stage || basic.Year != projects.Year || basic.Fund != projects.Fund || basic.Amount + projects.Amount != quantity.Amount)
        {
            return null;
        }

        return new Subject(Items.ExpenditureTotal, 0, 0, false, basic.Fund);
    }
}
