using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace PerfExtract.Bench.Parts;

/// <summary>Measures the parts in one table: a short job each, in this process, because a generated project would have to be restored.</summary>
internal static class PartsRun
{
    private static readonly Type[] s_parts =
    [
        typeof(Quantities), typeof(LexiconScan), typeof(TxtReading), typeof(DocxReading), typeof(PdfGlyphs), typeof(PdfTables),
        typeof(Outlines), typeof(Facts), typeof(Json), typeof(Csv), typeof(Xlsx), typeof(Html),
    ];

    public static void Run(string[] filter)
    {
        var config = ManualConfig.CreateEmpty()
            .AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance))
            .AddColumn(TargetMethodColumn.Type, StatisticColumn.Mean, StatisticColumn.StdDev, new ThroughputColumn())
            .AddColumnProvider(DefaultColumnProviders.Metrics)
            .AddDiagnoser(new MemoryDiagnoser(new MemoryDiagnoserConfig(displayGenColumns: false)))
            .AddLogger(ConsoleLogger.Default)
            .AddExporter(MarkdownExporter.GitHub)
            .WithOptions(ConfigOptions.JoinSummary | ConfigOptions.DisableLogFile);
        string[] arguments = ["--filter", .. filter.Length == 0 ? ["*"] : filter.Select(word => $"*{word}*")];
        BenchmarkSwitcher.FromTypes(s_parts).Run(arguments, config);
    }
}
