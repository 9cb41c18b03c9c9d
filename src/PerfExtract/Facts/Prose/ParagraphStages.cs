using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>At which stage an amount is, with which sign, and of which year.</summary>
internal sealed partial class ParagraphReading
{
    private (string? Stage, bool Said, int Sign) StageOf(Lead lead, Statement? whole, Subject subject, string? behind)
    {
        if (subject.Item == Items.CarryOver && lead.Direction == 0 && lead.Stage is not (Stages.Change or Stages.Difference))
        {
            return (lead.YearEnd ? Stages.CarriedOut : CarryStage(_text.AsSpan(subject.Start, subject.End - subject.Start)), true, 1);
        }

        if (lead is { Stage: null, HasContent: false } && _turns.TakeStage() is { } turn)
        {
            return (turn, true, 1);
        }

        // 完成年初预算4万元的86.5%: the figure is the budget's.
        if (lead is { Stage: Stages.Actual, Base: { } completed, Compares: false, Direction: 0 })
        {
            _completes = completed;
            return (completed, true, 1);
        }

        if (lead.Direction != 0 && (lead.Compares || lead.LastYear || _carried.Compared || lead.Stage is null or Stages.Change))
        {
            var baseYear = lead.Compares ? lead.BaseYear : _carried.BaseYear;
            if (baseYear is not null && baseYear != (lead.Year ?? _carried.Year ?? reportYear))
            {
                return (Stages.Change, true, lead.Direction);
            }

            // 年中追加538万元，减少23万元.
            if (lead is { Compares: false, LastYear: false, Stage: null } && _told.Last is { Stage: Stages.Adjustment } moved && IsInSentence(moved))
            {
                return (Stages.Adjustment, true, lead.Direction);
            }

            // 年初预算10万元，节约3.6万元.
            if (lead is { Saves: true, LastYear: false })
            {
                return (Stages.Difference, true, 1);
            }

            // 预算28万元，决算22万元，压减6万元: nothing is compared with but the budget beside it.
            if (lead is { Compares: false, LastYear: false, Stage: null } && _carried is { Compared: false, OnYear: false } && IsBesideItsBudget())
            {
                return (Stages.Difference, true, -lead.Direction);
            }

            // 调整预算数120万元，较年初预算增加20万元: what was added.
            if (_carried.Stage == Stages.Adjusted && !lead.LastYear && (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial)
            {
                return (Stages.Adjustment, true, lead.Direction);
            }

            // Against the budget the year's own figures differ; against another year they change.
            return (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.LastYear
                ? (Stages.Difference, true, -lead.Direction)
                : (Stages.Change, true, lead.Direction);
        }

        // 年中因人员变动，调整预算28万元: by how much, unless it says 为 or 后.
        if (lead is { Stage: Stages.Adjusted, Copula: false } && (lead.MidYear || _carried.MidYear) && IsShortFor(lead.StageToken))
        {
            return (Stages.Adjustment, true, 1);
        }

        // 安排300万元，年中追加50万元，预算总规模350万元: the budget as it had become.
        if (lead is { Stage: Stages.Budget, Subject.HasWords: false } && _told.Last is { Stage: Stages.Adjustment } more && IsInSentence(more))
        {
            return (Stages.Adjusted, true, 1);
        }

        // 年初预算1583万元，其中基本支出安排386万元: part of the same budget.
        if (lead.Stage == Stages.Budget && whole is { Stage: Stages.Initial or Stages.Adjusted, StageSaid: true, Foreign: false } && lead.Year is null && IsInSentence(whole))
        {
            return (whole.Stage, true, 1);
        }

        if (lead.Stage is { } stage)
        {
            return (stage, true, SignOf(stage, _text.AsSpan(lead.StageToken.Start, lead.StageToken.Length)));
        }

        if (behind is not null && lead.Direction == 0)
        {
            return (behind, true, 1);
        }

        // 安排120万元，支出118万元: of a named item the bare verb says that the money was spent; and of the total behind its budget.
        if (IsYearsOwn(lead.Subject) && subject.Item != lead.Subject.Item)
        {
            return (Stages.Actual, true, 1);
        }

        if (lead.Total == Items.ExpenditureTotal && !lead.Subject.HasWords && (!IsTotal(subject.Item) || IsBehindItsBudget(subject)))
        {
            return (Stages.Actual, true, 1);
        }

        // 全年总预算126万元，全年总支出121万元: the name says the same of the total as the bare verb.
        if (lead.Subject is { Item: Items.ExpenditureTotal, HasWords: true, Block: < 0 } named && _text.AsSpan(named.Start, named.End - named.Start).EndsWith("支出") && IsBehindItsBudget(subject))
        {
            return (Stages.Actual, true, 1);
        }

        // 中央财政安排48万元: the verb of a source is a part of its name.
        if (IsSource(subject.Item) && subject is { HasWords: true, Block: < 0 } && whole is null && words.Senses.Says(_text.AsSpan(subject.Start, subject.End - subject.Start), StageSenses.Planned))
        {
            return (Stages.Budget, true, 1);
        }

        // 项目总投资1.3亿元: what was planned, whatever the year's amounts are.
        if (subject.Item == Items.ProjectLifetime && whole is null && _carried.Stage is null)
        {
            return (Stages.Budget, false, 1);
        }

        // 项目资金总额800万元，其中中央资金…: where the money comes from, and no word that it has been spent.
        if (_ofProject && lead is { Total: null, LastYear: false } && (lead.Sum || EndsInSum(subject)) && whole is null && _carried.Stage is null && _topic.Stage is null
            && (subject.Project || subject.Item is Items.Project or Items.ProjectExpenditure) && GoesOn(lead, subject) is null)
        {
            return (Stages.Budget, true, 1);
        }

        var carried = whole?.Stage ?? _carried.Stage;
        return carried is not null ? (carried, whole is not { Item: Items.Project, StageSaid: false }, 1)
            : GoesOn(lead, subject) is { } told ? (told, !subject.Project, 1)
            : _topic.Stage is not null ? (_topic.Stage, false, 1)
            : lead.Spends ? (custom, custom == Stages.Actual, 1)
            : (lead.LastYear || (lead.Year ?? reportYear) < reportYear ? Stages.Actual : custom, false, 1);
    }

    private bool EndsInSum(Subject subject) =>
        subject is { HasWords: true, Block: < 0 } && _text.AsSpan(subject.Start, subject.End - subject.Start).EndsWith("总额");

    /// <summary>
    /// 全年支出90万元。按性质分，人员经费支出60万元…: the stage that was said last, of the same year. A budget goes on for the sources of its
    /// money alone: 预算100万元。总支出95万元 is another matter.
    /// </summary>
    private string? GoesOn(Lead lead, Subject subject)
    {
        return _told.Spoken is { } said && !lead.LastYear && (lead.Year ?? _carried.Year ?? reportYear) == said.Year
            && (IsSource(subject.Item) || (said is { Stage: Stages.Actual, Project: null })) ? said.Stage : null;
    }

    private static bool IsSource(string? item) => item is Items.CentralFunds or Items.LocalFunds or Items.UnitFunds or Items.OtherFunds;

    /// <summary>调整预算, and not 调整后预算数.</summary>
    private bool IsShortFor(Token stage) =>
        stage.Length <= LongestVerb && !words.Senses.Says(_text.AsSpan(stage.Start, stage.Length), StageSenses.Later);

    private const int LongestVerb = 4;

    private int SignOf(string stage, ReadOnlySpan<char> said) => stage switch
    {
        Stages.Difference => words.Senses.Says(said, StageSenses.Over) ? -1 : 1,
        // 追加（减）预算数 is printed with its sign.
        Stages.Adjustment when words.Senses.Says(said, StageSenses.More) => 1,
        Stages.Adjustment or Stages.Change => words.Senses.Says(said, StageSenses.Less) ? -1 : 1,
        _ => 1,
    };

    private string CarryStage(ReadOnlySpan<char> said) =>
        words.Senses.Says(said, StageSenses.CarriedIn) ? Stages.CarriedIn : Stages.CarriedOut;

    private int? YearOf(Lead lead, string? stage, Statement? whole) =>
        // 结转2024年使用25万元: when it is to be spent, and not when it was left.
        (stage == Stages.CarriedOut && lead.Year > reportYear ? reportYear : lead.Year)
        ?? (stage == Stages.Change ? _carried.FirstYear : null)
        ?? (lead.LastYear && !lead.Compares && stage != Stages.Change ? reportYear - 1 : null)
        ?? _carried.Year ?? whole?.Year ?? reportYear;

    /// <summary>The last two statements of the sentence are a budget and what was done of it.</summary>
    private bool IsBesideItsBudget() =>
        statements.Count > 1 && statements[^1] is { Stage: Stages.Actual, Kind: StatementKind.Amount } done
        && statements[^2] is { Stage: Stages.Budget or Stages.Initial or Stages.Adjusted, Kind: StatementKind.Amount } planned
        && planned.Figure.Block == _passage.Place.Block && planned.Figure.Start >= _sentence && planned.Item == done.Item && planned.Label == done.Label;

    /// <summary>年初预算152万元，调整预算数175万元，支出171万元; 年初预算152万元，追加23万元，支出171万元.</summary>
    private bool IsBehindItsBudget(Subject subject) =>
        _told.Last is { Whole: null, Stage: Stages.Budget or Stages.Initial or Stages.Adjustment or Stages.Adjusted or Stages.Available } && _told.Last.Item == subject.Item
        && _told.Last.Figure.Block == _passage.Place.Block && _told.Last.Figure.Start >= _sentence;

    /// <summary>配套资金260万元未按时到位, 200万元尚未拨付: what the figure's words deny right behind it.</summary>
    private bool IsDeniedBehind(Token figure)
    {
        var behind = _text.AsSpan(figure.End, _passage.Place.End - figure.End).TrimStart(Still);
        return behind is ['未', ..];
    }

    /// <summary>余款17万元作为质保金, 剩余40万元待验收后支付: what the words behind the figure say is still to be paid is nothing left over.</summary>
    private bool IsDueBehind(Token figure)
    {
        var behind = _text.AsSpan(figure.End, Math.Min(LongestDue, _passage.Place.End - figure.End));
        var end = behind.IndexOfAny(s_dueEnds);
        return words.Senses.Says(end < 0 ? behind : behind[..end], StageSenses.Due);
    }

    private const int LongestDue = 24;

    private static readonly CharSet s_dueEnds = new("。；;0123456789");

    private const string Still = " 　尚仍还均都";

    /// <summary>已全部到位, 均已拨付 right behind a figure.</summary>
    private string? StageBehind(List<Token> tokens, int from)
    {
        // 村级运转经费156万元，已全部拨付.
        var apart = from < tokens.Count && tokens[from].Kind == TokenKind.Stop && _carried.Whole is null && _text[tokens[from].Start] is '，' or ',';
        var (i, done) = (apart ? from + 1 : from, false);
        for (; i < tokens.Count && i - from < MostBehind && (tokens[i].Kind == TokenKind.Filler || (tokens[i].Kind == TokenKind.Unknown && tokens[i].Length < MostBehind)); i++)
        {
            done |= _text.AsSpan(tokens[i].Start, tokens[i].Length).ContainsAny('已', '全');
        }

        return i < tokens.Count && tokens[i] is var stage && (stage is { Kind: TokenKind.Stage, Code: Stages.Available or Stages.Actual } or { Kind: TokenKind.Total, Code: Cues.Expenditure } || IsAllSpent(stage))
            && (done || stage.Kind == TokenKind.Item || _text[stage.Start] == '已')
            && (i + 1 == tokens.Count || tokens[i + 1].Kind is TokenKind.Stop or TokenKind.Close || (tokens[i + 1].Kind == TokenKind.Unknown && s_towards.Contains(_text[tokens[i + 1].Start])))
            ? stage.Kind == TokenKind.Stage ? stage.Code : Stages.Actual
            : null;
    }

    /// <summary>全部支出 names the total elsewhere.</summary>
    private bool IsAllSpent(Token token) => token is { Kind: TokenKind.Item, Code: Items.ExpenditureTotal } && _text[token.Start] == '全';

    /// <summary>全部下达至市县, 已全部拨付到村.</summary>
    private static readonly CharSet s_towards = new("至到给");

    /// <summary>A few words stand between: 已, 全部, 及时足额.</summary>
    private const int MostBehind = 4;
}
