using BenchmarkDotNet.Attributes;
using PerfExtract.Outline;

namespace PerfExtract.Bench.Parts;

/// <summary>Documents to their section trees.</summary>
public class Outlines : Part
{
    public override long Bytes => Samples.TextBytes;

    [Benchmark]
    public override object? Run() => Samples.Documents.Sum(document => OutlineReader.Read(document, Lexicon.Lexicon.Default).Sections.Count);
}
