using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>A line of text that says what a table is about.</summary>
internal sealed record ContextLine(string Text, Place? Place)
{
    /// <summary>与2021年相比，2021年总支出3050万元…。 right above a table tells of money of its own, and does not lead to the table: its year and its fund are not the table's.</summary>
    public bool IsApart =>
        Text.AsSpan().TrimEnd() is [.., '。'] && Text.Contains('元', StringComparison.Ordinal) && !Text.Contains('表', StringComparison.Ordinal) && !Text.Contains("如下", StringComparison.Ordinal);
}

/// <summary>What stands around a table: its caption, the unit of its money, and the lines above it, the nearest first, with the titles it stands under last.</summary>
internal sealed record Surroundings(string? Caption, MoneyUnit? Unit, IReadOnlyList<ContextLine> Lines)
{
    /// <summary>Nothing but blank lines stands between it and the table before it.</summary>
    public bool FollowsTable { get; init; }

    /// <summary>The lines between it and the head of the form that it may be a block of, the nearest first, up to a caption or a table.</summary>
    public IReadOnlyList<string> Form { get; init; } = [];

    /// <summary>A table stands above those lines.</summary>
    public bool ReachesTable { get; init; }

    public static readonly Surroundings Empty = new(null, null, []);
}
