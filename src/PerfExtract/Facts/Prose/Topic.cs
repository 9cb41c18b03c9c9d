using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// What a section's heading, or the nearest one above it that says, is about: 1.收入预算 → income-total, budget. A heading's own name is
/// that of a project or of a line of the classification: （1）农村公路养护项目。
/// </summary>
/// <param name="Distributes">资金分配情况如下: the names under it are purposes, the sums what each was given.</param>
/// <param name="RunIn">The title of a heading that text follows on its line: 办公用房租赁：预算150万元. Under one about projects it names one.</param>
/// <param name="OfProjects">Text follows the heading on its line, and the one above it is about projects: what it does not name is of one that nobody knows.</param>
/// <param name="Unit">“三公”经费情况（单位：万元）: the unit that the nearest heading declares.</param>
/// <param name="OfApart">（一）失业保险基金: money that is accounted for apart, and is nobody's budget.</param>
/// <param name="Fund">Whose money the nearest heading that says so is about; of a fund within another heading's, the finer.</param>
internal sealed record Topic(string? Item, string? Stage, Subject Name = default, bool IsClassLine = false, Subject RunIn = default, bool Distributes = false, string? Fund = null, bool OfProjects = false, MoneyUnit? Unit = null, bool OfApart = false)
{
    public static readonly Topic Nothing = new(null, null);

    public static Topic Of(Passage passage, SectionTree sections, Tokenizer tokenizer, ProseWords words, Dictionary<string, Topic> known)
    {
        if (passage.Section is not { } section)
        {
            return Nothing;
        }

        if (known.TryGetValue(section.Id, out var topic))
        {
            return topic;
        }

        var (item, stage) = ((string?)null, (string?)null);
        for (var i = section.Path.Count - 1; i >= 0 && (item is null || stage is null); i--)
        {
            var (about, said) = Read(section.Path[i], tokenizer, words.Endings);
            (item, stage) = (item ?? about, stage ?? said);
        }

        return known[section.Id] = new Topic(item, stage, NameOf(section, sections, tokenizer, words, passage.Place.Block == section.Place.Block), ClassMarks.End(section.Title), RunInName(passage, section, tokenizer, words), IsDistribution(section.Title, tokenizer), FundIn(section.Path, tokenizer),
            passage.Place.Block == section.Place.Block && section.Path.Count > 1 && IsOfProjects(section.Path[^2], tokenizer, words.Endings), UnitIn(section.Path), IsApart(section.Title, tokenizer));
    }

    /// <summary>
    /// （四）机关运行经费：指…, the last under 名词解释: what follows it need not be about the term. A heading without text on its line may open the next part
    /// of the book.
    /// </summary>
    public static Dictionary<string, Topic> OfTerms(SectionTree sections, Tokenizer tokenizer)
    {
        Dictionary<string, Topic> terms = [];
        HashSet<string> glossaries = [.. sections.Sections.Where(section => tokenizer.Cut(section.Title, 0, section.Title.Length) is [.., { Code: Cues.Glossary }]).Select(section => section.Id)];
        foreach (var passage in glossaries.Count > 0 ? sections.Passages : [])
        {
            if (passage.Section is { Parent: { } parent } section && passage.Place.Block == section.Place.Block && glossaries.Contains(parent))
            {
                terms[section.Id] = Nothing;
            }
        }

        return terms;
    }

    /// <summary>企业职工基本养老保险基金; 水利建设基金 is spent by the budget.</summary>
    private static bool IsApart(string title, Tokenizer tokenizer) =>
        title.EndsWith(ApartEnd, StringComparison.Ordinal) && tokenizer.Cut(title, 0, title.Length) is [.., { Kind: TokenKind.Unknown }];

    private const string ApartEnd = "保险基金";

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

