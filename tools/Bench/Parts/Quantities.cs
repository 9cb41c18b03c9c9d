using BenchmarkDotNet.Attributes;
using PerfExtract.Quantities;

namespace PerfExtract.Bench.Parts;

/// <summary>Figures, units and comparators of all paragraphs and cells.</summary>
public class Quantities : Part
{
    public override long Bytes => Samples.TextBytes;

    [Benchmark]
    public override object? Run() => Samples.Texts.Sum(text => QuantityReader.ReadAll(text).Count);
}
