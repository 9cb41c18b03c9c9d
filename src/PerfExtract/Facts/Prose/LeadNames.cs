using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What the words before a figure name: an item of the vocabulary, a project or purpose.</summary>
internal sealed partial class Lead
{
    private const string GrandTotal = "总计", MoneyWord = "资金", Funding = "经费", ProjectWord = "项目", Works = "工程", Income = "收入", Expenditure = "支出";

    private Token _both, _pronoun, _rate, _year, _firstYear, _several;

    private bool _asks, _yearBegin;

    /// <summary>How many words that name something stood before 较; -1 where nothing compares.</summary>
    private int _compared = -1;

    /// <summary>How many stood before the word of the stage.</summary>
    private int _stageAt;

    private void Name(ReadOnlySpan<char> text, List<Token> tokens, ProseWords words)
    {
        HasContent = tokens.Count > 0;
        if (!HasContent)
        {
            return;
        }

        TakeBareBudget(text, tokens, words.Endings);
        TakeVerbOfName(text, tokens, words);
        var content = new LeadContent(text, tokens, words);
        var (last, before) = (content.Last, content.Before);
        // 节约会议费2万元: what is saved or owed of an item is no amount of it.
        Foreign = last.IsForeign || (last.Kind is TokenKind.Item or TokenKind.Total && before.IsForeign) || (last.Kind == TokenKind.Unknown && (before.Is(Cues.Due) || before.Is(Cues.Named)));
        Due &= Foreign && (before.Length == 0 || Owes(text, before, words));
        DueOf = Due && before.Length > 0 ? new Subject(before.Kind == TokenKind.Item ? before.Code : null, before.Start, before.End, before.Kind != TokenKind.Item) : default;
        Organ = last.Kind == TokenKind.Total && !content.Prefixed && before.Length > 0 && before.Kind == TokenKind.Unknown ? before : default;
        Holder = Holder.Length == 0 && last.Kind is TokenKind.Item or TokenKind.Total && tokens is [.., { Kind: TokenKind.Unknown } organ, _] && words.Endings.EndsOrgan(content.TextOf(organ)) ? organ : Holder;
        Subject = last.Kind switch
        {
            TokenKind.Item => OfItem(content),
            TokenKind.Total => OfTotal(content),
            TokenKind.Unknown => OfUnknown(content),
            TokenKind.Cue => OfForeign(content),
            _ => default,
        };
    }

    private static bool Owes(ReadOnlySpan<char> text, Token token, ProseWords words) =>
        token.Kind == TokenKind.Item || (token.Kind == TokenKind.Unknown && words.Endings.Ends(text[token.Start..token.End]));

    /// <summary>The last word is an item. The first rule that knows: the longer names that it ends come before the item itself.</summary>
    private Subject OfItem(in LeadContent content) =>
        OfRatedProject(content)
        ?? OfInvestment(content)
        ?? OfProjectsSource(content) // Before the prefixed: the name ends before whose money it is.
        ?? OfProjectSum(content)
        ?? OfFundsAccount(content)
        ?? OfPaidItem(content) // Before the prefixed: a fund behind an item is the end of no name.
        ?? OfIncomeNamed(content)
        ?? OfPrefixed(content)
        ?? OfNameAndOthers(content)
        ?? OfItemItself(content);

    /// <summary>The last word is a plain 收入 or 支出, which is a total only where nothing nearer is named.</summary>
    private Subject OfTotal(in LeadContent content) =>
        OfPaidItem(content)
        ?? OfNameBeforeBracket(content)
        ?? OfNameDone(content) // Before the prefixed: the name ends before what was done.
        ?? OfPrefixed(content)
        ?? OfPrefixedItem(content)
        ?? OfItemsSide(content)
        ?? default(Subject);

    /// <summary>The last word is in no list.</summary>
    private Subject OfUnknown(in LeadContent content) =>
        OfNameWithMoney(content) // Before the adverbs: what the verb of stage begins with is the name's.
        ?? OfNameAccording(content)
        ?? OfAdverb(content)
        ?? OfRatedName(content)
        ?? OfNameItself(content);

    /// <summary>校舍维修项目支出率.</summary>
    private Subject? OfRatedProject(in LeadContent content) =>
        content.Prefixed && Rate && content.Last.Code == Items.ProjectExpenditure && content.LastText.StartsWith(ProjectWord)
            ? content.Named(content.Last.Start + ProjectWord.Length, true)
            : null;

    /// <summary>财政拨款收入总计 holds what was carried over too: it is the total of the fund's account.</summary>
    private static Subject? OfFundsAccount(in LeadContent content)
    {
        var fund = content.Last;
        if (!Funds.All.Contains(fund.Code) || !content.Text[fund.End..].StartsWith(GrandTotal))
        {
            return null;
        }

        var total = content.LastText.EndsWith(Income) ? Items.IncomeTotal : content.LastText.EndsWith(Expenditure) ? Items.ExpenditureTotal : null;
        return total is null ? null : new Subject(total, fund.Start, fund.End + GrandTotal.Length, false, fund.Code);
    }

    /// <summary>“三公”经费财政拨款支出: the fund behind an item that is paid from it says whose money it is.</summary>
    private static Subject? OfPaidItem(in LeadContent content)
    {
        var tokens = content.Tokens;
        var at = tokens.Count - (content.Last.Kind == TokenKind.Total ? 2 : 1);
        return at > 0 && tokens[at] is { Kind: TokenKind.Item } fund && Funds.All.Contains(fund.Code)
            && tokens[at - 1] is { Kind: TokenKind.Item } item && content.Text[item.End..fund.Start].Trim() is "" or "当年" or "本年" or "的"
            && (item.Code is Items.ThreePublic or Items.AgencyOperating || Items.ThreePublicParts.Contains(item.Code))
            ? new Subject(item.Code, item.Start, item.End, false, fund.Code)
            : null;
    }

