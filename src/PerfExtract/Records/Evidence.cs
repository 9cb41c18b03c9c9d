namespace PerfExtract.Records;

/// <summary>One place, with the words as they stand. Property order is the contract's key order, here and in every record.</summary>
public sealed record Evidence(
    string? Section, int? Page, int Block, string? Table, int? Row, int? Column, int Start, int End, string Quote,
    IReadOnlyList<decimal>? Box = null);
