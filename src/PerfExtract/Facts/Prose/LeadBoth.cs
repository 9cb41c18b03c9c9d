using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Two totals in one figure.</summary>
internal sealed partial class Lead
{
    /// <summary>
    /// 收、支总计3652.18万元 is both totals; 财政拨款收、支总计 both totals of the fund, as the table of that fund has them; an organisation's name
    /// may stand before.
    /// </summary>
    private void FindBoth(ReadOnlySpan<char> text, List<Token> content, ProseWords words, bool compared)
    {
        if (_both.Length > 0 && (_both.Length > Bare.Length || text[_both.Start.._both.End] is not Bare || ((Compares || LastYear || (compared && Direction != 0)) && content.Count == 0)))
        {
            Stage ??= words.ItemStages.Of(text[_both.Start.._both.End], Items.IncomeTotal);
            if (content.Count == 0 || !LeadContent.Touches(text, content[^1].End, _both.Start) || words.Endings.EndsOrgan(text[content[^1].Start..content[^1].End]))
            {
                Both = BothOf(null, _both.Start, _both.End);
            }
            else if (content[^1] is { Kind: TokenKind.Item } last && Funds.All.Contains(last.Code))
            {
                Both = BothOf(last.Code, last.Start, _both.End);
            }

            return;
        }

        // 财政拨款收支总预算: the word of the fund holds both sides.
        if (content is [.., { Kind: TokenKind.Item } sides] && Funds.All.Contains(sides.Code) && text[sides.Start..sides.End].EndsWith("收支", StringComparison.Ordinal))
        {
            Both = BothOf(sides.Code, sides.Start, sides.End);
            return;
        }

        // 财政拨款收入、支出总计.
        if (content is [.., { Kind: TokenKind.Item } paid, var spent] && Funds.All.Contains(paid.Code) && ItemOf(spent) == Items.ExpenditureTotal
            && (content.Count == 2 || !LeadContent.Touches(text, content[^3].End, paid.Start) || words.Endings.EndsOrgan(text[content[^3].Start..content[^3].End]))
            && text[paid.Start..paid.End].EndsWith("收入") && text[paid.End..spent.Start].Trim() is "" or "、" or "和" or "总计、" or "总计和")
        {
            Both = BothOf(paid.Code, paid.Start, spent.End);
            return;
        }

        if (content.Count == 2 && ItemOf(content[0]) == Items.IncomeTotal && ItemOf(content[1]) == Items.ExpenditureTotal)
        {
            Both = [.. content.Select(token => new Subject(ItemOf(token), token.Start, token.End, false))];
        }
    }

    /// <summary>收支较上年减少5万元; without a word of comparison it is the beginning of many others: 收支缺口.</summary>
    private const string Bare = "收支";

    private static Subject[] BothOf(string? fund, int start, int end) =>
        [new Subject(Items.IncomeTotal, start, end, false, fund), new Subject(Items.ExpenditureTotal, start, end, false, fund)];

    private static string? ItemOf(Token token) => token.Kind switch
    {
        TokenKind.Item => token.Code,
        TokenKind.Total => Totals.Read(token.Code).Item,
        _ => null,
    };
}
