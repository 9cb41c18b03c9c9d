using System.Text;
using PerfExtract.Documents;
using PerfExtract.Readers;
using PerfExtract.Records;

namespace PerfExtract.Bench.Parts;

/// <summary>The reports of samples/, and for PDF, which samples/ does not hold, the renderings of the tests.</summary>
internal static class Samples
{
    private static readonly string s_root = Root();

    public static IReadOnlyList<byte[]> Docx { get; } = Files("samples", "*.docx");

    public static IReadOnlyList<byte[]> Txt { get; } = Files("samples", "*.txt");

    /// <summary>Without the one that asks for a password.</summary>
    public static IReadOnlyList<byte[]> Pdf { get; } = Files("tests/fixtures/renderings", "*.pdf", but: "locked");

    /// <summary>All of them as read, in one order.</summary>
    public static IReadOnlyList<Document> Documents { get; } =
        [.. Docx.Concat(Txt).Concat(Pdf).Select(bytes => DocumentReaders.Read(bytes, "report", ReadOptions.Default))];

    public static IReadOnlyList<ReportRecord> Records { get; } = [.. Documents.Select(RecordOf)];

    public static IReadOnlyList<string> Texts { get; } = [.. Documents.SelectMany(document => document.Blocks).SelectMany(TextsOf)];

    public static long TextBytes { get; } = Texts.Sum(text => (long)Encoding.UTF8.GetByteCount(text));

    public static ReportRecord RecordOf(Document document) =>
        Extraction.Run(document, new SourceRecord("report", document.Format, 0, "", document.Pages, document.Encoding), ExtractionOptions.Default);

    private static IEnumerable<string> TextsOf(Block block) => block switch
    {
        Paragraph paragraph => [paragraph.Text.Value],
        Table table => table.Cells.Select(cell => cell.Text.Value),
        _ => [],
    };

    private static byte[][] Files(string folder, string pattern, string but = "\0") =>
    [
        .. Directory.GetFiles(Path.Combine(s_root, folder), pattern).Order(StringComparer.Ordinal)
            .Where(file => !file.Contains(but, StringComparison.Ordinal)).Select(File.ReadAllBytes),
    ];

    private static string Root()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "PerfExtract.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("the benchmarks read samples/ of the checkout that they were built in");
        }

        return folder;
    }
}
