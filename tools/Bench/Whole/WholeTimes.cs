namespace PerfExtract.Bench.Whole;

/// <summary>Milliseconds for all files: from start to end, and without the start.</summary>
internal sealed record WholeTimes(Rival Program, double Whole, double Warm);
