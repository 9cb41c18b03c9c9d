using System.Diagnostics;

namespace PerfExtract.Tests;

/// <summary>
/// Holds work to a time in proportion to its length. A bound in seconds says more about the machine, and about what else it has to do,
/// than about the work; twice the same work in turn says how it grows.
/// </summary>
internal static class Growth
{
    private const int Times = 4, Tries = 5;

    /// <summary>What memory and its collection may add to the fourfold; a quadratic step makes it sixteen.</summary>
    private const double Most = 2.5 * Times;

    /// <param name="prepare">Makes the work of a length; only the work itself is timed.</param>
    /// <param name="length">Long enough that the work takes some milliseconds.</param>
    public static void IsInProportion(Func<int, Action> prepare, int length)
    {
        var (small, large) = (prepare(length), prepare(Times * length));

        // The first run is the compiler's.
        Time(small);
        var ratios = new List<double>(Tries);
        do
        {
            var one = Time(small);
            ratios.Add(Time(large) / one);
        }
        while (ratios[^1] > Most && ratios.Count < Tries);

        Assert.True(ratios[^1] <= Most, $"{Times} times the length takes more than {Most} times the time: {string.Join(", ", ratios.Select(ratio => $"{ratio:F1}"))}");
    }

    private static double Time(Action work)
    {
        var watch = Stopwatch.StartNew();
        work();
        return watch.Elapsed.TotalMilliseconds;
    }
}
