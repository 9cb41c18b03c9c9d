using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Findings;

/// <summary>What went wrong and what is advised: the points listed in sections of these kinds, and in a form's fields.</summary>
internal static class FindingsReader
{
    public const string Problems = "problems", Recommendations = "recommendations", Plan = "plan";

    /// <summary>Codes of the list findings: titles that name a kind and nothing else.</summary>
    private const string TitleProblem = FindingLeads.TitleProblem, TitleAdvice = FindingLeads.TitleAdvice, Neutral = "neutral", Aspect = "aspect";

    public static IReadOnlyList<FindingFact> Read(ReportText report)
    {
        var words = report.Lexicon["findings"];
        List<FindingFact> findings = [];
        HashSet<Passage> told = [];
        foreach (var group in Groups(report, words))
        {
            told.UnionWith(group.Passages);
            foreach (var point in FindingPoints.Of(report, group.Heading, group.LeadsIn, group.Passages, group.Kind == Problems ? TitleProblem : TitleAdvice, words))
            {
                findings.Add(FactOf(report, KindOf(report, point, group.Kind, words), point));
            }
        }

        foreach (var (kind, point) in LedFindings.Of(report, told, words))
        {
            findings.Add(FactOf(report, kind, point));
        }

        foreach (var grid in report.Grids)
        {
            findings.AddRange(FindingTables.Read(report, grid, words));
        }

        return findings;
    }

    /// <summary>Longer headings say more than what kind of points follow.</summary>
    private const int LongestTitle = 10;

    /// <summary>Cells of a table that could not be told: a point may hold one tab, as behind its number, a row holds several.</summary>
    private static bool IsRow(ReportText report, Passage passage)
    {
        const int fewestTabs = 2;
        return report.TextAt(passage.Place).AsSpan(passage.Place.Start, passage.Place.End - passage.Place.Start).Count('\t') >= fewestTabs;
    }

    /// <param name="Heading">Where the section is a point itself, its title the first of the point's words.</param>
    /// <param name="LeadsIn">Its text stands before the sections below it, which are the points.</param>
    private readonly record struct Group(string Kind, Section? Heading, bool LeadsIn, List<Passage> Passages);

    /// <summary>Each section within a telling one, with its text: the points are the lowest sections that are no mere title.</summary>
    private static IEnumerable<Group> Groups(ReportText report, WordList words)
    {
        var parents = report.Sections.Sections.Select(section => section.Parent).OfType<string>().ToHashSet();
        var passages = report.Passages.Where(passage => passage.Section is not null && !IsRow(report, passage)).ToLookup(passage => passage.Section!.Id);
        Dictionary<string, string?> kinds = [];
        Dictionary<string, string> turned = [];
        foreach (var section in report.Sections.Sections)
        {
            var above = section.Parent is { } parent && kinds[parent] is { } outer ? turned.GetValueOrDefault(parent, outer) : null;
            var leadsIn = parents.Contains(section.Id);
            // 四、评价结论及建议（一）评价结论: other matter under a heading that it shares is no point.
            var isTitle = words.TryWhole(section.Title, out var code) && code is TitleProblem or TitleAdvice;
            var own = section.Kind is Problems or Recommendations or Plan && code != Neutral ? section.Kind : null;

            // A point's own words (下一步将按月通报) do not turn the kind of its list.
            var telling = above is null || leadsIn || isTitle || section.Title.Length <= LongestTitle;
            var kind = kinds[section.Id] = code == Neutral ? null : telling ? own ?? above : above;
            if (kind is not null)
            {
                // （一）预算管理方面: its paragraphs are the points.
                var groups = Affixes.TryEndingAt(section.Title, section.Title.Length, words, out var last) && last.Code == Aspect && passages[section.Id].Any(passage => passage.Place.Block != section.Place.Block && FindingPoints.IsPoint(report, passage, words));
                var isPoint = above is not null && !leadsIn && !isTitle && !groups;
                yield return new Group(kind, isPoint ? section : null, leadsIn, [.. passages[section.Id]]);
            }

            if (TurnsTo(report, passages[section.Id].LastOrDefault(), words) is { } next && (leadsIn ? section.Id : section.Parent) is { } list)
            {
                turned[list] = next;
            }
        }
    }

    /// <summary>改进措施： on a line of its own, below the last point: what the numbered points that follow are.</summary>
    private static string? TurnsTo(ReportText report, Passage? last, WordList words)
    {
        if (last is null)
        {
            return null;
        }

        var text = report.TextAt(last.Place).AsSpan(0, last.Place.End);
        return FindingLeads.At(text, last.Place.Start, words, out var behind) is { } lead && text[behind..].IsWhiteSpace()
            ? lead == TitleProblem ? Problems : Recommendations
            : null;
    }

    private static FindingFact FactOf(ReportText report, string kind, FindingPoint point)
    {
        var text = string.Join(' ', point.Places.Select(place => report.Document.Quote(place).ReplaceLineEndings("").Trim()));
        return new FindingFact(kind, text, [.. point.Places.Select(place => report.Citations.Of(place))]);
    }

    /// <summary>针对上述问题… within the problems is advice; otherwise the section says what its points are.</summary>
    public static string KindOf(ReportText report, FindingPoint point, string kind, WordList words) =>
        point.Lead is { } lead ? KindOf(lead)
        : kind == Problems && !(words.TryLongest(report.Document.Quote(point.Places[0]), 0, out var word) && word.Code == "advice")
            ? FindingKinds.Problem
            : FindingKinds.Recommendation;

    public static string KindOf(string title) => title == TitleProblem ? FindingKinds.Problem : FindingKinds.Recommendation;
}
