using System.Runtime.InteropServices;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What 分别为 opens: subjects, stages or years that wait for their figures.</summary>
internal sealed partial class ParagraphReading
{
    /// <summary>A、B、C分别为: the subjects wait for their figures in order.</summary>
    private void OpenPairs(List<Token> tokens, int at)
    {
        List<Token> one = [];
        List<Subject> subjects = [];
        List<string> stages = [];
        foreach (var token in OwnLead)
        {
            if (token.Is(Cues.BothTotals))
            {
                subjects.Add(new Subject(Items.IncomeTotal, token.Start, token.End, false));
                subjects.Add(new Subject(Items.ExpenditureTotal, token.Start, token.End, false));
            }
            else if (token.Kind == TokenKind.Stop || (token.Kind == TokenKind.Filler && _text[token.Start] is '和' or '与' or '及'))
            {
                AddListed(one, subjects, stages);
            }
            else
            {
                one.Add(token);
            }
        }

        AddListed(one, subjects, stages);
        if (subjects.Count > 1 && subjects.TrueForAll(subject => IsClassOfCosts(subject)))
        {
            // 劳务费、委托业务费分别支出…: what is listed are classes of costs, and none of them a purpose.
            subjects = subjects.ConvertAll(subject => subject.Item is null ? subject with { ClassLine = true } : subject);
        }

        var (lead, moves) = (ReadLead(), MovesBehind(tokens, at));
        _carried = _carried with { Stage = lead.Stage ?? _carried.Stage, Year = lead.Year ?? _carried.Year };
        if (moves && lead.Compares)
        {
            _carried = _carried with { Compared = true, Base = lead.Base, BaseYear = lead.BaseYear };
        }

        EndLead();
        subjects = moves && subjects.Count == 0 && FiguresBehind(tokens, at, false, moves) == _turns.SubjectsTold.Count ? [.. _turns.SubjectsTold] : subjects;
        var open = _turns.Open(subjects, stages);
        _turns.Moves = moves;
        if (open && subjects.Count == 1)
        {
            _carried = _carried with { Subject = subjects[0] };
        }

        if (!open && !OpenYears(tokens, at, subjects, lead) && FiguresBehind(tokens, at, false) is > 1 and var figures)
        {
            _turns.OpenUnnamed(figures);
        }
    }

    /// <summary>收、支总计各为512.3万元、508.7万元 is as 分别为; 收、支总计各增加73万元 is of both.</summary>
    private void OpenEach(List<Token> tokens, int at)
    {
        if (FiguresBehind(tokens, at, false, true) > 1)
        {
            OpenPairs(tokens, at);
        }
        else
        {
            // 收入总计、支出总计…，与上年相比，各减少15894万元: of the two totals right before.
            var isOfBoth = IsBareComparison(OwnLead) && statements is [.., { Kind: StatementKind.Amount, Foreign: false, Item: Items.IncomeTotal } income, { Kind: StatementKind.Amount, Foreign: false, Item: Items.ExpenditureTotal } spent] && IsInSentence(income) && income.Stage == spent.Stage;
            _carried = isOfBoth ? _carried with { Both = [SubjectOf(statements[^2]), SubjectOf(statements[^1])] } : _carried;
            _lead.Add(tokens[at] with { Kind = TokenKind.Filler, Code = Cues.Filler });
        }
    }

    /// <summary>与上年相比|各增加, or nothing.</summary>
    private static bool IsBareComparison(ReadOnlySpan<Token> lead)
    {
        foreach (var token in lead[..Math.Min(lead.Length, LongestComparison)])
        {
            if (token is not ({ Kind: TokenKind.Year } or { Kind: TokenKind.Filler, Code: Cues.Filler } or { Kind: TokenKind.Cue, Code: Cues.Versus or Cues.VersusAfter or Cues.VersusLastYear or Cues.LastYear }))
            {
                return false;
            }
        }

        return lead.Length <= LongestComparison;
    }

    /// <summary>与|2022年|相比|较.</summary>
    private const int LongestComparison = 4;

    /// <summary>2021年至2023年…分别为3万元、2万元、1万元: as many figures as years, each of its own.</summary>
    private bool OpenYears(List<Token> tokens, int at, List<Subject> subjects, Lead lead)
    {
        var years = _turns.YearsFor(YearsBefore(tokens, at));
        if (years.Count <= 1 || years.Count != FiguresBehind(tokens, at, lead.Rate))
        {
            return false;
        }

        _turns.OpenYears(years, lead.Rate);
        var goesOn = !lead.Subject.HasWords && _carried.Subject.Known && !IsTotal(_carried.Subject.Item);
        _carried = _carried with
        {
            // 预算分别为…，支出分别为…: the verb behind a budget says that the money was spent.
            Stage = lead is { Stage: null, Total: Items.ExpenditureTotal } && (goesOn || _carried.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted or Stages.Available) ? Stages.Actual : _carried.Stage,
            Subject = subjects is [{ Known: true } only] && !goesOn ? only
                : lead.Stage is not null && _topic.Item is null && subjects.Count == 0 && !_carried.Subject.Known && !_told.Project.Known ? new Subject(Items.ExpenditureTotal, 0, 0, false)
                : _carried.Subject,
        };
        return true;
    }

