using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Whom a figure belongs to: the words before it, or what the clause, the paragraph or the heading left.</summary>
internal sealed partial class ParagraphReading
{
    private Subject SubjectOf(Lead lead)
    {
        var carried = _carried.Subject;
        if (VehiclePart(lead.Subject) is { } part)
        {
            return lead.Subject with { Item = part, Project = false };
        }

        // 实训设备项目预算168万元，当年支出102万元: the year's own expenditure is the project's.
        if (IsYearsOwn(lead.Subject) && (carried.Project || Items.ThreePublicParts.Contains(carried.Item ?? "")))
        {
            return carried;
        }

        if (lead.Subject.Known || lead.Foreign)
        {
            return ApartOf(lead.Subject, carried);
        }

        if (lead.Subject.HasWords)
        {
            // Under a project total, or in a list of points, a name needs no ending that says so; 第一批 names nothing.
            return lead.Subject with { Project = IsPartOfProjects() && !words.NoNames.Has(_text.AsSpan(lead.Subject.Start, lead.Subject.End - lead.Subject.Start)) };
        }

        if (_carried.Counted.HasWords && !lead.Subject.HasWords && lead.Direction == 0)
        {
            return _carried.Counted;
        }

        // 项目总投资2350万元，2023年预算1180万元: of one year, and not what the whole life asks for.
        if (carried.Item == Items.ProjectLifetime && _ofProject && lead is { HasContent: false, Year: not null, Stage: not null, Direction: 0 })
        {
            return _told.Project.Known ? _told.Project : new Subject(Items.ExpenditureTotal, 0, 0, false);
        }

        // 中央补助2亿元，省级补助1亿元，市级财政安排0.6亿元: a source of its own.
        if (lead is { HasContent: false, Level.Length: > 0 } && carried.Item is Items.CentralFunds or Items.LocalFunds)
        {
            return new Subject(Items.LocalFunds, lead.Level.Start, Math.Max(lead.Level.End, lead.StageToken.End), false);
        }

        // 专项资金260万元，其中省级财政160万元: whose money it is.
        if (lead is { HasContent: false, Level.Length: > 0, OwnLevel: false, Stage: null, Direction: 0 } && (_carried.Whole?.Whole ?? _carried.Bracketed) is { Project: not null } or { Item: Items.Project })
        {
            return new Subject(Items.LocalFunds, lead.Level.Start, lead.Level.End, false);
        }

        // 其中科技平台建设拨付196万元；科技金融拨付85万元.
        if (lead is { Short.Length: > 0, HasContent: false } && _carried.Whole is not null && carried is { HasWords: true } and ({ Project: true } or { Known: false }))
        {
            return new Subject(null, lead.Short.Start, lead.Short.End, IsPartOfProjects());
        }

        // 到位资金1420万元，其中…医院自筹200万元；累计支出1345万元: of the whole, and of none of its sources.
        if (carried.Item is Items.CentralFunds or Items.LocalFunds or Items.UnitFunds or Items.OtherFunds && _carried.Whole?.Whole is { Foreign: false } funded
            && lead is { Subject.HasWords: false, Direction: 0 } && (lead.Total == Items.ExpenditureTotal || lead.Stage == Stages.Actual))
        {
            return SubjectOf(funded);
        }

        // 收入预算1236万元；全年支出1211万元.
        if (carried.Item is Items.IncomeTotal or Items.IncomeCurrent && lead is { HasContent: false, Stage: not null }
            && words.Senses.Says(_text.AsSpan(lead.StageToken.Start, lead.StageToken.Length), StageSenses.Expenditure))
        {
            return new Subject(Items.ExpenditureTotal, 0, 0, false);
        }

        // 支出721万元，其中湖东县支出168万元: another's part of the whole.
        if (lead.Organ.Length > 0 && _carried.Whole is not null)
        {
            return new Subject(null, lead.Organ.Start, lead.Organ.End, false);
        }

        // 省财政下达…专项资金460万元，市财政配套92万元，合计552万元: the sources together are the project's.
        if (lead is { Sum: true, HasContent: false, Total: null, Direction: 0 } && carried.Item is Items.CentralFunds or Items.LocalFunds && _told.Project.Known && _told.Last is { } source && IsInSentence(source))
        {
            return _told.Project;
        }

        // A项目30万元，B项目20万元，合计50万元: the sum of what was listed is of neither, and nothing names it.
        if (lead is { Sum: true, HasContent: false, Total: null } && carried.Known && _told.Last is not null && _told.Last.Figure.Start >= _sentence && !IsTotal(carried.Item))
        {
            return default;
        }

        // 支付外聘教师补助81万元、购买保险费8万元，合计使用89万元: the whole's, where one is told of.
        if (lead is { InAll: true, HasContent: false, Total: null, Stage: not null, Direction: 0 } && carried.Project && _told.TellsSeveral)
        {
            return _carried.Whole is { } listed ? SubjectOf(listed.Whole) : default;
        }

        // 到位资金250万元，其中债券200万元，资本金50万元；累计支付239万元.
        if (lead is { InAll: true, HasContent: false, Stage: not null, Direction: 0 } && TellsPartsOnce() is { Foreign: false } summed)
        {
            return SubjectOf(summed);
        }

        // 中央资金到位1400万元，县级资金到位300万元，共到位1700万元: the sum is the project's.
        if (lead is { InAll: true, HasContent: false, Stage: not null, Direction: 0 } && carried.Item is Items.CentralFunds or Items.LocalFunds
            && _told.Last is not null && _told.Last.Figure.Start >= _sentence)
        {
            return _told.Project.Known ? _told.Project : new Subject(Items.ExpenditureTotal, 0, 0, false);
        }

        // 年初预算支出600万元…。年中追加项目经费38万元，调整后预算638万元: what an item was given more, and then the whole.
        if (lead is { Stage: Stages.Adjusted, HasContent: false } && _told.Last is { Stage: Stages.Adjustment } added && added.Figure.Start >= _sentence
            && added.Figure.Start == _sentenceFirst && _told.First is { Stage: Stages.Initial or Stages.Budget } first && IsTotal(first.Item))
        {
            return SubjectOf(IsTotal(added.Item) ? added : first);
        }

        // 支出90万元，其中基本支出60万元，项目支出30万元，结转5万元，比上年减少2万元: what no part has alone is the whole's.
        if (!lead.HasContent && (lead.Stage is Stages.CarriedOut or Stages.Difference || (lead.Direction != 0 && (lead.Compares || lead.LastYear)))
            && TellsPartsOnce() is { } parted)
        {
            return SubjectOf(parted);
        }

        // 专项资金总额800万元 in a report about one project.
        if ((lead.ProjectAtLarge || (_ofProject && lead is { Pronoun: true, Sum: true })) && !_told.Project.Known && (!carried.Known || IsTotal(carried.Item)) && _topic.Item is null)
        {
            return new Subject(Items.ProjectExpenditure, 0, 0, false);
        }

        if (lead.Pronoun && (_told.Project.Known || carried.Known))
        {
            return _told.Project.Known ? _told.Project : carried;
        }

        // 两项合计13万元，较预算节约9万元: what is said of a sum that nothing names.
        if (lead is { HasContent: false, Year: null } && (lead.Direction != 0 || lead.Stage is Stages.Difference or Stages.CarriedOut) && carried is { Known: false, HasWords: false } && _told.Last is { Foreign: true } && _told.Last.Figure.Start >= _sentence)
        {
            return default;
        }

        // 中央财政投入150万元…，支出138万元 under a project's heading: what was spent is the project's.
        if (lead is { Subject.HasWords: false, Stage: Stages.Actual or Stages.Difference, Total: null or Items.ExpenditureTotal } && carried.Item is Items.CentralFunds or Items.LocalFunds && _topic.Name.Known && !_topic.IsClassLine && _carried.Whole is null)
        {
            return _topic.Name;
        }

        // 涉及资金362万元，实际支出350万元: what was spent of money that is no budget's is none either.
        if (lead is { Subject.HasWords: false, Direction: 0 } && (lead.Stage is Stages.Actual or Stages.Available || lead.Total == Items.ExpenditureTotal)
            && carried is { HasWords: true, Known: false } && _told.Last is { Foreign: true } && _told.Last.Figure.Start >= _sentence)
        {
            return carried;
        }

        if (lead.Total is { } total)
        {
            var wider = IsOtherSide(carried, total) ? default : carried.Known && !IsTotal(carried.Item) ? carried
                : _topic.Name.Known && !carried.Known ? _topic.Name
                : _told.Sole.Known && !carried.Known && total == Items.ExpenditureTotal ? _told.Sole
                : _topic.Item is not null && !IsTotal(_topic.Item) && !carried.Known ? new Subject(_topic.Item, 0, 0, false)
                : default;
            return wider.Known ? wider : _isSister ? default : new Subject(total, 0, 0, false);
        }

        // 年初结转和结余100万元，年末结转和结余50万元: lines of their own, unless they are parts of a sum or of an item named before.
        if (lead.Stage is Stages.CarriedIn or Stages.CarriedOut
            && (_carried.Whole is { } among ? IsLineAmong(carried, among.Whole) : !carried.Known || carried.Item is Items.CarryOver or Items.IncomeCurrent or Items.ExpenditureCurrent || IsApart(carried.Fund)))
        {
            return ApartOf(new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false), carried);
        }

