namespace PerfExtract.Tests;

/// <summary>A spec file beside its test: one case a line, columns parted by tabs, # for headings.</summary>
internal static class SpecRows
{
    /// <param name="file">The path within the test project: Quantities/quantities.tsv.</param>
    public static IEnumerable<string[]> Read(string file) =>
        File.ReadLines(Path.Combine(AppContext.BaseDirectory, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'));
}
