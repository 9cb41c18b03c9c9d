using System.Runtime.InteropServices;
using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Paragraphs being read, one after another: what is carried from clause to clause and from sentence to sentence.</summary>
/// <param name="ofProject">The report is about a project: what its whole is parted into are projects too.</param>
/// <param name="ofBook">The report is a book of accounts or of a budget.</param>
/// <param name="custom">The stage of the year's amounts where nothing says one.</param>
internal sealed partial class ParagraphReading(Tokenizer tokenizer, ProseWords words, int? reportYear, string custom, bool ofProject, bool ofBook, List<Statement> statements)
{
    private readonly bool _ofProject = ofProject;

    /// <summary>上年结转10万元 says nothing of the stage of what follows; 预算10万元 does.</summary>
    private static readonly string?[] s_carriedOn = [Stages.Budget, Stages.Initial, Stages.Adjusted, Stages.Available, Stages.Actual];

    // What is kept, from the widest to the narrowest: of the paragraph, of the sentence, of the clause.
    private readonly Told _told = new();
    private Passage _passage = new(null, default);
    private string _text = "";
    private Topic _topic = Topic.Nothing;

    /// <summary>The paragraph is a sister of its heading, which names a project: what it does not name itself is nobody's.</summary>
    private bool _isSister;

    private bool _amongProblems;

    /// <summary>残疾儿童康复救助：…: the words that the paragraph opens with, where no list knows them; what names nothing is theirs, or nobody's.</summary>
    private Subject _opening;

    private readonly Turns _turns = new();
    private readonly Stack<(Carried Carried, Statement? Last)> _brackets = [];

    /// <summary>Where the sentence begins, and its first amount; -1 before it.</summary>
    private int _sentence, _sentenceFirst;

    /// <summary>Where the paragraph's last sum stands that limits what is no item: 补助水平的目标值是≤520元; -1 before it.</summary>
    private int _limit;

    /// <summary>Where the last figure ends: words right behind it say more of it.</summary>
    private int _figureEnd;

    /// <summary>Nothing but its first words has been read of the paragraph; the sentence has a number.</summary>
    private bool _opens, _numbered;

    private readonly List<Token> _lead = [];
    private readonly List<Token> _content = [];
    private Carried _carried;

    /// <summary>完成年初预算4万元: the stage that the share behind the figure is of.</summary>
    private string? _completes;

    /// <param name="amongProblems">资金到位率低，到位100万元: among the problems a figure that nothing names is seldom the whole's.</param>
    public void Begin(Passage passage, string text, Topic topic, bool amongProblems)
    {
        _amongProblems = amongProblems;
        // （四）其余9个项目… under （三）疫情防控经费: a sister of the heading is not about what that names.
        _isSister = (topic.Name.Known || topic.RunIn.Known) && passage.Section is { Number: { } own } section && section.Place.Block != passage.Place.Block
            && HeadingNumber.TryRead(text.AsSpan(0, passage.Place.End)[passage.Place.Start..], out var number) && number.Form is NumberForm.Han or NumberForm.HanBracket && own[0] is < '0' or > '9';
        (_passage, _text, _topic) = (passage, text, _isSister ? topic with { Name = default, RunIn = default } : topic);
        _opening = _topic is { Name.Known: false, Item: null or Items.ProjectExpenditure or Items.ExpenditureTotal, RunIn: { HasWords: true, Known: false } title } ? title : default;
        _limit = -1;
        BeginLine();
        _told.Begin(_topic.Name);
    }

    public void Read(int start, int end)
    {
        (_carried, _sentence, _sentenceFirst, _figureEnd) = (new Carried { Point = _opening, Distributes = _topic.Distributes, Stage = _topic.Distributes ? Stages.Budget : null, Whole = _listed is null ? null : new WholeChain(_listed, null) }, start, -1, -1);
        _told.EndSentence();
        _opens = start == _passage.Place.Start;
        _lead.Clear();
        _brackets.Clear();
        _turns.Clear();
        _completes = null;
        _numbered = HeadingNumber.TryRead(_text.AsSpan(start, end - start), out var number);
        var from = _numbered ? start + number.Rest : start;
        var tokens = tokenizer.Cut(_text, from, end);
        for (var i = 0; i < tokens.Count; i++)
        {
            i += Take(tokens, i);
        }

        EndClause();
        OpenLines(tokens);
        MoveParts();
        OpenTitle(start, end);
    }

