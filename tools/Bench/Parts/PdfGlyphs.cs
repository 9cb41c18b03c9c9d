using BenchmarkDotNet.Attributes;
using PerfExtract.Pdf.Content;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Bench.Parts;

/// <summary>PDF files to pages of glyphs and rules.</summary>
public class PdfGlyphs : Part
{
    public override long Bytes => Samples.Pdf.Sum(file => (long)file.Length);

    [Benchmark]
    public override object? Run() => Samples.Pdf.Sum(file => Read(file).Sum(page => page.Glyphs.Count));

    internal static IEnumerable<PageContent> Read(byte[] bytes)
    {
        var file = PdfFile.Open(bytes);
        var pages = new PageReader(file);
        return file.Pages.Select(page => pages.Read(page));
    }
}
