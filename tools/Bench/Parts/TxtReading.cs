using BenchmarkDotNet.Attributes;
using PerfExtract.Readers.Txt;
using PerfExtract.Readers;

namespace PerfExtract.Bench.Parts;

/// <summary>Plain texts to documents.</summary>
public class TxtReading : Part
{
    public override long Bytes => Samples.Txt.Sum(file => (long)file.Length);

    [Benchmark]
    public override object? Run() => Samples.Txt.Sum(file => new TxtReader().Read(file, ReadOptions.Default).Blocks.Count);
}
