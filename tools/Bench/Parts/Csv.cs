using BenchmarkDotNet.Attributes;
using PerfExtract.Outputs.Csv;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Tidy;

namespace PerfExtract.Bench.Parts;

/// <summary>Records to the tidy tables.</summary>
public class Csv : Part
{
    public override long Bytes => Write();

    [Benchmark]
    public override object? Run() => Write();

    private static long Write() => Sheets.All.Sum(Write);

    private static long Write(Sheet sheet)
    {
        var output = new MemoryStream();
        using (var csv = new SheetCsv(sheet, output, Language.Codes, byteOrderMark: false))
        {
            foreach (var record in Samples.Records)
            {
                csv.Write(record);
            }
        }

        return output.ToArray().Length;
    }
}