    /// <summary>Takes one token; returns how many more were taken with it.</summary>
    private int Take(List<Token> tokens, int i)
    {
        var token = tokens[i];
        _figureEnd = i > 0 && tokens[i - 1].Kind == TokenKind.Quantity ? tokens[i - 1].End : _figureEnd;
        TakeTime(token);
        switch (token.Kind)
        {
            case TokenKind.Open:
                _brackets.Push((_carried, _told.Last));
                OpenBracket(token);
                break;
            case TokenKind.Close when _brackets.TryPop(out var outer):
                var (project, behind) = (_told.Project, _carried.Bracketed);
                EndClause();
                // 事业收入（学费、住宿费）486万元: a bracket's words without a figure are told of nothing.
                _told.Project = project;
                _carried = outer.Carried;
                // 总收入3845万元（含上年结转56万元），其中…: what follows goes on about the figure that the bracket stands behind.
                _told.Last = behind is not null || IsOtherYearOf(outer.Last) ? outer.Last : _told.Last;
                break;
            case TokenKind.Stop when _text[token.Start] != '、':
                OpenTopic(token);
                EndClause();
                if (_figureEnd == token.Start && _text[token.Start] is '：' or ':' && _told.Last is { Foreign: false } parted && parted.Figure.End == token.Start && parted.Figure.Block == _passage.Place.Block)
                {
                    // 支出合计1502万元：人员经费876万元…: as 其中.
                    OpenParts();
                }

                if (_text[token.Start] is '；' or ';')
                {
                    // 2021—2023年共安排96万元，其中2021年30万元…2023年34万元；支出88万元: of all the years again, and not of the last one.
                    var ofYears = _carried.Whole is { Outer: null, Whole.SeveralYears: true } && _told.Last is { Year: not null };
                    _carried = _carried with
                    {
                        PastParts = true,
                        Whole = _carried.Whole?.Outer ?? _carried.Whole,
                        SeveralYears = ofYears || _carried.SeveralYears,
                        Year = ofYears ? null : _carried.Year,
                    };
                }

                break;
            case TokenKind.Quantity when IsTorn(tokens, i):
                EndLead();
                break;
            case TokenKind.Quantity when IsBoundOfProjects(tokens, i):
                EndLead();
                _carried = _carried with { OfKind = true };
                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Money || IsBareMoney(token):
                OpenYearsAgain(tokens, i);
                Amount(token, QuantityOf(token), StageBehind(tokens, i + 1), i + 1 < tokens.Count && tokens[i + 1].Is(Cues.VersusAfter));
                break;
            case TokenKind.Quantity when DeclaredMoney(tokens, i) is { } declared:
                Amount(token, declared);
                break;
            case TokenKind.Quantity when QuantityOf(token) is { Kind: QuantityKind.Number, Value: 0 } && HasLead && EndsClause(tokens, i + 1):
                Nil(tokens, i);
                break;
            case TokenKind.Quantity when QuantityOf(token).Kind == QuantityKind.Number && _turns.OfMoney:
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
            case TokenKind.Cue when token.Code == Cues.Among && _sentenceFirst < 0 && OwnLead is [.., { Kind: TokenKind.Total } side]:
                // 收入包括：…。支出包括：基本支出96万元: of the side that the sentence begins with.
                OpenPartsOf(Totals.Read(side.Code).Item);
                break;
            case TokenKind.Cue when token.Code == Cues.Among:
                OpenParts();
                break;
            case TokenKind.Filler when token.Code == Cues.Use && OpensList(tokens, i):
                OpenParts();
                break;
            case TokenKind.Cue when token.Code == Cues.PartsOf:
                OpenPartsOf(tokens[i - 1].Code);
                break;
            case TokenKind.Cue when token.Code == Cues.ReviewOf:
                OpenReview(token);
                break;
            case TokenKind.Cue when token.Code == Cues.Point:
                OpenPoint();
                break;
            case TokenKind.Cue when token.Code == Cues.Distribution:
                OpenDistribution();
                break;
            case TokenKind.Cue when token.Code == Cues.Respectively:
                OpenPairs(tokens, i);
                break;
            case TokenKind.Cue when token.Code == Cues.Zero && HasLead && EndsClause(tokens, i + 1):
                Nil(tokens, i);
                break;
            case TokenKind.Cue when token.Code == Cues.NoneSpent && IsSpentBehind(tokens, i):
                NothingSpent(token);
                break;
            case TokenKind.Cue when token.Code is Cues.More or Cues.Less or Cues.Equal or Cues.Within:
                Claim(token);
                break;
            case TokenKind.Cue when token.Code is Cues.None or Cues.NoneSpent:
                return Zeros(tokens, i + 1) is > 0 and var taken ? taken : ZerosBefore(token);
            default:
                _lead.Add(token);
                break;
        }

        return 0;
    }

