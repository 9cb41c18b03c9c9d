using PerfExtract.Documents;

namespace PerfExtract.Facts.Prose;

/// <summary>Words that stand where a name would and are none: 第一批100万元，第二批80万元; a paper's number, 云财〔2023〕8号.</summary>
internal sealed class NoNames(Lexicon.Lexicon lexicon)
{
    private readonly Lexicon.WordList _words = lexicon["no-project-names"], _openings = lexicon["openings"];

    /// <summary>延续性项目, 实施重点项目: of what kind a project is, and not which.</summary>
    public bool IsKind(ReadOnlySpan<char> words) => IsKindItself(words) || (_openings.TryLongest(words, 0, out var first) && first.Code == "doing" && IsKindItself(words[first.Length..]));

    private bool IsKindItself(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == "whole";

    /// <summary>发放宣传资料, 维修水厂: a clause, and no first half of a name.</summary>
    public bool IsAct(ReadOnlySpan<char> words) => _words.TryLongest(words, 0, out var first) && first.Code == "acts" && first.Length < words.Length;

    /// <summary>一批项目: some of many, and nothing says which.</summary>
    public bool IsSome(ReadOnlySpan<char> words)
    {
        foreach (var some in _some)
        {
            if (words.StartsWith(some))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>By themselves: 一批项目 is a kind too, and the longer word.</summary>
    private readonly string[] _some = [.. lexicon.Rows("no-project-names").Where(row => row.Code == "some").Select(row => row.Word)];

    /// <summary>人大会议批准支出, 护理补助共投入资金: what was done about money names nothing that it is for.</summary>
    public bool TellsDeed(ReadOnlySpan<char> words) => HoldsAny(words, _deeds);

    /// <summary>（重大灾害） parts what stands before it; （含水泵2台）, （见附件）, （一般公共预算） say other things of it.</summary>
    public bool MayPart(ReadOnlySpan<char> bracketed) =>
        !bracketed.ContainsAny(s_stops) && !bracketed.ContainsAnyInRange('0', '9') && !HoldsAny(bracketed, _sources)
        && !(_words.TryLongest(bracketed, 0, out var first) && first.Code is "aside" or "instalment");

    private static bool HoldsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }

    private static readonly CharSet s_stops = new(TokenWords.Stops + TokenWords.Quotes);

    private readonly string[] _sources = [.. lexicon.Rows("no-project-names").Where(row => row.Code == "source").Select(row => row.Word)];

    private readonly string[] _deeds = [.. lexicon.Rows("no-project-names").Where(row => row.Code == "tells").Select(row => row.Word)];

    public bool Has(ReadOnlySpan<char> words) =>
        (_words.TryLongest(words, 0, out var word) && word.Code == "instalment") || IsSome(words) || (words[^1] == '号' && words.ContainsAny("〔[【［"));

    /// <summary>严格控制, 规范: what is done to the item behind it, and no name of its own; single characters may begin any name.</summary>
    public bool IsDoing(ReadOnlySpan<char> words) => _openings.TryLongest(words, 0, out var first) && first.Code == "doing" && first.Length > 1;

    /// <summary>投入情况, 强化资金保障: what a paragraph opens with may say what it speaks of, or what was done.</summary>
    public bool IsMatter(ReadOnlySpan<char> words) =>
        (_openings.TryLongest(words, 0, out var first) && first.Code == "doing")
        || (Quantities.Affixes.TryEndingAt(words, words.Length, _openings, out var last) && last.Code == "matter");
}