    private static string? FundIn(IReadOnlyList<string> path, Tokenizer tokenizer)
    {
        string? found = null;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            List<string> funds = [.. tokenizer.Cut(path[i], 0, path[i].Length).Where(token => token.Kind == TokenKind.Item && Funds.All.Contains(token.Code)).Select(token => token.Code).Distinct()];
            if (funds.Count > 1)
            {
                return found;
            }

            if (funds is [{ } fund])
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
    private static Subject NameOf(Section section, SectionTree sections, Tokenizer tokenizer, ProseWords words, bool runIn)
    {
        if (NameIn(section, tokenizer, words.Endings, runIn) is { Known: true } own)
        {
            return own;
        }

        for (var at = section; IsMatter(at.Title, tokenizer, words) && sections.ParentOf(at) is { } parent; at = parent)
        {
            if (NameIn(parent, tokenizer, words.Endings, false) is { Known: true } name)
            {
                return ClassMarks.End(parent.Title) || words.NoNames.IsKind(parent.Title) ? default : name;
            }
        }

        return default;
    }

    private static bool IsMatter(string title, Tokenizer tokenizer, ProseWords words) =>
        words.NoNames.IsMatter(title) && Read(title, tokenizer, words.Endings).Item is null or Items.Project or Items.ProjectExpenditure or Items.ExpenditureTotal;

    private static Subject NameIn(Section section, Tokenizer tokenizer, NameEndings endings, bool runIn)
    {
        var title = WithoutBracket(section.Title);
        if (tokenizer.Cut(section.Title, 0, section.Title.Length) is [{ Kind: TokenKind.Unknown, Length: >= ShortestReviewed } reviewed, { Code: Cues.ReviewOf }]
            && section.Title.Length == section.Place.Length)
        {
            // 1.草原防火物资储备项目自评综述：….
            return new Subject(null, section.Place.Start, section.Place.Start + reviewed.End, true, null, section.Place.Block);
        }

        if (!ClassMarks.End(title) && !(title.Length > ShortestName && endings.EndsHeading(title, runIn)))
        {
            return default;
        }

        // One unbroken stretch of words is a name; 加强项目管理，落实专项资金 is a sentence.
        var tokens = tokenizer.Cut(title, 0, title.Length);
        return ClassMarks.End(title) || tokens is [{ Kind: TokenKind.Unknown }] || IsPurpose(title, tokens, endings)
            ? new Subject(null, section.Place.Start, section.Place.End, true, null, section.Place.Block)
            : default;
    }

    /// <summary>教师培训经费, 学术会议专项经费: words right before 培训费 and 会议费 make it a purpose of its own.</summary>
    private static bool IsPurpose(ReadOnlySpan<char> title, List<Token> tokens, NameEndings endings) =>
        tokens is [{ Kind: TokenKind.Unknown } before, { Kind: TokenKind.Item, Code: Items.Training or Items.Meeting } item] && before.End == item.Start && !endings.EndsOrgan(title[..before.End]);

    private static Subject RunInName(Passage passage, Section section, Tokenizer tokenizer, ProseWords words)
    {
        var title = WithoutBracket(section.Title);
        if (passage.Place.Block != section.Place.Block || title.Length < ShortestRunIn || tokenizer.Cut(title, 0, title.Length) is not [{ Kind: TokenKind.Unknown }])
        {
            return default;
        }

        var ofProject = title.Length >= ShortestName && section.Path.Count > 1 && IsOfProjects(section.Path[^2], tokenizer, words.Endings);
        return ofProject || words.MayOpen(title) ? new Subject(null, section.Place.Start, section.Place.End, ofProject, null, section.Place.Block) : default;
    }

    /// <summary>重大传染病防控经费（中央）: a bracket behind a name says more of it; （类）（款）（项） mark a line.</summary>
    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> title) =>
        !ClassMarks.End(title) && title is [.., '）' or ')'] && title.LastIndexOfAny('（', '(') is > 0 and var open ? title[..open] : title;

    private static bool IsDistribution(string title, Tokenizer tokenizer) =>
        tokenizer.Cut(title, 0, title.Length) is [.., var last] && last.Code is Cues.Distribution or Cues.DistributionTitle;

    /// <summary>项目支出情况, 重点项目: projects in general; a longer name is that of one.</summary>
    private static bool IsOfProjects(string title, Tokenizer tokenizer, NameEndings endings)
    {
        foreach (var token in tokenizer.Cut(title, 0, title.Length))
        {
            if (token is { Kind: TokenKind.Cue, Code: Cues.AtLarge or Cues.Earmarked } || (token.Kind == TokenKind.Item && token.Code is Items.Project or Items.ProjectExpenditure)
                || (token is { Kind: TokenKind.Unknown, Length: <= ShortestName } && endings.Ends(title.AsSpan(token.Start, token.Length))))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>项目 and 重点项目 are kinds; 其他项目 stands for several.</summary>
    private const int ShortestName = 5, ShortestRunIn = 4, ShortestReviewed = 4;

    private static (string? Item, string? Stage) Read(string title, Tokenizer tokenizer, NameEndings endings)
    {
        var (item, stage, items, stages) = ((string?)null, (string?)null, 0, 0);
        var fund = false;
        var tokens = tokenizer.Cut(title, 0, title.Length);
        var purpose = IsPurpose(title, tokens, endings);
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