        // 一是食品安全，安排380万元: the point's own, and where its words may be anything nobody's.
        if (carried is { Known: false } && _carried.Point.HasWords)
        {
            return _carried.Point with { Project = IsPartOfProjects() };
        }

        // “三公”经费支出6万元，…。年初预算10万元: the paragraph's own.
        if (lead is { HasContent: false, Stage: not null } && !carried.Known && _topic.Item is null && _told.First is { Item: Items.ThreePublic } opening)
        {
            return SubjectOf(opening);
        }

        if (_told.First is null && _topic.RunIn.Known && !carried.Known && lead is { HasContent: false, Stage: not null, Direction: 0 })
        {
            return _topic.RunIn;
        }

        // A项目预算30万元，B项目预算20万元。结余12万元: of neither, and nobody says whose.
        if (!carried.Known && !_told.Project.Known && _topic.Item is null && _told.First is { Project: not null, Whole: null })
        {
            return default;
        }

        return carried.Known ? carried
            : _told.Project.Known ? _told.Project
            : _topic.Item is not null ? (_told.First is { } told && told.Item == _topic.Item ? SubjectOf(told) : new Subject(_topic.Item, 0, 0, false))
            : !_isSister && _passage.Section?.Kind != Problems && (lead.Stage is not null || lead.Direction != 0) ? new Subject(Items.ExpenditureTotal, 0, 0, false)
            : default;
    }

    /// <summary>资金到位率低，到位100万元: among the problems a figure that nothing names is seldom the whole's.</summary>
    private const string Problems = "problems";

    private static Subject SubjectOf(Statement statement) => statement.Label is { } label
        ? new Subject(statement.Project is null ? statement.Item : null, label.Start, label.End, statement.Project is not null || statement.ClassLine, statement.Fund, label.Block)
        : new Subject(statement.Item, 0, 0, false);

    private bool IsClassLine(Subject subject) =>
        subject is { Item: null, Project: true, HasWords: true }
        && (subject.Block < 0 || subject.Block == _passage.Place.Block ? words.Classes.Names(_text.AsSpan(subject.Start, subject.End - subject.Start)) : _topic.IsClassLine);

    private bool IsPartOfProjects() =>
        _carried.Distributes || _carried.Whole?.Whole is { } whole && (whole.Item == Items.ProjectExpenditure || whole.Project is not null || whole == _told.Listed || (_ofProject && IsTotal(whole.Item)));

    /// <summary>政府性基金预算财政拨款…，本年收入100万元，本年支出90万元: the totals of a fund that is accounted for apart.</summary>
    private Subject ApartOf(Subject own, Subject carried)
    {
        var fund = carried.Fund ?? (IsApart(carried.Item) ? carried.Item : IsApart(_topic.Item) ? _topic.Item : null);
        return own.Fund is null && IsApart(fund)
            && own.Item is Items.IncomeCurrent or Items.ExpenditureCurrent or Items.CarryOver or Items.BasicExpenditure or Items.ProjectExpenditure
            ? own with { Fund = fund }
            : own;
    }

    private static bool IsApart(string? fund) => fund is Items.GovernmentFund or Items.StateCapital;

    /// <summary>公务用车购置及运行维护费3万元（购置费0万元、运行维护费3万元）: the short names of its parts.</summary>
    private string? VehiclePart(Subject subject) =>
        subject is not { Item: null, HasWords: true, Block: < 0 } || _told.Last?.Item is not (Items.Vehicles or Items.VehiclePurchase) ? null
        : words.VehicleParts.TryWhole(_text.AsSpan(subject.Start, subject.End - subject.Start), out var part) ? part : null;

    private bool IsSame(Subject one, Subject other) =>
        one.Project && other.Project && one.Block == other.Block
        && (one == other || _text.AsSpan(one.Start, one.End - one.Start).SequenceEqual(_text.AsSpan(other.Start, other.End - other.Start)));

    /// <summary>Beside other parts of the income, or of all that was spent, what is carried over is one of them.</summary>
    private bool IsLineAmong(Subject carried, Statement whole) =>
        whole.Item == Items.ExpenditureTotal ? carried.Item == Items.ExpenditureCurrent
        : IsOf(whole.Item, Items.IncomeTotal, Items.IncomeCurrent) && (carried.Item != whole.Item || ReferenceEquals(_told.Last, whole))
            && (!carried.Known || Items.Income.Contains(carried.Item!) || Funds.All.Contains(carried.Item!));

    /// <summary>收入预算100万元，其中财政拨款90万元，上年结转10万元；支出预算100万元: the other side's total is of no part of the first.</summary>
    private bool IsOtherSide(Subject carried, string total) =>
        carried.Item == Items.CarryOver || (_carried.Whole is { } among && total == Items.ExpenditureTotal && IsOf(among.Whole.Item, Items.IncomeTotal, Items.IncomeCurrent));

    /// <summary>当年支出, 本年支出 without 合计.</summary>
    private bool IsYearsOwn(Subject subject) =>
        subject is { Item: Items.ExpenditureCurrent, HasWords: true, Block: < 0 } && _text.AsSpan(subject.Start, subject.End - subject.Start).EndsWith("支出");

    private static bool IsOf(string? item, string one, string other) => item == one || item == other;

    private static bool IsTotal(string? item) => item is Items.IncomeTotal or Items.ExpenditureTotal;
}
