using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a subject is: a line of the classification, a part, a fund that is accounted for apart.</summary>
internal sealed partial class ParagraphReading
{
    private static Subject SubjectOf(Statement statement) => statement.Label is { } label
        ? new Subject(statement.Project is null ? statement.Item : null, label.Start, label.End, statement.Project is not null || statement.ClassLine, statement.Fund, label.Block, statement.Side, statement.ClassLine)
        : new Subject(statement.Item, 0, 0, false, statement.Fund, Side: statement.Side);

    private bool IsClassLine(Subject subject) =>
        subject is { Item: null, Project: true, HasWords: true }
        && (subject.ClassLine || ((subject.Block < 0 || subject.Block == _passage.Place.Block) && words.Classes.Names(TextOf(subject))));

    /// <summary>工资福利支出560万元，其中津贴补贴130万元: a line of the classes of costs where those are told; elsewhere the words may be a purpose.</summary>
    private bool IsCostLine(Subject subject) =>
        subject is { Item: null, HasWords: true, Block: < 0 } && TellsCosts() && words.Classes.IsEconomic(TextOf(subject));

    /// <summary>A class of costs by its name alone: 印刷费, and the items that are such classes, 会议费.</summary>
    private bool IsClassOfCosts(Subject subject) =>
        subject is { Item: null, HasWords: true, Block: < 0 } ? words.Classes.IsEconomic(TextOf(subject))
        : subject.Item is Items.Meeting or Items.Training or Items.Reception || WholeChain.IsOfCosts(subject.Item);

    private bool TellsCosts() =>
        TellsSisterCost() || (_carried.Whole is { } among ? among.TellsCosts || WholeChain.IsOfCosts(_carried.Bracketed?.Item) : WholeChain.IsOfCosts(_carried.Bracketed?.Item ?? _topic.Item));

    /// <summary>支出合计1502万元：人员经费876万元，…工会经费9万元.</summary>
    private bool TellsSisterCost() =>
        _told.Last is { Whole: { } parted } sister && ReferenceEquals(parted, _carried.Whole?.Whole) && (WholeChain.IsOfCosts(sister.Item) || IsCost(sister));

    private bool IsCost(Statement statement) =>
        statement is { ClassLine: true, Label: { } label } && label.Block == _passage.Place.Block && words.Classes.IsEconomic(_text.AsSpan(label.Start, label.Length));

    /// <summary>事业收入486万元（其中门急诊收入…、住院收入…）: what an income is parted into, whatever it is called.</summary>
    private bool IsIncomePart(Subject subject) =>
        subject is { Item: null, HasWords: true, Block: < 0 } && (_carried.Bracketed ?? _carried.Whole?.Whole)?.Item is Items.IncomeTotal or Items.IncomeCurrent or Items.UndertakingIncome or Items.BusinessIncome or Items.OtherIncome or Items.StateCapital
        && (EndsWith(subject, "收入") || EndsWith(subject, "收费") || EndsWith(subject, "拨款"));

    /// <summary>Under 其中, and in the bracket behind the figure: 项目支出300万元（网络运维120万元、档案整理180万元）.</summary>
    private bool IsPartOfProjects() =>
        _carried.Distributes || _carried.Bracketed is { Foreign: false, Item: Items.ProjectExpenditure } || _carried.Whole?.Whole is { } whole && (whole.Item == Items.ProjectExpenditure || whole.Project is not null || whole == _told.Listed || (report.OfProject && IsTotal(whole.Item)));

    /// <summary>政府性基金预算财政拨款…，本年收入100万元，本年支出90万元: the totals of a fund that is accounted for apart.</summary>
    private Subject ApartOf(Subject own, Subject carried)
    {
        var fund = carried.Fund ?? (IsApart(carried.Item) ? carried.Item : IsApart(_topic.Item) ? _topic.Item : IsApart(BookFund) ? BookFund : null);
        // 财政拨款收入总计100万元，支出总计100万元: the other total of the same account.
        if (own is { Item: Items.ExpenditureTotal, Fund: null } && carried is { Item: Items.IncomeTotal, Fund: { } same })
        {
            return own with { Fund = same };
        }

        return own.Fund is null && IsApart(fund)
            && own.Item is Items.IncomeCurrent or Items.ExpenditureCurrent or Items.CarryOver or Items.BasicExpenditure or Items.ProjectExpenditure
            ? own with { Fund = fund }
            : own;
    }

    private static bool IsApart(string? fund) => fund is Items.GovernmentFund or Items.StateCapital;

    /// <summary>公务用车购置及运行维护费3万元（购置费0万元、运行维护费3万元）: the short names of its parts.</summary>
    private Subject? OfVehiclePart(Lead lead) =>
        VehiclePart(lead.Subject) is { } part ? lead.Subject with { Item = part, Project = false }
        // 公务用车购置费20万元，公务用车及运行维护费5万元: what is left beside the purchase.
        : lead.Subject is { Item: Items.Vehicles, HasWords: true, Block: < 0 } both && _told.Last is { Item: Items.VehiclePurchase } bought && IsInSentence(bought) && IsBesidePurchase(TextOf(both)) ? both with { Item = Items.VehicleOperation }
        : null;

    private string? VehiclePart(Subject subject) =>
        subject is not { Item: null, HasWords: true, Block: < 0 } || !words.VehicleParts.TryWhole(TextOf(subject), out var part) ? null
        // 公务用车保有量2辆，购置及运行维护费5万元, beside the other two.
        : part == Items.Vehicles ? _told.First?.Item == Items.ThreePublic ? part : null
        : _told.Last?.Item is Items.Vehicles or Items.VehiclePurchase ? part : null;

    private bool IsSame(Subject one, Subject other) =>
        one.Project && other.Project && one.Block == other.Block
        && (one == other || TextOf(one).SequenceEqual(TextOf(other)));

    /// <summary>Beside other parts of the income, or of all that was spent, what is carried over is one of them.</summary>
    private bool IsLineAmong(Subject carried, Statement whole) =>
        whole.Item == Items.ExpenditureTotal ? carried.Item == Items.ExpenditureCurrent
        : IsOf(whole.Item, Items.IncomeTotal, Items.IncomeCurrent) && (carried.Item != whole.Item || ReferenceEquals(_told.Last, whole))
            && (!carried.Known || carried is { ClassLine: true, Side: Sides.Income } || Items.Income.Contains(carried.Item!) || Funds.All.Contains(carried.Item!));

    /// <summary>收入预算100万元，其中财政拨款90万元，上年结转10万元；支出预算100万元: the other side's total is of no part of the first.</summary>
    private bool IsOtherSide(Subject carried, string total) =>
        carried.Item == Items.CarryOver || (_carried.Whole is { } among && total == Items.ExpenditureTotal && IsOf(among.Whole.Item, Items.IncomeTotal, Items.IncomeCurrent));

    /// <summary>当年支出, 本年支出 without 合计.</summary>
    private bool IsYearsOwn(Subject subject) =>
        subject is { Item: Items.ExpenditureCurrent, HasWords: true, Block: < 0 } && TextOf(subject).EndsWith("支出");

    private static bool IsOf(string? item, string one, string other) => item == one || item == other;

    private static bool IsTotal(string? item) => item is Items.IncomeTotal or Items.ExpenditureTotal;
}
