using PerfExtract.Documents;
using PerfExtract.Pdf;
using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Layout;

namespace PerfExtract.Readers.Pdf;

/// <summary>PDF files: pages are read one at a time and laid out; what stands here is theirs in the document's words.</summary>
public sealed class PdfReader : IDocumentReader
{
    private static readonly Notice Repaired = Notice.Warning(
        "repaired-file", "the file is damaged; its pages were found by searching it, and some of it may be missing");

    public Document Read(ReadOnlyMemory<byte> bytes, ReadOptions options)
    {
        try
        {
            var limits = PdfLimits.Default with { InflatedBytes = Math.Max(PdfLimits.Default.InflatedBytes, options.Limits.InflatedBytes) };
            var file = PdfFile.Open(bytes, new PdfOpenOptions(options.Password, limits));
            var pages = new PageReader(file);
            var document = LaidBlocks.Document(DocumentLayout.Of(file.Pages.Select(page => pages.Read(page))), options.Limits);
            return file.Repaired ? document with { Notices = [Repaired, .. document.Notices] } : document;
        }
        catch (PdfException unreadable)
        {
            throw new ReadException(CodeOf(unreadable), unreadable.Message, unreadable) { Format = FileFormat.Pdf.Name };
        }
    }

    private static string CodeOf(PdfException unreadable) => unreadable.Code switch
    {
        PdfException.Encrypted => ReadErrors.Encrypted,
        PdfException.TooLarge => ReadErrors.TooLarge,
        _ => ReadErrors.Damaged,
    };
}
