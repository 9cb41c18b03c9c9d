using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>公务接待费2023年支出, 渠道清淤项目当年支出: the verb that stands apart from what is named names no total.</summary>
internal sealed partial class Lead
{
    private void TakeVerb(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<Token> content, NameEndings endings)
    {
        if (Compares || content is not [.., var named, var verb] || !IsVerb(text, verb, out var ofYear) || (!ofYear && LeadContent.Touches(text, named.End, verb.Start))
            || !MaySpend(text, named, ofYear, endings) || !StandsBehind(text, tokens, named, verb))
        {
            return;
        }

        if (Stage is null)
        {
            (Stage, StageToken) = (Stages.Actual, verb);
        }

        Total = null;
        content.RemoveAt(content.Count - 1);
    }

    /// <summary>投入|衔接资金1200万元, 安排|支持|产业联合体发展补助: what is done with the money stands before its name, and says the stage where nothing else does.</summary>
    private void TakeVerbOfName(ReadOnlySpan<char> text, List<Token> tokens, ProseWords words)
    {
        if (tokens[^1] is { Kind: TokenKind.Unknown } deed && BehindDeed(text, deed, words) is > 0 and var done)
        {
            tokens[^1] = deed with { Start = done };
        }

        if (tokens[^1] is not { Kind: TokenKind.Unknown } name || !words.GivingVerbs.TryLongest(text[..name.End], name.Start, out var verb)
            || name.End - verb.End < LeadContent.ShortestName * 2 || !words.Endings.Ends(text[verb.End..name.End]) || (verb.Code != Does && words.NoNames.IsKind(text[verb.End..name.End]))
            || (verb.Code == Does && !EndsInProject(text[verb.End..name.End])))
        {
            return;
        }

        tokens[^1] = name with { Start = verb.End };
        if (Stage is null && verb.Code is not (Aims or Does))
        {
            (Stage, StageToken) = (verb.Code, name with { Kind = TokenKind.Stage, End = verb.End, Code = verb.Code });
        }
    }

    /// <summary>计划对白石社区实施|排水沟建设工程: to whom it was done is of no name. The place behind the verb, or 0.</summary>
    private static int BehindDeed(ReadOnlySpan<char> text, Token deed, ProseWords words)
    {
        var name = text[deed.Start..deed.End];
        var to = name.Length <= LeadContent.LongestName && EndsInProject(name) ? name[..Math.Min(name.Length, LongestPreposed)].IndexOf('对') : -1;
        for (var at = to + LeadContent.ShortestName; to >= 0 && at < name.Length - LeadContent.ShortestName; at++)
        {
            if (words.GivingVerbs.TryLongest(name, at, out var verb) && verb.Code == Does)
            {
                return name.Length - verb.End > LeadContent.ShortestName ? deed.Start + verb.End : 0;
            }
        }

        return 0;
    }

    /// <summary>计划对…, 拟对….</summary>
    private const int LongestPreposed = 6;

    /// <summary>支持 says what for, and no stage.</summary>
    private const string Aims = "for";

    /// <summary>实施|渠道清淤项目; 实施国家基本药物制度补助 is one name.</summary>
    private const string Does = "does";

    private static bool EndsInProject(ReadOnlySpan<char> name) => name.EndsWith(ProjectWord) || name.EndsWith(Works);

    /// <summary>渠道清淤项目按照合同进度|支付: the name ends before how it was done.</summary>
    private Subject? OfNameAccording(in LeadContent content)
    {
        var at = StageToken.Start >= content.Last.End ? content.LastText.LastIndexOf('按') : -1;
        return at > LeadContent.ShortestName && content.Words.Endings.Ends(content.LastText[..at]) ? content.Named(content.Last.Start + at, true) : null;
    }

    /// <summary>会议费和培训费, 人员经费、公用经费: nothing but the joining word between two items that are spent on.</summary>
    private static bool IsJoint(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Token first, Token second) =>
        first.Kind == TokenKind.Item && second.Kind == TokenKind.Item && first.Code != second.Code && ((IsSpentOn(first.Code) && IsSpentOn(second.Code)) || (IsApart(first.Code) && IsApart(second.Code)))
        && tokens.IndexOf(first) is >= 0 and var at && tokens.IndexOf(second) == at + 2 && IsJoining(text, tokens[at + 1]);

    /// <summary>一般公共预算和政府性基金预算支出.</summary>
    private static bool IsApart(string item) => item is Items.GeneralPublicBudget or Items.GovernmentFund or Items.StateCapital;

    private static bool IsSpentOn(string item) => item is not (Items.ExpenditureTotal or Items.ExpenditureCurrent) && (Items.Expenditure.Contains(item) || item == Items.ThreePublic || Items.ThreePublicParts.Contains(item));

    /// <summary>支出, 实际支出, 支出预算; 当年支出 is an item of its own where nothing is named.</summary>
    private static bool IsVerb(ReadOnlySpan<char> text, Token token, out bool ofYear)
    {
        ofYear = token is { Kind: TokenKind.Item, Code: Items.ExpenditureCurrent } && text[token.Start..token.End].EndsWith(Expenditure);
        return ofYear || (token.Kind == TokenKind.Total && Totals.Read(token.Code).Item == Items.ExpenditureTotal);
    }

    private static bool MaySpend(ReadOnlySpan<char> text, Token named, bool ofYear, NameEndings endings) => named.Kind switch
    {
        // 一般公共预算本年支出 is the year's total of the fund.
        TokenKind.Item when Funds.All.Contains(named.Code) => !ofYear,
        TokenKind.Item => named.Code is not (Items.ExpenditureTotal or Items.ExpenditureCurrent or Items.CarryOver) && !Items.Income.Contains(named.Code),
        TokenKind.Unknown => text[named.Start..named.End] is var name && endings.Ends(name) && !endings.EndsOrgan(name),
        _ => false,
    };

    /// <summary>Nothing but years and small words between: 公务接待费的支出, 会议费2023年全年支出.</summary>
    private static bool StandsBehind(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Token named, Token verb)
    {
        foreach (var token in tokens[(tokens.IndexOf(named) + 1)..tokens.IndexOf(verb)])
        {
            // 会议费年初预算支出; 政府性基金预算安排的支出 has been spent.
            var isPlan = token is { Kind: TokenKind.Stage, Code: Stages.Budget or Stages.Initial or Stages.Adjusted } && !Funds.All.Contains(named.Code);
            if (!(isPlan || token.Kind == TokenKind.Year || (token.Kind == TokenKind.Filler && token.Code != Cues.Use && !IsJoining(text, token)) || token.Is(Cues.LastYear) || token.Is(Cues.PartOfYear)))
            {
                return false;
            }
        }

        return true;
    }
}
