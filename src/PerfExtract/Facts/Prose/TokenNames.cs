using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Tokens that are of one name are joined to it.</summary>
internal sealed partial class Tokenizer
{
    /// <summary>
    /// Known words that are part of a name: with unknown ones on both sides (社区[执行]能力提升), or at its end (道路照明[项目]).
    /// </summary>
    private List<Token> Names(ReadOnlySpan<char> text, List<Token> tokens)
    {
        _joined.Clear();
        foreach (var token in tokens)
        {
            TrimBeforeYear(text, token);
            // The first rule that takes the token; what none of them joins stands for itself.
            var isTaken = SplitPlan(text, token) || JoinPlan(text, token) || MarkParts(text, token) || JoinAcross(text, token) || JoinNext(text, token) || JoinBracket(text, token) || JoinEnding(text, token);
            if (!isTaken)
            {
                _joined.Add(token);
            }
        }

        return _joined;
    }

    /// <summary>渠道清淤项目|在2023年支出: the preposition is of no name.</summary>
    private void TrimBeforeYear(ReadOnlySpan<char> text, Token token)
    {
        if (token.Kind != TokenKind.Year || _joined is not [.., { Kind: TokenKind.Unknown } last] || last.End != token.Start || text[last.End - 1] is not ('在' or '于'))
        {
            return;
        }

        _joined.RemoveAt(_joined.Count - 1);
        if (last.Length > 1)
        {
            _joined.Add(last with { End = last.End - 1 });
        }
    }

    /// <summary>渠道清淤项目|计划|30万元, （计划30万元）: right before a sum the word is the verb, unless the name goes on with it: 人才服务计划30万元.</summary>
    private bool SplitPlan(ReadOnlySpan<char> text, Token token)
    {
        if (token.Kind != TokenKind.Quantity || _quantities[token.Figure] is not { Kind: QuantityKind.Money or QuantityKind.Number, Comparator: Comparator.None } || _joined is not [.., { Kind: TokenKind.Unknown } last]
            || last.End != token.Start || !text[last.Start..last.End].EndsWith(Plan) || !(last.Length == Plan.Length || endings.EndsSum(text[last.Start..(last.End - Plan.Length)])))
        {
            return false;
        }

        var verb = new Token(TokenKind.Stage, last.End - Plan.Length, last.End, Stages.Budget);
        _joined.RemoveAt(_joined.Count - 1);
        if (last.Length > Plan.Length)
        {
            _joined.Add(last with { End = verb.Start });
        }

        _joined.Add(verb);
        _joined.Add(token);
        return true;
    }

    /// <summary>基础研究计划|支出: the verb's first word is the name's.</summary>
    private bool JoinPlan(ReadOnlySpan<char> text, Token token)
    {
        if (!IsPlanOf(text, _joined, token))
        {
            return false;
        }

        var spends = text[token.Start..token.End].SequenceEqual(PlannedSpending);
        Join(1, spends ? token.Start + Plan.Length : token.End);
        if (spends)
        {
            _joined.Add(new Token(TokenKind.Total, token.Start + Plan.Length, token.End, Cues.Expenditure));
        }

        return true;
    }

    private bool MarkParts(ReadOnlySpan<char> text, Token token)
    {
        var opens = IsPartsOf(text, _joined, token);
        if (opens)
        {
            _joined.Add(new Token(TokenKind.Cue, token.Start, token.Start + 1, Cues.PartsOf));
            if (token.Length > 1)
            {
                _joined.Add(token with { Start = token.Start + 1 });
            }
        }

        return opens;
    }

