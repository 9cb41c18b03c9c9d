namespace PerfExtract.Fuzz.Campaigns;

/// <summary>What one input may cost.</summary>
/// <param name="Time">The processor's, from the question to the answer: reading it twice, and every output.</param>
/// <param name="Megabytes">Of managed memory, the worker's own included.</param>
internal sealed record WorkerLimits(TimeSpan Time, int Megabytes);
