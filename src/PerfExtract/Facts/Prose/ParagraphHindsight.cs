using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a figure tells of those before it: a sum that was paid out before it was spent, planned before it was got, of all years before one.</summary>
internal sealed partial class ParagraphReading
{
    private void Retell(Statement statement, Lead lead)
    {
        TellOfAll(statement, lead);
        TellPurchase(statement, lead);
        TellLifetime(statement, lead);
        TellSummed(statement, lead);
        TellAdjusted(statement);
        TellPaid(statement, lead);
        TellOtherStage(statement, lead); // Before what was planned: the two are unequal.
        TellPlanned(statement); // Behind what was paid out: that is no plan.
        TellSeveralYears(statement, lead);
        TellCumulated(statement, lead);
    }

    /// <summary>
    /// 年初预算120万元，减少10万元，全年预算110万元: the move that makes one of the other is no change from another year; nor is it a budget in
    /// 年初预算120万元，调整预算10万元，全年预算130万元.
    /// </summary>
    private void TellAdjusted(Statement statement)
    {
        if (statement is { Stage: Stages.Adjusted, Foreign: false }
            && statements is [.., { Kind: StatementKind.Amount, Stage: Stages.Initial or Stages.Budget, Foreign: false } planned, { Stage: Stages.Change or Stages.Adjusted, Foreign: false } moved]
            && IsInSentence(planned) && IsSame(planned, statement) && IsSame(planned, moved) && planned.Year == statement.Year && planned.Amount + moved.Amount == statement.Amount)
        {
            statements[^1] = moved with { Stage = Stages.Adjustment };
        }
    }