    /// <summary>门诊楼建设项目实际支出, …小学教育（项）支出: the name ends before what was done.</summary>
    private Subject? OfNameDone(in LeadContent content)
    {
        var isClass = content.Prefixed && ClassMarks.EndLine(content.TextOf(content.Before));
        var saysStage = Totals.Read(content.Last.Code).Stage is not null;
        if (!isClass && !(content.Prefixed && saysStage && content.Words.Endings.Ends(content.TextOf(content.Before))))
        {
            return null;
        }

        (Total, Spends) = (null, !saysStage && content.LastText.EndsWith(Expenditure));
        content.DropLast();
        return content.Named(content.Before.End, true);
    }

    /// <summary>门诊楼建设项目（含设备购置20万元）支出80万元: the bracket's words part the name from what was done.</summary>
    private Subject? OfNameBeforeBracket(in LeadContent content)
    {
        if (content.Prefixed || Total != Items.ExpenditureTotal || content.Before.Kind != TokenKind.Unknown || !content.Words.Endings.Ends(content.TextOf(content.Before))
            || !LeadContent.IsBracketBetween(content.Text, content.Before.End, content.Last.Start))
        {
            return null;
        }

        Spends = true;
        Total = null;
        content.DropLast();
        return content.Named(content.Before.End, true);
    }

    /// <summary>教育事业收入 is 事业收入; 旅游总收入 is nobody's budget.</summary>
    private Subject? OfIncomeNamed(in LeadContent content)
    {
        if (!content.Prefixed || !Items.Income.Contains(content.Last.Code) || !content.LastText.EndsWith(Income))
        {
            return null;
        }

        var named = content.Named(content.Last.End, false);
        var income = content.Last.Code is Items.IncomeTotal or Items.IncomeCurrent ? named : named with { Item = content.Last.Code };
        Total = income.Item is null ? null : Total;
        return income;
    }

    /// <summary>社区培训费, 物业管理支出: a purpose of its own.</summary>
    private Subject? OfPrefixed(in LeadContent content)
    {
        if (!content.Prefixed)
        {
            return null;
        }

        // 医疗收入 is a line of the income, and no purpose.
        // 水库除险加固支出预算: the budget's word is of no name.
        var end = content.Last.Kind == TokenKind.Total && Totals.Read(content.Last.Code).Stage is not null && content.LastText.StartsWith(Expenditure) ? content.Last.Start + Expenditure.Length : content.Last.End;
        var name = content.Named(end, content.Last.Kind == TokenKind.Item || Total != Items.IncomeTotal);
        Spends = content.Last.Code == Items.ProjectExpenditure && content.LastText.EndsWith(Expenditure);
        Total = null;
        return name with { Project = name.Project || content.Words.Classes.IsIncome(content.Text[name.Start..name.End]) };
    }

    /// <summary>公益性岗位及其他支出.</summary>
    private static Subject? OfNameAndOthers(in LeadContent content) =>
        content.Last.Code == Items.OtherExpenditure && content.Tokens is [.., { Kind: TokenKind.Unknown } name, _] && content.Text[name.End..content.Last.Start].Trim() is "及" or "和" or "与"
            ? new Subject(null, name.Start, content.Last.End, true)
            : null;

    private Subject OfItemItself(in LeadContent content)
    {
        var (item, before) = (content.Last, content.Before);
        if (before.Length == 0 && content.Tokens is [.., { Kind: TokenKind.Item } payer, _] && content.Words.Senses.IsPaidFrom(content.Text[payer.End..item.Start].Trim()))
        {
            before = payer;
            // 财政拨款安排“三公”经费支出8万元: from whose money, and no word that it was only planned; so it is in 安排“三公”经费8万元.
            Stage = StageToken.Start >= payer.End && StageToken.End <= item.Start && content.Words.Senses.Says(content.LastText, StageSenses.Expenditure) ? null : Stage;
        }

        var fund = before.Kind == TokenKind.Item && Funds.All.Contains(before.Code) && !Funds.All.Contains(item.Code) ? before.Code : null;
        // 一般公共预算及政府性基金财政拨款“三公”经费: of both.
        fund = fund is not null && content.Tokens is [.., { Kind: TokenKind.Item } other, var last, _] && last == before && IsApart(other.Code) && content.Text[other.End..before.Start].Trim() is "及" or "和" or "与" or "、" or "以及" ? null : fund;
        var within = content.Words.ItemStages.Of(content.LastText, item.Code);
        Stage ??= within;
        return new Subject(item.Code, item.Start, within is null ? item.End : WithoutStage(content), false, fund);
    }

    /// <summary>灌区改造项目支出: the verb behind an item that is a longer name's end.</summary>
    private static Subject? OfPrefixedItem(in LeadContent content) =>
        content.Before.Kind == TokenKind.Item && content.IsPrefixed(content.Tokens.Count - 2) ? content.Named(content.Last.End, true) : null;

    /// <summary>项目经费收入 is income for projects.</summary>
    private Subject? OfItemsSide(in LeadContent content) =>
        content.Before.Kind != TokenKind.Item ? null
        : new Subject(
            (content.Before.Code, Total) switch
            {
                (Items.BasicExpenditure, Items.IncomeTotal) => Items.BasicIncome,
                (Items.ProjectExpenditure, Items.IncomeTotal) => Items.ProjectIncome,
                var (item, _) => item,
            },
            content.Before.Start, WithoutStage(content), false);

    private static int WithoutStage(in LeadContent content) => content.Last.Start + content.Words.ItemStages.Without(content.LastText).Length;
}
