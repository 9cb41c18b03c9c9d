using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace PerfExtract.Bench.Parts;

/// <summary>Megabytes a second: a part's bytes by its mean time.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => "Throughput";

    public string ColumnName => "MB/s";

    public string Legend => "Megabytes (10⁶ bytes) that the part takes in, or a writer puts out, in a second";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        var part = (Part)Activator.CreateInstance(benchmarkCase.Descriptor.Type)!;
        return summary[benchmarkCase]?.ResultStatistics is { Mean: var nanoseconds }
            ? (part.Bytes * 1000 / nanoseconds).ToString("F1", CultureInfo.InvariantCulture)
            : "-";
    }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;
}
