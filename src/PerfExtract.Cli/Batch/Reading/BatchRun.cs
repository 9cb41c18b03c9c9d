using PerfExtract.Cli.Batch.Inputs;
using PerfExtract.Cli.Terminal;

namespace PerfExtract.Cli.Batch.Reading;

/// <param name="Jobs">Documents read at once.</param>
/// <param name="LargestInput">Bytes past which a file is not read.</param>
/// <param name="Extractor">Makes what reads; each job has its own.</param>
internal sealed record BatchSettings(int Jobs, long LargestInput, Func<IExtractor> Extractor);

/// <summary>Reads all items with a few threads. One reading an input goes to the sink, always, until the run is stopped.</summary>
internal sealed class BatchRun(IReadOnlyList<WorkItem> work, BatchSettings settings, IReadingSink sink)
{
    /// <summary>Bytes of input in flight for each job: a document of 16 MB is rare, and its model takes many times that.</summary>
    private const long BytesPerJob = 16L << 20;

    /// <summary>The readers bound nesting; the rest is room for what is between the bounds.</summary>
    private const int StackBytes = 16 << 20;

    private readonly MemoryGate _gate = new(settings.Jobs * BytesPerJob);
    private Exception? _fatal;
    private int _next = -1;

    /// <exception cref="OutputException">The sink could not write; everything in flight has come to its end.</exception>
    public void Run(CancellationToken stop)
    {
        var threads = new Thread[Math.Min(settings.Jobs, Math.Max(1, work.Count))];
        for (var i = 0; i < threads.Length; i++)
        {
            threads[i] = new Thread(() => Work(stop), StackBytes) { IsBackground = true, Name = $"job {i + 1}" };
            threads[i].Start();
        }

        foreach (var thread in threads)
        {
            thread.Join();
        }

        if (_fatal is not null)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_fatal);
        }
    }

    private void Work(CancellationToken stop)
    {
        using var extractor = settings.Extractor();
        while (!stop.IsCancellationRequested && Volatile.Read(ref _fatal) is null && Interlocked.Increment(ref _next) is var next && next < work.Count)
        {
            try
            {
                Read(work[next], extractor);
            }
            catch (Exception problem)
            {
                // The sink's trouble is the run's: the other jobs finish what they hold, and the run says why it stopped.
                Interlocked.CompareExchange(ref _fatal, problem, null);
            }
        }
    }

    private void Read(WorkItem item, IExtractor extractor)
    {
        sink.MakeRoom(item.Copies[0].Index);
        var weight = _gate.Enter(item.First.Length);
        try
        {
            var readings = Readings(item, extractor);
            for (var i = 0; i < readings.Count; i++)
            {
                sink.Take(item.Copies[i].Index, item.Copies[i].Input, readings[i]);
            }
        }
        finally
        {
            _gate.Leave(weight);
        }
    }

    private IReadOnlyList<DocumentReading> Readings(WorkItem item, IExtractor extractor)
    {
        if (item.First is NoInput nothing)
        {
            return [new DocumentReading(nothing.Outcome, nothing.Problem, null, null, Tally.None, null)];
        }

        byte[] bytes;
        try
        {
            bytes = item.First.Read(settings.LargestInput);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or OutOfMemoryException)
        {
            return [.. item.Copies.Select(_ => Unreadable(problem))];
        }

        IReadOnlyList<string> names = [.. item.Copies.Select(copy => copy.Input.Name)];
        try
        {
            return extractor.Extract(bytes, names);
        }
        catch (Exception problem)
        {
            // An extractor returns whatever the document is; this one could not even start.
            return LocalExtractor.GivenUp(bytes, names, Outcomes.InternalError, $"it could not be read here ({problem.Message})");
        }
    }

    private static DocumentReading Unreadable(Exception problem) =>
        new(Outcomes.Of(problem), Trouble.InPlainWords(problem), null, null, Tally.None, null);
}
