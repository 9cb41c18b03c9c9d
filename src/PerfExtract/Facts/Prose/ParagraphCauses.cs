using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Why an amount is what it is: 主要原因是….</summary>
internal sealed partial class ParagraphReading
{
    private bool SaysCause() => _carried.OfCause || Says(StageSenses.Cause);

    private bool Says(string sense) => HasLead && words.Senses.Says(_text.AsSpan(OwnLead[0].Start, OwnLead[^1].End - OwnLead[0].Start), sense);

    /// <summary>与2022年决算数基本持平，: the year is not that of what follows.</summary>
    private bool ComparesYear(ReadOnlySpan<Token> clause)
    {
        foreach (var token in clause)
        {
            if (token.Kind == TokenKind.Year && token.Start > _sentence && s_beside.Contains(_text[token.Start - 1]))
            {
                return clause[0].Kind != TokenKind.Year;
            }
        }

        return false;
    }

    private static readonly CharSet s_beside = new("与跟和");

    /// <summary>
    /// 主要原因是上级转移支付30万元年中下达: the sum explains another and is none that is told of; an item of the vocabulary may begin another clause. 公务接待费…，主要原因是项目经费追加5万元: what the item's own
    /// classes of costs were given is not the organisation's.
    /// </summary>
    private bool Explains(Lead lead) =>
        _carried.OfCause && lead.Subject is { HasWords: true, Block: < 0 }
        && ((lead is { Direction: 0, Stage: null, Total: null } && !IsCost(lead.Subject.Item))
            || (lead.Subject.Item is null && words.Senses.Says(TextOf(lead.Subject), StageSenses.Cause))
            || (IsNarrow(_told.First) && lead.Subject.Item is { } item && (item == Items.ProjectExpenditure || WholeChain.IsOfCosts(item))));

    /// <summary>公务接待费决算数大于预算数的主要原因是接待增加，支出5万元: what was spent again, or on what the reason tells of, and nothing says which.</summary>
    private Subject? OfReason(Lead lead) =>
        _carried.OfCause && lead is { Subject.HasWords: false, Direction: 0, Year: null, Stage: null or Stages.Actual } && (lead.Stage is not null || lead.Total == Items.ExpenditureTotal)
        && (!_carried.Subject.Known || _told.Last is { Foreign: false, Stage: Stages.Actual } spent && IsInParagraph(spent))
            ? Nobody
            : null;

    /// <summary>An item, a project or a line of the classification, and no total.</summary>
    private static bool IsNarrow(Statement? told) =>
        told is not null && told.Item is not (Items.IncomeTotal or Items.IncomeCurrent or Items.ExpenditureTotal or Items.ExpenditureCurrent) && !Funds.All.Contains(told.Item ?? "");
}
