using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What the words before a figure name: an item of the vocabulary, a project or purpose, or both totals.</summary>
internal sealed partial class Lead
{
    /// <summary>A name is at least two characters long and at most a line.</summary>
    private const int ShortestName = 2, LongestName = 45;

    /// <summary>Before a verb of stage a few unknown characters say how or by whom (据实拨付, 县财政局下达), not of what.</summary>
    private const int LongestAdverb = 4;

    private static readonly CharSet s_quotes = new(TokenWords.Quotes);

    private void Name(ReadOnlySpan<char> text, List<Token> content, ProseWords words)
    {
        var endings = words.Endings;
        HasContent = content.Count > 0;
        if (content.Count == 0)
        {
            return;
        }

        // 人员经费预算总额, 公路养护项目预算总额: how much is planned of what is named before.
        if (content.Count > 1 && IsBareBudget(text, content[^1]) && Touches(text, content[^2].End, content[^1].Start)
            && (content[^2].Kind == TokenKind.Item || (content[^2].Kind == TokenKind.Unknown && endings.Ends(text[content[^2].Start..content[^2].End]))))
        {
            Stage ??= Stages.Budget;
            content.RemoveAt(content.Count - 1);
        }

        var last = content[^1];
        var before = content.Count > 1 && Touches(text, content[^2].End, last.Start) ? content[^2] : default;
        var prefixed = IsPrefixed(text, content, content.Count - 1, endings) || (before is { Kind: TokenKind.Unknown, Length: > 0 } && words.Classes.Names(text[before.Start..last.End]));
        // 节约会议费2万元: what is saved or owed of an item is no amount of it.
        Foreign = last.IsForeign || (last.Kind is TokenKind.Item or TokenKind.Total && before.IsForeign) || (last.Kind == TokenKind.Unknown && before.Is(Cues.Due));
        Organ = last.Kind == TokenKind.Total && !prefixed && before.Length > 0 && before.Kind == TokenKind.Unknown ? before : default;
        switch (last.Kind)
        {
            case TokenKind.Item when prefixed && Rate && last.Code == Items.ProjectExpenditure && text[last.Start..last.End].StartsWith("项目", StringComparison.Ordinal):
                // 校舍维修项目支出率.
                Subject = Named(text, content, last.Start + "项目".Length, true);
                break;
            case TokenKind.Item when prefixed && last.Code == Items.ProjectLifetime && NameEnd(text, last, before, endings) is > 0 and var owned:
                // 灌区改造工程概算总投资, 泵站项目总投资: whose investment it is stands right before it.
                Subject = new Subject(last.Code, owned, last.End, false);
                content.RemoveAt(content.Count - 1);
                Owner = Named(text, content, owned, true);
                break;
            case TokenKind.Item when prefixed && last.Code == Items.Project:
                Stage ??= StageWithin(text[last.Start..last.End], last.Code);
                Subject = Named(text, content, NameEnd(text, last, before, endings) is > 0 and var end ? end : last.End, true);
                break;
            case TokenKind.Item when Funds.All.Contains(last.Code) && SideTotal(text, last) is { } whole:
                // 财政拨款收入总计 holds what was carried over too: it is the total of the fund's account.
                Subject = new Subject(whole, last.Start, last.End + GrandTotal.Length, false, last.Code);
                break;
            case TokenKind.Item or TokenKind.Total when FundBehind(text, content) is { } paid:
                Subject = new Subject(paid.Item.Code, paid.Item.Start, paid.Item.End, false, paid.Fund);
                break;
            case TokenKind.Total when prefixed && Totals.Read(last.Code).Stage is not null && endings.Ends(text[before.Start..before.End]):
                // 门诊楼建设项目实际支出: the name ends before what was done.
                content.RemoveAt(content.Count - 1);
                Subject = Named(text, content, before.End, true);
                Total = null;
                break;
            case TokenKind.Item when prefixed && Items.Income.Contains(last.Code) && text[last.Start..last.End].EndsWith("收入"):
                // 教育事业收入 is 事业收入; 旅游总收入 is nobody's budget.
                var named = Named(text, content, last.End, false);
                Subject = last.Code is Items.IncomeTotal or Items.IncomeCurrent ? named : named with { Item = last.Code };
                Total = Subject.Item is null ? null : Total;
                break;
            case TokenKind.Item when prefixed:
            case TokenKind.Total when prefixed:
                // 医疗收入 is a line of the income, and no purpose.
                Subject = Named(text, content, last.End, last.Kind == TokenKind.Item || Total != Items.IncomeTotal);
                Subject = Subject with { Project = Subject.Project || words.Classes.IsIncome(text[Subject.Start..Subject.End]) };
                Spends = last.Code == Items.ProjectExpenditure && text[last.Start..last.End].EndsWith(Expenditure);
                Total = null;
                break;
            case TokenKind.Item when last.Code == Items.OtherExpenditure && content.Count > 1 && content[^2].Kind == TokenKind.Unknown && text[content[^2].End..last.Start].Trim() is "及" or "和" or "与":
                // 公益性岗位及其他支出.
                Subject = new Subject(null, content[^2].Start, last.End, true);
                break;
            case TokenKind.Item:
                var fund = before.Kind == TokenKind.Item && Funds.All.Contains(before.Code) && !Funds.All.Contains(last.Code) ? before.Code : null;
                var within = StageWithin(text[last.Start..last.End], last.Code);
                Stage ??= within;
                Subject = new Subject(last.Code, last.Start, within is null ? last.End : WithoutStage(text, last), false, fund);
                break;
            case TokenKind.Cue:
                Subject = Named(text, content, last.End, false);
                break;
            case TokenKind.Unknown when StageToken.Start == last.End && last.Length >= ShortestName && text[StageToken.Start..].StartsWith(MoneyWord, StringComparison.Ordinal) && !endings.EndsOrgan(text[last.Start..last.End]):
                // 车购税|资金支出: the stage's own word is the name's end.
                Subject = Named(text, content, last.End + MoneyWord.Length, true);
                break;
            case TokenKind.Unknown when StageToken.Start >= last.End && ((last.Length <= LongestAdverb && !text[last.Start..last.End].EndsWith("收入", StringComparison.Ordinal)) || endings.EndsOrgan(text[last.Start..last.End])):
                HasContent = false;
                (Organ, Short) = endings.EndsOrgan(text[last.Start..last.End]) ? (last, default(Token)) : (default, last);
                break;
            case TokenKind.Unknown when _rate.Start == last.End && text[_rate.Start.._rate.End].StartsWith("项目", StringComparison.Ordinal):
                // 食堂改造|项目执行率: the rate's own word is the name's end.
                Subject = Named(text, content, last.End + "项目".Length, true);
                break;
            case TokenKind.Unknown:
                Subject = Named(text, content, last.End, !Foreign && (endings.Ends(text[last.Start..last.End]) || words.Classes.StandsAlone(text[last.Start..last.End])));
                // 重度残疾人护理补贴支出415万元.
                Spends = Subject.Project && text[last.Start..last.End].EndsWith(Expenditure) && endings.Ends(text[last.Start..(last.End - Expenditure.Length)]);
                break;
            case TokenKind.Total when before.Kind == TokenKind.Item && IsPrefixed(text, content, content.Count - 2, endings):
                Subject = Named(text, content, last.End, true);
                break;
            case TokenKind.Total when before.Kind == TokenKind.Item:
                Subject = new Subject(Sided(before.Code, Total), before.Start, WithoutStage(text, last), false);
                break;
            default:
                break;
        }
    }

