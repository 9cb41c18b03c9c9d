using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

/// <summary>Said once: what a sentence says of an indicator that one row of one table holds with the same value is a further place of it.</summary>
internal static class IndicatorMerging
{
    public static IReadOnlyList<IndicatorFact> Merge(IReadOnlyList<IndicatorFact> tables, IReadOnlyList<IndicatorFact> prose)
    {
        List<IndicatorFact> merged = [.. tables];
        Dictionary<(string Name, decimal Value, string? Unit), int> places = [];
        for (var i = 0; i < tables.Count; i++)
        {
            if (KeyOf(tables[i]) is { } key && !places.TryAdd(key, i))
            {
                places[key] = Several;
            }
        }

        foreach (var said in prose)
        {
            if (KeyOf(said) is { } key && places.TryGetValue(key, out var at) && at != Several)
            {
                merged[at] = merged[at] with { Evidence = [.. merged[at].Evidence, .. said.Evidence] };
            }
            else
            {
                merged.Add(said);
            }
        }

        return merged;
    }

    /// <summary>Two forms have an indicator of this name: of which the sentence speaks, nobody knows.</summary>
    private const int Several = -1;

    private static (string, decimal, string?)? KeyOf(IndicatorFact fact) =>
        fact.Actual is { Value: { } value } actual ? (Fold.Word(fact.Name), value, actual.Unit) : null;
}
