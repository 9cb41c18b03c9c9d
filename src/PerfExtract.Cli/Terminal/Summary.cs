using PerfExtract.Cli.Batch;

namespace PerfExtract.Cli.Terminal;

/// <summary>What a run came to, in a few lines at its end.</summary>
internal static class Summary
{
    private const int PathsShown = 3;

    public static void Write(RunReport report, TextWriter output)
    {
        var kept = report.Kept > 0 ? $" ({report.Kept} as they were)" : "";
        output.WriteLine($"{report.Inputs} documents: {report.Read} read{kept}, {report.Failed} failed");
        WriteCounts("facts", report.Facts, output);
        WriteCounts("audits", report.Audits, output);
        foreach (var (reason, paths) in report.Failures.OrderBy(one => one.Key, StringComparer.Ordinal))
        {
            output.WriteLine($"failed: {reason} {paths.Count}");
            foreach (var path in paths.Order(StringComparer.Ordinal).Take(PathsShown))
            {
                output.WriteLine($"  {Messages.OneLine(path)}");
            }

            if (paths.Count > PathsShown)
            {
                output.WriteLine($"  … and {paths.Count - PathsShown} more");
            }
        }
    }

    private static void WriteCounts(string title, IReadOnlyDictionary<string, int> counts, TextWriter output)
    {
        if (counts.Count > 0)
        {
            output.WriteLine($"{title}: {string.Join(", ", counts.OrderBy(one => one.Key, StringComparer.Ordinal).Select(one => $"{one.Key} {one.Value}"))}");
        }
    }
}
