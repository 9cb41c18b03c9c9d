using BenchmarkDotNet.Attributes;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Xlsx;

namespace PerfExtract.Bench.Parts;

/// <summary>Records to a workbook, packed.</summary>
public class Xlsx : Part
{
    public override long Bytes => Write();

    [Benchmark]
    public override object? Run() => Write();

    private static long Write()
    {
        var output = new MemoryStream();
        using (var book = new WorkbookXlsx(output, Language.Codes, () => new MemoryStream()))
        {
            foreach (var record in Samples.Records)
            {
                book.Write(record);
            }

            book.Complete();
        }

        return output.ToArray().Length;
    }
}
