using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Word for word, what the tokens before a figure say.</summary>
internal sealed partial class Lead
{
    /// <param name="compared">What stood before in the sentence is compared with.</param>
    /// <param name="content">Room for the tokens that name something; the caller's, so that it is had once a document.</param>
    /// <param name="reportYear">What is carried over from a year before it came in.</param>
    public static Lead Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<Token> content, ProseWords words, int? reportYear, bool compared = false)
    {
        var lead = new Lead();
        content.Clear();
        foreach (var each in tokens)
        {
            var token = IsBare(text, each, tokens, BareActual) ? each with { Kind = TokenKind.Stage, Code = Stages.Actual }
                : IsBare(text, each, tokens, BareApproved) ? each with { Kind = TokenKind.Stage, Code = Stages.Initial }
                : each;
            if (IsAnd(text, token))
            {
                continue;
            }

            lead.TakeYear(text, token);
            if (!lead.IsWhenSpent(token) && !lead.TakeSavings(token, compared) && !lead.TakeMore(text, token, tokens, words, compared))
            {
                lead.Take(token, content);
                lead.TakeSide(text, token, words);
                // A项目36万元，B项目10万元，共46万元: alone before a figure 共 sums up.
                lead.YearBegin = token.Code == Cues.YearBegin || (lead.YearBegin && token.Is(Cues.Copula));
                lead.Sum = token.Code is Cues.Sum or Cues.SumInAll || (lead.Sum && token.Is(Cues.Copula)) || (token.Code == Cues.InAll && tokens.Length == 1);
            }
        }

        lead.ProjectAtLarge = lead._pronoun.Is(Cues.AtLarge);
        lead.IsCause = content.Count > 0 && content[0].Kind == TokenKind.Unknown && text[content[0].Start] is '因' or '受';
        lead.NamesBefore = content.Count == 0 || (lead.Compares && lead._compared == content.Count);
        lead.TakeVerb(text, tokens, content, words.Endings);
        lead.Joint = content is [.., var first, var second] && IsJoint(text, tokens, first, second);
        lead.Giver = content is [{ Kind: TokenKind.Unknown } giver, ..] && giver.End == lead.StageToken.Start ? giver : lead.Level.End == lead.StageToken.Start ? lead.Level : default;
        lead.Name(text, content, words);
        lead.SettleHolder(text, tokens);
        lead.IsKind = lead.Subject is { HasWords: true, Item: null, Block: < 0 } subject && (LeadContent.EndsInKind(text[subject.Start..subject.End]) || words.NoNames.IsSome(text[subject.Start..subject.End]));
        lead.FindBoth(text, content, words, compared);
        lead.SettleStage(reportYear);
        return lead;
    }

    /// <summary>局机关及下属单位支出2000万元, 局本级和18家下属单位支出2000万元: of both, and so of no part.</summary>
    private void SettleHolder(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens)
    {
        Holder = Organ.Length > 0 && Holder.Length == 0 ? Organ : Holder;
        var at = Holder.Length > 0 ? tokens.IndexOf(Holder) : -1;
        var before = at > 1 && tokens[at - 1].Kind == TokenKind.Quantity ? at - 2 : at - 1;
        if ((before > 0 && IsJoining(text, tokens[before])) || (at >= 0 && at + 1 < tokens.Length && IsJoining(text, tokens[at + 1])))
        {
            Holder = default;
        }
    }

    private static bool IsJoining(ReadOnlySpan<char> text, Token token) =>
        token.Kind is TokenKind.Filler or TokenKind.Stop && text[token.Start..token.End] is "及" or "和" or "与" or "以及" or "、";

    /// <summary>2021年至2023年: several years, and not the last of them.</summary>
    private void TakeYear(ReadOnlySpan<char> text, Token token)
    {
        if (token.Kind == TokenKind.Year)
        {
            SeveralYears |= _year.Length > 0 && text[_year.End..token.Start].Trim() is "至" or "到" or "-" or "—" or "－" or "~";
            _firstYear = _year.Length == 0 ? token : _firstYear;
            _year = token;
        }
    }

    /// <summary>结转2024年继续使用25万元: when it will be spent.</summary>
    private bool IsWhenSpent(Token token) =>
        token is { Kind: TokenKind.Stage, Code: Stages.Actual } && Stage == Stages.CarriedOut && _year.Start >= StageToken.End && _year.Length > 0;

    /// <summary>较年初预算节约1.79万元 is less money spent; 节约成本420万元 is somebody's gain.</summary>
    private bool TakeSavings(Token token, bool compared)
    {
        var saves = (Compares || compared) && token.Is(Cues.Savings);
        (Direction, Saves) = saves ? (-1, true) : (Direction, Saves);
        return saves;
    }

    /// <summary>与上年相比多0.4万元, 比2022年少了0.4万元: right before the figure.</summary>
    private bool TakeMore(ReadOnlySpan<char> text, Token token, ReadOnlySpan<Token> tokens, ProseWords words, bool compared)
    {
        if (!(Compares || compared) || token is not { Kind: TokenKind.Unknown, Length: <= LongestMore } || (token != tokens[^1] && !(tokens is [.., var before, { Kind: TokenKind.Filler }] && token == before)))
        {
            return false;
        }

        var moved = words.Senses.DirectionOf(text[token.Start..token.End]);
        Direction = moved == 0 ? Direction : moved;
        return moved != 0;
    }

    /// <summary>多, 少了, 较多: longer words name something.</summary>
    private const int LongestMore = 2;

    /// <summary>年初收入预算 is a stage that says which side, 收入预算完成率 a rate.</summary>
    private void TakeSide(ReadOnlySpan<char> text, Token token, ProseWords words)
    {
        if ((token.Kind == TokenKind.Stage || token.Is(Cues.Rate)) && Total is null && words.Senses.Says(text[token.Start..token.End], StageSenses.Income))
        {
            Total = Items.IncomeTotal;
        }
    }

    /// <summary>使用财政拨款安排公务接待费预算5万元: what is named between the verb and the budget has that budget; 完成预算5万元的86% is another matter.</summary>
    private static bool NamesItem(Token token) => token.Kind == TokenKind.Item;

    private void Take(Token token, List<Token> content)
    {
        switch (token.Kind)
        {
            case TokenKind.Stage when Compares && token.Code == Stages.Change:
                // 与上年相比增加（减少）0万元: the form's word leaves the sign to the figure.
                (Direction, _moved) = (1, token);
                break;
            case TokenKind.Stage when Compares || (Stage == Stages.Actual && token.Code is Stages.Budget or Stages.Initial or Stages.Adjusted && content.FindLastIndex(NamesItem) < _stageAt):
                Base = token.Code;
                break;
            case TokenKind.Stage when IsPlainer(token.Code):
                break;
            case TokenKind.Stage:
                (Stage, StageToken, _stageAt) = (token.Code, token, content.Count);
                break;
            case TokenKind.Year when Compares:
                BaseYear = token.Figure;
                break;
            case TokenKind.Year:
                Year = token.Figure;
                break;
            case TokenKind.Total:
                var (item, stage) = Totals.Read(token.Code);
                Total = item;
                if (stage is not null && !IsPlainer(stage))
                {
                    (Stage, StageToken) = (stage, token);
                }

                content.Add(token);
                break;
            case TokenKind.Item:
                content.Add(token);
                break;
            case TokenKind.Unknown:
                content.Add(token);
                _movesNext = false;
                break;
            case TokenKind.Cue:
                TakeCue(token, content);
                break;
            case TokenKind.Filler:
                TakeFiller(token, content);
                break;
            default:
                break;
        }
    }

    /// <summary>调整后全年财政补助预算, 年初批复收入预算, 追加人员经费预算, 比上年增加预算: which budget it is, or what became of it, has been said.</summary>
    private bool IsPlainer(string stage) => Stage is Stages.Adjusted or Stages.Initial or Stages.Adjustment or Stages.Change && stage == Stages.Budget;

    private void TakeCue(Token token, List<Token> content)
    {
        switch (token.Code)
        {
            case Cues.Versus:
                (Compares, _compared) = (true, content.Count);
                break;
            case Cues.VersusLastYear:
                (Compares, LastYear, _compared, Stage, StageToken) = (true, true, content.Count, Stages.Change, token);
                break;
            case Cues.VersusAfter:
                // 与2022年相比, 与年初预算相比: what stood before the word is what is compared with.
                (Compares, BaseYear, Year, Base, Stage) = (true, Year, null, Base ?? Stage, null);
                break;
            case Cues.LastYear:
                LastYear = true;
                break;
            case Cues.BothTotals:
                _both = token;
                break;
            case Cues.SeveralYears:
                (SeveralYears, _several) = (true, token);
                break;
            case Cues.PartOfYear:
                PartOfYear = true;
                break;
            case Cues.Up or Cues.UpOnYear:
                (Direction, LastYear, _moved, _movesNext) = (1, LastYear || token.Code == Cues.UpOnYear, token, true);
                break;
            case Cues.Down or Cues.DownOnYear:
                (Direction, LastYear, _moved, _movesNext) = (-1, LastYear || token.Code == Cues.DownOnYear, token, true);
                break;
            case Cues.Flat:
                Flat = token;
                break;
            case Cues.Share:
                ShareFrom = token.End;
                break;
            case Cues.Pronoun or Cues.Earmarked or Cues.AtLarge:
                (Pronoun, _pronoun) = (true, token);
                break;
            case Cues.Rate or Cues.WholeRate:
                (Rate, _rate, WholeRate) = (true, token, token.Code == Cues.WholeRate);
                break;
            case Cues.BareRate:
                // 使用430万元，使用率83%; 设备使用率 is another matter.
                (BareRate, _rate) = (content.Count == 0, token);
                break;
            case Cues.Copula or Cues.GrownTo:
                Copula |= content.Count == 0;
                GrownTo |= token.Is(Cues.GrownTo);
                break;
            case Cues.RateSuffix:
                Rate |= content.Count > 0 && content[^1].End == token.Start && content[^1].Kind != TokenKind.Unknown;
                break;
            case Cues.Foreign or Cues.Savings or Cues.Reviewed or Cues.Due or Cues.Named or Cues.Counted or Cues.Purchases:
                (Reviewed, Due) = (Reviewed || token.Code == Cues.Reviewed, token.Code == Cues.Due);
                content.Add(token);
                break;
            default:
                break;
        }
    }

    private void TakeFiller(Token token, List<Token> content)
    {
        switch (token.Code)
        {
            case Cues.Level or Cues.OwnLevel:
                (Level, OwnLevel) = (token, token.Code == Cues.OwnLevel);
                Holder = OwnLevel ? token : Holder;
                break;
            case Cues.Received:
                Received = true;
                break;
            case Cues.Asks:
                _asks = true;
                break;
            case Cues.OrganEnd when content is [.., { Kind: TokenKind.Unknown } organ] && organ.End == token.Start:
                // 税务|部门.
                content[^1] = organ with { End = token.End };
                break;
            case Cues.Office or Cues.Under:
                Holder = token;
                break;
            case Cues.Use:
                Purpose |= content.Count == 0;
                break;
            case Cues.InAll or Cues.SumInAll:
                InAll = true;
                break;
            case Cues.Until:
                Until = true;
                break;
            case Cues.Expected:
                Expected = true;
                break;
            case Cues.Chosen:
                Chosen = true;
                break;
            case Cues.YearEnd:
                YearEnd = true;
                break;
            case Cues.MidYear:
                MidYear = true;
                break;
            case Cues.WholeYear:
                WholeYear = true;
                break;
            case Cues.YearBegin when Compares:
                // 较年初增加56万元.
                Base ??= Stages.Initial;
                break;
            case Cues.YearBegin:
                _yearBegin = true;
                break;
            default:
                break;
        }
    }
}
