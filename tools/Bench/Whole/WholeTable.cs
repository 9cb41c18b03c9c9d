using System.Globalization;

namespace PerfExtract.Bench.Whole;

/// <summary>The times as a Markdown table, ratios to this project's, and whether the bars are held.</summary>
internal static class WholeTable
{
    /// <param name="times">This project's first.</param>
    public static void Print(Contest contest, string[] files, List<WholeTimes> times)
    {
        var bytes = files.Sum(file => new FileInfo(file).Length);
        Line($"### {contest.Extension[1..]}: {files.Length} files, {bytes / 1000.0:F0} KB");
        Line($"");
        Line($"| program | whole commands | ratio | warm, one core | ratio | MB/s | bar |");
        Line($"| --- | ---: | ---: | ---: | ---: | ---: | --- |");
        var self = times[0];
        foreach (var (program, whole, warm) in times)
        {
            if (program.Problem is { } problem)
            {
                Line($"| {program.Name} | {problem} | | | | | |");
                continue;
            }

            if (warm == 0)
            {
                Line($"| {program.Name} | {whole:F0} ms | {whole / self.Whole:F1}x | below the noise of its start | | | |");
                continue;
            }

            var speed = bytes / 1000.0 / warm;
            var bar = program == self.Program
                ? contest.Bar is { } fast ? $"≥ {Plain(fast)} MB/s: {Held(speed >= fast)}" : ""
                : program.Bar is { } owed ? $"≥ {Plain(owed)} x: {Held(warm / self.Warm >= owed)} warm, {Held(whole / self.Whole >= owed)} whole" : "";
            Line($"| {program.Name} | {whole:F0} ms | {whole / self.Whole:F1}x | {warm:F1} ms | {warm / self.Warm:F1}x | {speed:F1} | {bar} |");
        }

        Line($"");
    }

    private static string Held(bool held) => held ? "held" : "missed";

    private static string Plain(double bar) => bar.ToString(CultureInfo.InvariantCulture);

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
