using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// Said once: statements of one fact become one record with the finer amount and all places. Two that disagree beyond rounding stay
/// two, for the audit to see.
/// </summary>
public static class BudgetMerging
{
    private readonly record struct Key(
        string? Side, string? Item, string Name, string? Code, string? Project, string? Within, string? Fund, string Stage, int? Year);

    public static IReadOnlyList<BudgetFact> Merge(IEnumerable<BudgetFact> facts)
    {
        List<Stated> merged = [];
        Dictionary<Key, List<int>> places = [];
        foreach (var said in facts)
        {
            var fact = said with { Amount = PlainDecimal.Of(said.Amount) };
            var key = KeyOf(fact);
            if (!places.TryGetValue(key, out var known))
            {
                places[key] = known = [];
            }

            var same = known.FindIndex(i => IsSame(merged[i].Fact, fact));
            if (same >= 0)
            {
                merged[known[same]].Join(fact);
            }
            else
            {
                known.Add(merged.Count);
                merged.Add(new Stated(fact));
            }
        }

        return merged.ConvertAll(static stated => stated.Joined());
    }

    private static Key KeyOf(BudgetFact fact)
    {
        var named = fact.Item is null or Items.Project;
        return new Key(
            fact.Side, fact.Item, named ? Lexicon.Fold.Word(fact.Label) : "", fact.Code,
            fact.Project is null ? null : Lexicon.Fold.Word(fact.Project), fact.Within, fact.Fund, fact.Stage, fact.Year);
    }

    private static bool IsSame(BudgetFact one, BudgetFact other) =>
        Math.Abs(one.Amount - other.Amount) <= Math.Max(Rounding.Of(one.Text, one.Unit), Rounding.Of(other.Text, other.Unit))
        && (one.Amount == 0) == (other.Amount == 0);

    /// <summary>A fact and all its places, those of the finer statement first; a report may state one a thousand times.</summary>
    private sealed class Stated(BudgetFact fact)
    {
        private readonly HashSet<Evidence> _known = [.. fact.Evidence];
        private List<Evidence> _places = [.. fact.Evidence];

        public BudgetFact Fact { get; private set; } = fact;

        public BudgetFact Joined() => _places.Count == Fact.Evidence.Count ? Fact : Fact with { Evidence = _places };

        public void Join(BudgetFact other)
        {
            var confidence = Math.Max(Fact.Confidence, other.Confidence);
            if (Rounding.Of(other.Text, other.Unit) < Rounding.Of(Fact.Text, Fact.Unit))
            {
                _places = [.. other.Evidence, .. _places.Where(place => !other.Evidence.Contains(place))];
                _known.UnionWith(other.Evidence);
                Fact = other;
            }
            else
            {
                _places.AddRange(other.Evidence.Where(_known.Add));
            }

            Fact = Fact with { Confidence = confidence };
        }
    }
}
