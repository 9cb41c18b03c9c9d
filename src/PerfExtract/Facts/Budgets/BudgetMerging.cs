using PerfExtract.Documents;
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

    public static IReadOnlyList<BudgetFact> Merge(IEnumerable<BudgetFact> facts, Lexicon.Lexicon lexicon)
    {
        var names = new FactNames(lexicon);
        List<Stated> merged = [];
        Dictionary<Key, SameKey> places = new(facts.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var said in facts)
        {
            var amount = PlainDecimal.Of(said.Amount);
            var fact = amount.Scale == said.Amount.Scale ? said : said with { Amount = amount };
            var key = KeyOf(fact, names);
            if (places.TryGetValue(key, out var known))
            {
                known.Take(new Stated(fact));
            }
            else
            {
                places.Add(key, new SameKey(merged, new Stated(fact)));
            }
        }

        return merged.ConvertAll(static stated => stated.Joined());
    }

    private static Key KeyOf(BudgetFact fact, FactNames names)
    {
        var name = fact.Item == Items.LocalFunds ? LevelOf(fact.Label) : names.Of(fact.Item, fact.Label, fact.Within is null ? fact.Project : null);
        return new Key(
            fact.Side, fact.Item, name, fact.Code,
            fact.Project is null ? null : Lexicon.Fold.Word(fact.Project), fact.Within, fact.Fund, fact.Stage, fact.Year);
    }

    private static readonly CharSet s_levels = new("上本省市县区州旗盟乡镇治");

    /// <summary>省级资金 and 市级资金 of one amount are two sums; 省财政资金 is the first of them.</summary>
    private static string LevelOf(string label) => string.Concat(label.Where(c => s_levels.Contains(c)));

    /// <summary>
    /// Statements of one item, stage and year, by amount: a report that gives thousands is gone through near each amount, not from
    /// end to end.
    /// </summary>
    private sealed class SameKey
    {
        private readonly List<Stated> _merged;
        private readonly int _first;

        /// <summary>None while nothing but the first is known, as of most.</summary>
        private SortedSet<(decimal Amount, int At)>? _byAmount;

        private decimal _coarsest;

        public SameKey(List<Stated> merged, Stated first)
        {
            (_merged, _first, _coarsest) = (merged, merged.Count, first.Rounding);
            merged.Add(first);
        }

        public void Take(Stated said)
        {
            _byAmount ??= [(_merged[_first].Fact.Amount, _first)];
            _coarsest = Math.Max(_coarsest, said.Rounding);
            if (FirstLike(said, _byAmount) is { } at)
            {
                _byAmount.Remove((_merged[at].Fact.Amount, at));
                _merged[at].Join(said);
                _byAmount.Add((_merged[at].Fact.Amount, at));
            }
            else
            {
                _byAmount.Add((said.Fact.Amount, _merged.Count));
                _merged.Add(said);
            }
        }

        /// <summary>The first said of those that say the same.</summary>
        private int? FirstLike(Stated said, SortedSet<(decimal Amount, int At)> byAmount)
        {
            int? first = null;
            foreach (var (_, at) in byAmount.GetViewBetween((said.Fact.Amount - _coarsest, int.MinValue), (said.Fact.Amount + _coarsest, int.MaxValue)))
            {
                first = !(at > first) && _merged[at].IsSame(said) ? at : first;
            }

            return first;
        }
    }

    /// <summary>A fact and all its places, those of the finer statement first; a report may state one a thousand times.</summary>
    private sealed class Stated(BudgetFact fact)
    {
        private HashSet<Evidence>? _known;
        private List<Evidence>? _joined;

        public BudgetFact Fact { get; private set; } = fact;

        public decimal Rounding { get; private set; } = Facts.Rounding.Of(fact.Text, fact.Unit);

        public BudgetFact Joined() => _joined is null ? Fact : Fact with { Evidence = _joined };

        private IReadOnlyList<Evidence> Places => _joined ?? Fact.Evidence;

        public bool IsSame(Stated other) =>
            Math.Abs(Fact.Amount - other.Fact.Amount) <= Math.Max(Rounding, other.Rounding) && (Fact.Amount == 0) == (other.Fact.Amount == 0);

        public void Join(Stated other)
        {
            _known ??= [.. Places];
            var confidence = Math.Max(Fact.Confidence, other.Fact.Confidence);
            if (other.Rounding < Rounding)
            {
                _joined = [.. other.Places, .. Places.Where(place => !other.Places.Contains(place))];
                _known.UnionWith(other.Places);
                (Fact, Rounding) = (other.Fact, other.Rounding);
            }
            else
            {
                (_joined ??= [.. Places]).AddRange(other.Places.Where(_known.Add));
            }

            Fact = Fact with { Confidence = confidence };
        }
    }
}
