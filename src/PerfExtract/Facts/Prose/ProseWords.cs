using PerfExtract.Outline;

namespace PerfExtract.Facts.Prose;

/// <summary>The word lists that sentences are read with, beside the tokens' own.</summary>
internal sealed class ProseWords(Lexicon.Lexicon lexicon)
{
    public NameEndings Endings { get; } = new(lexicon);

    public ClassLines Classes { get; } = new(lexicon);

    public StageSenses Senses { get; } = new(lexicon);

    public ItemStages ItemStages { get; } = new(lexicon);

    public NoNames NoNames { get; } = new(lexicon);

    public Suppositions Suppositions { get; } = new(lexicon);

    /// <summary>The words that a paragraph opens with may be a name: of no matter, no organisation and no line of the classification.</summary>
    public bool MayOpen(ReadOnlySpan<char> words) => !NoNames.Has(words) && !NoNames.IsMatter(words) && !Endings.EndsOrgan(words) && !Classes.Names(words);

    /// <summary>数量指标, 经济效益, 成本指标完成情况: the words tell of what was reached; 满意度调查项目 does not.</summary>
    public bool TellsOutcome(ReadOnlySpan<char> words) =>
        _levels.TryLongest(words, 0, out var level) && (level.End == words.Length || words[level.End] is '（' or '(' || NoNames.IsMatter(words[level.End..]))
        && !Endings.Ends(words) && (words[..level.End].EndsWith(IndicatorWord) || _kinds.KindOf(words[..level.End].ToString()) is "performance" or "indicators");

    private const string IndicatorWord = "指标";

    /// <summary>经济效益: a sum under such words is not the budget's; what 成本指标 tells of may be.</summary>
    public bool TellsBenefit(ReadOnlySpan<char> words) => TellsOutcome(words) && !words.Contains("成本", StringComparison.Ordinal);

    private readonly Lexicon.WordList _levels = lexicon["indicator-levels"];
    private readonly SectionKindReader _kinds = new(lexicon);

    public Lexicon.WordList VehicleParts { get; } = lexicon["vehicle-parts"];

    public Lexicon.WordList Deeds { get; } = lexicon["deeds"];

    public Lexicon.WordList SourceShorts { get; } = lexicon["source-shorts"];

    public Lexicon.WordList GivingVerbs { get; } = lexicon["giving-verbs"];

    /// <summary>县数据中心实施项目: the words count projects, and name none.</summary>
    public bool CountsProjects(ReadOnlySpan<char> words) => Quantities.Affixes.TryEndingAt(words, words.Length, _counted, out var all) && all.Code == "all";

    /// <summary>新建项目, 续建项目: some of the projects.</summary>
    public bool CountsSome(ReadOnlySpan<char> words) => _counted.TryWhole(words, out var code) && code == "some";

    /// <summary>项目包括|新建项目9个: the kinds that a whole is parted into.</summary>
    public bool Includes(ReadOnlySpan<char> words) => _counted.TryNext(words, 0, out var first) && first.Code == "includes";

    private readonly Lexicon.WordList _counted = lexicon["counted-projects"];
}
