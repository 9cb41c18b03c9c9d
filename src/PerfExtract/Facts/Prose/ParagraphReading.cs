using System.Runtime.InteropServices;
using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Paragraphs being read, one after another: what is carried from clause to clause and from sentence to sentence.</summary>
internal sealed partial class ParagraphReading(Tokenizer tokenizer, ProseWords words, ReportTraits report, List<Statement> statements)
{
    // What is kept, from the widest to the narrowest: of the paragraph, of the sentence, of the clause.
    private readonly Told _told = new();
    private Passage _passage = new(null, default);
    private string _text = "";
    private Topic _topic = Topic.Nothing;

    /// <summary>The paragraph is a sister of its heading, which names a project: what it does not name itself is nobody's.</summary>
    private bool _isSister;

    private bool _amongProblems, _tellsBenefit;

    /// <summary>残疾儿童康复救助：…: the words that the paragraph opens with, where no list knows them; what names nothing is theirs, or nobody's.</summary>
    private Subject _opening;

    private readonly Turns _turns = new();
    private readonly Stack<(Carried Carried, Statement? Last, Subject Project)> _brackets = [];

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
        (_amongProblems, _tellsBenefit) = (amongProblems, topic.OfBenefit);
        // （四）其余9个项目… under （三）疫情防控经费: a sister of the heading is not about what that names.
        _isSister = (topic.Name.Known || topic.RunIn.Known) && passage.Section is { Number: { } own } section && section.Place.Block != passage.Place.Block
            && HeadingNumber.TryRead(text.AsSpan(0, passage.Place.End)[passage.Place.Start..], out var number) && number.Form is NumberForm.Han or NumberForm.HanBracket && own[0] is < '0' or > '9';
        (_passage, _text, _topic) = (passage, text, _isSister ? topic with { Name = default, RunIn = default } : topic);
        _opening = _topic is { Name.Known: false, Item: null or Items.ProjectExpenditure or Items.ExpenditureTotal, RunIn: { HasWords: true, Known: false } title } ? title : default;
        (_limit, _grown, _pointForm, _shared) = (-1, -1, null, default);
        BeginLine();
        _told.Begin(_topic.Name);
    }

    public void Read(int start, int end)
    {
        (_sentence, _sentenceFirst, _figureEnd) = (start, -1, -1);
        _carried = new Carried
        {
            Point = _opening,
            Distributes = _topic.Distributes,
            Stage = _topic.Distributes ? Stages.Budget : null,
            Whole = _listed is null ? null : new WholeChain(_listed, null),
        };
        _told.EndSentence();
        _opens = start == _passage.Place.Start;
        _lead.Clear();
        _brackets.Clear();
        _turns.Clear();
        _completes = null;
        _numbered = HeadingNumber.TryRead(_text.AsSpan(start, end - start), out var number);
        var from = _numbered ? start + number.Rest : start;
        if (_numbered && !_opens && _pointForm == number.Form)
        {
            OpenPoint();
        }

        var tokens = BeforePurposes(tokenizer.Cut(_text, from, end));
        for (var i = 0; i < tokens.Count; i++)
        {
            i += Take(tokens, i);
        }

        EndClause();
        OpenLines(tokens);
        MoveParts();
        OpenTitle(start, end);
    }

    private bool HasLead => _lead.Count > _carried.LeadStart;

    private ReadOnlySpan<Token> OwnLead => CollectionsMarshal.AsSpan(_lead)[_carried.LeadStart..];

    private Lead ReadLead() => ReadLead(OwnLead);

    private Lead ReadLead(Quantity figure) => Lead.Read(_text, OwnLead, _content, words, report.Year, IsCompared() || IsLeftOfBudget(figure));

    private Lead ReadLead(ReadOnlySpan<Token> tokens) => Lead.Read(_text, tokens, _content, words, report.Year, IsCompared());

    /// <summary>Words of less and more are of what the sentence compares with, or of its budget.</summary>
    private bool IsCompared() =>
        _carried.Compared || IsBesideItsBudget() || (_told.Last is { Foreign: false, Stage: Stages.Budget or Stages.Initial or Stages.Adjusted } planned && IsInSentence(planned));

    private void EndLead() => _lead.RemoveRange(_carried.LeadStart, _lead.Count - _carried.LeadStart);

    /// <summary>A clause without a figure: a name or an item that the following figures are of, or nothing.</summary>
    private void EndClause()
    {
        _completes = null;
        if (!HasLead)
        {
            return;
        }

        // 结转10万元至2023年使用: the words behind a figure tell nothing of the next one's year.
        var behindFigure = _figureEnd >= 0 && _text.AsSpan(_figureEnd, Math.Max(0, OwnLead[0].Start - _figureEnd)).IsWhiteSpace();
        var (lead, happened) = (ReadLead(BeforeUse()), EventOf(OwnLead));
        var since = happened is null ? _carried.Event : YearOf(OwnLead) ?? _carried.Event;
        var counted = behindFigure && lead is { ProjectAtLarge: true, HasContent: false, Chosen: false, Reviewed: false } && statements.Count == _countedAt;
        var (spoken, ofProject, did, lists) = (Spoken(OwnLead), happened is not { Known: true } && SpeaksOfProject(OwnLead, lead), TellsLot(OwnLead), ListsNames(OwnLead, lead.Subject));
        // 就业率较上年提高1.7个百分点；…: the change is of that figure alone.
        var says = lead is { Stage: not null, HasContent: false } && !(lead.Stage == Stages.Change && HoldsFigure(OwnLead));
        var (ofCause, because, besideYear) = (SaysCause(), lead.IsCause || Says(StageSenses.Because), ComparesYear(OwnLead));
        EndLead();
        if (!ofCause && !because && TakeFlat(lead))
        {
            return;
        }

        _carried = _carried with
        {
            Year = behindFigure || happened is not null || ofCause || because || besideYear ? _carried.Year : lead.Year ?? _carried.Year,
            OfCause = ofCause,
            Event = since,
            SeveralYears = behindFigure ? _carried.SeveralYears : IsOfSeveralYears(lead),
            MidYear = lead.MidYear || _carried.MidYear,
            OfKind = lead.IsKind || lead.Chosen || _carried.OfKind || ofProject,
            Aside = _carried.Aside || did,
            Unnamed = _carried.Unnamed || lead is { HasContent: true, Subject.Known: false } or { Short.Length: > 0 },
            Base = lead.Compares ? lead.Base : _carried.Base,
            Compared = lead.Compares || _carried.Compared,
            Both = lead.Compares && lead.Both.Count > 0 ? lead.Both : _carried.Both,
            BaseYear = lead.Compares ? lead.BaseYear : _carried.BaseYear,
            Stage = says && !because ? lead.Stage : _carried.Stage,
            Point = _carried.IsPoint && lead is { Subject: { HasWords: true, Known: false }, Stage: null, Foreign: false } ? lead.Subject : _carried.Point,
            IsPoint = false,
        };
        if (counted)
        {
            GoOnAboutProjects();
        }
        else if (lists)
        {
            // 渠道清淤项目、水库加固项目，共支出80万元: of neither; where money went to says not even that.
            _carried = lead.Purpose ? _carried : _carried with { Mentioned = lead.Subject, MentionsSeveral = true };
        }
        else if ((Introduces(lead) && !(behindFigure && SaysAim(_figureEnd))) || happened is { Known: true })
        {
            var subject = happened is { Known: true } named ? named : lead.Subject;
            _carried = _carried with { Subject = subject };
            _told.Project = subject.Project ? subject : _told.Project;
        }
        else if (spoken.Known && (!lead.Subject.Known || lead.Subject.Item == spoken.Item) && lead is { Foreign: false, IsCause: false, Copula: false } && !_carried.Subject.Known && _sentenceFirst < 0)
        {
            _carried = _carried with { Subject = spoken };
        }
    }

    /// <summary>The clause names several projects or items, the last of them its subject.</summary>
    private static bool ListsNames(ReadOnlySpan<Token> clause, Subject last)
    {
        for (var i = 1; last is { Known: true, HasWords: true, Block: < 0 } && i < clause.Length && clause[i].Start < last.Start; i++)
        {
            if (clause[i].Kind == TokenKind.Stop && clause[i - 1].Kind is TokenKind.Unknown or TokenKind.Item)
            {
                return true;
            }
        }

        return false;
    }

    private static bool HoldsFigure(ReadOnlySpan<Token> words)
    {
        foreach (var word in words)
        {
            if (word.Kind == TokenKind.Quantity)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>卫生健康支出主要用于防疫，比上年增加64万元: what follows goes on about what the money is, not what it went to.</summary>
    private ReadOnlySpan<Token> BeforeUse()
    {
        var use = OwnLead.Length - 1;
        while (use > 0 && OwnLead[use].Code != Cues.Use)
        {
            use--;
        }

        return use > 0 ? OwnLead[..use] : OwnLead;
    }

    /// <summary>The clause names what follows, 执行率较高 too; 因…, 全部为… and 增加… do not, nor does a mere kind of projects.</summary>
    private bool Introduces(Lead lead) =>
        lead is { Subject.Known: true, Foreign: false, Copula: false, IsCause: false } and ({ Direction: 0 } or { Rate: true }) && !(lead.Purpose && _carried.Subject.Known)
        && !(lead.Subject is { Project: true, HasWords: true, Block: < 0 } && words.NoNames.IsKind(TextOf(lead.Subject)));

    private Quantity QuantityOf(Token token) => tokenizer.Quantities[token.Figure];

    private Place? PlaceOf(Subject subject) => !subject.HasWords ? null
        : subject.Block >= 0 && subject.Block != _passage.Place.Block ? new Place(subject.Block, subject.Start, subject.End)
        : PlaceOf(subject.Start, subject.End);

    private Place PlaceOf(int start, int end) => new(_passage.Place.Block, start, end, _passage.Place.Row, _passage.Place.Column);
}
