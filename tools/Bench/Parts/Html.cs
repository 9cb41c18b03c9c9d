using BenchmarkDotNet.Attributes;
using PerfExtract.Outputs.Html;

namespace PerfExtract.Bench.Parts;

/// <summary>Documents and their records to evidence pages.</summary>
public class Html : Part
{
    public override long Bytes => Write();

    [Benchmark]
    public override object? Run() => Write();

    private static long Write()
    {
        using var output = new MemoryStream();
        using (var writer = new StreamWriter(output))
        {
            foreach (var (document, record) in Samples.Documents.Zip(Samples.Records))
            {
                EvidencePage.Write(document, record, writer);
            }

            writer.Flush();
            return output.Length;
        }
    }
}
