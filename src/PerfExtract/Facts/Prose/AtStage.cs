namespace PerfExtract.Facts.Prose;

/// <summary>At which stage an amount is.</summary>
/// <param name="Sign">-1 for 减少, 追减 and 超支.</param>
/// <param name="Said">The sentence says so, not its heading or custom.</param>
internal readonly record struct AtStage(string Stage, int Sign = 1, bool Said = true);
