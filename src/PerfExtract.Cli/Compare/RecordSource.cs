using System.Text.Json;
using PerfExtract.Cli.Batch.Folder;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Compare;

/// <summary>Records that an earlier run wrote: a run's folder, a file of records a line, or a file of one.</summary>
internal static class RecordSource
{
    public static IEnumerable<ReportRecord> Read(string path) =>
        Directory.Exists(path) ? ReadFolder(path)
        : File.Exists(path) ? ReadFile(path)
        : throw new UsageException($"{path}: there is no such file or folder");

    private static IEnumerable<ReportRecord> ReadFolder(string folder)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifest))
        {
            throw new UsageException($"{folder}: this is no folder that extract wrote (it has no {Manifest.FileName})");
        }

        foreach (var entry in Manifest.Read(manifest).Select(lines => lines.Last()).Where(entry => entry.IsRead && entry.Record is { } record && RecordRoots.IsRecord(record)))
        {
            yield return Parse(Path.Combine(folder, entry.Record!), File.ReadAllBytes(Path.Combine(folder, entry.Record!)));
        }
    }

    private static IEnumerable<ReportRecord> ReadFile(string path)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            yield return Parse(path, File.ReadAllBytes(path));
            yield break;
        }

        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return Parse($"{path}:{number}", System.Text.Encoding.UTF8.GetBytes(line));
            }
        }
    }

    private static ReportRecord Parse(string where, byte[] json)
    {
        try
        {
            return RecordJson.Read(json);
        }
        catch (JsonException)
        {
            throw new UsageException($"{where}: this is no record that extract wrote");
        }
    }
}
