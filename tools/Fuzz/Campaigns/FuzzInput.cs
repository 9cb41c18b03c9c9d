namespace PerfExtract.Fuzz.Campaigns;

/// <summary>One input: its number under a seed says all the rest.</summary>
/// <param name="Recipe">What was done, and to which original.</param>
/// <param name="Name">The file's name as the program is told it.</param>
internal sealed record FuzzInput(int Number, string Recipe, string Name, byte[] Bytes);
