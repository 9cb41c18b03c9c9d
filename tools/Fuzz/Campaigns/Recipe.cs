namespace PerfExtract.Fuzz.Campaigns;

/// <summary>One way to make inputs. Where it works on originals each has its turn.</summary>
/// <param name="Make">From a number that chooses the original, and the dice.</param>
internal sealed record Recipe(string Name, string Extension, int Weight, Func<int, Random, (string Original, byte[] Bytes)> Make);
