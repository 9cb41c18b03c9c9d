using System.Runtime.CompilerServices;

namespace PerfExtract.Tests;

/// <summary>A spec file beside its test: one case a line, columns parted by tabs, # for headings.</summary>
internal static class SpecRows
{
    public static IEnumerable<string[]> Read(string file, [CallerFilePath] string test = "") =>
        File.ReadLines(Path.Combine(Path.GetDirectoryName(test)!, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
