using System.Diagnostics;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Bench.Whole;

/// <summary>
/// Whole extractions beside programs that only read the same files, each file by all programs in turn; a table a format. Once as a
/// user runs them, start included; once without the start: this project in this process, the others less their time for an empty file.
/// </summary>
internal static class WholeRun
{
    /// <summary>The shortest counts: what is slower was disturbed.</summary>
    private const int Runs = 3;

    private const int WarmRuns = 10;

    /// <summary>Until the just-in-time compiler has nothing left to do.</summary>
    private static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(8);

    public static void Run(string program, string[] paths)
    {
        string[] files = [.. paths.SelectMany(path => Directory.Exists(path) ? Directory.GetFiles(path) : [path]).Order(StringComparer.Ordinal)];
        foreach (var contest in Contest.All)
        {
            string[] own = [.. files.Where(file => Path.GetExtension(file).Equals(contest.Extension, StringComparison.OrdinalIgnoreCase))];
            if (own.Length > 0)
            {
                WholeTable.Print(contest, own, Compare(contest, new Rival("perfextract extract", null, program, "extract", "FILE"), own));
            }
        }
    }

    private static List<WholeTimes> Compare(Contest contest, Rival self, string[] files)
    {
        Rival[] all = [self, .. contest.Rivals];
        var empty = Path.Combine(Path.GetTempPath(), $"bench-{Environment.ProcessId}{contest.Extension}");
        File.WriteAllBytes(empty, contest.Empty);
        try
        {
            var starts = InTurn([.. contest.Rivals], empty);
            var times = files.Select(file => InTurn(all, file)).ToList();
            for (var watch = Stopwatch.StartNew(); watch.Elapsed < s_warmUp;)
            {
                Array.ForEach(files, file => Extract(File.ReadAllBytes(file), file));
            }

            return
            [
                new WholeTimes(self, times.Sum(time => time[0]), files.Sum(Warm)),
                .. contest.Rivals.Select((rival, i) => new WholeTimes(
                    rival, times.Sum(time => time[i + 1]), times.Sum(time => Math.Max(time[i + 1] - starts[i], 0)))),
            ];
        }
        finally
        {
            File.Delete(empty);
        }
    }

    private static double[] InTurn(Rival[] programs, string file)
    {
        var shortest = Enumerable.Repeat(double.MaxValue, programs.Length).ToArray();
        for (var run = 0; run < Runs; run++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                shortest[i] = Math.Min(shortest[i], programs[i].Time(file));
            }
        }

        return shortest;
    }

    private static double Warm(string file)
    {
        var (bytes, shortest) = (File.ReadAllBytes(file), double.MaxValue);
        for (var run = 0; run < WarmRuns; run++)
        {
            var watch = Stopwatch.StartNew();
            Extract(bytes, file);
            shortest = Math.Min(shortest, watch.Elapsed.TotalMilliseconds);
        }

        return shortest;
    }

    private static byte[] Extract(byte[] bytes, string name) => RecordJson.Line(Extraction.Run(bytes, name, ExtractionOptions.Default));
}
