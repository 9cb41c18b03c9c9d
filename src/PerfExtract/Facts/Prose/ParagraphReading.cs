using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>One paragraph being read: what is carried from clause to clause and from sentence to sentence.</summary>
internal sealed class ParagraphReading(
    Passage passage, string text, Tokenizer tokenizer, NameEndings endings, Topic topic, int? reportYear, List<Statement> statements)
{
    /// <summary>上年结转10万元 says nothing of the stage of what follows; 预算10万元 does.</summary>
    private static readonly string?[] s_carriedOn = [Stages.Budget, Stages.Initial, Stages.Adjusted, Stages.Available, Stages.Actual];

    private readonly Stack<Carried> _brackets = [];
    private readonly Queue<Subject> _respectively = [];
    private List<Token> _lead = [];
    private Carried _carried = new();

    /// <summary>The project that the paragraph is about, for 该项目 and for sentences that name nothing.</summary>
    private Subject _project;
    private Statement? _listed;
    private bool _inList;
    private Statement? _last;

    /// <summary>What a clause leaves to the next one; a bracket gets a copy of its own.</summary>
    private sealed record Carried
    {
        public Subject Subject { get; init; }

        public string? Stage { get; init; }

        public int? Year { get; init; }

        /// <summary>The year of the sentence's first amount: 比上年 is measured from it.</summary>
        public int? FirstYear { get; init; }

        /// <summary>与年初预算相比，: the stage that the next change is measured against.</summary>
        public string? Base { get; init; }

        /// <summary>The totals that 其中 has opened, the innermost first.</summary>
        public WholeChain? Whole { get; init; }

        public IReadOnlyList<Token> Lead { get; init; } = [];
    }

    private sealed record WholeChain(Statement Whole, WholeChain? Outer);

    public void Read(int start, int end)
    {
        (_carried, _lead) = (new Carried(), []);
        _brackets.Clear();
        _respectively.Clear();
        var from = HeadingNumber.TryRead(text.AsSpan(start, end - start), out var number) ? start + number.Rest : start;
        var tokens = tokenizer.Cut(text, from, end);
        for (var i = 0; i < tokens.Count; i++)
        {
            i += Take(tokens, i);
        }

        EndClause();
    }

    /// <summary>Takes one token; returns how many more were taken with it.</summary>
    private int Take(List<Token> tokens, int i)
    {
        var token = tokens[i];
        switch (token.Kind)
        {
            case TokenKind.Open:
                _brackets.Push(_carried with { Lead = _lead });
                _lead = [];
                break;
            case TokenKind.Close when _brackets.TryPop(out var outer):
                EndClause();
                (_carried, _lead) = (outer, [.. outer.Lead]);
                break;
            case TokenKind.Stop when text[token.Start] != '、':
                EndClause();
                if (text[token.Start] is '；' or ';' && _carried.Whole?.Outer is { } wider)
                {
                    _carried = _carried with { Whole = wider };
                }

                break;
            case TokenKind.Quantity when token.Quantity.Kind == QuantityKind.Money || IsBareMoney(token):
                Amount(token, token.Quantity);
                break;
            case TokenKind.Quantity when token.Quantity.Kind == QuantityKind.Number && _respectively.Count > 1:
                TakeListed(tokens, i);
                break;
            case TokenKind.Quantity when token.Quantity.Kind == QuantityKind.Percent:
                Percent(token);
                break;
            case TokenKind.Cue when token.Code == Cues.Among && _lead is [.., { Kind: TokenKind.Item } whole]:
                OpenPartsOf(whole.Code);
                break;
            case TokenKind.Cue when token.Code == Cues.Among:
                OpenParts();
                break;
            case TokenKind.Cue when token.Code == Cues.PartsOf:
                OpenPartsOf(tokens[i - 1].Code);
                break;
            case TokenKind.Cue when token.Code == Cues.Point:
                OpenPoint();
                break;
            case TokenKind.Cue when token.Code == Cues.Respectively:
                OpenPairs();
                break;
            case TokenKind.Cue when token.Code == Cues.None:
                return Zeros(tokens, i + 1);
            default:
                _lead.Add(token);
                break;
        }

        return 0;
    }

    /// <summary>40万 without 元 is money where the sentence has spoken of money before.</summary>
    private bool IsBareMoney(Token token) =>
        token.Quantity is { Kind: QuantityKind.Number, Scale: > 1 } && _last is not null && _last.Figure.Block == passage.Place.Block;

    private void OpenParts()
    {
        _lead.Clear();
        if (_last is not null && _last != _carried.Whole?.Whole)
        {
            _carried = _carried with { Whole = new WholeChain(_last, _carried.Whole) };
        }
    }

    /// <summary>基本支出中: the parts of what this paragraph has stated of the item last.</summary>
    private void OpenPartsOf(string item)
    {
        _lead.Clear();
        for (var i = statements.Count - 1; i >= 0 && statements[i].Figure.Block == passage.Place.Block; i--)
        {
            if (statements[i].Item == item && statements[i].Kind == StatementKind.Amount)
            {
                _carried = _carried with { Whole = new WholeChain(statements[i], null) };
                return;
            }
        }
    }

    private void OpenPoint()
    {
        EndClause();
        (_listed, _inList) = (_inList ? _listed : _last, true);
        _carried = new Carried { Year = _carried.Year, Whole = _listed is null ? null : new WholeChain(_listed, null) };
    }

    /// <summary>A、B、C分别为: the subjects wait for their figures in order.</summary>
    private void OpenPairs()
    {
        List<Token> one = [];
        List<Subject> subjects = [];
        foreach (var token in _lead)
        {
            if (token.Is(Cues.BothTotals))
            {
                subjects.Add(new Subject(Items.IncomeTotal, token.Start, token.End, false));
                subjects.Add(new Subject(Items.ExpenditureTotal, token.Start, token.End, false));
            }
            else if (token.Kind == TokenKind.Stop || (token.Kind == TokenKind.Filler && text[token.Start] is '和' or '与' or '及'))
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
        _lead = [];
        _respectively.Clear();
        foreach (var subject in subjects.Count > 1 ? subjects : [])
        {
            _respectively.Enqueue(subject);
        }
    }

    private void AddListed(List<Token> one, List<Subject> subjects)
    {
        var lead = Lead.Read(text, one, endings);
        var subject = lead.Subject.HasWords ? lead.Subject : lead.Total is { } total ? new Subject(total, one[0].Start, one[^1].End, false) : default;
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
                var unit = tokens[next].Quantity;
                if (unit.Kind == QuantityKind.Money)
                {
                    Amount(tokens[i], tokens[i].Quantity with
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

    private Lead ReadLead() => Lead.Read(text, _lead, endings);

    /// <summary>A clause without a figure: a name or an item that the following figures are of, or nothing.</summary>
    private void EndClause()
    {
        if (_lead.Count == 0)
        {
            return;
        }

        var lead = ReadLead();
        _lead = [];
        if (lead.Flat.Length > 0 && lead.LastYear && !lead.HasContent && _carried.FirstYear is { } year)
        {
            AddFlat(lead.Flat, year);
            return;
        }

        _carried = _carried with { Year = lead.Year ?? _carried.Year, Base = lead.Compares ? lead.Base : _carried.Base };
        if (lead.Subject.Known && !lead.Foreign && !lead.Copula && lead.Direction == 0)
        {
            _carried = _carried with { Subject = lead.Subject };
            _project = lead.Subject.Project ? lead.Subject : _project;
        }

        if (lead.Stage is not null && !lead.HasContent)
        {
            _carried = _carried with { Stage = lead.Stage };
        }
    }

    /// <summary>支出5万元，与上年持平: a change of nil for what the sentence has stated.</summary>
    private void AddFlat(Token flat, int year)
    {
        var subject = _carried.Subject;
        var place = subject.HasWords ? PlaceOf(subject.Start, subject.End) : (Place?)null;
        statements.Add(new Statement(StatementKind.Amount, PlaceOf(flat.Start, flat.End), default, passage.Section)
        {
            Item = subject.Item ?? (subject.Project ? Items.Project : null),
            Label = place,
            Project = subject.Project ? place : null,
            Stage = Stages.Change,
            StageSaid = true,
            Year = year,
            Fund = subject.Fund,
            Zero = true,
        });
    }

    private void Amount(Token token, Quantity quantity)
    {
        var lead = ReadLead();
        _lead = [];
        if (quantity.Inexact || quantity.High is not null || quantity.Comparator is not (Comparator.None or Comparator.Equal))
        {
            return;
        }

        if (lead.Both.Count > 0)
        {
            foreach (var subject in lead.Both)
            {
                Add(StatementOf(token, quantity, lead, subject));
            }

            return;
        }

        _carried = _carried with { Year = lead.Year ?? _carried.Year };
        var own = _respectively.Count > 0 && !lead.Subject.HasWords ? _respectively.Dequeue() : SubjectOf(lead);
        Add(StatementOf(token, quantity, lead, own));
    }

    private Subject SubjectOf(Lead lead)
    {
        var carried = _carried.Subject;
        if (lead.Subject.Known || lead.Foreign)
        {
            return lead.Subject;
        }

        if (lead.Subject.HasWords)
        {
            // Under a project total, or in a list of points, a name needs no ending that says so.
            return lead.Subject with { Project = IsPartOfProjects() };
        }

        if (lead.Pronoun && (_project.Known || carried.Known))
        {
            return _project.Known ? _project : carried;
        }

        if (lead.Total is { } total)
        {
            var wider = carried.Known && !IsTotal(carried.Item) ? carried
                : topic.Item is not null && !IsTotal(topic.Item) && !carried.Known ? new Subject(topic.Item, 0, 0, false)
                : default;
            return wider.Known ? wider : new Subject(total, 0, 0, false);
        }

        // 年初结转和结余100万元，年末结转和结余50万元: lines of their own, unless they are parts of a sum or of an item named before.
        if (lead.Stage is Stages.CarriedIn or Stages.CarriedOut && _carried.Whole is null && (!carried.Known || carried.Item == Items.CarryOver))
        {
            return new Subject(Items.CarryOver, lead.StageToken.Start, lead.StageToken.End, false);
        }

        return carried.Known ? carried
            : _project.Known ? _project
            : topic.Item is not null ? new Subject(topic.Item, 0, 0, false)
            : lead.Stage is not null || lead.Direction != 0 ? new Subject(Items.ExpenditureTotal, 0, 0, false)
            : default;
    }

    private static Subject SubjectOf(Statement statement) => statement.Label is { } label
        ? new Subject(statement.Project is null ? statement.Item : null, label.Start, label.End, statement.Project is not null, statement.Fund)
        : new Subject(statement.Item, 0, 0, false);

    /// <summary>
    /// 支出决算90万元，其中基本支出60万元，项目支出30万元，完成年初预算的84%: after several parts with one figure each the share is
    /// the whole's.
    /// </summary>
    private bool IsOfWhole(Lead lead)
    {
        if (lead.Rate || lead.HasContent || _carried.Whole?.Whole is not { } whole)
        {
            return false;
        }

        var items = new HashSet<string?>();
        for (var i = statements.Count - 1; i >= 0 && !ReferenceEquals(statements[i], whole); i--)
        {
            if (statements[i].Kind != StatementKind.Amount || statements[i].Whole != whole || !items.Add(statements[i].Item))
            {
                return false;
            }
        }

        return items.Count > 1;
    }

    private bool IsPartOfProjects() =>
        _carried.Whole?.Whole is { } whole && (whole.Item == Items.ProjectExpenditure || whole.Project is not null || whole == _listed);

    private Statement StatementOf(Token token, Quantity quantity, Lead lead, Subject subject)
    {
        var whole = IsTotal(subject.Item) || subject.Item is not null && subject.Item == _carried.Whole?.Whole.Item ? null : _carried.Whole?.Whole;
        var (stage, said, sign) = StageOf(lead, whole, subject);
        var place = subject.HasWords ? PlaceOf(subject.Start, subject.End) : (Place?)null;
        return new Statement(StatementKind.Amount, PlaceOf(token.Start, token.End), quantity, passage.Section)
        {
            Item = subject.Item ?? (subject.Project ? Items.Project : null),
            Label = place,
            Project = subject.Project ? place : null,
            Stage = stage,
            StageSaid = said,
            Sign = sign,
            Year = lead.SeveralYears ? null : YearOf(lead, stage, whole),
            SeveralYears = lead.SeveralYears,
            Whole = whole,
            Within = WithinOf(subject, whole),
            Fund = subject.Fund ?? FundOf(subject, whole),
            Foreign = lead.Foreign || !subject.Known || whole is { Foreign: true },
        };
    }

    private (string? Stage, bool Said, int Sign) StageOf(Lead lead, Statement? whole, Subject subject)
    {
        if (subject.Item == Items.CarryOver)
        {
            return (CarryStage(text.AsSpan(subject.Start, subject.End - subject.Start)), true, 1);
        }

        if (lead.Direction != 0 && (lead.Compares || lead.LastYear || lead.Stage is null or Stages.Change))
        {
            // Against the budget the year's own figures differ; against another year they change.
            return (lead.Base ?? _carried.Base) is Stages.Budget or Stages.Initial or Stages.Adjusted && !lead.LastYear
                ? (Stages.Difference, true, -lead.Direction)
                : (Stages.Change, true, lead.Direction);
        }

        if (lead.Stage is { } stage)
        {
            return (stage, true, SignOf(stage, text.AsSpan(lead.StageToken.Start, lead.StageToken.Length)));
        }

        // 安排120万元，支出118万元: of a named item the bare verb says that the money was spent.
        if (lead.Total == Items.ExpenditureTotal && !lead.Subject.HasWords && !IsTotal(subject.Item))
        {
            return (Stages.Actual, true, 1);
        }

        var carried = whole?.Stage ?? _carried.Stage;
        return carried is not null ? (carried, true, 1)
            : topic.Stage is not null ? (topic.Stage, false, 1)
            : (Stages.Actual, false, 1);
    }

    private static int SignOf(string stage, ReadOnlySpan<char> words) => stage switch
    {
        Stages.Difference => words.Contains('超') ? -1 : 1,
        Stages.Adjustment or Stages.Change => words.Contains('减') || words.Contains("下降", StringComparison.Ordinal) ? -1 : 1,
        _ => 1,
    };

    private static string CarryStage(ReadOnlySpan<char> words) =>
        words.Contains('末') || words.Contains("本年", StringComparison.Ordinal) || words.Contains("下年", StringComparison.Ordinal)
        || words.Contains('终') ? Stages.CarriedOut : Stages.CarriedIn;

    private int? YearOf(Lead lead, string? stage, Statement? whole) =>
        lead.Year
        ?? (stage == Stages.Change ? _carried.FirstYear : null)
        ?? (lead.LastYear && !lead.Compares && stage != Stages.Change ? reportYear - 1 : null)
        ?? _carried.Year ?? whole?.Year ?? reportYear;

    private static string? WithinOf(Subject subject, Statement? whole) =>
        whole?.Item is Items.BasicExpenditure or Items.ProjectExpenditure && subject.Item is not null && Funds.All.Contains(subject.Item)
            ? whole.Item
            : null;

    private static string? FundOf(Subject subject, Statement? whole) =>
        whole?.Item is not null && Funds.All.Contains(whole.Item) && subject.Item is Items.BasicExpenditure or Items.ProjectExpenditure
            ? whole.Item
            : whole?.Fund;

    private static bool IsTotal(string? item) => item is Items.IncomeTotal or Items.ExpenditureTotal;

    private void Add(Statement statement)
    {
        statements.Add(statement);
        if (statement.Stage is Stages.Change or Stages.Difference)
        {
            return;
        }

        _last = statement;
        var subject = SubjectOf(statement);
        _project = subject.Project ? subject : _project;
        _carried = _carried with
        {
            Subject = subject,
            Stage = statement.StageSaid && s_carriedOn.Contains(statement.Stage) ? statement.Stage : _carried.Stage,
            FirstYear = _carried.FirstYear ?? statement.Year,
            Whole = statement.Whole is null ? null : _carried.Whole,
        };
    }

    private void Percent(Token token)
    {
        var lead = ReadLead();
        _lead = [];
        var statement = new Statement(StatementKind.Growth, PlaceOf(token.Start, token.End), token.Quantity, passage.Section)
        {
            Year = YearOf(lead, null, null),
        };
        if (lead.ShareFrom >= 0 && _last is not null)
        {
            statements.Add(statement with
            {
                Kind = StatementKind.Share, Of = _last, WholeLabel = PlaceOf(lead.ShareFrom, Math.Max(lead.ShareFrom, token.Start)),
            });
        }
        else if (lead.Direction == 0 && !lead.Compares && (lead.Rate || (lead.Stage == Stages.Actual && lead.Base is not null)))
        {
            Rate(statement, lead);
        }
    }

    private void Rate(Statement statement, Lead lead)
    {
        var quantity = statement.Quantity;
        var subject = IsOfWhole(lead) ? SubjectOf(_carried.Whole!.Whole) : SubjectOf(lead);
        if (quantity.Inexact || quantity.High is not null || quantity.Comparator is not (Comparator.None or Comparator.Equal)
            || lead.Foreign || (lead.Subject.HasWords && !lead.Subject.Known))
        {
            return;
        }

        subject = subject.Known ? subject : new Subject(Items.ExpenditureTotal, 0, 0, false);
        var place = subject.HasWords ? PlaceOf(subject.Start, subject.End) : (Place?)null;
        statements.Add(statement with
        {
            Kind = StatementKind.Rate,
            Item = subject.Item ?? Items.Project,
            Label = place,
            Project = subject.Project ? place : null,
            Basis = lead.Base,
        });
    }

    /// <summary>无因公出国（境）费、公务用车购置费: each item after the word is a zero of the stage that the sentence speaks of.</summary>
    private int Zeros(List<Token> tokens, int from)
    {
        var i = from;
        for (; i < tokens.Count; i++)
        {
            var token = tokens[i];
            if (token.Kind == TokenKind.Item && Items.ThreePublicParts.Contains(token.Code))
            {
                var whole = _carried.Whole?.Whole;
                statements.Add(new Statement(StatementKind.Amount, PlaceOf(tokens[from - 1].Start, token.End), default, passage.Section)
                {
                    Item = token.Code,
                    Label = PlaceOf(token.Start, token.End),
                    Stage = whole?.Stage ?? _carried.Stage ?? topic.Stage ?? Stages.Actual,
                    StageSaid = whole?.Stage is not null || _carried.Stage is not null,
                    Year = _carried.Year ?? whole?.Year ?? reportYear,
                    Whole = whole,
                    Zero = true,
                });
            }
            else if (token.Kind != TokenKind.Stop || text[token.Start] != '、')
            {
                break;
            }
        }

        if (i > from)
        {
            _lead = [];
        }

        return i - from;
    }

    private Place PlaceOf(int start, int end) => new(passage.Place.Block, start, end, passage.Place.Row, passage.Place.Column);
}
