using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>Reads what the headings of one document are about, each once.</summary>
internal sealed class TopicReader
{
    /// <summary>项目 and 重点项目 are kinds; 其他项目 stands for several.</summary>
    private const int ShortestName = 5, ShortestRunIn = 4, ShortestReviewed = 4;

    private const string ApartEnd = "保险基金", Expenditure = "支出";

    private readonly SectionTree _sections;
    private readonly Tokenizer _tokenizer;
    private readonly ProseWords _words;
    private readonly ReportTraits _report;
    private readonly Dictionary<string, Topic> _known = [];

    /// <summary>The headings that have a line of the classification under them.</summary>
    private readonly HashSet<string?> _ofClasses;

    public TopicReader(SectionTree sections, Tokenizer tokenizer, ProseWords words, ReportTraits report)
    {
        (_sections, _tokenizer, _words, _report) = (sections, tokenizer, words, report);
        _ofClasses = [.. sections.Sections.Where(section => report.OfBook && section.Parent is not null && IsClass(section)).Select(section => section.Parent)];
        EndTerms();
    }

    public Topic Of(Passage passage)
    {
        if (passage.Section is not { } section)
        {
            return Topic.Nothing;
        }

        if (_known.TryGetValue(section.Id, out var topic))
        {
            return topic;
        }

        var (item, stage) = ((string?)null, (string?)null);
        // What the headings above are about is not what 1.成本指标 tells.
        var ofOutcome = _words.TellsOutcome(section.Title) && Read(section.Title) is (null, null);
        for (var i = section.Path.Count - 1; i >= 0 && (item is null || stage is null) && !ofOutcome; i--)
        {
            var (about, said) = Read(section.Path[i]);
            (item, stage) = (item ?? about, stage ?? said);
        }

        var runIn = passage.Place.Block == section.Place.Block;
        return _known[section.Id] = new Topic(item, stage)
        {
            Name = NameOf(section, runIn),
            RunIn = runIn ? RunInName(section) : default,
            Distributes = IsDistribution(section.Title),
            Fund = FundIn(section.Path),
            OfProjects = runIn && section.Path.Count > 1 && IsOfProjects(section.Path[^2]),
            Unit = UnitIn(section.Path),
            OfApart = IsApart(section.Title),
            OfBenefit = ofOutcome && _words.TellsBenefit(section.Title),
            OfPurchases = section.Path.Any(IsOfPurchases),
        };
    }

    private List<Token> Cut(string title) => _tokenizer.Cut(title, 0, title.Length);

    /// <summary>
    /// （四）机关运行经费：指…, the last under 名词解释: what follows it need not be about the term. A heading without text on its line may open the next part
    /// of the book.
    /// </summary>
    private void EndTerms()
    {
        var parents = _sections.Sections.Select(section => section.Parent).ToHashSet();
        HashSet<string> glossaries = [.. _sections.Sections.Where(section => parents.Contains(section.Id) && Cut(section.Title) is [.., { Code: Cues.Glossary }]).Select(section => section.Id)];
        foreach (var passage in glossaries.Count > 0 ? _sections.Passages : [])
        {
            if (passage.Section is { Parent: { } parent } section && passage.Place.Block == section.Place.Block && glossaries.Contains(parent))
            {
                _known[section.Id] = Topic.Nothing;
            }
        }
    }

    /// <summary>企业职工基本养老保险基金; 水利建设基金 is spent by the budget.</summary>
    private bool IsApart(string title) => title.EndsWith(ApartEnd, StringComparison.Ordinal) && Cut(title) is [.., { Kind: TokenKind.Unknown }];

    /// <summary>（二）政府采购支出情况; 预算管理、政府采购和资产管理 is about more than that.</summary>
    private bool IsOfPurchases(string title)
    {
        var begins = false;
        foreach (var token in Cut(title))
        {
            begins |= token.Is(Cues.Purchases);
            if (token.Kind is TokenKind.Item or TokenKind.Stop || (token.Kind == TokenKind.Filler && title.AsSpan(token.Start, token.Length) is "和" or "及" or "与" or "以及")
                || (token.Kind == TokenKind.Unknown && !(begins && _words.NoNames.IsMatter(title.AsSpan(token.Start, token.Length)))))
            {
                return false;
            }
        }

        return begins;
    }

