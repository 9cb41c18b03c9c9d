namespace PerfExtract.Facts.Prose;

/// <summary>The word lists that sentences are read with, beside the tokens' own.</summary>
internal sealed class ProseWords(Lexicon.Lexicon lexicon)
{
    public NameEndings Endings { get; } = new(lexicon);

    public ClassLines Classes { get; } = new(lexicon);

    public StageSenses Senses { get; } = new(lexicon);

    public NoNames NoNames { get; } = new(lexicon);

    public Lexicon.WordList VehicleParts { get; } = lexicon["vehicle-parts"];
}
