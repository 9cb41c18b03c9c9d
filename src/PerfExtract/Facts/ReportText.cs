using PerfExtract.Documents;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts;

/// <summary>A stretch of text to read, and the table, row and column that it fills where it is a cell.</summary>
internal sealed record Stretch(Place Place, string? Table = null, int? Row = null, int? Column = null);

/// <summary>What the readers of listed facts read from: a document's passages and grids, and the words to read them with.</summary>
internal sealed class ReportText(
    Document document, SectionTree sections, IReadOnlyList<Grid> grids, Citations citations, Lexicon.Lexicon lexicon)
{
    /// <summary>自评得分：98.5分 is a short clause; shorter cells hold names and figures.</summary>
    private const int ShortestProse = 8;

    /// <summary>自评得分        98.5分 may stand far apart; three cells and more are a row that could not be read as one.</summary>
    private const int CellsOfField = 2;

    /// <summary>Figures and stretches that are kept: a report of 400 pages has some 15,000.</summary>
    private const int MostKept = 20_000;

    private readonly Dictionary<Place, IReadOnlyList<Mention>> _mentions = [];
    private IReadOnlyList<Stretch>? _sentences;
    private int _kept;

    private static readonly CharSet s_stops = new("，,。；;：:");

    public Document Document { get; } = document;

    public SectionTree Sections { get; } = sections;

    public IReadOnlyList<Grid> Grids { get; } = grids;

    public Citations Citations { get; } = citations;

    public Lexicon.Lexicon Lexicon { get; } = lexicon;

    /// <summary>The list that <see cref="Facts.LeadWords"/> trims by.</summary>
    public Lexicon.WordList LeadWords { get; } = lexicon["lead-words"];

    /// <summary>Running text: the paragraphs of a table that lost its lines are read as its grid.</summary>
    public IReadOnlyList<Passage> Passages { get; } = Running(sections, grids);

    /// <summary>Sentences wherever they stand: the passages, and the cells that are long enough to hold a clause and stop in one.</summary>
    public IReadOnlyList<Stretch> Sentences => _sentences ??=
    [
        .. Passages.Where(passage => !TornLine.IsRow(TextAt(passage.Place)) || TornLine.Cells(TextAt(passage.Place)).Count <= CellsOfField)
            .Select(passage => new Stretch(passage.Place)),
        .. Grids.SelectMany(grid => grid.Cells.Where(IsProse).Select(cell => Of(grid, cell))),
    ];

    public static Stretch Of(Grid grid, GridCell cell) => new(cell.Place, grid.Id, cell.Row, cell.Column);

    public Evidence Cite(Stretch stretch, int start, int end) =>
        Citations.Of(stretch.Place with { Start = start, End = end }, stretch.Table, stretch.Row, stretch.Column);

    /// <summary>
    /// The figures of a stretch, each with the words around it. Three readers ask in turn: what they share is kept, up to a size that no
    /// report reaches, so that a text of any length is read in little memory.
    /// </summary>
    public IReadOnlyList<Mention> MentionsIn(Stretch stretch)
    {
        if (!_mentions.TryGetValue(stretch.Place, out var mentions))
        {
            mentions = Mentions.Of(TextAt(stretch.Place), stretch.Place.Start, stretch.Place.End, Lexicon);
            if (_kept < MostKept)
            {
                _mentions.Add(stretch.Place, mentions);
                _kept += mentions.Count + 1;
            }
        }

        return mentions;
    }

    public string TextAt(Place place) => Document.TextAt(place).Value;

    private static bool IsProse(GridCell cell) => cell.Text.Length >= ShortestProse && cell.Text.AsSpan().ContainsAny(s_stops);

    private static IReadOnlyList<Passage> Running(SectionTree sections, IReadOnlyList<Grid> grids)
    {
        var recovered = grids.Where(grid => grid.IsRecovered).SelectMany(grid => grid.Blocks).ToHashSet();
        return recovered.Count == 0
            ? sections.Passages
            : [.. sections.Passages.Where(passage => !recovered.Contains(passage.Place.Block))];
    }
}
