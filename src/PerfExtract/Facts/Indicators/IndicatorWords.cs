using PerfExtract.Facts.Staffing;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>
/// The list prose-indicators: rate (率, 满意度: how the name of a rate ends), none (执行率, 占比, 增长: a figure that is no indicator),
/// time (办理时限: how a length's name ends), change (提高到: the name stands before the figure that it came from), goal (目标值, 力争),
/// past (上年), pairs (分别为), actual (实际完成值), goal-end (造林任务30万亩，实际…: a goal where what was done
/// stands next), bare (指标完成率: a name that says nothing alone), shadow (占用率: no 占).
/// </summary>
internal sealed class IndicatorWords(Lexicon.Lexicon lexicon)
{
    public const string
        Rate = "rate", Time = "time", None = "none", Change = "change", Goal = "goal", Past = "past", Pairs = "pairs", Actual = "actual", Deed = "deed", GoalAtEnd = "goal-end", Bare = "bare";

    private readonly WordList _words = lexicon["prose-indicators"], _levels = lexicon["indicator-levels"];
    private readonly WordList _units = QuantityWords.Of(lexicon).Units;
    public Prose.Suppositions Suppositions { get; } = lexicon.Derived(static words => new Prose.ProseWords(words)).Suppositions;

    private readonly StaffingWords _staffing = new(lexicon);
    private readonly PartOfYear _parts = new(lexicon);

    public bool IsTime(string unit) => _units.TryWhole(unit, out var code) && code == UnitWords.Time;

    /// <summary>The words name a post of the organisation: a head-count, read as staffing.</summary>
    public bool IsStaff(ReadOnlySpan<char> words) => _staffing.NamesPost(words, out _) && !_staffing.SpeaksOfOthers(words);

    public string? Ending(ReadOnlySpan<char> name) =>
        Affixes.TryEndingAt(name, name.Length, _words, out var match) ? match.Code == Bare ? Rate : match.Code : null;

    /// <summary>Where the word for a goal begins that ends the words: 造林任务, 筛查率目标.</summary>
    public int? GoalEnd(ReadOnlySpan<char> words) =>
        Affixes.TryEndingAt(words, words.Length, _words, out var match) && match.Code == GoalAtEnd ? match.Start : null;

    /// <summary>实际完成值, 实际完成: what was done of what was named before.</summary>
    /// <param name="aimed">Something was aimed at: 实际受益 is what came of it.</param>
    public bool IsActual(ReadOnlySpan<char> words, bool aimed) => _words.TryWhole(words, out var code) && (code == Actual || (aimed && code == Deed));

    /// <summary>Where the word for what was done begins that ends the words.</summary>
    public int? ActualEnd(ReadOnlySpan<char> words) =>
        Affixes.TryEndingAt(words, words.Length, _words, out var match) && match.Code == Actual ? match.Start : null;

    /// <summary>How far a word for what was done goes from the beginning, whether it says 实际 (实际|满意度, 完成), and whether it names the deed, 实际受益.</summary>
    public (int End, bool Says, bool Deed)? ActualAt(ReadOnlySpan<char> words) =>
        _words.TryLongest(words, 0, out var match) && match.Code is Actual or Deed ? (match.End, words.StartsWith("实际", StringComparison.Ordinal), match.Code == Deed) : null;

    /// <summary>Where the level ends that the words begin with: 社会效益指标|政策知晓率; 产出指标 alone is all there is.</summary>
    public int? LevelEnd(ReadOnlySpan<char> words) =>
        _levels.TryLongest(words, 0, out var level) && level.End < words.Length && words[..level.End].EndsWith("指标") && !words[level.End..].StartsWith("完成") ? level.End : null;

    /// <summary>指标值: no name, but another word for the goal.</summary>
    public bool IsGoal(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == Goal;

    /// <summary>实际受益 alone: a deed, and nothing says of what.</summary>
    public static bool IsDeed(ReadOnlySpan<char> words) => words.Length <= LongestDeed && words.StartsWith("实际");

    private const int LongestDeed = 4;

    /// <summary>指标完成率 alone: how much of what stands before was done.</summary>
    public bool IsBareName(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == Bare;

    /// <summary>1-6月完成率, 上半年合格率: what was reached before the year's end is not its result.</summary>
    public bool IsOfPartOfYear(ReadOnlySpan<char> words) => _parts.Heads(words);

    public WordMatch? Find(ReadOnlySpan<char> words, string code)
    {
        foreach (var word in _words.FindAll(words))
        {
            if (word.Code == code)
            {
                return word;
            }
        }

        return null;
    }

    public bool Holds(ReadOnlySpan<char> words, params ReadOnlySpan<string> codes)
    {
        foreach (var word in _words.FindAll(words))
        {
            if (codes.Contains(word.Code))
            {
                return true;
            }
        }

        return false;
    }
}
