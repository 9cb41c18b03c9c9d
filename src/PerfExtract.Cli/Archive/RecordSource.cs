using System.Text;
using System.Text.Json;
using PerfExtract.Cli.Batch.Folder;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;
using PerfExtract.Outputs.Json;
using PerfExtract.Records;

namespace PerfExtract.Cli.Archive;

/// <summary>What an earlier run wrote: a run's folder, a file of records a line, or a file of one; read one by one.</summary>
internal static class RecordSource
{
    /// <summary>The records of documents that were read.</summary>
    public static IEnumerable<ReportRecord> Read(string path) => Entries(path).Select(entry => entry.Record).OfType<ReportRecord>();

    /// <summary>Every document, read or not.</summary>
    public static IEnumerable<RecordEntry> Entries(string path) =>
        Directory.Exists(path) ? OfFolder(path)
        : File.Exists(path) ? OfFile(path)
        : throw new UsageException($"{path}: there is no such file or folder");

    private static IEnumerable<RecordEntry> OfFolder(string folder)
    {
        var manifest = Path.Combine(folder, Manifest.FileName);
        if (!File.Exists(manifest))
        {
            throw new UsageException($"{folder}: this is no folder that extract wrote (it has no {Manifest.FileName})");
        }

        foreach (var entry in Manifest.Read(manifest).Select(lines => lines.Last()))
        {
            var path = entry.Record is { } record && RecordRoots.IsRecord(record) ? Path.Combine(folder, record) : null;
            yield return entry.IsRead && path is not null
                ? new RecordEntry(entry.Input, entry.Outcome, null, path, Parse(path, Bytes(path)))
                : new RecordEntry(entry.Input, entry.Outcome, entry.Message, path, null);
        }
    }

    private static IEnumerable<RecordEntry> OfFile(string path)
    {
        if (Path.GetExtension(path).Equals(".json", StringComparison.OrdinalIgnoreCase))
        {
            yield return EntryOf(Parse(path, Bytes(path)), path);
            yield break;
        }

        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (line.Length > 0)
            {
                yield return EntryOf(Parse($"{path}:{number}", Encoding.UTF8.GetBytes(line)), null);
            }
        }
    }

    /// <summary>A record of a document that could not be read has no facts, and the reason as its diagnostic.</summary>
    private static RecordEntry EntryOf(ReportRecord record, string? path) =>
        record.Diagnostics.FirstOrDefault(one => one.Severity == Severities.Error) is { } problem
            ? new RecordEntry(record.Source.Name, problem.Code, problem.Message, path, null)
            : new RecordEntry(record.Source.Name, Outcomes.Read, null, path, record);

    private static byte[] Bytes(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{path}: {Trouble.InPlainWords(problem)}");
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
