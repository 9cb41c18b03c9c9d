using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// The words in front of a figure, from the last stop or figure on: what they name, at which stage, of which year, and whether they
/// compare. Words after 比 and 较 belong to what is compared with.
/// </summary>
internal sealed partial class Lead
{
    public Subject Subject { get; private set; }

    /// <summary>灌区改造工程概算总投资: the project whose investment it is.</summary>
    public Subject Owner { get; private set; }

    /// <summary>收入 or 支出 without more, as an item, for the case that nothing nearer is one.</summary>
    public string? Total { get; private set; }

    public string? Stage { get; private set; }

    public Token StageToken { get; private set; }

    /// <summary>The stage that is compared with (较年初预算增加) or shared in (完成年初预算的 …).</summary>
    public string? Base { get; private set; }

    public int? Year { get; private set; }

    /// <summary>The year that is compared with: 较2022年预算增加.</summary>
    public int? BaseYear { get; private set; }

    public bool LastYear { get; private set; }

    public bool SeveralYears { get; private set; }

    /// <summary>截至: up to a day, and not of its year where years are spoken of.</summary>
    public bool Until { get; private set; }

    /// <summary>预计: what is spent then has not been yet.</summary>
    public bool Expected { get; private set; }

    /// <summary>市级, 县财政: beside 中央补助 and 省级补助 whose money it is.</summary>
    public Token Level { get; private set; }

    /// <summary>本级: the organisation's own, beside those under it.</summary>
    public bool OwnLevel { get; private set; }

    /// <summary>全部用于巡护补助: what follows is what money went to.</summary>
    public bool Purpose { get; private set; }

    /// <summary>科技金融拨付: a few words before a verb of stage, which say how or by whom, or in a list of what.</summary>
    public Token Short { get; private set; }

    /// <summary>湖东县支出: the organisation or place whose total it is.</summary>
    public Token Organ { get; private set; }

    /// <summary>第四季度, 上半年: a part of what the year had.</summary>
    public bool PartOfYear { get; private set; }

    /// <summary>合计 right before the figure: the sum of what was listed.</summary>
    public bool Sum { get; private set; }

    /// <summary>共到位: there is such a word before the stage.</summary>
    public bool InAll { get; private set; }

    /// <summary>年末: what is carried over then goes out.</summary>
    public bool YearEnd { get; private set; }

    public bool MidYear { get; private set; }

    /// <summary>因人员增加和中央补助下达: the clause says why.</summary>
    public bool IsCause { get; private set; }

    public bool Compares { get; private set; }

    /// <summary>1 for 增加, -1 for 减少, 0 where nothing changes.</summary>
    public int Direction { get; private set; }

    /// <summary>节约: so much less than what stands before.</summary>
    public bool Saves { get; private set; }

    /// <summary>持平: the change is nil.</summary>
    public Token Flat { get; private set; }

    public bool Rate { get; private set; }

    /// <summary>总体执行率: of all that was told, and not of its last part.</summary>
    public bool WholeRate { get; private set; }

    /// <summary>Where the words of the whole begin after 占; -1 where nothing is a share.</summary>
    public int ShareFrom { get; private set; } = -1;

    /// <summary>全部为财政拨款 says what something is; it names no new subject.</summary>
    public bool Copula { get; private set; }

    public bool Foreign { get; private set; }

    /// <summary>涉及资金: of what is reviewed or told of.</summary>
    public bool Reviewed { get; private set; }

    public bool Pronoun { get; private set; }

    /// <summary>项目资金 without 该 or 本: the organisation's projects, where no project has been named.</summary>
    public bool ProjectAtLarge { get; private set; }

    /// <summary>The words name a kind of things and no one of them.</summary>
    public bool IsKind { get; private set; }

    /// <summary>There are words that name something, known or not.</summary>
    public bool HasContent { get; private set; }

    /// <summary>三公经费较上年24.8万元: what is named stands before 较; nothing behind it is.</summary>
    public bool NamesBefore { get; private set; }

    /// <summary>Two totals in one figure: 收入总计、支出总计512.30万元.</summary>
    public IReadOnlyList<Subject> Both { get; private set; } = [];

