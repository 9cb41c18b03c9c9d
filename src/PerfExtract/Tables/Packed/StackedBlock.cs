namespace PerfExtract.Tables.Packed;

/// <summary>The rows of a block, its heads first, and the first cell behind it.</summary>
internal sealed record StackedBlock(IReadOnlyList<string[]> Rows, int End);
