using PerfExtract.Cli.Batch.Folder;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;

namespace PerfExtract.Cli.Batch;

/// <summary>A run into a folder: what holds from an earlier run is kept, the rest read, and all of it put together.</summary>
internal sealed class FolderRun(ExtractRequest request, IReadOnlyList<Input> inputs, BatchSettings settings, RunReport report)
{
    /// <summary>Copies may be any distance apart: their records go to the disk.</summary>
    private const int AnyDistance = int.MaxValue;

    private bool _pages;

    /// <returns>False where the run was stopped before its end.</returns>
    public bool Run(CancellationToken stop)
    {
        using var folder = OutputFolder.Open(request.Output!);
        var provenance = ToolVersion.Provenance(request.Reading);
        var earlier = new EarlierRun(folder, provenance);
        // What an earlier run laid out in records/ stays there and stays true.
        _pages = request.Choice.Has(Formats.Json) || (request.Resume != ResumeMode.Anew && earlier.ShowsRecords);
        var paths = RecordPathsOf(inputs);
        if (request.Resume == ResumeMode.Anew)
        {
            folder.Delete(Manifest.FileName);
        }

        List<ManifestEntry> entries;
        using (var sink = new FolderSink(folder, paths, _pages, provenance, report))
        {
            var work = Remaining(sink, earlier, paths, stop);
            new BatchRun(WorkList.Of(work, AnyDistance, settings.LargestInput), settings, sink).Run(stop);
            entries = [.. sink.Entries.OfType<ManifestEntry>()];
        }

        if (entries.Count < inputs.Count)
        {
            return false;
        }

        new Assembly(folder, request.Choice).Write(entries);
        earlier.DeleteAllBut(entries, RecordRoots.Of(_pages));
        return true;
    }

    private string[] RecordPathsOf(IReadOnlyList<Input> all)
    {
        var paths = new RecordPaths();
        var root = RecordRoots.Of(_pages);
        return [.. all.Select(input => root + paths.Add(input.Name))];
    }

    private List<(int Index, Input Input)> Remaining(FolderSink sink, EarlierRun earlier, string[] paths, CancellationToken stop)
    {
        var work = new List<(int Index, Input Input)>();
        foreach (var (index, input) in inputs.Index())
        {
            if (stop.IsCancellationRequested)
            {
                break;
            }

            var kept = request.Resume switch
            {
                ResumeMode.Resume => earlier.StillHolds(input, paths[index], settings.LargestInput),
                ResumeMode.RetryFailed => earlier.WasRead(input, paths[index]),
                _ => null,
            };
            if (kept is not null)
            {
                sink.Keep(index, input, earlier.Adopt(kept, paths[index], _pages));
            }
            else
            {
                work.Add((index, input));
            }
        }

        return work;
    }
}
