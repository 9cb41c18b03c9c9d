using PerfExtract.Fuzz.Checks;

namespace PerfExtract.Fuzz.Campaigns;

/// <summary>So many inputs, shared out among workers.</summary>
internal sealed class Campaign(IReadOnlyList<string> paths, int seed, WorkerLimits limits)
{
    private const int ProgressEvery = 2_000;

    /// <summary>What takes a tenth of its time is worth a look.</summary>
    private const int Slow = 10;

    private readonly Tally _tally = new();
    private int _next = -1;

    /// <param name="from">The first number; a run that was broken off goes on from there.</param>
    public Tally Run(int from, int count, int jobs, TextWriter progress)
    {
        _next = from - 1;
        var workers = Enumerable.Range(0, jobs).Select(_ => new Thread(() => Work(from + count, progress))).ToList();
        workers.ForEach(worker => worker.Start());
        workers.ForEach(worker => worker.Join());
        return _tally;
    }

    private void Work(int end, TextWriter progress)
    {
        using var worker = new WorkerProcess(paths, seed, limits);
        for (int number; (number = Interlocked.Increment(ref _next)) < end;)
        {
            var answer = worker.Examine(number);
            lock (_tally)
            {
                _tally.Add(number, answer);
                if (answer.Outcome.Kind == OutcomeKind.Finding)
                {
                    progress.WriteLine($"{number}: {answer.Outcome.Signature}: {answer.Outcome.Detail}");
                }

                if (answer.Milliseconds > limits.Time.TotalMilliseconds / Slow)
                {
                    progress.WriteLine($"{number}: slow, {answer.Milliseconds} ms");
                }

                if (_tally.Inputs % ProgressEvery == 0)
                {
                    progress.WriteLine(_tally.ToString());
                }
            }
        }
    }
}
