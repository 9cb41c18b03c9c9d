using System.Text.Json.Nodes;
using PerfExtract.Documents;
using PerfExtract.Outputs.Json;
using PerfExtract.Readers;

namespace PerfExtract.Tests.Readers.Pdf;

/// <summary>
/// A Word file and what ten producers made of it as PDF (tools/Render) hold the same facts: in no way may it matter how a
/// report was printed.
/// </summary>
public class RenderingTests
{
    /// <summary>Where a fact stands differs by format: the places are held by the tests of evidence.</summary>
    private static readonly string[] Aside = ["source", "evidence", "confidence", "diagnostics"];

    /// <summary>One rendering is locked; to the others a password means nothing.</summary>
    private static readonly ExtractionOptions Options = new() { Reading = ReadOptions.Default with { Password = "reader" } };

    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "renderings");

    public static TheoryData<string> Renderings => [.. Directory.GetFiles(Folder, "*.pdf").Select(p => Path.GetFileName(p)!).Order(StringComparer.Ordinal)];

    [Theory, MemberData(nameof(Renderings))]
    public void Every_rendering_gives_the_facts_of_the_word_file(string name)
    {
        JsonObject expected = Record(name.Split('-')[0] + ".docx"), actual = Record(name);
        foreach ((string kind, JsonNode? facts) in expected)
        {
            Assert.Equal(Lines(facts), Lines(actual[kind]));
        }
    }

    [Fact]
    public void A_password_is_asked_for_in_words()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "report-qpdf-locked.pdf"));
        var refused = Assert.Throws<ReadException>(() => DocumentReaders.Read(bytes, "locked.pdf", ReadOptions.Default));
        Assert.Equal((ReadErrors.Encrypted, "pdf"), (refused.Code, refused.Format));

        foreach (string password in new[] { "reader", "owner" })
        {
            Document document = DocumentReaders.Read(bytes, "locked.pdf", ReadOptions.Default with { Password = password });
            Assert.Equal(2, document.Pages);
            Assert.NotEmpty(document.Blocks);
        }
    }

    [Fact]
    public void A_repaired_file_says_so()
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, "report-reportlab.pdf"));
        Document sound = DocumentReaders.Read(bytes, "a.pdf", ReadOptions.Default);
        Document repaired = DocumentReaders.Read(bytes.AsMemory(0, bytes.AsSpan().LastIndexOf("xref"u8)), "a.pdf", ReadOptions.Default);
        Assert.Equal(Texts(sound), Texts(repaired));
        Assert.DoesNotContain(sound.Notices, n => n.Code == "repaired-file");
        Assert.Contains(repaired.Notices, n => n.Code == "repaired-file");
    }

    private static IEnumerable<string> Texts(Document document) => document.Blocks.OfType<Paragraph>().Select(p => p.Text.Value);

    private static JsonObject Record(string name)
    {
        byte[] bytes = File.ReadAllBytes(Path.Combine(Folder, name));
        return (JsonObject)Without(JsonNode.Parse(RecordJson.Line(Extraction.Run(bytes, name, Options))))!;
    }

    private static JsonNode? Without(JsonNode? node) => node switch
    {
        JsonObject fields => new JsonObject(fields.Where(f => !Aside.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, Without(f.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Without)]),
        _ => node?.DeepClone(),
    };

    /// <summary>One fact a line. How wide a gap was drawn is the producer's; that there was one is not.</summary>
    private static IEnumerable<string> Lines(JsonNode? facts) =>
        (facts is JsonArray list ? list : [facts?.DeepClone()]).Select(f => string.Join(' ', (f?.ToJsonString() ?? "null")
            .Replace("\\u3000", " ").Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries)));
}