    /// <summary>支出18.3万元（2022年为17.4万元），其中…: what the bracket told of another year is not what goes on.</summary>
    private bool IsOtherYearOf(Statement? before) =>
        before is not null && _told.Last is not null && before.Year != _told.Last.Year && before.Item == _told.Last.Item && before.Stage == _told.Last.Stage;

    private bool HasLead => _lead.Count > _carried.LeadStart;

    private ReadOnlySpan<Token> OwnLead => CollectionsMarshal.AsSpan(_lead)[_carried.LeadStart..];

    private Lead ReadLead() => ReadLead(OwnLead);

    private Lead ReadLead(ReadOnlySpan<Token> tokens) => Lead.Read(_text, tokens, _content, words, reportYear, _carried.Compared || IsBesideItsBudget() || (_told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && IsInSentence(planned)));

    private void EndLead() => _lead.RemoveRange(_carried.LeadStart, _lead.Count - _carried.LeadStart);

    /// <summary>A clause without a figure: a name or an item that the following figures are of, or nothing.</summary>
    private void EndClause()
    {
        _completes = null;
        if (!HasLead)
        {
            return;
        }

        // 卫生健康支出主要用于防疫，比上年增加64万元: what follows goes on about what the money is, not what it went to.
        var use = OwnLead.Length - 1;
        while (use > 0 && OwnLead[use].Code != Cues.Use)
        {
            use--;
        }

        var lead = use > 0 ? ReadLead(OwnLead[..use]) : ReadLead();
        var behindFigure = _figureEnd >= 0 && _text.AsSpan(_figureEnd, Math.Max(0, OwnLead[0].Start - _figureEnd)).IsWhiteSpace();
        EndLead();
        if (lead is { Flat.Length: > 0, HasContent: false } && _carried.FirstYear is { } year && (lead.LastYear || (lead.BaseYear ?? lead.Year) == year - 1))
        {
            AddFlat(lead.Flat, year);
            return;
        }

        _carried = _carried with
        {
            // 结转10万元至2023年使用: the words behind a figure tell nothing of the next one's year.
            Year = behindFigure ? _carried.Year : lead.Year ?? _carried.Year,
            SeveralYears = behindFigure ? _carried.SeveralYears : IsOfSeveralYears(lead),
            MidYear = lead.MidYear || _carried.MidYear,
            OfKind = lead.IsKind || lead.Chosen || _carried.OfKind,
            Unnamed = _carried.Unnamed || lead is { HasContent: true, Subject.Known: false } or { Short.Length: > 0 },
            Base = lead.Compares ? lead.Base : _carried.Base,
            Compared = lead.Compares || _carried.Compared,
            BaseYear = lead.Compares ? lead.BaseYear : _carried.BaseYear,
        };
        if (lead.Subject.Known && !(lead.Subject is { Project: true, HasWords: true, Block: < 0 } && words.NoNames.IsKind(_text.AsSpan(lead.Subject.Start, lead.Subject.End - lead.Subject.Start)))
            && lead is { Foreign: false, Copula: false, Direction: 0, IsCause: false } && !(lead.Purpose && _carried.Subject.Known))
        {
            _carried = _carried with { Subject = lead.Subject };
            _told.Project = lead.Subject.Project ? lead.Subject : _told.Project;
        }

        if (lead.Stage is not null && !lead.HasContent)
        {
            _carried = _carried with { Stage = lead.Stage };
        }

        if (_carried.IsPoint && lead is { Subject: { HasWords: true, Known: false }, Stage: null, Foreign: false })
        {
            _carried = _carried with { Point = lead.Subject };
        }

        _carried = _carried with { IsPoint = false };
    }

    private Quantity QuantityOf(Token token) => tokenizer.Quantities[token.Figure];

    private Place? PlaceOf(Subject subject) => !subject.HasWords ? null
        : subject.Block >= 0 && subject.Block != _passage.Place.Block ? new Place(subject.Block, subject.Start, subject.End)
        : PlaceOf(subject.Start, subject.End);

    private Place PlaceOf(int start, int end) => new(_passage.Place.Block, start, end, _passage.Place.Row, _passage.Place.Column);
}
