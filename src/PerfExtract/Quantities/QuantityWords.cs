using PerfExtract.Lexicon;

namespace PerfExtract.Quantities;

/// <summary>The word lists that quantities are read with, fetched once a lexicon.</summary>
internal sealed class QuantityWords
{
    private QuantityWords(Lexicon.Lexicon lexicon)
    {
        Money = lexicon["money-units"];
        Units = lexicon["units"];
        Divisors = lexicon["unit-divisors"];
        UnitCues = lexicon["unit-cues"];
        Before = lexicon["quantity-before"];
        Between = lexicon["quantity-between"];
        After = lexicon["quantity-after"];
        Followers = lexicon["figure-followers"];
        VoidBefore = lexicon["figure-void-before"];
        VoidPhrases = lexicon["figure-void-phrases"];
    }

    public static QuantityWords Default { get; } = new(Lexicon.Lexicon.Default);

    /// <summary>Code: yuan.</summary>
    public WordList Money { get; }

    /// <summary>Code: what is measured, or none where the word rules a unit out (年代, 元旦).</summary>
    public WordList Units { get; }

    /// <summary>What may stand under a stroke beside a unit: 元/月.</summary>
    public WordList Divisors { get; }

    /// <summary>单位, 金额单位, 人民币: a unit follows.</summary>
    public WordList UnitCues { get; }

    public WordList Before { get; }

    public WordList Between { get; }

    public WordList After { get; }

    /// <summary>Words that may follow a bare figure at once; any other makes it part of a name (3550改革).</summary>
    public WordList Followers { get; }

    /// <summary>Words before a figure that make it none. Code: always, bare (without a unit), one (before a Chinese 一).</summary>
    public WordList VoidBefore { get; }

    /// <summary>Whole words that begin with a numeral and mean none: 十分, 一次性, 二元.</summary>
    public WordList VoidPhrases { get; }

    public static QuantityWords Of(Lexicon.Lexicon lexicon) =>
        ReferenceEquals(lexicon, Lexicon.Lexicon.Default) ? Default : lexicon.Derived(static words => new QuantityWords(words));
}
