namespace PerfExtract.Forge.Words;

/// <summary>Chance with a seed: the same seed makes the same reports, on every machine.</summary>
public sealed class Dice(int seed)
{
    private readonly Random _random = new(seed);

    /// <summary>From low to high, both included.</summary>
    public int Between(int low, int high) => _random.Next(low, high + 1);

    public bool Chance(int percent) => _random.Next(100) < percent;

    public T Pick<T>(params IReadOnlyList<T> choices) => choices[_random.Next(choices.Count)];

    /// <summary>So many of them, in an order of its own.</summary>
    public List<T> Some<T>(IReadOnlyList<T> choices, int count)
    {
        var left = choices.ToList();
        var some = new List<T>();
        while (some.Count < count && left.Count > 0)
        {
            var at = _random.Next(left.Count);
            some.Add(left[at]);
            left.RemoveAt(at);
        }

        return some;
    }

    /// <summary>A whole as so many parts, none empty; counted in hundreds of yuan, so that it prints in 万元 with two places.</summary>
    public List<decimal> Parts(decimal whole, int count)
    {
        var left = (int)(whole / Money.Step);
        var parts = new List<decimal>();
        for (var i = count - 1; i > 0; i--)
        {
            var part = Between(1, Math.Max(1, (left - i) / 2));
            parts.Add(part * Money.Step);
            left -= part;
        }

        parts.Add(left * Money.Step);
        return parts;
    }
}
