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

    /// <summary>
    /// 公用经费年初预算100万元。实际支出95万元: the next sentence goes on about the one class of costs that its paragraph tells of, which is no more
    /// than the whole; what is more may be that class's or the whole's, and nothing says whose.
    /// </summary>
    private Subject? OfOneCost(Lead lead, Quantity quantity) =>
        lead is { Subject.HasWords: false, Foreign: false, Pronoun: false, Direction: 0, Holder.Length: 0, Organ.Length: 0, Short.Length: 0, Stage: not (Stages.CarriedIn or Stages.CarriedOut or Stages.Change) }
        && (lead is { HasContent: false, Stage: not null } || lead.Total == Items.ExpenditureTotal) && OneCost() is { } cost
            ? quantity.Amount <= Math.Max(cost.Amount, _told.Last is { Foreign: false } last ? last.Amount : 0m) || (IsSmall(cost.Item) && (!lead.HasContent || cost.Item != Items.ThreePublic) && quantity.Amount <= cost.Amount * MostTimes) ? SubjectOf(cost) : Nobody
            : null;

    /// <summary>“三公”经费支出6万元。年初预算10万元 is its own, 公务接待费预算5万元。实际支出6万元 too; 年初预算1200万元 is the whole's.</summary>
    private const int MostTimes = 10;

    /// <summary>The whole is many times as much as these.</summary>
    private static bool IsSmall(string? item) => item is Items.ThreePublic or Items.Meeting or Items.Training || Items.ThreePublicParts.Contains(item ?? "");

    /// <summary>渠道清淤项目预算100万元，支出95万元。全年支出1000万元: what its project spent has been told, and was less.</summary>
    private Subject? PastOneProject(Lead lead, Quantity quantity)
    {
        if (lead is not { Subject.HasWords: false, Pronoun: false, Foreign: false, Direction: 0, Stage: null or Stages.Actual, Total: null or Items.ExpenditureTotal } || lead is { Stage: null, Total: null } or { Until: true } || IsCumulated(lead) || _carried.SeveralYears || report.OfProject || _carried.Subject.Known || !_told.Sole.Known || _topic.Name.Known)
        {
            return null;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && statements[i].Figure.Block == _passage.Place.Block; i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false, Whole: null, Stage: Stages.Actual, Project: not null } spent && spent.Year == (lead.Year ?? Now) && spent.Amount < quantity.Amount)
            {
                return Nobody;
            }
        }

        return null;
    }

    /// <summary>A项目预算30万元，B项目预算20万元。结余12万元: of neither, and nobody says whose.</summary>
    private Subject? OfNoneOfSeveral() =>
        !_carried.Subject.Known && !_told.Project.Known && _topic.Item is null && _told.First is { Project: not null, Whole: null } ? Nobody : null;

    /// <summary>会议费支出6.3万元。比2022年减少0.4万元; 执行率98%: of what alone the paragraph has told, whatever its heading is about.</summary>
    private Subject? OfOneThing(Lead lead) =>
        (ChangesUnnamed(lead) || lead is { Rate: true, WholeRate: false, HasContent: false }) && !_carried.Subject.Known && _told is { TellsOneThing: true, First: { Foreign: false } only } ? SubjectOf(only) : null;

    private Statement? OneCost() =>
        !_carried.Subject.Known && !_carried.Subject.HasWords && _carried is { Whole: null, Bracketed: null, Distributes: false } && !_amongProblems && _turns is { OfMoney: false }
        && _told is { TellsOneThing: true, First: { Foreign: false, Project: null, Item: { } item, Stage: not (Stages.Change or Stages.Difference) } only } && (IsCost(item) || item is Items.ThreePublic or Items.AgencyOperating)
        && only.Figure.Block == _passage.Place.Block && (_topic.Item is null || _topic.Item == item || IsTotal(_topic.Item))
            ? only
            : null;

    private static bool IsSister(Statement one) =>
        one is { Kind: StatementKind.Amount, Foreign: false, Whole: null, Item: { } item, Stage: not (Stages.Change or Stages.Difference or Stages.CarriedIn or Stages.CarriedOut) }
        && !IsTotal(item) && !Sources.Holds(item) && !Items.Income.Contains(item);

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

    /// <summary>The last of a sentence's many figures say enough.</summary>
    private const int MostToldBefore = 12;

    private bool TellsSeveralItems()
    {
        for (var i = statements.Count - 1; i > Math.Max(0, statements.Count - MostToldBefore) && IsInSentence(statements[i - 1]); i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Whole: null } last && statements[i - 1] is { Kind: StatementKind.Amount, Whole: null } before && !IsSame(last, before))
            {
                return true;
            }
        }

        return false;
    }
}
