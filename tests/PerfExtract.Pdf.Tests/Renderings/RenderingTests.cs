using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Layout;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Renderings;

/// <summary>
/// A report and a book of tables as ten producers drew them (tools/Render): each must give back the words it was made from.
/// </summary>
public class RenderingTests
{
    public static TheoryData<string> Renderings => [.. Fixtures.Names("renderings").Where(n => n.EndsWith(".pdf", StringComparison.Ordinal))];

    /// <summary>The source's blocks, one a line; a table's rows begin with a bar, their cells are parted by tabs.</summary>
    private static string[] SourceLines(string name) => File.ReadAllLines(Fixtures.Path(name.Split('-')[0] + ".txt"));

    private static List<PageContent> Read(string name)
    {
        // One of them is locked; to the others a password means nothing.
        PdfFile file = PdfFile.Open(Fixtures.Read(name), new PdfOpenOptions("reader"));
        Assert.False(file.Repaired);
        var reader = new PageReader(file);
        return [.. file.Pages.Select(page => reader.Read(page))];
    }

    /// <summary>No character is lost; none is drawn more often but in page numbers and repeated head rows.</summary>
    [Theory, MemberData(nameof(Renderings))]
    public void Every_character_is_read_as_often_as_written(string name)
    {
        List<PageContent> pages = Read(name);
        Dictionary<char, int> written = Count(SourceLines(name).SelectMany(WithoutSpans));
        Dictionary<char, int> read = Count(pages.SelectMany(p => p.Glyphs).SelectMany(g => g.Text));
        foreach (char c in string.Concat(pages.Select(p => $"-{p.Number}-")))
        {
            written[c] = written.GetValueOrDefault(c) + 1;
        }

        if (!name.Contains("/book"))
        {
            Assert.Equal(written.OrderBy(p => p.Key), read.OrderBy(p => p.Key));
        }

        Assert.All(written, p => Assert.True(read.GetValueOrDefault(p.Key) >= p.Value, $"{p.Key}: {read.GetValueOrDefault(p.Key)} of {p.Value}"));
        Assert.All(pages, page => Assert.Empty(page.Notices));
    }

    [Theory, MemberData(nameof(Renderings))]
    public void Paragraphs_and_tables_come_back(string name)
    {
        LaidDocument document = DocumentLayout.Of(Read(name));
        Assert.Equal(SourceLines(name).Select(Folded), document.Blocks.Where(b => b.Layer == LaidLayer.Body).SelectMany(Lines).Select(Folded));
    }

    /// <summary>` 2×1` behind a merged cell's words tells its rows and columns.</summary>
    private static IEnumerable<char> WithoutSpans(string line) =>
        line.TrimStart('|').Split('\t').SelectMany(cell => cell is [.., ' ', _, '×', _] ? cell[..^4] : cell);

    private static Dictionary<char, int> Count(IEnumerable<char> text) =>
        text.Where(c => !char.IsWhiteSpace(c)).CountBy(c => c).ToDictionary();

    private static IEnumerable<string> Lines(LaidBlock block) => block switch
    {
        LaidParagraph paragraph => [paragraph.Text.Value],
        LaidTable table => table.Cells.GroupBy(c => c.Row).OrderBy(r => r.Key)
            .Select(row => "|" + string.Join('\t', row.OrderBy(c => c.Column).Select(Words))),
        _ => [],
    };

    private static string Words(LaidCell cell) =>
        cell.Text.Value + (cell.RowSpan * cell.ColumnSpan > 1 ? $" {cell.RowSpan}×{cell.ColumnSpan}" : "");

    /// <summary>How wide a gap was cannot be told from the page: two ideographic spaces come back as one or two others.</summary>
    private static string Folded(string line) =>
        string.Join('\t', line.Split('\t').Select(cell => string.Join(' ', cell.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
}
