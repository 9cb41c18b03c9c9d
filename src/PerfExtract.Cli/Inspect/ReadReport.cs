using PerfExtract.Documents;
using PerfExtract.Outputs.Html;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Cli.Inspect;

/// <summary>A report with its document: what the evidence page shows side by side.</summary>
internal sealed record ReadReport(Document Document, ReportRecord Record)
{
    public static ReadReport Of(Document document, string name, byte[] bytes, ExtractionOptions options)
    {
        var source = new SourceRecord(
            name, document.Format, bytes.Length, Fingerprint.Of(bytes), document.Pages, document.Encoding);
        return new ReadReport(document, Extraction.Run(document, source, options));
    }

    /// <param name="part">The facts that are shown, where not all are.</param>
    public void WritePage(string path, Language language, ReportRecord? part = null) =>
        WholeFile.Write(path, page => EvidencePage.Write(Document, part ?? Record, page, language, Record));
}
