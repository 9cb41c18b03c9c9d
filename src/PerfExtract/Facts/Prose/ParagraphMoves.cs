using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What was added or taken away in the year, and what came of it: 追加38万元，调整后预算638万元.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>
    /// 年初预算支出600万元…。年中追加项目经费38万元，调整后预算638万元: what an item was given more, and then the whole; so too behind what several
    /// were given or lost.
    /// </summary>
    private Subject? OfAdjustedWhole(Lead lead) =>
        lead is { Stage: Stages.Adjusted, HasContent: false } && _told.Last is { Stage: Stages.Adjustment } last && IsInSentence(last) && FirstAdded() is { } added
        && (ReferenceEquals(added, last) || IsTotal(added.Item) || (added.Item != last.Item && last.Project is null)) && _told.First is { Stage: Stages.Initial or Stages.Budget } first && IsTotal(first.Item)
            ? SubjectOf(IsTotal(added.Item) ? added : first)
            : null;

    /// <summary>The sentence's first figure, where it and all behind it were added or taken away: 年中追加412万元（追加拆除经费300万元），压减35万元.</summary>
    private Statement? FirstAdded()
    {
        Statement? first = null;
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]); i--)
        {
            if (statements[i].Stage != Stages.Adjustment)
            {
                return null;
            }

            first = statements[i];
        }

        return first;
    }

    /// <summary>年初预算2000万元，压减公用经费50万元，追加人员经费100万元，调整预算2050万元: what the planned sum and all that moved it come to, or at least no item's.</summary>
    private Subject? OfSumOfMoves(Lead lead, Quantity quantity)
    {
        if (lead is not { Subject.HasWords: false, HasContent: false, Direction: 0, Stage: Stages.Adjusted or Stages.Budget })
        {
            return null;
        }

        var sum = 0m;
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && statements[i] is { Kind: StatementKind.Amount, Foreign: false } one && IsInSentence(one); i--)
        {
            sum += one.Amount;
            if (one.Stage != Stages.Adjustment)
            {
                var isMore = IsTotal(one.Item) && statements[^1].Item != one.Item && statements[^1].Amount < quantity.Amount;
                return i < statements.Count - 1 && one.Stage is Stages.Initial or Stages.Budget && (isMore || sum == quantity.Amount) ? SubjectOf(one) : null;
            }
        }

        return null;
    }

    /// <summary>年中追加412万元，压减一般性支出35万元: words that name no item say what the whole was cut in.</summary>
    private Subject? OfCut(Lead lead) => IsCut(lead) ? SubjectOf(_told.Last!) : null;

    private bool IsCut(Lead lead) =>
        lead is { Direction: < 0, Compares: false, LastYear: false, Stage: null, Subject: { HasWords: true, Known: false } }
        && _told.Last is { Stage: Stages.Adjustment, Foreign: false } added && IsInSentence(added) && IsTotal(added.Item);

    /// <summary>项目支出年初预算807万元，追加办案补助资金502万元，决算1309万元: what was spent of the item, more than was added for a purpose of its own.</summary>
    private Subject? BeforeAddition(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Direction: 0, Stage: Stages.Actual or Stages.Adjusted, Total: null or Items.ExpenditureTotal } && statements.Count > 1
        && statements[^1] is { Kind: StatementKind.Amount, Stage: Stages.Adjustment, Foreign: false, Project: not null } added && added.Amount < quantity.Amount
        && statements[^2] is { Kind: StatementKind.Amount, Stage: Stages.Initial or Stages.Budget, Foreign: false } planned && IsInSentence(planned)
        && ReferenceEquals(planned.Whole, added.Whole) && !IsSame(planned, added)
            ? SubjectOf(planned)
            : null;
}
