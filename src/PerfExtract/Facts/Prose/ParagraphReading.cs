using System.Runtime.InteropServices;
using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Paragraphs being read, one after another: what is carried from clause to clause and from sentence to sentence.</summary>
internal sealed partial class ParagraphReading(Tokenizer tokenizer, NameEndings endings, Lexicon.WordList vehicleParts, ClassLines classes, int? reportYear, List<Statement> statements)
{
    /// <summary>上年结转10万元 says nothing of the stage of what follows; 预算10万元 does.</summary>
    private static readonly string?[] s_carriedOn = [Stages.Budget, Stages.Initial, Stages.Adjusted, Stages.Available, Stages.Actual];

    private readonly Stack<(Carried Carried, Statement? Last)> _brackets = [];
    private readonly Queue<Subject> _respectively = [];
    private readonly Queue<string> _stagesInTurn = [];
    private readonly Queue<int> _yearsInTurn = [];

    /// <summary>2021年至2023年预算分别为…，支出分别为…: the sentence's years, for the second list too.</summary>
    private List<int> _yearsTold = [];

    /// <summary>What takes turns over the years are rates, not sums.</summary>
    private bool _ratesInTurn;
    private readonly List<Token> _lead = [];
    private readonly List<Token> _content = [];
    private Passage _passage = new(null, default);
    private string _text = "";
    private Topic _topic = Topic.Nothing;
    private Carried _carried;

    /// <summary>The project that the paragraph is about, for 该项目 and for sentences that name nothing.</summary>
    private Subject _project;

    /// <summary>The project that all the paragraph's amounts so far are of, their parts apart: 实际支出 is then its own.</summary>
    private Subject _sole;
    private bool _told;
    private Statement? _listed;
    private bool _inList;
    private Statement? _last;

    /// <summary>Where the sentence begins.</summary>
    private int _sentence;

    /// <summary>The paragraph's first statement, and where the sentence's first one stands; -1 before it.</summary>
    private Statement? _first;

    /// <summary>完成年初预算4万元: the stage that the share behind the figure is of.</summary>
    private string? _completes;
    private int _sentenceFirst;

    /// <summary>四次分别下达180万元、180万元: so many figures are instalments of nothing that is named.</summary>
    private int _unpaired;

    /// <summary>Which statement of the paragraph says that money was paid out (拨付); -1 where none does.</summary>
    private int _paid = -1;

    /// <summary>资金480万元已全部到位: the stage that is said behind the figure.</summary>
    private string? _stageBehind;

    /// <summary>What a clause leaves to the next one; a bracket gets a copy of its own.</summary>
    private readonly record struct Carried
    {
        public Subject Subject { get; init; }

        public string? Stage { get; init; }

        public int? Year { get; init; }

        /// <summary>2021—2023年，: what follows is of all of them.</summary>
        public bool SeveralYears { get; init; }

        /// <summary>The year of the sentence's first amount: 比上年 is measured from it.</summary>
        public int? FirstYear { get; init; }

        /// <summary>与年初预算相比，: the stage that the next change is measured against.</summary>
        public string? Base { get; init; }

        /// <summary>与2022年预算相比，: what follows changes, against that year.</summary>
        public bool Compared { get; init; }

        public int? BaseYear { get; init; }

        /// <summary>The totals that 其中 has opened, the innermost first.</summary>
        public WholeChain? Whole { get; init; }

        /// <summary>Where the words of the clause begin in the lead: in front of them stand those around a bracket.</summary>
        public int LeadStart { get; init; }
    }

    private sealed record WholeChain(Statement Whole, WholeChain? Outer);

    public void Begin(Passage passage, string text, Topic topic)
    {
        (_passage, _text, _topic) = (passage, text, topic);
        (_project, _listed, _inList, _last) = (topic.Name, null, false, null);
        (_sole, _told, _first, _paid) = (default, false, null, -1);
    }