    /// <summary>渠道清淤项目预算总额, 灌区改造工程年度资金总额: the name ends before the words of its sum; 0 where nothing says where.</summary>
    private static int NameEnd(ReadOnlySpan<char> text, Token sum, Token before, NameEndings endings) =>
        text[sum.Start..sum.End].StartsWith("项目", StringComparison.Ordinal) ? sum.Start + "项目".Length
        : endings.Ends(text[before.Start..before.End]) ? before.End
        : 0;

    /// <summary>“三公”经费财政拨款支出: the fund behind an item that is paid from it says whose money it is.</summary>
    private static (Token Item, string Fund)? FundBehind(ReadOnlySpan<char> text, List<Token> content)
    {
        var at = content.Count - (content[^1].Kind == TokenKind.Total ? 2 : 1);
        return at > 0 && content[at] is { Kind: TokenKind.Item } fund && Funds.All.Contains(fund.Code)
            && content[at - 1] is { Kind: TokenKind.Item } item && text[item.End..fund.Start].Trim() is "" or "当年" or "本年" or "的"
            && (item.Code is Items.ThreePublic or Items.AgencyOperating || Items.ThreePublicParts.Contains(item.Code))
            ? (item, fund.Code)
            : null;
    }

    private const string GrandTotal = "总计", MoneyWord = "资金", Expenditure = "支出";

    private static string? SideTotal(ReadOnlySpan<char> text, Token fund) =>
        !text[fund.End..].StartsWith(GrandTotal, StringComparison.Ordinal) ? null
        : text[fund.Start..fund.End].EndsWith("收入", StringComparison.Ordinal) ? Items.IncomeTotal
        : text[fund.Start..fund.End].EndsWith("支出", StringComparison.Ordinal) ? Items.ExpenditureTotal
        : null;

