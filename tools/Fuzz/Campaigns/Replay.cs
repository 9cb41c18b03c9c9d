using PerfExtract.Fuzz.Checks;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>Files as they are: regression samples, or any that one does not trust.</summary>
internal static class Replay
{
    /// <returns>Whether all is well.</returns>
    public static bool All(IReadOnlyList<string> paths, WorkerLimits limits, TextWriter output)
    {
        var tally = new Tally();
        using var worker = new WorkerProcess([], 0, limits);
        foreach (var path in paths.SelectMany(FilesOf).Order(StringComparer.Ordinal))
        {
            var answer = worker.Examine(Path.GetFileName(path), Path.GetFullPath(path));
            tally.Add(tally.Inputs, answer);
            if (answer.Outcome.Kind == OutcomeKind.Finding)
            {
                output.WriteLine($"{path}: {answer.Outcome.Signature}: {answer.Outcome.Detail}");
            }
        }

        output.WriteLine(tally.ToString());
        return tally.Findings.Count == 0;
    }

    private static IEnumerable<string> FilesOf(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
}
