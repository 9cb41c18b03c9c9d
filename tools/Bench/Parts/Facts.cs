using BenchmarkDotNet.Attributes;

namespace PerfExtract.Bench.Parts;

/// <summary>Documents to records: the street after the readers, from the outline to the audits.</summary>
public class Facts : Part
{
    public override long Bytes => Samples.TextBytes;

    [Benchmark]
    public override object? Run() => Samples.Documents.Sum(document => Samples.RecordOf(document).Budgets.Count);
}
