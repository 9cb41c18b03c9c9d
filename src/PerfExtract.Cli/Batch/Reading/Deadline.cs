using System.Diagnostics;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>
/// Ends a process that is not done in time. The ending takes a moment, in which its victim's pipes are closed already: who asks whether
/// the time was up waits until that is settled, and a process that was done before is not ended any more.
/// </summary>
internal sealed class Deadline : IDisposable
{
    private readonly Lock _settling = new();
    private readonly Process _process;
    private readonly Timer _timer;
    private bool _isDone;
    private bool _hasPassed;

    public Deadline(Process process, TimeSpan time)
    {
        _process = process;
        _timer = new Timer(_ => Pass(), null, time, Timeout.InfiniteTimeSpan);
    }

    /// <summary>The process has done what it was given time for, or ended.</summary>
    /// <returns>Whether it was ended for taking too long.</returns>
    public bool Settle()
    {
        lock (_settling)
        {
            _isDone = true;
            return _hasPassed;
        }
    }

    public void Dispose() => _timer.Dispose();

    private void Pass()
    {
        lock (_settling)
        {
            _hasPassed = !_isDone && WorkerProcess.End(_process);
        }
    }
}
