using System.Runtime.InteropServices;
using PerfExtract.Documents;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What a sentence denies: 无因公出国（境）费, 公务接待未发生支出.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>Returns how many of the tokens behind the denial were taken with it.</summary>
    private int TakeDenial(List<Token> tokens, int i)
    {
        if (tokens[i].Code == Cues.NoneSpent && IsSpentBehind(tokens, i))
        {
            NothingSpent(tokens[i]);
            return 0;
        }

        if (tokens[i].Code == Cues.NoneSpent && i + 1 < tokens.Count && tokens[i + 1].Kind == TokenKind.Quantity && QuantityOf(tokens[i + 1]).Kind == QuantityKind.Money)
        {
            // 预算12万元，支出10万元，未使用2万元.
            _lead.Add(tokens[i] with { Kind = TokenKind.Stage, Code = Stages.Difference });
            return 0;
        }

        var taken = Zeros(tokens, i + 1);
        if (taken == 0)
        {
            ZerosBefore(tokens, i);
        }

        return taken;
    }

    /// <summary>因公出国（境）、公务接待均未发生支出, 公务接待费无支出, 会议费未安排预算: each item before the words is a zero.</summary>
    private void ZerosBefore(List<Token> tokens, int at)
    {
        var denial = tokens[at];
        var planned = PlannedBehind(tokens, at + 1);
        if (!TextOf(denial).Contains('未') && planned is null && !EndsClause(tokens, at + (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Total ? 2 : 1)))
        {
            return;
        }

        foreach (var token in OwnLead)
        {
            if (token.Kind is not (TokenKind.Filler or TokenKind.Year) && (token.Kind != TokenKind.Stop || _text[token.Start] != '、')
                && (token.Kind != TokenKind.Item || !Items.ThreePublicParts.Contains(token.Code)))
            {
                return;
            }
        }

        var year = YearOfLead();
        planned ??= Unplanned(denial);
        foreach (var token in OwnLead)
        {
            if (token.Kind == TokenKind.Item)
            {
                AddZero(token, PlaceOfDenial(token, denial), year, stage: planned);
            }
        }

        EndLead();
    }

    /// <summary>未安排会议费预算, 会议费未安排预算: what is denied is the budget.</summary>
    private string? PlannedBehind(List<Token> tokens, int from) =>
        from < tokens.Count && tokens[from] is { Kind: TokenKind.Stage, Code: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && EndsClause(tokens, from + 1) ? planned.Code : null;

    /// <summary>未安排国有资本经营预算: what was not arranged was not planned, where nothing near says of which stage it speaks.</summary>
    private string? Unplanned(Token denial) =>
        denial.Code == Cues.NonePlanned && (_carried.Whole?.Whole.Stage ?? _carried.Stage ?? _topic.Stage) is null ? Stages.Budget : null;

    /// <summary>无公务接待费超标准情况: a word right behind the item denies something about it, and not the money.</summary>
    private static bool IsOfMatter(List<Token> tokens, int from) =>
        from < tokens.Count && tokens[from].Start == tokens[from - 1].End && tokens[from] is { Kind: TokenKind.Unknown } or { Kind: TokenKind.Stage, Code: Stages.Difference };

    /// <summary>The year that the words before a zero say last.</summary>
    private int? YearOfLead()
    {
        for (var i = OwnLead.Length - 1; i >= 0; i--)
        {
            if (OwnLead[i].Kind == TokenKind.Year)
            {
                return OwnLead[i].Figure;
            }
        }

        return null;
    }

    /// <summary>没有政府性基金预算拨款安排的支出: the side is said behind the fund.</summary>
    private static string? SideBehind(List<Token> tokens, int from)
    {
        for (var i = from; i < tokens.Count && tokens[i].Kind is TokenKind.Unknown or TokenKind.Stage or TokenKind.Filler or TokenKind.Total; i++)
        {
            if (tokens[i].Kind == TokenKind.Total)
            {
                return Totals.Read(tokens[i].Code).Item == Items.IncomeTotal ? Sides.Income : Sides.Expenditure;
            }
        }

        return null;
    }

    /// <summary>公务接待费和因公出国（境）费均为0: each item before the figure is a zero, whatever its unit would be.</summary>
    private bool ZerosAt(List<Token> tokens, int at)
    {
        var figure = tokens[at];
        if (OwnLead[^1].Kind is not (TokenKind.Item or TokenKind.Filler or TokenKind.Cue or TokenKind.Total)
            || (at + 1 < tokens.Count && tokens[at + 1].Kind is not (TokenKind.Stop or TokenKind.Close)))
        {
            return false;
        }

        var items = 0;
        foreach (var token in OwnLead)
        {
            if (token.Kind == TokenKind.Item && IsDeniable(token.Code))
            {
                items++;
            }
            else if (token.Kind is not (TokenKind.Filler or TokenKind.Year) && !token.Is(Cues.Copula) && (token.Kind != TokenKind.Stop || _text[token.Start] != '、')
                && (token.Kind != TokenKind.Total || items == 0))
            {
                return false;
            }
        }

        if (items == 0)
        {
            return false;
        }

        var year = YearOfLead();
        foreach (var token in OwnLead)
        {
            if (token.Kind == TokenKind.Item)
            {
                AddZero(token, PlaceOf(figure.Start, figure.End), year);
            }
        }

        EndLead();
        return true;
    }

    /// <summary>From the item to the denial; of a list without end each would be quoted with all the others.</summary>
    private Place PlaceOfDenial(Token item, Token denial)
    {
        var (start, end) = (Math.Min(item.Start, denial.Start), Math.Max(item.End, denial.End));
        return end - start <= LongestDenial ? PlaceOf(start, end) : PlaceOf(denial.Start, denial.End);
    }

    private const int LongestDenial = 200;

    private static bool IsDeniable(string item) => Items.ThreePublicParts.Contains(item) || IsApart(item);

    private void AddZero(Token item, Place figure, int? year, string? side = null, string? stage = null)
    {
        var whole = _carried.Whole?.Whole;
        statements.Add(new Statement(StatementKind.Amount, figure, default, _passage.Section)
        {
            Item = item.Code,
            Label = PlaceOf(item.Start, item.End),
            Stage = stage ?? whole?.Stage ?? _carried.Stage ?? _topic.Stage ?? report.Custom,
            StageSaid = (stage ?? whole?.Stage ?? _carried.Stage) is not null,
            Year = year ?? _carried.Year ?? whole?.Year ?? report.Year,
            Side = side,
            Fund = FundOfBook(new Subject(item.Code, item.Start, item.End, false), null),
            Whole = IsApart(item.Code) ? null : whole,
            Zero = true,
        });
    }

    /// <summary>无公务用车购置费及因公出国（境）费.</summary>
    private bool JoinsItems(List<Token> tokens, int i) =>
        tokens[i].Kind == TokenKind.Stop ? _text[tokens[i].Start] == '、'
        : i + 1 < tokens.Count && tokens[i + 1] is { Kind: TokenKind.Item } next && IsDeniable(next.Code) && TextOf(tokens[i]) is "及" or "和" or "与" or "以及";

    /// <summary>无因公出国（境）费、公务用车购置费: each item after the word is a zero of the stage that the sentence speaks of.</summary>
    private int Zeros(List<Token> tokens, int from)
    {
        var i = from;
        while (i < tokens.Count && (tokens[i].Kind == TokenKind.Item ? IsDeniable(tokens[i].Code) : JoinsItems(tokens, i)))
        {
            i++;
        }

        if (i == from)
        {
            return 0;
        }

        var (side, planned, year) = (SideBehind(tokens, i), PlannedBehind(tokens, i) ?? Unplanned(tokens[from - 1]), YearOfLead());
        foreach (var token in CollectionsMarshal.AsSpan(tokens)[from..i])
        {
            if (token.Kind == TokenKind.Item && (IsApart(token.Code) || !IsOfMatter(tokens, i)))
            {
                AddZero(token, PlaceOfDenial(token, tokens[from - 1]), year, side, planned);
            }
        }

        EndLead();
        return i - from;
    }

    private bool EndsClause(List<Token> tokens, int from) =>
        from == tokens.Count || (tokens[from].Kind is TokenKind.Stop or TokenKind.Close && _text[tokens[from].Start] != '、');

    /// <summary>公务接待费和因公出国（境）费均为0.</summary>
    private bool TakeZero(List<Token> tokens, int at) =>
        QuantityOf(tokens[at]) is { Kind: QuantityKind.Number, Value: 0 } && TakeNil(tokens, at);

    /// <summary>会议费预算为零, 公务接待费和因公出国（境）费均为零.</summary>
    private bool TakeNil(List<Token> tokens, int at)
    {
        if (!HasLead || !EndsClause(tokens, at + 1))
        {
            return false;
        }

        if (ZerosAt(tokens, at))
        {
            return true;
        }

        var lead = ReadLead();
        EndLead();
        var subject = lead.HasContent && !lead.Subject.HasWords ? default : SubjectOf(lead);
        // 年初预算为0，支出决算为12万元: nothing has no unit.
        var isAccount = lead.StageToken.Length > 0 && subject.Known && TextOf(lead.StageToken).ContainsAny(s_accounts);
        if ((isAccount || (subject.Item is { } item && IsDeniable(item))) && lead is { Foreign: false, Rate: false, Direction: 0 })
        {
            Add(StatementOf(new MoneyFigure(tokens[at], default, lead), subject) with { Zero = true });
        }

        return true;
    }

    /// <summary>未发生支出, 当年未支出: nothing but the word for money behind the denial, and nothing before it that is named.</summary>
    private bool IsSpentBehind(List<Token> tokens, int at)
    {
        foreach (var token in OwnLead)
        {
            if (token.Kind is not (TokenKind.Filler or TokenKind.Year))
            {
                return false;
            }
        }

        return EndsClause(tokens, at + (at + 1 < tokens.Count && tokens[at + 1].Kind == TokenKind.Total ? 2 : 1))
            && (_carried.Subject is { Item: { } item } ? IsDeniable(item) : _carried.Subject.Project && IsOfBudgetAlone(tokens, at));
    }

    /// <summary>预算30万元，因采购延期，当年未支出; but in 支出20万元，10万元未支出 it is the figure that was not spent.</summary>
    private bool IsOfBudgetAlone(List<Token> tokens, int at) =>
        _told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available } planned && IsInSentence(planned)
        && tokens[at - OwnLead.Length - 1].Kind == TokenKind.Stop;

    /// <summary>因公出国（境）费预算6万元，未发生支出: a zero of what the sentence speaks of.</summary>
    private void NothingSpent(Token denial) =>
        Add(StatementOf(new MoneyFigure(denial, default, ReadLead()), _carried.Subject) with { Zero = true, Stage = Stages.Actual, StageSaid = true });
}
