using BenchmarkDotNet.Attributes;
using PerfExtract.Readers.Docx;
using PerfExtract.Readers;

namespace PerfExtract.Bench.Parts;

/// <summary>Word files to documents.</summary>
public class DocxReading : Part
{
    public override long Bytes => Samples.Docx.Sum(file => (long)file.Length);

    [Benchmark]
    public override object? Run() => Samples.Docx.Sum(file => new DocxReader().Read(file, ReadOptions.Default).Blocks.Count);
}
