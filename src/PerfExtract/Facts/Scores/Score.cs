using PerfExtract.Documents;

namespace PerfExtract.Facts.Scores;

/// <summary>A score or grade as it stands, before it is cited.</summary>
internal sealed record Score(decimal? Value, decimal? OutOf, string? Grade, string Label, IReadOnlyList<Place> Places)
{
    /// <summary>Points beyond the full hundred exist (加分), but not many.</summary>
    private const decimal Highest = 120m;

    public bool IsPlausible => Value is not { } value || (value >= 0 && value <= (OutOf is { } full && full > 0 ? Math.Max(full, Highest) : Highest));
}