    /// <summary>…分别安排12亿元、14亿元；实际拨付11亿元、13亿元: as many figures again as years were told.</summary>
    private void OpenYearsAgain(List<Token> tokens, int at)
    {
        if (_turns.HasTold && !_turns.YearsOfMoney && HasLead && OwnLead[^1].Kind is TokenKind.Stage or TokenKind.Total
            && _turns.YearsFor([]) is var years && FiguresBehind(tokens, at - 1, false) == years.Count)
        {
            _turns.OpenYears(years, false);
        }
    }

    /// <summary>More years than a report tells of are no list.</summary>
    private const int MostYears = 10;

    private List<int> YearsBefore(List<Token> tokens, int at)
    {
        var first = at;
        while (first > 0 && tokens[first - 1].Kind != TokenKind.Quantity && !tokens[first - 1].Is(Cues.Respectively))
        {
            first--;
        }

        List<int> years = [];
        for (var i = first; i < at && years.Count < MostYears; i++)
        {
            var token = tokens[i];
            if (token.Is(Cues.SeveralYears) && token.Figure < tokenizer.Quantities.Count && QuantityOf(token) is { Kind: QuantityKind.Year, High: { } last } range
                && range.FigureStart == token.Start)
            {
                AddYears(years, (int)range.Value, (int)last);
            }
            else if (token.Kind == TokenKind.Year)
            {
                var joined = years.Count > 0 && i >= 2 && tokens[i - 2].Kind == TokenKind.Year && _text.AsSpan(tokens[i - 2].End, token.Start - tokens[i - 2].End).Trim() is "至" or "到" or "-" or "—" or "－" or "~" or "～";
                AddYears(years, joined ? years[^1] + 1 : token.Figure, token.Figure);
            }
        }

        return years;
    }

    private static void AddYears(List<int> years, int from, int to)
    {
        for (var year = from; year <= to && years.Count < MostYears; year++)
        {
            years.Add(year);
        }
    }

    /// <param name="moves">分别增加6万元和减少4万元: each figure may have its own direction.</param>
    private int FiguresBehind(List<Token> tokens, int at, bool rates, bool moves = false)
    {
        var figures = 0;
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quantity && (rates ? QuantityOf(tokens[i]).Kind == QuantityKind.Percent : QuantityOf(tokens[i]).Kind is QuantityKind.Money or QuantityKind.Number))
            {
                figures++;
            }
            else if (tokens[i].Kind is not (TokenKind.Stop or TokenKind.Filler) && !(moves && IsMove(tokens[i])) && (figures > 0 || !(IsMove(tokens[i]) || tokens[i].Kind is TokenKind.Stage or TokenKind.Total or TokenKind.Item or TokenKind.Unknown)))
            {
                break;
            }
        }

        return figures;
    }

    private static bool IsMove(Token token) => token.Kind == TokenKind.Cue && token.Code is Cues.Up or Cues.UpOnYear or Cues.Down or Cues.DownOnYear;

    /// <summary>增加（减少）0万元: the form's other word.</summary>
    private static bool IsOtherWay(List<Token> tokens, int open) =>
        tokens[open].Kind == TokenKind.Open && open + 2 < tokens.Count && IsMove(tokens[open + 1]) && tokens[open + 2].Kind == TokenKind.Close;

    /// <summary>分别减少1万元和2万元.</summary>
    private static bool MovesBehind(List<Token> tokens, int at) => at + 1 < tokens.Count && IsMove(tokens[at + 1]);

    private void AddListed(List<Token> one, List<Subject> subjects, List<string> stages)
    {
        var lead = Lead.Read(_text, CollectionsMarshal.AsSpan(one), _content, words, report.Year);
        var subject = lead.Subject.HasWords ? lead.Subject : lead.Total is { } total ? new Subject(total, one.FindLast(token => token.Kind == TokenKind.Total).Start, one[^1].End, false) : default;
        if (lead.Stage is { } stage)
        {
            stages.Add(stage);
        }

        if (subject.HasWords || subject.Item is not null)
        {
            subjects.Add(subject.Item is null ? subject with { Project = true } : subject);
        }

        one.Clear();
    }

    /// <summary>512.30,508.77万元: a bare figure of a pair has the unit of the one that closes the list; without one it is of nothing.</summary>
    private bool TakeListed(List<Token> tokens, int i)
    {
        if (QuantityOf(tokens[i]).Kind != QuantityKind.Number || !_turns.OfMoney)
        {
            return false;
        }

        var next = i + 1;
        while (next < tokens.Count && next - i < MostListed && (tokens[next].Kind is TokenKind.Stop or TokenKind.Filler || IsBareNumber(tokens[next])))
        {
            next++;
        }

        if (next < tokens.Count && tokens[next].Kind == TokenKind.Quantity && QuantityOf(tokens[next]) is { Kind: QuantityKind.Money } unit)
        {
            Amount(tokens[i], QuantityOf(tokens[i]) with { Kind = QuantityKind.Money, Scale = unit.Scale, UnitStart = unit.UnitStart, UnitEnd = unit.UnitEnd });
        }

        return true;
    }

    /// <summary>Figures and the marks between them: a longer list has no unit at its end.</summary>
    private const int MostListed = 100;

    private bool IsBareNumber(Token token) => token.Kind == TokenKind.Quantity && QuantityOf(token).Kind == QuantityKind.Number;
}
