using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PerfExtract.Documents;
using PerfExtract.Forge;
using PerfExtract.Forge.Sources;
using PerfExtract.Forge.Writers;
using PerfExtract.Readers;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace PerfExtract.Acceptance;

/// <summary>The samples are what their sources say, and the Word files among them are what Word expects.</summary>
public class SampleSourcesTests
{
    public static TheoryData<string> Sources => new(
        Directory.GetFiles(Path.Combine(SampleFiles.Folder, "sources"), "*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));

    public static TheoryData<string> WordFiles => new(SampleFiles.Names().Where(name => name.EndsWith(".docx", StringComparison.Ordinal)));

    /// <summary>The packing of a docx may differ between machines; what it holds may not.</summary>
    [Theory]
    [MemberData(nameof(Sources))]
    public void A_sample_is_what_its_source_says(string name)
    {
        foreach (var (extension, bytes) in SampleFolder.Files(File.ReadAllText(Path.Combine(SampleFiles.Folder, "sources", name + ".md"))))
        {
            var written = SampleFiles.Bytes(name + extension);
            if (extension == ".txt")
            {
                Assert.Equal(bytes, written);
            }
            else
            {
                Assert.Equal(OuterXml(bytes), OuterXml(written));
            }
        }
    }

    [Theory]
    [MemberData(nameof(WordFiles))]
    public void A_Word_sample_is_valid_and_reads_as_the_Open_XML_SDK_reads_it(string name)
    {
        var bytes = SampleFiles.Bytes(name);
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        AssertSameText(file, DocumentReaders.Read(bytes, name, ReadOptions.Default));
    }

    [Fact]
    public void Forged_Word_files_are_valid()
    {
        foreach (var number in Enumerable.Range(1, Forging.Structures.Count + 1))
        {
            var forged = Forging.Make(number);
            using var file = WordprocessingDocument.Open(new MemoryStream(DocxWriter.Write(forged.Report, forged.Docx with { IsStrict = false })), isEditable: false);
            Assert.Empty(new OpenXmlValidator().Validate(file).Select(error => $"{forged.Name} {error.Path?.XPath}: {error.Description}"));
        }
    }

    /// <summary>Letter for letter, but for the numbers that Word writes itself, blanks, and where a joined table says its header once.</summary>
    private static void AssertSameText(WordprocessingDocument file, Document document)
    {
        var expected = string.Concat(file.MainDocumentPart!.Document.Body!.Descendants<Word.Text>().Select(t => t.Text));
        var read = string.Concat(document.Blocks.Select(block => block switch
        {
            Paragraph p => p.Text.Value[p.Look.NumberLength..],
            Table t => string.Concat(t.Cells.Select(c => c.Text.Value)),
            _ => "",
        }));
        Assert.Equal(Letters(expected), Letters(read));
    }

    private static string Letters(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static string OuterXml(byte[] bytes)
    {
        using var file = WordprocessingDocument.Open(new MemoryStream(bytes), isEditable: false);
        return file.MainDocumentPart!.Document.OuterXml;
    }
}