    /// <summary>社区[执行]能力提升; but 省财政厅|下达|桦川市水利发展资金 and 中央|安排|水利发展资金 tell who did what.</summary>
    private bool JoinAcross(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Unknown && _joined is [.., { Kind: TokenKind.Unknown } first, var known] && MayBeInName(known)
        && !(known.Kind == TokenKind.Stage && endings.IsGiver(text[first.Start..first.End]))
        && Join(2, token.End);

    private bool JoinNext(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Unknown && _joined is [.., var term] && (term.Kind == TokenKind.Unknown || IsTerm(text, term, token)) && text[term.End..token.Start].IsWhiteSpace()
        && Join(1, token.End);

    private bool JoinBracket(ReadOnlySpan<char> text, Token token) =>
        token.Kind == TokenKind.Unknown && IsBracketInName(text, _joined, token) && Join(4, token.End);

    /// <summary>道路照明[项目].</summary>
    private bool JoinEnding(ReadOnlySpan<char> text, Token token) =>
        token.Kind is TokenKind.Filler or TokenKind.Total or TokenKind.Cue && _joined is [.., { Kind: TokenKind.Unknown } before] && (before.Length > 1 || LeadContent.IsLetter(text, before)) && text[before.End..token.Start].IsWhiteSpace()
        && endings.IsEnding(text[token.Start..token.End]) && !endings.EndsOrgan(text[before.Start..before.End])
        && Join(1, token.End);

    /// <summary>The last tokens and what follows them are one name.</summary>
    private bool Join(int last, int end)
    {
        var name = new Token(TokenKind.Unknown, _joined[^last].Start, end);
        _joined.RemoveRange(_joined.Count - last, last);
        _joined.Add(name);
        return true;
    }

    /// <summary>“十四五”规划评估经费, and not “十四五”以来.</summary>
    private static bool IsTerm(ReadOnlySpan<char> text, Token term, Token next) =>
        term.Is(Cues.SeveralYears) && text[term.Start] == '“' && !text[next.Start..].StartsWith("以来", StringComparison.Ordinal) && !text[next.Start..].StartsWith("时期", StringComparison.Ordinal);

    private const string Plan = "计划", PlannedSpending = "计划支出", PlannedFunds = "计划资金";

    /// <summary>基础研究计划|支出, 质量提升计划资金, and not 食堂改造工程|计划支出: the verb begins behind the name.</summary>
    private bool IsPlanOf(ReadOnlySpan<char> text, List<Token> before, Token token) =>
        token.Kind == TokenKind.Stage && before is [.., { Kind: TokenKind.Unknown, Length: > 1 } name] && name.End == token.Start && text[token.Start..token.End] is PlannedSpending or PlannedFunds
        && text[name.Start..name.End] is var words && !endings.Ends(words) && !endings.EndsOrgan(words);

    /// <summary>基本支出中，人员经费…; 支出中农村客运补贴…: the word after an item or a total opens its parts.</summary>
    private bool IsPartsOf(ReadOnlySpan<char> text, List<Token> before, Token token) =>
        token.Kind == TokenKind.Unknown && text[token.Start] == '中' && before is [.., { Kind: TokenKind.Item or TokenKind.Total } whole]
        && (token.Length == 1 ? whole.Kind == TokenKind.Item : whole.End == token.Start && !_middles.TryLongest(text, token.Start, out _));

    /// <summary>中央, 中心, 中小学: the word is the name's own.</summary>
    private readonly Lexicon.WordList _middles = lexicon["middle-words"];

    /// <summary>办案（业务）费, 危房改造（四类对象）补助: a few unknown words in a bracket, with unknown ones right before and behind.</summary>
    private static bool IsBracketInName(ReadOnlySpan<char> text, List<Token> before, Token token) =>
        before is [.., { Kind: TokenKind.Unknown } name, { Kind: TokenKind.Open } open, { Kind: TokenKind.Unknown, Length: <= LongestBracketed } inner, { Kind: TokenKind.Close } close]
        && name.End == open.Start && close.End == token.Start && inner.Start == open.End && inner.End == close.Start && !text[inner.Start..inner.End].Contains('含');

    private const int LongestBracketed = 12;

    /// <summary>Longer words of stage are no part of a name.</summary>
    private const int LongestVerb = 2;

    private static bool MayBeInName(Token token) => token.Kind switch
    {
        // 社区|执行|能力提升; 高新区|共安排|产业扶持资金 is a sentence.
        TokenKind.Stage => token.Length <= LongestVerb,
        TokenKind.Filler => token.Code != Cues.Use,
        TokenKind.Item or TokenKind.Total => true,
        TokenKind.Cue => token.IsForeign || token.Code is Cues.Pronoun or Cues.Earmarked or Cues.AtLarge or Cues.Up or Cues.UpOnYear or Cues.Down or Cues.DownOnYear or Cues.Versus or Cues.VersusAfter or Cues.Copula or Cues.RateSuffix,
        _ => false,
    };
}
