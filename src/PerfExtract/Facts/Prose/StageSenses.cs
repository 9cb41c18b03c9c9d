namespace PerfExtract.Facts.Prose;

/// <summary>What the words of a stage say beside it: which way money went, which end of the year, which side.</summary>
internal sealed class StageSenses(Lexicon.Lexicon lexicon)
{
    public const string Income = "income", Later = "later", Expenditure = "expenditure", Granted = "granted", Paid = "paid", Planned = "planned", More = "more", Less = "less", Over = "over", CarriedIn = "carried-in", Due = "due", Cumulated = "cumulated";

    private readonly Lexicon.WordList _words = lexicon["stage-senses"];

    public bool Says(ReadOnlySpan<char> words, string sense) => _words.Holds(words, sense);
}
