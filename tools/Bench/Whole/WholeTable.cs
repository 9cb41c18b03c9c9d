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
                ? Bar(contest.Bar, speed, "MB/s")
                : Bar(program.Bar, warm / self.Warm, "x");
            Line($"| {program.Name} | {whole:F0} ms | {whole / self.Whole:F1}x | {warm:F1} ms | {warm / self.Warm:F1}x | {speed:F1} | {bar} |");
        }

        Line($"");
    }

    private static string Bar(double? bar, double reached, string unit) =>
        bar is { } owed ? $"≥ {owed.ToString(CultureInfo.InvariantCulture)} {unit}: {(reached >= owed ? "held" : "missed")}" : "";

    private static void Line(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
