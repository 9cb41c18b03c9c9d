using System.Collections.Concurrent;

namespace PerfExtract.Lexicon;

/// <summary>
/// What short texts read as, kept: the forms of a country say the same few hundred labels in every report, and a table asks for each of
/// them several times.
/// </summary>
internal sealed class Readings<T>(Func<string, T> read)
{
    private const int MostKept = 10_000, LongestKept = 40;

    private readonly ConcurrentDictionary<string, T> _kept = new(StringComparer.Ordinal);
    private int _count;

    public T Of(string text)
    {
        if (text.Length > LongestKept)
        {
            return read(text);
        }

        if (_kept.TryGetValue(text, out var known))
        {
            return known;
        }

        var reading = read(text);
        if (Volatile.Read(ref _count) < MostKept && _kept.TryAdd(text, reading))
        {
            Interlocked.Increment(ref _count);
        }

        return reading;
    }
}
