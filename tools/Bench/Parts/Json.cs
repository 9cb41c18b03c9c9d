using BenchmarkDotNet.Attributes;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Bench.Parts;

/// <summary>Records to lines of JSON.</summary>
public class Json : Part
{
    public override long Bytes => Samples.Records.Sum(record => (long)RecordJson.Line(record).Length);

    [Benchmark]
    public override object? Run() => Samples.Records.Sum(record => RecordJson.Line(record).Length);
}
