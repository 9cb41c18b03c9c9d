namespace PerfExtract.Facts.Prose;

/// <summary>Words that stand where a name would and are none: 第一批100万元，第二批80万元; a paper's number, 云财〔2023〕8号.</summary>
internal sealed class NoNames(Lexicon.Lexicon lexicon)
{
    private readonly Lexicon.WordList _words = lexicon["no-project-names"], _openings = lexicon["openings"];

    /// <summary>延续性项目, 实施重点项目: of what kind a project is, and not which.</summary>
    public bool IsKind(ReadOnlySpan<char> words) => IsKindItself(words) || (_openings.TryLongest(words, 0, out var first) && first.Code == "doing" && IsKindItself(words[first.Length..]));

    private bool IsKindItself(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == "whole";

    public bool Has(ReadOnlySpan<char> words) =>
        (_words.TryLongest(words, 0, out var word) && word.Code == "instalment") || (words[^1] == '号' && words.ContainsAny("〔[【［"));

    /// <summary>严格控制, 规范: what is done to the item behind it, and no name of its own; single characters may begin any name.</summary>
    public bool IsDoing(ReadOnlySpan<char> words) => _openings.TryLongest(words, 0, out var first) && first.Code == "doing" && first.Length > 1;

    /// <summary>投入情况, 强化资金保障: what a paragraph opens with may say what it speaks of, or what was done.</summary>
    public bool IsMatter(ReadOnlySpan<char> words) =>
        (_openings.TryLongest(words, 0, out var first) && first.Code == "doing")
        || (Quantities.Affixes.TryEndingAt(words, words.Length, _openings, out var last) && last.Code == "matter");
}
