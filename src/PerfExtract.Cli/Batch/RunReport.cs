using PerfExtract.Cli.Batch.Folder;
using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Batch.Reading;
using PerfExtract.Cli.Terminal;
using PerfExtract.Records;

namespace PerfExtract.Cli.Batch;

/// <summary>What a run has come to so far: counts for the progress bar, the summary and the exit code. Safe from several threads.</summary>
internal sealed class RunReport(int inputs, IRunDisplay display)
{
    private readonly object _lock = new();
    private readonly Dictionary<string, int> _facts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _audits = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<string>> _failures = new(StringComparer.Ordinal);

    public int Inputs => inputs;

    public int Read { get; private set; }

    public int Failed { get; private set; }

    /// <summary>Taken over from an earlier run.</summary>
    public int Kept { get; private set; }

    public int Warnings { get; private set; }

    public IReadOnlyDictionary<string, int> Facts => _facts;

    public IReadOnlyDictionary<string, int> Audits => _audits;

    /// <summary>The paths by reason.</summary>
    public IReadOnlyDictionary<string, List<string>> Failures => _failures;

    public void Take(Input input, DocumentReading reading)
    {
        lock (_lock)
        {
            Count(input.Path, reading.Outcome, reading.Tally);
            if (reading.IsRead)
            {
                display.Read(input.Path, reading.Tally);
            }
            else
            {
                display.Failed(input.Path, reading.Message ?? reading.Outcome);
            }
        }
    }

    public void Keep(Input input, ManifestEntry entry)
    {
        lock (_lock)
        {
            Kept++;
            Count(input.Path, entry.Outcome, entry.Tally);
            display.Kept();
        }
    }

    public int Exit(IReadOnlyCollection<string> failOn) =>
        Read == 0 && Failed > 0 ? ExitCode.NothingRead
        : Failed > 0
            || (failOn.Contains(FailOn.Audit) && Audits.Count > 0)
            || (failOn.Contains(FailOn.Warning) && (Warnings > 0 || Audits.Count > 0)) ? ExitCode.SomeFailed
        : ExitCode.AllRead;

    private void Count(string path, string outcome, Tally tally)
    {
        if (outcome == Outcomes.Read)
        {
            Read++;
        }
        else
        {
            Failed++;
            if (!_failures.TryGetValue(outcome, out var paths))
            {
                _failures.Add(outcome, paths = []);
            }

            paths.Add(path);
        }

        Warnings += tally.Warnings;
        Add(_facts, tally.Facts);
        Add(_audits, tally.Audits);
    }

    private static void Add(Dictionary<string, int> sums, IReadOnlyDictionary<string, int> counts)
    {
        foreach (var (name, count) in counts)
        {
            sums[name] = sums.GetValueOrDefault(name) + count;
        }
    }
}

internal static class FailOn
{
    public const string Audit = "audit", Warning = "warning";
}
