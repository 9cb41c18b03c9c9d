using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>What an earlier run left in the folder, and which of its records still hold.</summary>
internal sealed class EarlierRun(OutputFolder folder, Provenance provenance)
{
    private readonly ILookup<string, ManifestEntry> _entries = Manifest.Read(folder.At(Manifest.FileName));

    /// <summary>
    /// The entry of an input that need not be read again: read by this version with these words and options, its bytes the same
    /// still, its record in place.
    /// </summary>
    public ManifestEntry? StillHolds(Input input, string recordPath, long largestInput) =>
        Candidate(input, recordPath, entry => entry.IsRead && provenance.Made(entry)
            && (input.Length is null || input.Length == entry.Bytes) && entry.Sha256 == Hash(input, largestInput));

    /// <summary>The entry of an input that was read, whatever has become of it since.</summary>
    public ManifestEntry? WasRead(Input input, string recordPath) => Candidate(input, recordPath, entry => entry.IsRead);

    /// <summary>Puts a record where this run keeps its own: another choice of formats keeps them elsewhere.</summary>
    public ManifestEntry Adopt(ManifestEntry entry, string recordPath, bool pages)
    {
        if (entry.Record == recordPath)
        {
            return entry;
        }

        var record = RecordJson.Read(File.ReadAllBytes(folder.At(entry.Record!)));
        folder.Write(recordPath, stream => stream.Write(pages ? RecordJson.Page(record) : RecordJson.Line(record)));
        return entry with { Record = recordPath };
    }

    public bool ShowsRecords => _entries.SelectMany(group => group).Any(entry => entry.Record is { } record && RecordRoots.IsShown(record));

    /// <summary>Takes away the records that belong to no input any more, where this run keeps its own.</summary>
    public void DeleteAllBut(IEnumerable<ManifestEntry> entries, string root)
    {
        var kept = entries.Select(entry => entry.Record).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (var entry in _entries.SelectMany(group => group))
        {
            if (entry.Record is { } record && !kept.Contains(record) && RecordRoots.IsRecord(record)
                && (record.StartsWith(root, StringComparison.Ordinal) || !RecordRoots.IsShown(record)) && File.Exists(folder.At(record)))
            {
                folder.Delete(record);
            }
        }
    }

    private ManifestEntry? Candidate(Input input, string recordPath, Func<ManifestEntry, bool> holds) =>
        _entries[input.Name].LastOrDefault(entry =>
            entry.Record is { } record && RecordRoots.IsRecord(record) && RecordRoots.Stem(record) == RecordRoots.Stem(recordPath)
            && File.Exists(folder.At(record)) && holds(entry));

    private static string? Hash(Input input, long largestInput)
    {
        try
        {
            return Fingerprint.Of(input.Read(largestInput));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // It will be read, and say so, in its turn.
            return null;
        }
    }
}
