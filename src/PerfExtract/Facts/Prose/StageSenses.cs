namespace PerfExtract.Facts.Prose;

/// <summary>What the words of a stage say beside it: which way money went, which end of the year, which side.</summary>
internal sealed class StageSenses(Lexicon.Lexicon lexicon)
{
    public const string Income = "income", Later = "later", Expenditure = "expenditure", Granted = "granted", Paid = "paid", Planned = "planned", More = "more", Less = "less", Over = "over", CarriedIn = "carried-in", Due = "due", Cumulated = "cumulated", Spent = "spent", Cause = "cause", Because = "because", PerHead = "per-head";

    /// <summary>The sense of a word that moves only what was planned.</summary>
    private const string LessOfPlan = "less:of-plan", MoreOfPlan = "more:of-plan";

    private readonly Lexicon.WordList _words = lexicon["stage-senses"], _plans = lexicon["plan-words"];

    /// <summary>一般公共预算|安排的|“三公”经费: between a fund and what it pays.</summary>
    public bool IsPaidFrom(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code is PaidFrom or Planned;

    private const string PaidFrom = "paid-from";

    /// <summary>核减, 收回 alone: a move, and not of what.</summary>
    public bool MovesPlanAlone(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code is LessOfPlan or MoreOfPlan;

    /// <summary>1 for words of more, -1 for words of less, 0 for others.</summary>
    public int DirectionOf(ReadOnlySpan<char> words) => Says(words, Less) ? -1 : Says(words, More) ? 1 : 0;

    /// <summary>年初预算, 支出决算, 到位资金: what it is of may stand right before, as no adverb may.</summary>
    public bool EndsInNoun(ReadOnlySpan<char> words) => Quantities.Affixes.TryEndingAt(words, words.Length, _plans, out var last) && last.Code == "noun" && !(_plans.TryLongest(words, 0, out var first) && first.Code == "makes");

    /// <summary>科学编制, 县里上报: who makes a plan, or how, and not of what it is.</summary>
    public bool EndsInMaking(ReadOnlySpan<char> words) => Quantities.Affixes.TryEndingAt(words, words.Length, _plans, out var last) && last.Code == "makes";

    public bool Says(ReadOnlySpan<char> words, string sense) =>
        _words.Holds(words, sense) || (sense == Less && _words.Holds(words, LessOfPlan)) || (sense == More && _words.Holds(words, MoreOfPlan));
}
