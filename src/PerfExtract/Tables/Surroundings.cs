using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>A line of text that says what a table is about.</summary>
internal sealed record ContextLine(string Text, Place? Place);

/// <summary>What stands around a table: its caption, the unit of its money, and the lines above it, the nearest first, with the titles it stands under last.</summary>
internal sealed record Surroundings(string? Caption, MoneyUnit? Unit, IReadOnlyList<ContextLine> Lines)
{
    /// <summary>Nothing but blank lines stands between it and the table before it.</summary>
    public bool FollowsTable { get; init; }

    public static readonly Surroundings Empty = new(null, null, []);
}
