using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Outputs.Json;

namespace PerfExtract.Cli.Batch.Folder;

/// <summary>What a record depends on beside the document's bytes and name.</summary>
internal sealed record Provenance(string Tool, string Lexicon, string Options)
{
    public bool Made(ManifestEntry entry) => entry.Tool == Tool && entry.Lexicon == Lexicon && entry.Options == Options;
}

/// <summary>Keeps each record as soon as it is made, first the record, then its line in the manifest.</summary>
internal sealed class FolderSink : IReadingSink, IDisposable
{
    private readonly OutputFolder _folder;
    private readonly IReadOnlyList<string> _recordPaths;
    private readonly Provenance _provenance;
    private readonly RunReport _report;
    private readonly ManifestEntry?[] _entries;
    private readonly bool _pages;
    private readonly FileStream _manifest;

    /// <param name="recordPaths">Where each input's record goes, relative to the folder.</param>
    /// <param name="pages">Records are laid out for people, else they are one line.</param>
    public FolderSink(OutputFolder folder, IReadOnlyList<string> recordPaths, bool pages, Provenance provenance, RunReport report)
    {
        (_folder, _recordPaths, _pages, _provenance, _report) = (folder, recordPaths, pages, provenance, report);
        _entries = new ManifestEntry?[recordPaths.Count];
        _manifest = Manifest.Continue(folder);
    }

    /// <summary>Each input's entry; null where it was not reached.</summary>
    public IReadOnlyList<ManifestEntry?> Entries => _entries;

    public void MakeRoom(int index)
    {
        // Nothing waits here: what is finished is on the disk.
    }

    public void Keep(int index, Input input, ManifestEntry entry)
    {
        _entries[index] = entry;
        _report.Keep(input, entry);
    }

    public void Take(int index, Input input, DocumentReading reading)
    {
        string? record = null;
        if (reading.Line is { } line)
        {
            record = _recordPaths[index];
            _folder.Write(record, stream => stream.Write(_pages ? RecordJson.PageOf(line) : line));
        }

        var entry = new ManifestEntry(
            input.Name, reading.Sha256, reading.Bytes, _provenance.Tool, _provenance.Lexicon, _provenance.Options,
            reading.Outcome, reading.Message, reading.Tally, record);
        lock (_manifest)
        {
            _folder.Guard(Manifest.FileName, () => Manifest.Write(_manifest, entry));
        }

        _entries[index] = entry;
        _report.Take(input, reading);
    }

    public void Dispose() => _manifest.Dispose();
}
