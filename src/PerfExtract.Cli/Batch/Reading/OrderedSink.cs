using PerfExtract.Cli.Batch.Inputs;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>
/// Hands readings on in the order of the inputs, whatever finishes first. What waits for its turn is bounded: no document is begun
/// further ahead than <paramref name="window"/>.
/// </summary>
internal sealed class OrderedSink(int window, Action<Input, DocumentReading> take) : IReadingSink
{
    /// <summary>Records that may wait for a slow document before them, for each job.</summary>
    public const int WindowPerJob = 16;

    private readonly object _lock = new();
    private readonly Dictionary<int, (Input Input, DocumentReading Reading)> _waiting = [];
    private int _turn;
    private bool _broken;

    public void MakeRoom(int index)
    {
        lock (_lock)
        {
            while (index >= _turn + window && !_broken)
            {
                Monitor.Wait(_lock);
            }
        }
    }

    public void Take(int index, Input input, DocumentReading reading)
    {
        lock (_lock)
        {
            if (_broken)
            {
                return;
            }

            _waiting.Add(index, (input, reading));
            try
            {
                while (_waiting.Remove(_turn, out var one))
                {
                    _turn++;
                    take(one.Input, one.Reading);
                }
            }
            catch
            {
                // Nobody waits for a turn that cannot come any more.
                _broken = true;
                throw;
            }
            finally
            {
                Monitor.PulseAll(_lock);
            }
        }
    }
}
