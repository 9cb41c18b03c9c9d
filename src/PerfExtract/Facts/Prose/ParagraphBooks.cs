using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// What the prose of a book of accounts or of a budget leaves to its headings: 五、一般公共预算财政拨款支出决算情况 is about that fund's
/// money, line by line.
/// </summary>
internal sealed partial class ParagraphReading
{
    /// <summary>The fund that the section of a book is about.</summary>
    private string? BookFund => report.OfBook ? _topic.Fund : null;

    /// <summary>Lines of functions and costs are of the section's fund; where the sentence says 财政拨款 the heading may say which of its funds.</summary>
    private string? FundOfBook(Subject subject, string? said) =>
        BookFund is { } fund && (said is null ? IsClassLine(subject) || IsCost(subject.Item) || (IsTotal(subject.Item) && IsApart(fund)) : said == Items.FiscalAppropriation && IsCost(subject.Item)) ? fund : said;

    private static bool IsCost(string? item) =>
        item is not null && item is not (Items.ExpenditureTotal or Items.ExpenditureCurrent or Items.AgencyOperating)
        && (Items.Expenditure.Contains(item) || Items.ThreePublicParts.Contains(item));

    /// <summary>
    /// 3.水文测报年初预算45万元，支出决算48万元 in such a section: the name that its paragraph begins with is a line of the functions, though no
    /// list knows it.
    /// </summary>
    private Subject IsLineOfBook(Lead lead)
    {
        if (BookFund is null || _told.First is not null || _sentence != _passage.Place.Start || lead is { Stage: null } or { Total: not null } or { Foreign: true }
            || lead.Direction != 0 || lead.Stage is Stages.CarriedIn or Stages.CarriedOut || lead.Organ.Length > 0)
        {
            return default;
        }

        var (start, end) = lead.Short.Length > 0 ? (lead.Short.Start, lead.Short.End)
            : lead.Subject is { HasWords: true, Known: false, Block: < 0 } ? (lead.Subject.Start, lead.Subject.End)
            : (0, 0);
        return end - start < ShortestLine || _text.AsSpan(_passage.Place.Start, start - _passage.Place.Start).ContainsAny(s_clauses)
            ? default
            : new Subject(null, start, end, true, Side: Sides.Expenditure, ClassLine: true);
    }

    /// <summary>抚恤, 水利 and 教育 are names; a single character is not.</summary>
    private const int ShortestLine = 2;

    private static readonly CharSet s_clauses = new("，,；;：:。");

    /// <summary>
    /// 年初结转和结余, 年末结转和结余 in the full words of the accounts, beside totals and funds: a line of its own; of a project or a part of the
    /// expenditure it is what was left of that. 一般公共预算拨款收入100万元、上年结转5万元: so is what stands beside other lines of income.
    /// </summary>
    private bool IsSettlementLine(Lead lead, Subject carried) =>
        lead is { Stage: Stages.CarriedIn or Stages.CarriedOut, Subject.HasWords: false, Direction: 0 }
        && ((TextOf(lead.StageToken) is ['年', '初' or '末', ..] said && said.Contains("结余", StringComparison.Ordinal))
            || IsIncomeLine(carried))
        && (!carried.Project || IsClassLine(carried)) && (!_told.Project.Known || IsClassLine(_told.Project))
        && (carried.Item is null or Items.CarryOver or Items.IncomeTotal or Items.IncomeCurrent or Items.ExpenditureTotal or Items.ExpenditureCurrent
            || Items.Income.Contains(carried.Item) || Funds.All.Contains(carried.Item) || IsTotal(_carried.Whole?.Whole.Item));

    /// <summary>其他收入, 财政拨款收入, or a fund under a heading of income.</summary>
    private bool IsIncomeLine(Subject carried) =>
        carried is { ClassLine: true, Side: Sides.Income } || carried.Item is { } item && (Funds.All.Contains(item) ? EndsWith(carried, "收入") || IsOf(_topic.Item, Items.IncomeTotal, Items.IncomeCurrent)
            : Items.Income.Contains(item) && item is not (Items.IncomeTotal or Items.IncomeCurrent or Items.CarryOver));

    private Subject SettlementLine(Lead lead)
    {
        var fund = TextOf(lead.StageToken).Contains("财政拨款", StringComparison.Ordinal) ? Items.FiscalAppropriation : null;
        return new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false, fund);
    }

    /// <summary>水源保护项目绩效自评综述：, “水源保护”项目自评得分95分: what the paragraph tells of.</summary>
    private void OpenReview(Token cue)
    {
        if (!HasLead)
        {
            return;
        }

        var lead = ReadLead();
        EndLead();
        var subject = lead.Subject;
        if (subject is { HasWords: true, Item: null } && !lead.Foreign
            && (subject.Project || (TextOf(cue).EndsWith("综述") && subject.End - subject.Start >= ShortestReviewed)))
        {
            subject = subject with { Project = true };
            _carried = _carried with { Subject = subject };
            _told.Project = subject;
            return;
        }

        GoOnAbout(lead);
    }

    private const int ShortestReviewed = 4;

    private bool EndsWith(Subject subject, string word) =>
        subject.HasWords && (subject.Block < 0 || subject.Block == _passage.Place.Block)
        && TextOf(subject).EndsWith(word);
}