    /// <param name="compared">What stood before in the sentence is compared with.</param>
    /// <param name="content">Room for the tokens that name something; the caller's, so that it is had once a document.</param>
    /// <param name="reportYear">What is carried over from a year before it came in.</param>
    public static Lead Read(ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, List<Token> content, ProseWords words, int? reportYear, bool compared = false)
    {
        var lead = new Lead();
        content.Clear();
        var year = default(Token);
        foreach (var token in tokens)
        {
            if (token.Kind == TokenKind.Year)
            {
                // 2021年至2023年: several years, and not the last of them.
                lead.SeveralYears |= year.Length > 0 && text[year.End..token.Start].Trim() is "至" or "到" or "-" or "—" or "－" or "~";
                year = token;
            }

            if ((lead.Compares || compared) && token.Is(Cues.Savings))
            {
                // 较年初预算节约1.79万元 is less money spent; 节约成本420万元 is somebody's gain.
                (lead.Direction, lead.Saves) = (-1, true);
                continue;
            }

            if (token.Kind == TokenKind.Stage && lead.IsAgainstLastYear(text, token))
            {
                // 比上年决算数16.1万元: 比上年 and the stage that is compared with.
                (lead.Compares, lead.LastYear, lead.Base, lead.Stage, lead._compared) = (true, true, token.Code, null, content.Count);
                continue;
            }

            lead.Take(token, content);
            lead.LastYear |= token.Code is Cues.UpOnYear or Cues.DownOnYear;
            if (token.Code is Cues.Level or Cues.OwnLevel)
            {
                (lead.Level, lead.OwnLevel) = (token, token.Code == Cues.OwnLevel);
            }

            lead.Purpose |= token.Code == Cues.Use && content.Count == 0;

            if ((token.Kind == TokenKind.Stage || token.Is(Cues.Rate)) && lead.Total is null && words.Senses.Says(text[token.Start..token.End], StageSenses.Income))
            {
                // 年初收入预算 is a stage that says which side, 收入预算完成率 a rate.
                lead.Total = Items.IncomeTotal;
            }

            lead.Sum = token.Code is Cues.Sum or Cues.SumInAll || (lead.Sum && token.Is(Cues.Copula));
            lead.InAll |= token.Code is Cues.InAll or Cues.SumInAll;
            lead.Until |= token.Code is Cues.Until;
            lead.Expected |= token.Code is Cues.Expected;
            lead.YearEnd |= token.Code is Cues.YearEnd;
            lead.MidYear |= token.Code is Cues.MidYear;
            if (lead.Compares && token.Code is Cues.YearBegin)
            {
                // 较年初增加56万元.
                lead.Base ??= Stages.Initial;
            }
        }

        lead.ProjectAtLarge = lead._pronoun.Is(Cues.AtLarge);
        lead.IsCause = content.Count > 0 && content[0].Kind == TokenKind.Unknown && text[content[0].Start] is '因' or '受';
        lead.NamesBefore = content.Count == 0 || (lead.Compares && lead._compared == content.Count);
        lead.Name(text, content, words);
        lead.IsKind = lead.Subject is { HasWords: true, Item: null, Block: < 0 } subject && EndsInKind(text[subject.Start..subject.End]);
        lead.FindBoth(text, content, words.Endings);
        if (lead is { YearEnd: true, Stage: Stages.Budget })
        {
            // 年末预算总额: what the budget had become.
            lead.Stage = Stages.Adjusted;
        }

        if (lead is { YearEnd: false, Stage: Stages.CarriedOut, HasContent: true, Direction: 0 } && lead.Year < reportYear && year.End == lead.StageToken.Start)
        {
            // 2021年结转的校舍资金218万元 in a report of 2022.
            (lead.Stage, lead.Year) = (Stages.CarriedIn, reportYear);
        }

        return lead;
    }

    private bool IsAgainstLastYear(ReadOnlySpan<char> text, Token next) =>
        Stage == Stages.Change && StageToken.End == next.Start && text[StageToken.Start] is '比' or '较' or '与' or '同' && text[StageToken.End - 1] is '年' or '度'
        && next.Code is Stages.Actual or Stages.Budget or Stages.Initial or Stages.Adjusted;

    private void Take(Token token, List<Token> content)
    {
        switch (token.Kind)
        {
            case TokenKind.Stage when Compares || (Stage == Stages.Actual && token.Code is Stages.Budget or Stages.Initial or Stages.Adjusted):
                Base = token.Code;
                break;
            case TokenKind.Stage when IsPlainer(token.Code):
                break;
            case TokenKind.Stage:
                (Stage, StageToken) = (token.Code, token);
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
            case TokenKind.Item or TokenKind.Unknown:
                content.Add(token);
                break;
            case TokenKind.Cue:
                TakeCue(token, content);
                break;
            default:
                break;
        }
    }

    /// <summary>调整后全年财政补助预算, 年初批复收入预算: which budget it is has been said.</summary>
    private bool IsPlainer(string stage) => Stage is Stages.Adjusted or Stages.Initial && stage == Stages.Budget;

    private void TakeCue(Token token, List<Token> content)
    {
        switch (token.Code)
        {
            case Cues.Versus:
                (Compares, _compared) = (true, content.Count);
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
                SeveralYears = true;
                break;
            case Cues.PartOfYear:
                PartOfYear = true;
                break;
            case Cues.Up or Cues.UpOnYear:
                Direction = 1;
                break;
            case Cues.Down or Cues.DownOnYear:
                Direction = -1;
                break;
            case Cues.Flat:
                Flat = token;
                break;
            case Cues.Share:
                ShareFrom = token.End;
                break;
            case Cues.Pronoun or Cues.AtLarge:
                (Pronoun, _pronoun) = (true, token);
                break;
            case Cues.Rate or Cues.WholeRate:
                (Rate, _rate, WholeRate) = (true, token, token.Code == Cues.WholeRate);
                break;
            case Cues.Copula:
                Copula |= content.Count == 0;
                break;
            case Cues.RateSuffix:
                Rate |= content.Count > 0 && content[^1].End == token.Start && content[^1].Kind != TokenKind.Unknown;
                break;
            case Cues.Foreign or Cues.Savings or Cues.Reviewed or Cues.Due:
                Reviewed |= token.Code == Cues.Reviewed;
                content.Add(token);
                break;
            default:
                break;
        }
    }
}
