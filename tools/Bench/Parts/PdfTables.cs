using BenchmarkDotNet.Attributes;
using PerfExtract.Pdf.Layout;
using PerfExtract.Pdf.Pages;

namespace PerfExtract.Bench.Parts;

/// <summary>Pages of glyphs and rules to paragraphs and tables.</summary>
public class PdfTables : Part
{
    private static readonly PageContent[][] s_files = [.. Samples.Pdf.Select(file => PdfGlyphs.Read(file).ToArray())];

    public override long Bytes => Samples.Pdf.Sum(file => (long)file.Length);

    [Benchmark]
    public override object? Run() => s_files.Sum(pages => DocumentLayout.Of(pages).Blocks.Count);
}
