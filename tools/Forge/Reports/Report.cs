namespace PerfExtract.Forge.Reports;

/// <summary>A report before it is a file.</summary>
public sealed record Report(IReadOnlyList<Piece> Pieces);
