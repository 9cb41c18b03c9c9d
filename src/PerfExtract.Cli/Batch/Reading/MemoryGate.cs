namespace PerfExtract.Cli.Batch.Reading;

/// <summary>
/// Holds documents back while those in flight are big: a document weighs its bytes, and at least one is always let through.
/// </summary>
internal sealed class MemoryGate(long capacity)
{
    /// <summary>What a document weighs whose length is not known before it is read.</summary>
    private const long UnknownLength = 1 << 20;

    private readonly object _lock = new();
    private long _inFlight;
    private int _documents;

    public long Enter(long? length)
    {
        var weight = length ?? UnknownLength;
        lock (_lock)
        {
            while (_documents > 0 && _inFlight + weight > capacity)
            {
                Monitor.Wait(_lock);
            }

            _inFlight += weight;
            _documents++;
            return weight;
        }
    }

    public void Leave(long weight)
    {
        lock (_lock)
        {
            _inFlight -= weight;
            _documents--;
            Monitor.PulseAll(_lock);
        }
    }
}
