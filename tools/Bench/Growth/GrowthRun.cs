using System.Diagnostics;
using System.Globalization;

namespace PerfExtract.Bench.Growth;

/// <summary>Each pattern at one length and at four times that: a table, and whether all of them grew in proportion.</summary>
internal static class GrowthRun
{
    private const int Characters = 100_000, Times = 4, Runs = 3;

    /// <summary>What memory and its collection may add to the fourfold; a quadratic step makes it sixteen.</summary>
    private const double Most = 2 * Times;

    public static bool Run()
    {
        Console.WriteLine($"| said again and again | {Characters:N0} characters | {Times} times as many | ratio |");
        Console.WriteLine("| --- | ---: | ---: | ---: |");
        var held = true;
        foreach (var pattern in Pattern.All)
        {
            var (small, large) = (pattern.Text(Characters), pattern.Text(Times * Characters));
            // The first run is the compiler's.
            Time(small);
            var (one, other) = (Enumerable.Range(0, Runs).Min(_ => Time(small)), Enumerable.Range(0, Runs).Min(_ => Time(large)));
            var ratio = other / one;
            held &= ratio <= Most;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {pattern.Name} | {one:F0} ms | {other:F0} ms | {ratio:F1}x{(ratio <= Most ? "" : ", **more than in proportion**")} |"));
        }

        return held;
    }

    private static double Time(byte[] text)
    {
        var watch = Stopwatch.StartNew();
        Extraction.Run(text, "a.txt", ExtractionOptions.Default);
        return watch.Elapsed.TotalMilliseconds;
    }
}