    private static MoneyUnit? UnitIn(IReadOnlyList<string> path)
    {
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var open = path[i].LastIndexOfAny(['（', '(']);
            if (open > 0 && MoneyUnit.TryFind(path[i].AsSpan(open), out var unit))
            {
                return unit;
            }
        }

        return null;
    }

    private string? FundIn(IReadOnlyList<string> path)
    {
        string? found = null;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            var fund = default(string);
            foreach (var token in Cut(path[i]))
            {
                if (token.Kind != TokenKind.Item || !Funds.All.Contains(token.Code))
                {
                    continue;
                }

                if (fund is not null && fund != token.Code)
                {
                    return found;
                }

                fund = token.Code;
            }

            if (fund is not null)
            {
                found = found is null || fund != Items.FiscalAppropriation ? fund : found;
                if (fund != Items.FiscalAppropriation)
                {
                    return found;
                }
            }
        }

        return found;
    }

    /// <summary>
    /// The heading's own name; （二）资金使用情况 under 一、残疾人康复救助项目 is about that project: a heading that names a matter only goes on about
    /// what the one above it names.
    /// </summary>
    private Subject NameOf(Section section, bool runIn)
    {
        if (NameIn(section, runIn) is { Known: true } own)
        {
            return own;
        }

        for (var at = section; IsMatter(at.Title) && _sections.ParentOf(at) is { } parent; at = parent)
        {
            if (NameIn(parent, false) is { Known: true } name)
            {
                return name.ClassLine || _words.NoNames.IsKind(parent.Title) ? default : name;
            }
        }

        return default;
    }

    private bool IsMatter(string title) =>
        _words.NoNames.IsMatter(title) && Read(title).Item is null or Items.Project or Items.ProjectExpenditure or Items.ExpenditureTotal;

    private Subject NameIn(Section section, bool runIn)
    {
        var title = WithoutBracket(section.Title);
        if (Cut(section.Title) is [{ Kind: TokenKind.Unknown, Length: >= ShortestReviewed } reviewed, { Code: Cues.ReviewOf }]
            && section.Title.Length == section.Place.Length)
        {
            // 1.草原防火物资储备项目自评综述：….
            return new Subject(null, section.Place.Start, section.Place.Start + reviewed.End, true, null, section.Place.Block);
        }

        var isClass = IsClass(section) || IsAmongClasses(section, runIn);
        if (!isClass && !(title.Length > ShortestName && _words.Endings.EndsHeading(title, runIn)))
        {
            return default;
        }

        // One unbroken stretch of words is a name; 加强项目管理，落实专项资金 is a sentence.
        var tokens = _tokenizer.Cut(title, 0, title.Length);
        return isClass || tokens is [{ Kind: TokenKind.Unknown }] || IsPurpose(title, tokens)
            ? new Subject(null, section.Place.Start, section.Place.End, true, null, section.Place.Block, isClass ? SideOf(title) : null, isClass)
            : default;
    }

    /// <summary>教育支出（类）普通教育（款）; 住房保障支出 and, in a book, 办公费 without marks, where no project may be called so.</summary>
    private bool IsClass(Section section)
    {
        var title = WithoutBracket(section.Title);
        return ClassMarks.End(title)
            || (!_report.OfProject && (_words.Classes.StandsAlone(title) || (_report.OfBook && _words.Classes.IsEconomic(title))) && !(section.Path.Count > 1 && IsOfProjects(section.Path[^2])));
    }

    /// <summary>3.防汛, 4.水利支出, beside 1.行政运行 and 2.机关服务 in a book; 渠道清淤项目 is a project there too.</summary>
    private bool IsAmongClasses(Section section, bool runIn) =>
        _ofClasses.Contains(section.Parent) && Cut(section.Title) is [{ Kind: TokenKind.Unknown }]
        && (section.Title.EndsWith(Expenditure, StringComparison.Ordinal) || (!_words.NoNames.IsMatter(section.Title) && !_words.Endings.EndsHeading(section.Title, runIn)));

    /// <summary>结余分配 is of neither side.</summary>
    private string? SideOf(ReadOnlySpan<char> line) =>
        _words.Classes.IsIncome(line) ? Sides.Income : _words.Classes.StandsAlone(line) && !_words.Classes.IsFunction(line) ? null : Sides.Expenditure;

    /// <summary>教师培训经费, 学术会议专项经费: words right before 培训费 and 会议费 make it a purpose of its own.</summary>
    private bool IsPurpose(ReadOnlySpan<char> title, List<Token> tokens) =>
        tokens is [{ Kind: TokenKind.Unknown } before, { Kind: TokenKind.Item, Code: Items.Training or Items.Meeting } item] && before.End == item.Start && !_words.Endings.EndsOrgan(title[..before.End]);

    private Subject RunInName(Section section)
    {
        var title = WithoutBracket(section.Title);
        if (title.Length < ShortestRunIn || _tokenizer.Cut(title, 0, title.Length) is not [{ Kind: TokenKind.Unknown }])
        {
            return default;
        }

        var ofProject = title.Length >= ShortestName && section.Path.Count > 1 && IsOfProjects(section.Path[^2]);
        return ofProject || _words.MayOpen(title) ? new Subject(null, section.Place.Start, section.Place.End, ofProject, null, section.Place.Block) : default;
    }

    /// <summary>重大传染病防控经费（中央）: a bracket behind a name says more of it; （类）（款）（项） mark a line.</summary>
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> title) =>
        !ClassMarks.End(title) && title is [.., '）' or ')'] && title.LastIndexOfAny('（', '(') is > 0 and var open ? title[..open] : title;

    private bool IsDistribution(string title) =>
        Cut(title) is [.., var last] && last.Code is Cues.Distribution or Cues.DistributionTitle;

    /// <summary>项目支出情况, 重点项目: projects in general; a longer name is that of one.</summary>
    private bool IsOfProjects(string title)
    {
        foreach (var token in Cut(title))
        {
            if (token is { Kind: TokenKind.Cue, Code: Cues.AtLarge or Cues.Earmarked } || (token.Kind == TokenKind.Item && token.Code is Items.Project or Items.ProjectExpenditure)
                || (token is { Kind: TokenKind.Unknown, Length: <= ShortestName } && _words.Endings.Ends(title.AsSpan(token.Start, token.Length))))
            {
                return true;
            }
        }

        return false;
    }

    private (string? Item, string? Stage) Read(string title)
    {
        var (item, stage, items, stages) = ((string?)null, (string?)null, 0, 0);
        var fund = false;
        var tokens = Cut(title);
        var purpose = IsPurpose(title, tokens);
        foreach (var token in tokens)
        {
            var (newItem, newStage) = token.Kind switch
            {
                TokenKind.Item when !purpose => (token.Code, null),
                // 规模变化情况: a heading about changes tells amounts too.
                TokenKind.Stage when token.Code is not (Stages.Change or Stages.Difference) => (null, token.Code),
                TokenKind.Total => Totals.Read(token.Code),
                _ => ((string?)null, (string?)null),
            };
            // 财政拨款“三公”经费: the fund in front says whose money it is.
            items -= fund && newItem is not null && (newItem is Items.ThreePublic or Items.AgencyOperating || Items.ThreePublicParts.Contains(newItem)) ? 1 : 0;
            fund = items == 0 && newItem is not null && Funds.All.Contains(newItem);
            items += newItem is not null && newItem != item ? 1 : 0;
            stages += newStage is not null && newStage != stage ? 1 : 0;
            (item, stage) = (newItem ?? item, newStage ?? stage);
        }

        // 收入支出决算, 预决算: a heading about two things is about neither.
        return (items == 1 ? item : null, stages == 1 ? stage : null);
    }
}
