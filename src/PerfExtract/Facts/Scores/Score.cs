using PerfExtract.Records;

namespace PerfExtract.Facts.Scores;

/// <summary>A score or grade as it stands, before the same ones are joined.</summary>
/// <param name="IsPart">Of a part of the marks, which no grade belongs to.</param>
internal sealed record Score(decimal? Value, decimal? OutOf, string? Grade, string Label, IReadOnlyList<Evidence> Evidence, bool IsPart = false)
{
    /// <summary>Points beyond the full hundred exist (加分), but not many.</summary>
    private const decimal Highest = 120m;

    public bool IsPlausible => Value is not { } value || (value >= 0 && value <= Math.Max(OutOf ?? 0m, Highest));

    /// <summary>What both tell is the same.</summary>
    public bool Agrees(Score other) =>
        Value == other.Value && (OutOf is null || other.OutOf is null || OutOf == other.OutOf) && (Grade is null || other.Grade is null || Grade == other.Grade);
}