    /// <summary>支出76万元，其中基本支出56万元，项目支出20万元 under 基本支出情况: what the heading's own item is a part of is all that was spent; of 其中财政拨款基本支出 it need not be.</summary>
    private void TellOfAll(Statement statement, Lead lead)
    {
        if (statement is not { Foreign: false, Item: Items.BasicExpenditure or Items.ProjectExpenditure } || statement.Item != _topic.Item || lead.Subject is not { HasWords: true, Block: < 0, Start: > 0 } || _text[lead.Subject.Start - 1] is not ('中' or '：' or ':')
            || _carried.Whole is not { Whole: { Label: null, Foreign: false } whole } chain || whole.Item != statement.Item)
        {
            return;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside); i--)
        {
            if (ReferenceEquals(statements[i], whole))
            {
                statements[i] = whole with { Item = Items.ExpenditureTotal };
                _carried = _carried with { Whole = chain with { Whole = statements[i] } };
                return;
            }
        }
    }

    /// <summary>公务用车及运行维护费251万元，公务用车购置支出56万元: what is told beside the purchase, and does not hold it, is the rest.</summary>
    private void TellPurchase(Statement statement, Lead lead)
    {
        if (statement is not { Item: Items.VehiclePurchase, Foreign: false, Whole: not { Item: Items.Vehicles } } || !lead.Subject.HasWords || _carried.Bracketed is not null)
        {
            return;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside) && IsInSentence(statements[i]); i--)
        {
            if (statements[i] is { Item: Items.Vehicles, Label: { } label } rest && !ReferenceEquals(rest, statement.Whole) && IsBesidePurchase(_text.AsSpan(label.Start, label.Length)))
            {
                statements[i] = rest with { Item = Items.VehicleOperation };
            }
        }
    }

    private static bool IsBesidePurchase(ReadOnlySpan<char> vehicles) => vehicles.Contains("及运", StringComparison.Ordinal) && !vehicles.Contains('购');

    /// <summary>市财政拨付185万元，支出180万元: what was paid out to the unit, more than was spent of it, was available.</summary>
    private void TellPaid(Statement statement, Lead lead)
    {
        if (statement is not { Stage: Stages.Actual, Foreign: false } || lead.Stage != Stages.Actual && lead.Total is null)
        {
            return;
        }

        if (lead.Stage == Stages.Actual && words.Senses.Says(TextOf(lead.StageToken), StageSenses.Paid))
        {
            _told.Paid = statements.Count;
        }
        else if (_told.Paid >= 0 && statements[_told.Paid] is var paid && paid.Year == statement.Year && paid.Amount > statement.Amount && ReferenceEquals(paid.Whole, statement.Whole)
            && (paid.Label is null || IsSame(paid, statement)))
        {
            (statements[_told.Paid], _told.Paid) = (paid with { Stage = Stages.Available }, -1);
        }
    }

    /// <summary>
    /// 预算1286万元，支出1250万元，其中基本支出860万元，支出845万元: the first of an item's two sums, which has no word of its own, is not at the stage
    /// that the second's word says; so too 公务接待费2.1万元，预算3万元.
    /// </summary>
    private void TellOtherStage(Statement statement, Lead lead)
    {
        if (statement is { Foreign: false, Project: null, Item: { } item, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Actual } && (IsCost(item) || item == Items.ThreePublic)
            && !lead.Subject.HasWords && (statement.StageOwn || lead.Total == Items.ExpenditureTotal)
            && statements is [.., { Kind: StatementKind.Amount, Foreign: false, Zero: false, StageOwn: false } before] && IsInSentence(before) && IsSame(before, statement)
            && before.Stage == statement.Stage && before.Year == statement.Year && before.Amount != statement.Amount && ReferenceEquals(before.Whole, statement.Whole))
        {
            statements[^1] = before with { Stage = statement.Stage == Stages.Actual ? Stages.Budget : Stages.Actual, StageSaid = true };
        }
    }

    /// <summary>动物防疫经费186万元，支出180万元, in a list too, whatever was said of its neighbours: right before what was spent or got of it stands what was planned.</summary>
    private void TellPlanned(Statement statement)
    {
        if (statement is not { StageSaid: true, Foreign: false, Stage: Stages.Actual or Stages.Available })
        {
            return;
        }

        // 补助资金842万元（中央500万元、省342万元），支出840万元: with the sources that the bracket tells.
        var at = statements.Count - 1;
        while (at > Math.Max(0, statements.Count - MostBeside) && statements[at] is { Kind: StatementKind.Amount, StageOwn: false, Stage: Stages.Actual } source && Sources.Holds(source.Item) && IsInSentence(source) && IsInSentence(statements[at - 1]))
        {
            at--;
        }

        if (at < 0 || statements[at] is not { Kind: StatementKind.Amount, Foreign: false, Zero: false, Interim: false, Stage: Stages.Actual } planned || !IsInSentence(planned)
            || !(planned is { StageSaid: false, Whole: null } || (statement.StageOwn && planned is { StageOwn: false } && (planned.Project is not null || Funds.All.Contains(planned.Item ?? "") || Sources.Holds(planned.Item))))
            || !ReferenceEquals(planned.Whole, statement.Whole) || planned.Year != statement.Year || !IsSame(planned, statement))
        {
            return;
        }

        statements[at] = planned with { Stage = Stages.Budget, StageSaid = true };
        for (var i = at + 1; i < statements.Count; i++)
        {
            statements[i] = statements[i] with { Stage = Stages.Budget, StageSaid = true, Whole = ReferenceEquals(statements[i].Whole, planned) ? statements[at] : statements[i].Whole };
        }
    }

    /// <summary>2021年总支出3050万元，增加148万元 in a report of 2022: nothing says from which year to which.</summary>
    private bool IsOfPastYear(Statement change, Lead lead) =>
        change is { Stage: Stages.Change, Foreign: false } && change.Year < report.Year
        && lead is { Compares: false, LastYear: false, Year: null, Stage: null } && _carried is { Compared: false, OnYear: false };

    /// <summary>2022年总支出3198万元，2021年总支出3050万元，增加148万元: the year that the change leads to, where the figures tell; else it is no fact.</summary>
    private Statement InYearGrownTo(Statement change)
    {
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside); i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false } after && after.Item == change.Item && after.Project == change.Project && after.Year == change.Year + 1
                && _told.Last is { } before && before.Year == change.Year && before.Stage == after.Stage && after.Amount - before.Amount == change.Amount)
            {
                return change with { Year = after.Year };
            }
        }

        return change with { Foreign = true };
    }

    /// <summary>信息化项目总预算45万元，2022年安排30万元: the first is of all its years.</summary>
    private void TellLifetime(Statement statement, Lead lead)
    {
        if (lead.Year is not null && statement is { Foreign: false, Project: not null, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } && statements.Count > 0
            && statements[^1] is { Kind: StatementKind.Amount, Foreign: false, Stage: Stages.Budget, Whole: null, Project: { } project } all && IsInSentence(all) && IsSame(all, statement)
            && all.Amount > statement.Amount && project.Block == _passage.Place.Block && project.End < all.Figure.Start && _text.AsSpan(project.End, all.Figure.Start - project.End).Contains('总'))
        {
            statements[^1] = all with { Item = Items.ProjectLifetime, Label = null, Project = null, Owner = project };
        }
    }

    /// <summary>
    /// 安排…；城市低保支出31万元，农村低保支出57万元，合计支出88万元: what comes to the sum was spent as the sum was, whatever stood before; A项目30万元，B项目20万元，
    /// 项目支出合计50万元: and where nothing said what the parts were, the sum does.
    /// </summary>
    private void TellSummed(Statement statement, Lead lead)
    {
        if (statement is not { StageSaid: true, Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available or Stages.Actual } || !SaysSum(lead))
        {
            return;
        }

        var (first, rest) = (statements.Count, statement.Quantity.Amount);
        while (first > Math.Max(0, statements.Count - MostBetween) && rest > 0 && IsPartOfSum(statements[first - 1], statement))
        {
            first--;
            rest -= statements[first].Amount;
        }

        for (var i = first; rest == 0 && statements.Count - first > 1 && i < statements.Count; i++)
        {
            statements[i] = statements[i] with { Stage = statement.Stage, StageSaid = true };
        }
    }

    private bool SaysSum(Lead lead) =>
        lead.Subject is { HasWords: true, Block: < 0 } named ? !named.Project && TextOf(named)[^1] == '计' : lead.InAll || lead.Sum;

    private bool IsPartOfSum(Statement part, Statement sum) =>
        part is { Kind: StatementKind.Amount, Foreign: false, StageOwn: false } && IsInSentence(part) && part.Year == sum.Year
        && (part.StageSaid ? part is { Project: not null, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } && sum.Stage == Stages.Actual : part.Project is not null || Sources.Holds(part.Item));

    /// <summary>累计支出1345万元，其中2021年支出563万元: the whole is of more years than that one.</summary>
    private void TellSeveralYears(Statement statement, Lead lead)
    {
        if (lead.Year is null || statement is { Foreign: true } or { ClassLine: true } || _carried.Whole is not { Whole: { Year: not null, Foreign: false } whole } chain
            || !(statement.Year <= whole.Year) || statement.Stage != whole.Stage || statement.Item != whole.Item || statement.Project != whole.Project || statement.Amount >= whole.Amount)
        {
            return;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside); i--)
        {
            if (ReferenceEquals(statements[i], whole))
            {
                statements[i] = whole with { Year = null, SeveralYears = true };
                _carried = _carried with { Whole = chain with { Whole = statements[i] } };
                return;
            }
        }
    }

    /// <summary>截至2022年末，累计到位254万元。2022年当年到位112万元: the first is of all the years so far.</summary>
    private void TellCumulated(Statement statement, Lead lead)
    {
        if (statement.Cumulated || (lead.Year ?? _carried.Year) is null || statement is { Foreign: true } or { Year: null })
        {
            return;
        }

        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBeside); i--)
        {
            if (statements[i] is { Cumulated: true, Foreign: false } sum && sum.Figure.Block == _passage.Place.Block && sum.Year == statement.Year
                && sum.Stage == statement.Stage && sum.Item == statement.Item && sum.Project == statement.Project && sum.Amount > statement.Amount)
            {
                statements[i] = sum with { Year = null, SeveralYears = true };
                return;
            }
        }
    }

    /// <summary>2021年支出58万元，2022年支出74万元，2023年支出52万元，截至年底累计支出184万元: what the years before it come to is of all of them.</summary>
    private bool IsSumOfYears(Statement sum, Lead lead)
    {
        if (sum is not { Foreign: false, Year: not null } || !IsCumulated(lead))
        {
            return false;
        }

        var (rest, last) = (sum.Amount, sum.Year + 1);
        for (var i = statements.Count - 1; rest > 0 && i >= Math.Max(0, statements.Count - MostBeside) && statements[i].Figure.Block == sum.Figure.Block; i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Foreign: false } one && one.Stage == sum.Stage && one.Item == sum.Item && one.Project == sum.Project && one.Year < last)
            {
                (rest, last) = (rest - one.Amount, one.Year);
            }
        }

        return rest == 0 && last < sum.Year;
    }

    /// <summary>累计到位, and the verb that holds the word, 累计支付.</summary>
    private bool IsCumulated(Lead lead) => lead.InAll || words.Senses.Says(TextOf(lead.StageToken), StageSenses.Cumulated);
}
