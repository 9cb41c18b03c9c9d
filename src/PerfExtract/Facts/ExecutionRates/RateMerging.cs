using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.ExecutionRates;

/// <summary>
/// Said once: a rate that a table prints and a sentence repeats is one record with both places. Rates that differ beyond rounding, or
/// that name different denominators, stay apart.
/// </summary>
internal static class RateMerging
{
    private sealed record Key(string? Item, string Name, string? Project, int? Year);

    /// <summary>So many rates of one thing are not held against each other one by one.</summary>
    private const int MostOfOne = 64;

    public static IReadOnlyList<ExecutionRateFact> Merge(IEnumerable<ExecutionRateFact> rates, Lexicon.Lexicon lexicon)
    {
        var names = new FactNames(lexicon);
        List<Stated> merged = [];
        Dictionary<Key, List<Stated>> alike = [];
        foreach (var rate in rates)
        {
            var key = new Key(rate.Item, names.Of(rate.Item, rate.Label, rate.Project), rate.Project is null ? null : Fold.Word(rate.Project), rate.Year);
            var known = alike.TryGetValue(key, out var found) ? found : alike[key] = [];
            var said = new Stated(rate);
            if ((known.Count > MostOfOne ? null : known.Find(said.IsSame)) is { } same)
            {
                same.Join(said);
            }
            else
            {
                known.Add(said);
                merged.Add(said);
            }
        }

        return merged.ConvertAll(static stated => stated.Rate with { Evidence = stated.Places });
    }

    /// <summary>A rate and all its places, those of the figure of most digits first.</summary>
    private sealed class Stated(ExecutionRateFact rate)
    {
        public ExecutionRateFact Rate { get; private set; } = rate;

        public List<Evidence> Places { get; } = [.. rate.Evidence];

        private decimal RoundingError { get; set; } = Rounding.Of(rate.Text ?? "", null);

        public bool IsSame(Stated other) =>
            Math.Abs(Rate.Percent - other.Rate.Percent) <= Math.Max(RoundingError, other.RoundingError)
            && Agree(Rate.Basis, other.Rate.Basis) && Agree(Rate.Weight, other.Rate.Weight) && Agree(Rate.Score, other.Rate.Score);

        public void Join(Stated other)
        {
            var (finer, coarser) = (Rate, other.Rate);
            if (other.RoundingError < RoundingError)
            {
                (finer, coarser, RoundingError) = (coarser, finer, other.RoundingError);
                Places.InsertRange(0, other.Places);
            }
            else
            {
                Places.AddRange(other.Places);
            }

            Rate = finer with
            {
                Basis = finer.Basis ?? coarser.Basis, Weight = finer.Weight ?? coarser.Weight, Score = finer.Score ?? coarser.Score,
            };
        }
    }

    private static bool Agree<T>(T? one, T? other) => one is null || other is null || EqualityComparer<T>.Default.Equals(one, other);
}
