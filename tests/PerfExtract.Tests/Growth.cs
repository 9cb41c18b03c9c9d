using System.Diagnostics;
using System.Runtime.InteropServices;

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

    /// <summary>What is over sooner is done again and again: of less the clock tells more than the work.</summary>
    private static readonly TimeSpan s_shortest = TimeSpan.FromMilliseconds(20);

    /// <param name="prepare">Makes the work of a length; only the work itself is timed.</param>
    public static void IsInProportion(Func<int, Action> prepare, int length)
    {
        var (small, large) = (prepare(length), prepare(Times * length));

        // The first run is the compiler's.
        small();
        var runs = 1;
        while (Time(small, runs) < s_shortest)
        {
            runs *= 2;
        }

        var ratios = new List<double>(Tries);
        do
        {
            var one = Time(small, runs);
            ratios.Add(Time(large, runs) / one);
        }
        while (ratios[^1] > Most && ratios.Count < Tries);

        Assert.True(ratios[^1] <= Most, $"{Times} times the length takes more than {Most} times the time: {string.Join(", ", ratios.Select(ratio => $"{ratio:F1}"))}");
    }

    private static TimeSpan Time(Action work, int runs)
    {
        var start = Now();
        for (var i = 0; i < runs; i++)
        {
            work();
        }

        return Now() - start;
    }

    /// <summary>
    /// The processor's time of this thread, where the system tells it without more: on a machine with much else to do a long run is
    /// interrupted more often than a short one.
    /// </summary>
    private static TimeSpan Now() =>
        OperatingSystem.IsLinux() && GetTime(ThreadTime, out var time) == 0
            ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000.0)
            : Stopwatch.GetElapsedTime(0);

    private const int ThreadTime = 3;

    private readonly record struct LinuxTime(nint Seconds, nint Nanoseconds);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    private static extern int GetTime(int clock, out LinuxTime time);
}
