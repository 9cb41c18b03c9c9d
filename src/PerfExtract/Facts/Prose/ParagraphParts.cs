using System.Runtime.InteropServices;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>What opens parts of a whole, points of a list and pairs: 其中, 一是, 分别为.</summary>
internal sealed partial class ParagraphReading
{
    private void OpenParts()
    {
        EndLead();
        if (_last is not null && _last != _carried.Whole?.Whole && !IsReviewed(_last))
        {
            _carried = _carried with { Whole = new WholeChain(_last, _carried.Whole) };
        }
    }

    /// <summary>对15个项目开展自评，涉及资金3625万元。其中A项目…: what is told of them is theirs.</summary>
    private bool IsReviewed(Statement statement) =>
        statement is { Foreign: true, Label: { } label } && label.Block == _passage.Place.Block
        && _text.AsSpan(label.Start, label.Length).Contains("涉及", StringComparison.Ordinal);

    /// <summary>基本支出中 speaks of this paragraph's figure, or of one so many above.</summary>
    private const int MostAbove = 2;

    /// <summary>A report states fewer figures between a whole and its parts; a list without end is not gone through for each of its words.</summary>
    private const int MostBetween = 200;

    /// <summary>基本支出中: the parts of what has been stated of the item last.</summary>
    private void OpenPartsOf(string item)
    {
        EndLead();
        for (var i = statements.Count - 1; i >= Math.Max(0, statements.Count - MostBetween) && statements[i].Figure.Block >= _passage.Place.Block - MostAbove; i--)
        {
            if (statements[i] is { Kind: StatementKind.Amount, Stage: not (Stages.Change or Stages.Difference) } whole && whole.Item == item)
            {
                _carried = _carried with { Whole = new WholeChain(whole, null) };
                return;
            }
        }
    }

    private void OpenPoint()
    {
        EndClause();
        (_listed, _inList) = (_inList ? _listed : _last, true);
        _carried = new Carried { LeadStart = _carried.LeadStart, Year = _carried.Year, Whole = _listed is null ? null : new WholeChain(_listed, null) };
    }

    /// <summary>A、B、C分别为: the subjects wait for their figures in order.</summary>
    private void OpenPairs(List<Token> tokens, int at)
    {
        List<Token> one = [];
        List<Subject> subjects = [];
        _stagesInTurn.Clear();
        foreach (var token in OwnLead)
        {
            if (token.Is(Cues.BothTotals))
            {
                subjects.Add(new Subject(Items.IncomeTotal, token.Start, token.End, false));
                subjects.Add(new Subject(Items.ExpenditureTotal, token.Start, token.End, false));
            }
            else if (token.Kind == TokenKind.Stop || (token.Kind == TokenKind.Filler && _text[token.Start] is '和' or '与' or '及'))
            {
                AddListed(one, subjects);
            }
            else
            {
                one.Add(token);
            }
        }

        AddListed(one, subjects);
        var lead = ReadLead();
        _carried = _carried with { Stage = lead.Stage ?? _carried.Stage, Year = lead.Year ?? _carried.Year };
        EndLead();
        _respectively.Clear();
        foreach (var subject in subjects.Count > 1 ? subjects : [])
        {
            _respectively.Enqueue(subject);
        }

        // “三公”经费年初预算、决算分别为11.2万元和8.74万元: the stages take turns, and the subject stays.
        if (subjects.Count > 1 || _stagesInTurn.Count < 2)
        {
            _stagesInTurn.Clear();
        }
        else if (subjects.Count == 1)
        {
            _carried = _carried with { Subject = subjects[0] };
        }

        _yearsInTurn.Clear();
        if (subjects.Count <= 1 && _stagesInTurn.Count == 0)
        {
            OpenYears(tokens, at, subjects, lead);
            _unpaired = _yearsInTurn.Count == 0 && FiguresBehind(tokens, at, false) is > 1 and var figures ? figures : 0;
        }
    }

    /// <summary>2021年至2023年…分别为3万元、2万元、1万元: as many figures as years, each of its own.</summary>
    private void OpenYears(List<Token> tokens, int at, List<Subject> subjects, Lead lead)
    {
        var years = YearsBefore(tokens, at);
        _yearsTold = years.Count > 1 ? years : _yearsTold;
        years = years.Count == 0 ? _yearsTold : years;
        if (years.Count > 1 && years.Count == FiguresBehind(tokens, at, lead.Rate))
        {
            _ratesInTurn = lead.Rate;
            years.ForEach(_yearsInTurn.Enqueue);
            var goesOn = !lead.Subject.HasWords && _carried.Subject.Known && !IsTotal(_carried.Subject.Item);
            _carried = _carried with
            {
                Stage = goesOn && lead is { Stage: null, Total: Items.ExpenditureTotal } ? Stages.Actual : _carried.Stage,
                Subject = subjects is [{ Known: true } only] && !goesOn ? only
                    : lead.Stage is not null && _topic.Item is null && subjects.Count == 0 && !_carried.Subject.Known && !_project.Known ? new Subject(Items.ExpenditureTotal, 0, 0, false)
                    : _carried.Subject,
            };
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

    private int FiguresBehind(List<Token> tokens, int at, bool rates)
    {
        var figures = 0;
        for (var i = at + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == TokenKind.Quantity && (rates ? QuantityOf(tokens[i]).Kind == QuantityKind.Percent : QuantityOf(tokens[i]).Kind is QuantityKind.Money or QuantityKind.Number))
            {
                figures++;
            }
            else if (tokens[i].Kind is not (TokenKind.Stop or TokenKind.Filler) && (figures > 0 || tokens[i].Kind is not (TokenKind.Stage or TokenKind.Total)))
            {
                break;
            }
        }

        return figures;
    }

    private void AddListed(List<Token> one, List<Subject> subjects)
    {
        var lead = Lead.Read(_text, CollectionsMarshal.AsSpan(one), _content, endings);
        var subject = lead.Subject.HasWords ? lead.Subject : lead.Total is { } total ? new Subject(total, one[0].Start, one[^1].End, false) : default;
        if (lead.Stage is { } stage)
        {
            _stagesInTurn.Enqueue(stage);
        }

        if (subject.HasWords || subject.Item is not null)
        {
            subjects.Add(subject.Item is null ? subject with { Project = true } : subject);
        }

        one.Clear();
    }

    /// <summary>512.30,508.77万元: a bare figure of a pair has the unit of the one that closes the list.</summary>
    private void TakeListed(List<Token> tokens, int i)
    {
        for (var next = i + 1; next < tokens.Count; next++)
        {
            if (tokens[next].Kind == TokenKind.Quantity)
            {
                var unit = QuantityOf(tokens[next]);
                if (unit.Kind == QuantityKind.Money)
                {
                    Amount(tokens[i], QuantityOf(tokens[i]) with
                    {
                        Kind = QuantityKind.Money, Scale = unit.Scale, UnitStart = unit.UnitStart, UnitEnd = unit.UnitEnd,
                    });
                    return;
                }

                if (unit.Kind != QuantityKind.Number)
                {
                    return;
                }
            }
            else if (tokens[next].Kind is not (TokenKind.Stop or TokenKind.Filler))
            {
                return;
            }
        }
    }
}
