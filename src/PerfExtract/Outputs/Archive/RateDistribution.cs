namespace PerfExtract.Outputs.Archive;

/// <summary>How execution rates are spread: counts by bucket, and the middle one.</summary>
public sealed record RateDistribution(int Count, decimal? Median, IReadOnlyList<RateBucket> Buckets);

public sealed record RateBucket(string Name, int Count);

/// <summary>Counts rates; memory grows with the different values, of which two decimals leave few.</summary>
internal sealed class RateTally
{
    /// <summary>Finer towards 100 %, where most reports stand and where the scores of the forms part.</summary>
    private static readonly (string Name, Func<decimal, bool> Holds)[] s_buckets =
    [
        ("<50%", rate => rate < 50), ("50–60%", rate => rate < 60), ("60–70%", rate => rate < 70), ("70–80%", rate => rate < 80),
        ("80–90%", rate => rate < 90), ("90–95%", rate => rate < 95), ("95–100%", rate => rate < 100), ("100%", rate => rate == 100),
        (">100%", _ => true),
    ];

    private readonly SortedDictionary<decimal, int> _counts = [];

    public void Add(decimal percent)
    {
        var rate = decimal.Round(percent, 2, MidpointRounding.AwayFromZero);
        _counts[rate] = _counts.GetValueOrDefault(rate) + 1;
    }

    public RateDistribution Distribution()
    {
        var counts = new int[s_buckets.Length];
        foreach (var (rate, count) in _counts)
        {
            counts[Array.FindIndex(s_buckets, bucket => bucket.Holds(rate))] += count;
        }

        return new RateDistribution(_counts.Values.Sum(), Median(), [.. s_buckets.Select((bucket, i) => new RateBucket(bucket.Name, counts[i]))]);
    }

    private decimal? Median()
    {
        var all = _counts.Values.Sum();
        var (lower, seen) = ((decimal?)null, 0);
        foreach (var (rate, count) in _counts)
        {
            seen += count;
            if (lower is null && seen * 2 >= all)
            {
                lower = rate;
            }

            if (seen * 2 > all)
            {
                return (lower + rate) / 2;
            }
        }

        return null;
    }
}
