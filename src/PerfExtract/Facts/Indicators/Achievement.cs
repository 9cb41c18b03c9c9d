using PerfExtract.Records;

namespace PerfExtract.Facts.Indicators;

/// <summary>Whether a target was met, where both sides are figures of one unit; else nobody can say.</summary>
internal static class Achievement
{
    private const string Percent = "%";

    public static bool? Of(QuantityRecord? target, QuantityRecord? actual)
    {
        if (target?.Value is not { } wanted || actual?.Value is not { } reached || !Comparable(target.Unit, actual.Unit))
        {
            return null;
        }

        return (target.Op, actual.Op) switch
        {
            // Without a sign a target may be a floor or a ceiling: only its very value is surely met.
            (null, null or Comparators.Equal) => reached == wanted ? true : null,
            (Comparators.Equal, null or Comparators.Equal) => reached == wanted,
            (Comparators.Less, null or Comparators.Equal) => reached < wanted,
            (Comparators.LessOrEqual, null or Comparators.Equal) => reached <= wanted,
            (Comparators.Greater, null or Comparators.Equal) => reached > wanted,
            (Comparators.GreaterOrEqual, null or Comparators.Equal) => reached >= wanted,
            (Comparators.GreaterOrEqual, Comparators.GreaterOrEqual or Comparators.Greater) => reached >= wanted ? true : null,
            (Comparators.LessOrEqual, Comparators.LessOrEqual or Comparators.Less) => reached <= wanted ? true : null,
            _ => null,
        };
    }

    /// <summary>The same unit, or none on one side; but a bare 95 is not yet 95 %.</summary>
    private static bool Comparable(string? one, string? other)
    {
        var (first, second) = (Folded(one), Folded(other));
        return first == second || (first.Length == 0 && second != Percent) || (second.Length == 0 && first != Percent);
    }

    private static string Folded(string? unit) => unit is null ? "" : Lexicon.Fold.Word(unit);
}
