using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Tables;

namespace PerfExtract.Facts;

/// <summary>What the readers of listed facts read from: a document's passages and grids, and the words to read them with.</summary>
internal sealed class ReportText(
    Document document, SectionTree sections, IReadOnlyList<Grid> grids, Citations citations, Lexicon.Lexicon lexicon)
{
    public Document Document { get; } = document;

    public SectionTree Sections { get; } = sections;

    public IReadOnlyList<Grid> Grids { get; } = grids;

    public Citations Citations { get; } = citations;

    public Lexicon.Lexicon Lexicon { get; } = lexicon;

    /// <summary>Running text: the paragraphs of a table that lost its lines are read as its grid.</summary>
    public IReadOnlyList<Passage> Passages { get; } = Running(sections, grids);

    public string TextAt(Place place) => Document.TextAt(place).Value;

    private static IReadOnlyList<Passage> Running(SectionTree sections, IReadOnlyList<Grid> grids)
    {
        var recovered = grids.Where(grid => grid.IsRecovered).SelectMany(grid => grid.Blocks).ToHashSet();
        return recovered.Count == 0
            ? sections.Passages
            : [.. sections.Passages.Where(passage => !recovered.Contains(passage.Place.Block))];
    }
}