    public void Read(int start, int end)
    {
        (_carried, _sentence, _sentenceFirst) = (default, start, -1);
        _lead.Clear();
        _brackets.Clear();
        _respectively.Clear();
        _stagesInTurn.Clear();
        _yearsInTurn.Clear();
        _unpaired = 0;
        _yearsTold = [];
        _completes = null;
        var from = HeadingNumber.TryRead(_text.AsSpan(start, end - start), out var number) ? start + number.Rest : start;
        var tokens = tokenizer.Cut(_text, from, end);
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
                _brackets.Push((_carried, _last));
                _carried = _carried with { LeadStart = _lead.Count };
                break;
            case TokenKind.Close when _brackets.TryPop(out var outer):
                EndClause();
                _carried = outer.Carried;
                _last = IsOtherYearOf(outer.Last) ? outer.Last : _last;
                break;
            case TokenKind.Stop when _text[token.Start] != '、':
                EndClause();
                if (_text[token.Start] is '；' or ';' && _carried.Whole?.Outer is { } wider)
                {
                    _carried = _carried with { Whole = wider };
                }

                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Money || IsBareMoney(token):
                _stageBehind = StageBehind(tokens, i + 1);
                Amount(token, QuantityOf(token));
                break;
            case TokenKind.Quantity when QuantityOf(token) is { Kind: QuantityKind.Number, Value: 0 } && HasLead && ZerosAt(tokens, i):
                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Number && (_respectively.Count > 1 || (_yearsInTurn.Count > 1 && !_ratesInTurn)):
                TakeListed(tokens, i);
                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Percent:
                Percent(token);
                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Count && OwnLead.Length is > 0 and <= LongestCounted:
                DropCounted(token);
                break;
            case TokenKind.Cue when token.Code == Cues.Among && HasLead && _lead[^1] is { Kind: TokenKind.Item } whole:
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
                OpenPairs(tokens, i);
                break;
            case TokenKind.Cue when token.Code == Cues.None:
                return Zeros(tokens, i + 1) is > 0 and var taken ? taken : ZerosBefore(token);
            default:
                _lead.Add(token);
                break;
        }

        return 0;
    }

    /// <summary>The words before a count are few.</summary>
    private const int LongestCounted = 8;

    /// <summary>共支持项目142个，支出6412万元: what is counted is not what the money is of.</summary>
    private void DropCounted(Token count)
    {
        var lead = ReadLead();
        if (!lead.Subject.Project)
        {
            _lead.Add(count);
            return;
        }

        EndLead();
        _carried = _carried with { Year = lead.Year ?? _carried.Year };
    }

    /// <summary>40万 without 元 is money where the sentence has spoken of money before.</summary>
    private bool IsBareMoney(Token token) =>
        QuantityOf(token) is { Kind: QuantityKind.Number, Scale: > 1 } && _last is not null && _last.Figure.Block == _passage.Place.Block;

    /// <summary>支出18.3万元（2022年为17.4万元），其中…: what the bracket told of another year is not what goes on.</summary>
    private bool IsOtherYearOf(Statement? before) =>
        before is not null && _last is not null && before.Year != _last.Year && before.Item == _last.Item && before.Stage == _last.Stage;

    private bool HasLead => _lead.Count > _carried.LeadStart;

    private ReadOnlySpan<Token> OwnLead => CollectionsMarshal.AsSpan(_lead)[_carried.LeadStart..];

    private Lead ReadLead() => Lead.Read(_text, OwnLead, _content, endings);

    private void EndLead() => _lead.RemoveRange(_carried.LeadStart, _lead.Count - _carried.LeadStart);

    /// <summary>A clause without a figure: a name or an item that the following figures are of, or nothing.</summary>
    private void EndClause()
    {
        _completes = null;
        if (!HasLead)
        {
            return;
        }

        var lead = ReadLead();
        EndLead();
        if (lead.Flat.Length > 0 && lead.LastYear && !lead.HasContent && _carried.FirstYear is { } year)
        {
            AddFlat(lead.Flat, year);
            return;
        }

        _carried = _carried with
        {
            Year = lead.Year ?? _carried.Year,
            SeveralYears = IsOfSeveralYears(lead),
            Base = lead.Compares ? lead.Base : _carried.Base,
            Compared = lead.Compares || _carried.Compared,
            BaseYear = lead.Compares ? lead.BaseYear : _carried.BaseYear,
        };
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

    private Quantity QuantityOf(Token token) => tokenizer.Quantities[token.Figure];

    private Place? PlaceOf(Subject subject) => !subject.HasWords ? null
        : subject.Block >= 0 && subject.Block != _passage.Place.Block ? new Place(subject.Block, subject.Start, subject.End)
        : PlaceOf(subject.Start, subject.End);

    private Place PlaceOf(int start, int end) => new(_passage.Place.Block, start, end, _passage.Place.Row, _passage.Place.Column);
}
