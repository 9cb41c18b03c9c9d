namespace PerfExtract.Tables.Flattened;

/// <summary>The rows of a block of sums, and the cells [Start, End) of the run that they are made of.</summary>
internal sealed record MoneyBlock(int Start, int End, IReadOnlyList<FlatRow> Rows);
