namespace PerfExtract;

/// <summary>What a caller may choose; the defaults are the contract's.</summary>
public sealed record ExtractionOptions
{
    public static readonly ExtractionOptions Default = new();

    public Lexicon.Lexicon Lexicon { get; init; } = PerfExtract.Lexicon.Lexicon.Default;
}
