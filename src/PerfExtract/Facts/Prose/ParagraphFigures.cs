using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Figures that are no sums by themselves: counted, torn, without their unit.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>产业类项目, and not 新建项目.</summary>
    private const int ShortestKind = 5;

    /// <summary>其中50万元以上的项目86个，预算46800万元: of some of the projects.</summary>
    private bool TakeBoundOfProjects(List<Token> tokens, int at)
    {
        if (QuantityOf(tokens[at]) is not { Kind: QuantityKind.Money, Comparator: not (Comparator.None or Comparator.Equal) })
        {
            return false;
        }

        var next = at + 1;
        while (next < tokens.Count && tokens[next].Kind == TokenKind.Filler)
        {
            next++;
        }

        if (next == tokens.Count || !tokens[next].Is(Cues.AtLarge))
        {
            return false;
        }

        EndLead();
        _carried = _carried with { OfKind = true };
        return true;
    }

    /// <summary>The words before a count are few.</summary>
    private const int LongestCounted = 8;

    /// <summary>共支持项目142个，支出6412万元: what is counted is not what the money is of.</summary>
    private bool TakeCount(Token count)
    {
        if (QuantityOf(count).Kind != QuantityKind.Count || OwnLead.Length is 0 or > LongestCounted)
        {
            return false;
        }

        var lead = ReadLead();
        _countedAt = statements.Count;
        if (IsCountOfProjects(lead))
        {
            EndLead();
            _carried = _carried with { Year = lead.Year ?? _carried.Year };
            GoOnAboutProjects();
            return true;
        }

        // 支持项目12个，支出80万元 is of all the projects.
        var did = TellsDeed(OwnLead) && !EndsWith(lead.Subject, "项目");
        _carried = _carried with { OfKind = _carried.OfKind || lead.Chosen || (lead.Subject.HasWords && words.NoNames.IsKind(TextOf(lead.Subject)) && !IsIncluded(lead.Subject)), Aside = _carried.Aside || did };
        if (!lead.Subject.Project)
        {
            _carried = _carried with { Counted = _carried.Whole is not null && lead.Subject is { HasWords: true, Known: false } && IsPartOfProjects() ? lead.Subject with { Project = true } : default };
            return false;
        }

        if (report.OfProject && lead.Subject.Block < 0 && words.CountsSome(TextOf(lead.Subject)) && !IsIncluded(lead.Subject))
        {
            // 新建项目9个，预算534万元: a part of the report's own, and nothing names it.
            _carried = _carried with { OfKind = true };
        }

        EndLead();
        // 产业发展类项目46个，安排资金5125万元: the kind that is counted has its own; 支持项目142个 says what was done.
        var kind = lead.Subject is { Block: < 0 } named && named.End - named.Start >= ShortestKind && !words.NoNames.IsMatter(TextOf(named));
        _carried = _carried with { Year = lead.Year ?? _carried.Year, Subject = kind ? lead.Subject : _carried.Subject };
        return true;
    }

    /// <summary>项目包括续建项目3个、新建项目6个: what follows is of all of them.</summary>
    private bool IsIncluded(Subject counted) => words.Includes(_text.AsSpan(Math.Max(_sentence, counted.Start - LongestClause)..counted.Start));

    /// <summary>How many amounts had been told where something was counted last.</summary>
    private int _countedAt = -1;

    /// <summary>实施项目共15个，年初批复预算985万元; 县数据中心|实施项目共15个: all the projects, and what follows is of them.</summary>
    private bool IsCountOfProjects(Lead lead) =>
        lead is { Chosen: false, Reviewed: false, Foreign: false } && _carried is { Whole: null, Bracketed: null, OfKind: false } && _sentenceFirst < 0
        && ((lead.ProjectAtLarge && (!lead.Subject.HasWords || words.CountsProjects(_text.AsSpan(_sentence..lead.PronounEnd)))) || lead.Subject is { Item: Items.ProjectExpenditure, HasWords: true, Block: < 0 } || (lead.Subject is { Project: true, Block: < 0 } named && words.CountsProjects(TextOf(named))));

    private void GoOnAboutProjects() =>
        _carried = _topic.Name.Known || _told.Project.Known || _carried.Subject.Known || _carried.OfKind || _sentenceFirst >= 0 ? _carried : _carried with { Subject = new Subject(Items.ProjectExpenditure, 0, 0, false) };

    /// <summary>282.6 9万元, 1 2.69万元, 1, 537.4万元: a figure that white space has torn may be more than its last part says.</summary>
    private bool TakeTorn(List<Token> tokens, int i)
    {
        var isTorn = IsRestOfFigure(tokens[i]) || IsTornBehindComma(tokens, i) || (i > 0 && QuantityOf(tokens[i]).Kind == QuantityKind.Money && Digits.IsArabic(_text[tokens[i].Start])
            && tokens[i - 1].Kind == TokenKind.Quantity && Digits.IsArabic(_text[tokens[i - 1].End - 1])
            && _text.AsSpan(tokens[i - 1].End, tokens[i].Start - tokens[i - 1].End) is [' ' or '\u3000']);
        if (isTorn)
        {
            EndLead();
        }

        return isTorn;
    }

    /// <summary>Three digits behind a comma and white space, and before them a bare number of no more, where no list is told.</summary>
    private bool IsTornBehindComma(List<Token> tokens, int i) =>
        i > 1 && !_turns.OfMoney && QuantityOf(tokens[i]).Kind == QuantityKind.Money && tokens[i - 1].Kind == TokenKind.Stop && _text[tokens[i - 1].Start] == ',' && tokens[i - 1].End < tokens[i].Start
        && tokens[i - 2].Kind == TokenKind.Quantity && QuantityOf(tokens[i - 2]) is { Kind: QuantityKind.Number, HasUnit: false, Scale: 1m, Value: < Thousand } && tokens[i - 2].End == tokens[i - 1].Start
        && _text.AsSpan(tokens[i].Start, tokens[i].Length).IndexOfAnyExceptInRange('0', '9') == DigitsOfGroup;

    private const int DigitsOfGroup = 3;

    private const decimal Thousand = 1000m;

    /// <summary>1085，000元: no sum begins with noughts.</summary>
    private bool IsRestOfFigure(Token token) => _text[token.Start] == '0' && token.Length > 1 && Digits.IsArabic(_text[token.Start + 1]) && QuantityOf(token).Kind == QuantityKind.Money;

    /// <summary>预算2.5，决算1.86 under a heading that says 单位：万元: a figure that a stage stands right before, and nothing behind.</summary>
    private Quantity? DeclaredMoney(List<Token> tokens, int i)
    {
        if (_topic.Unit is not { } unit || i == 0 || QuantityOf(tokens[i]) is not { Kind: QuantityKind.Number, HasUnit: false, High: null } bare || !EndsClause(tokens, i + 1)
            || (bare.Value is >= EarliestYear and <= LatestYear && decimal.IsInteger(bare.Value)))
        {
            return null;
        }

        var stage = tokens[i - 1].Is(Cues.Copula) && i > 1 ? tokens[i - 2] : tokens[i - 1];
        return stage is { Kind: TokenKind.Stage, Code: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Actual } && TextOf(stage).ContainsAny(s_accounts)
            ? bare with { Kind = QuantityKind.Money, Scale = unit.Scale }
            : null;
    }

    /// <summary>预算, 决算, 支出数; 完成 and 执行 may count anything.</summary>
    private static readonly CharSet s_accounts = new("算支");

    /// <summary>预算2023 may be a year.</summary>
    private const decimal EarliestYear = 1990, LatestYear = 2100;

    /// <summary>津贴1140万，其中财政拨款467万: a part of a figure that was not told.</summary>
    private bool IsPartOfUntold(Token part)
    {
        var before = _text.AsSpan(_sentence, part.Start - _sentence);
        before = before[Math.Max(0, before.Length - LongestClause)..];
        return _sentenceFirst < 0 && before.IndexOf("其中", StringComparison.Ordinal) is > 0 and var among && before[..among].TrimEnd("，,：:（( ") is [.., '万'];
    }

    /// <summary>
    /// 40万 without 元 is money where the sentence has spoken of money before, behind an item and what was planned or spent of it, 公务接待费支出40万, and behind the
    /// words of accounts alone: 2023年预算1000万, 支出为980万.
    /// </summary>
    private bool IsBareMoney(List<Token> tokens, int i) =>
        QuantityOf(tokens[i]) is { Kind: QuantityKind.Number, Scale: > 1 } && !IsPartOfUntold(tokens[i])
        && ((_told.Last is not null && _told.Last.Figure.Block == _passage.Place.Block)
            || (i > 0 && EndsClause(tokens, i + 1) && (tokens[tokens[i - 1].Kind is TokenKind.Stage or TokenKind.Total ? Math.Max(0, i - 2) : i - 1].Kind == TokenKind.Item || SaysAccount(tokens, i))));

    private bool SaysAccount(List<Token> tokens, int i)
    {
        var before = tokens[i - 1].Is(Cues.Copula) && i > 1 ? tokens[i - 2] : tokens[i - 1];
        return before.Kind == TokenKind.Total || (before.Kind == TokenKind.Stage && TextOf(before).ContainsAny(s_accounts));
    }
}
