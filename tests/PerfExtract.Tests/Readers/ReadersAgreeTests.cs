using PerfExtract.Documents;
using PerfExtract.Readers;

namespace PerfExtract.Tests.Readers;

/// <summary>The same report as docx, txt and pdf gives the same paragraphs; a table that lost its lines in the txt gives its cells.</summary>
public class ReadersAgreeTests
{
    private static readonly string? s_seeds = Seeds();

    [SeedsFact]
    public void Docx_and_txt_of_the_seeds_give_the_same_paragraphs()
    {
        foreach (var docx in Directory.GetFiles(Path.Combine(s_seeds!, "docx")).Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileNameWithoutExtension(docx);
            var word = Read(docx);
            var plain = Read(Path.Combine(s_seeds!, "txt", name + ".txt"));
            var cells = string.Join('|', word.Blocks.OfType<Table>().SelectMany(t => t.Cells).Select(c => c.Text.Value));
            Assert.Equal(
                Paragraphs(word).Where(text => !cells.Contains(text, StringComparison.Ordinal)),
                Paragraphs(plain).Where(text => !cells.Contains(text, StringComparison.Ordinal)));
        }
    }

    /// <summary>Spaces differ: what a typesetter left at a line's end is not drawn. Nothing else does.</summary>
    [SeedsFact]
    public void Docx_and_pdf_of_the_seeds_give_the_same_blocks()
    {
        foreach (var docx in Directory.GetFiles(Path.Combine(s_seeds!, "docx")).Order(StringComparer.Ordinal))
        {
            var pdf = Path.Combine(s_seeds!, "pdf", Path.GetFileNameWithoutExtension(docx) + ".pdf");
            Assert.Equal(Blocks(Read(docx)), Blocks(Read(pdf)));
        }
    }

    private static IEnumerable<string> Blocks(Document document) =>
        document.Blocks.Where(block => block.Layer == Layer.Body)
            .Select(block => block switch
            {
                Paragraph paragraph => paragraph.Text.Value,
                Table table => string.Join('|', table.Cells.Select(c => $"{c.Row},{c.Column},{c.RowSpan},{c.ColumnSpan}:{c.Text.Value}")),
                _ => "",
            })
            .Select(text => string.Concat(text.Where(c => !char.IsWhiteSpace(c)))).Where(text => text.Length > 0);

    private static IEnumerable<string> Paragraphs(Document document) =>
        document.Blocks.OfType<Paragraph>().Where(p => p.Layer == Layer.Body).Select(p => p.Text.Value);

    private static Document Read(string path) => DocumentReaders.Read(File.ReadAllBytes(path), path, ReadOptions.Default);

    private static string? Seeds()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PerfExtract.sln")))
            {
                var seeds = Path.Combine(folder.FullName, "..", "shared", "seeds");
                return Directory.Exists(seeds) ? seeds : null;
            }
        }

        return null;
    }

    private sealed class SeedsFactAttribute : FactAttribute
    {
        public SeedsFactAttribute() => Skip = s_seeds is null ? "needs the reports of ../shared/seeds, which are not beside this repository" : Skip;
    }
}