    private static bool IsBareBudget(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Item && token.Code == Items.ExpenditureTotal && text[token.Start..token.End].StartsWith("预算总", StringComparison.Ordinal);

    /// <summary>三公经费决算, 基本支出预算: the item's own word may name the stage; a fund's 预算 does not.</summary>
    private static string? StageWithin(ReadOnlySpan<char> words, string item) =>
        words.Contains("决算", StringComparison.Ordinal) ? Stages.Actual
        // 中央预算内资金 are called so at every stage.
        : words.Contains("拨付", StringComparison.Ordinal) || words.Contains("到位", StringComparison.Ordinal) ? Stages.Available
        : words.Contains("预算", StringComparison.Ordinal) && !words.Contains("预算内", StringComparison.Ordinal) && !Funds.All.Contains(item) ? Stages.Budget
        : null;

    /// <summary>The label of “三公”经费决算 is “三公”经费; where the stage stands in the middle (收入预算合计, 项目总预算) it stays.</summary>
    private static int WithoutStage(ReadOnlySpan<char> text, Token item)
    {
        var words = text[item.Start..item.End].TrimEnd('数');
        return (words.EndsWith("预算") || words.EndsWith("决算")) && !words[..^2].EndsWith("总") ? item.Start + words[..^2].TrimEnd().Length : item.End;
    }

    /// <summary>项目经费收入 is income for projects.</summary>
    private static string Sided(string item, string? total) => (item, total) switch
    {
        (Items.BasicExpenditure, Items.IncomeTotal) => Items.BasicIncome,
        (Items.ProjectExpenditure, Items.IncomeTotal) => Items.ProjectIncome,
        _ => item,
    };

    /// <summary>Words that are no organ's name stand right before the item: 社区培训费 is a purpose, 县水利局培训费 is the item.</summary>
    private static bool IsPrefixed(ReadOnlySpan<char> text, List<Token> content, int at, NameEndings endings) =>
        at > 0 && content[at - 1] is { Kind: TokenKind.Unknown, Length: >= ShortestName } before
        && Touches(text, before.End, content[at].Start) && !endings.EndsOrgan(text[before.Start..before.End]);

    /// <summary>The run of words that ends here, back to the first gap: a name may hold an item's word in its middle.</summary>
    private static Subject Named(ReadOnlySpan<char> text, List<Token> content, int end, bool project)
    {
        var first = content.Count - 1;
        while (first > 0 && Touches(text, content[first - 1].End, content[first].Start)
            && (content[first - 1].Kind is TokenKind.Unknown or TokenKind.Item || content[first - 1].IsForeign))
        {
            first--;
        }

        var start = content[first].Start;
        if (s_quotes.Contains(text[start]) && !text[(start + 1)..end].ContainsAny(s_quotes))
        {
            // “小流域治理项目”: the mark that closes is no part of the name either.
            start++;
        }

        return new Subject(null, start, end, project && !EndsInKind(text[start..end]) && end - start is >= ShortestName and <= LongestName);
    }

    /// <summary>节庆、论坛、赛事等活动: a kind of things, and none of them.</summary>
    private static bool EndsInKind(ReadOnlySpan<char> name) => name.Length > KindEnd && name[^KindEnd] == '等';

    /// <summary>等活动, 等项目.</summary>
    private const int KindEnd = 3;

    private Token _both, _pronoun, _rate;

    /// <summary>How many words that name something stood before 较; -1 where nothing compares.</summary>
    private int _compared = -1;

    /// <summary>
    /// 收、支总计3652.18万元 is both totals; 财政拨款收、支总计 both totals of the fund, as the table of that fund has them; an organisation's name
    /// may stand before.
    /// </summary>
    private void FindBoth(ReadOnlySpan<char> text, List<Token> content, NameEndings endings)
    {
        if (_both.Length > 0)
        {
            Stage ??= StageWithin(text[_both.Start.._both.End], Items.IncomeTotal);
            if (content.Count == 0 || !Touches(text, content[^1].End, _both.Start) || endings.EndsOrgan(text[content[^1].Start..content[^1].End]))
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
        if (content.Count == 2 && content[0] is { Kind: TokenKind.Item } paid && Funds.All.Contains(paid.Code) && ItemOf(content[1]) == Items.ExpenditureTotal
            && text[paid.Start..paid.End].EndsWith("收入") && text[paid.End..content[1].Start].Trim() is "、" or "和" or "总计、" or "总计和")
        {
            Both = BothOf(paid.Code, paid.Start, content[1].End);
            return;
        }

        if (content.Count == 2 && ItemOf(content[0]) == Items.IncomeTotal && ItemOf(content[1]) == Items.ExpenditureTotal)
        {
            Both = [.. content.Select(token => new Subject(ItemOf(token), token.Start, token.End, false))];
        }
    }

    private static Subject[] BothOf(string? fund, int start, int end) =>
        [new Subject(Items.IncomeTotal, start, end, false, fund), new Subject(Items.ExpenditureTotal, start, end, false, fund)];

    private static string? ItemOf(Token token) => token.Kind switch
    {
        TokenKind.Item => token.Code,
        TokenKind.Total => Totals.Read(token.Code).Item,
        _ => null,
    };

    private static bool Touches(ReadOnlySpan<char> text, int end, int start) => end <= start && text[end..start].IsWhiteSpace();
}
