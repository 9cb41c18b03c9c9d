using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;

namespace PerfExtract.Facts.Findings;

/// <summary>What went wrong and what is advised: the points listed in sections of these kinds, and in a form's fields.</summary>
public static class FindingsReader
{
    private const string Problems = "problems", Recommendations = "recommendations", Plan = "plan", TitleProblem = "title-problem", TitleAdvice = "title-advice", Neutral = "neutral";

    public static IReadOnlyList<FindingFact> Read(Document document, SectionTree sections, Citations citations, Lexicon.Lexicon lexicon)
    {
        var words = lexicon["findings"];
        List<FindingFact> findings = [];
        foreach (var group in Groups(sections, words))
        {
            foreach (var point in FindingPoints.Of(document, group.Heading, group.LeadsIn, group.Passages, words))
            {
                findings.Add(FactOf(document, KindOf(document, point, group.Kind, words), point, citations));
            }
        }

        foreach (var table in document.Blocks.OfType<Table>().Where(table => table.Layer is Layer.Body or Layer.TextBox))
        {
            findings.AddRange(InForm(document, table, words, citations));
        }

        return findings;
    }

    /// <summary>Longer headings say more than what kind of points follow.</summary>
    private const int LongestTitle = 10;

    /// <param name="Heading">Where the section is a point itself, its title the first of the point's words.</param>
    /// <param name="LeadsIn">Its text stands before the sections below it, which are the points.</param>
    private readonly record struct Group(string Kind, Section? Heading, bool LeadsIn, List<Passage> Passages);

    /// <summary>Each section within a telling one, with its own text: the points are the lowest sections that are no mere title.</summary>
    private static IEnumerable<Group> Groups(SectionTree tree, WordList words)
    {
        var parents = tree.Sections.Select(section => section.Parent).OfType<string>().ToHashSet();
        var passages = tree.Passages.Where(passage => passage.Section is not null).ToLookup(passage => passage.Section!.Id);
        Dictionary<string, string?> kinds = [];
        foreach (var section in tree.Sections)
        {
            var above = section.Parent is { } parent ? kinds[parent] : null;
            var leadsIn = parents.Contains(section.Id);
            var isTitle = words.TryWhole(section.Title, out var code) && code is TitleProblem or TitleAdvice;
            var own = section.Kind is Problems or Recommendations or Plan && code != Neutral ? section.Kind : null;

            // A point's own words (下一步将按月通报) do not turn the kind of its list.
            var kind = kinds[section.Id] = above is null || leadsIn || isTitle || section.Title.Length <= LongestTitle ? own ?? above : above;
            if (kind is not null && code != Neutral)
            {
                var isPoint = above is not null && !leadsIn && !isTitle;
                yield return new Group(kind, isPoint ? section : null, leadsIn, [.. passages[section.Id]]);
            }
        }
    }

    private static FindingFact FactOf(Document document, string kind, FindingPoint point, Citations citations)
    {
        var text = string.Join(' ', point.Places.Select(place => document.Quote(place).ReplaceLineEndings("").Trim()));
        return new FindingFact(kind, text, [.. point.Places.Select(place => citations.Of(place))]);
    }

    /// <summary>针对上述问题… within the problems is advice; otherwise the section says what its points are.</summary>
    private static string KindOf(Document document, FindingPoint point, string kind, WordList words) =>
        kind == Problems && !(words.TryLongest(document.Quote(point.Places[0]), 0, out var word) && word.Code == "advice")
            ? FindingKinds.Problem
            : FindingKinds.Recommendation;

    /// <summary>存在问题 | … in a form: the cell to the right of its label.</summary>
    private static IEnumerable<FindingFact> InForm(Document document, Table table, WordList words, Citations citations)
    {
        for (var i = 0; i + 1 < table.Cells.Count; i++)
        {
            var (label, cell) = (table.Cells[i], table.Cells[i + 1]);
            if (cell.Row != label.Row || TitleOf(label, words) is not { } title || TitleOf(cell, words) is not null)
            {
                continue;
            }

            var place = new Place(table.Index, 0, cell.Text.Value.Length, cell.Row, cell.Column);
            foreach (var point in FindingPoints.Of(document, null, false, [new Passage(null, place)], words))
            {
                yield return FactOf(document, title == TitleProblem ? FindingKinds.Problem : FindingKinds.Recommendation, point, citations);
            }
        }
    }

    private static string? TitleOf(Cell cell, WordList words) =>
        words.TryWhole(cell.Text.Value.AsSpan().Trim().TrimEnd("：:"), out var code) && code is TitleProblem or TitleAdvice ? code : null;
}
