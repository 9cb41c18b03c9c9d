using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Staffing;

/// <summary>
/// The list staffing: post (编制, 在职人员: a head-count of the organisation), quota (编制, 职数: also counted by 个 or without a
/// unit), field (编制人数: a form's label too), class (行政: a part of a head-count), none (培训, 慰问: people, but not its staff).
/// </summary>
internal sealed class StaffingWords(Lexicon.Lexicon lexicon)
{
    private const string Quota = "quota", Field = "field", Class = "class", None = "none", Bare = "post:bare", Gathering = "none:gathering";

    private const string Other = "other", From = "from", Changed = "change", Serving = "serving", Gone = "gone";

    private readonly WordList _words = lexicon["staffing"], _around = lexicon["head-counts"];

    /// <summary>The words end in a post; a bracket behind it is passed over: 行政编制（含工勤）.</summary>
    public bool NamesPost(ReadOnlySpan<char> words, out bool quota)
    {
        words = WithoutBracket(words);
        quota = false;
        if (!Affixes.TryEndingAt(words, words.Length, _words, out var match) || match.Code is None or Class or Gathering)
        {
            return false;
        }

        quota = match.Code is Quota or Field;
        return true;
    }

    /// <summary>编制数, 核定编制: all posts there are; 行政编制36人 may be people in posts of a kind, 编制外人员 are people.</summary>
    public static bool IsAllPosts(ReadOnlySpan<char> label) =>
        label.StartsWith("核定编制") || label.StartsWith("人员编制") || (label is ['编', '制', ..] && label is not ['编', '制', '内' or '外', ..]);

    /// <summary>行政, 事业, 科级: what kind of staff, where a head-count is being parted.</summary>
    public bool NamesClass(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == Class;

    /// <summary>A cell that is a label of a head-count by itself: 编制人数, 在职人员（人）; 人员 alone is a heading of anything.</summary>
    public bool IsField(ReadOnlySpan<char> cell)
    {
        cell = WithoutYear(WithoutBracket(cell.Trim().TrimEnd("：:")));
        return !_words.Holds(cell, None) && NamesPost(cell, out _) && Affixes.TryEndingAt(cell, cell.Length, _words, out var match) && match.Code == Field;
    }

    /// <summary>网格员由: what there was before is told next.</summary>
    public bool EndsBefore(ReadOnlySpan<char> lead) => Affixes.TryEndingAt(lead, lead.Length, _around, out var match) && match.Code == From;

    /// <summary>其他|人员: where the name of those begins who are none of the named ones.</summary>
    public int BeforeOther(ReadOnlySpan<char> text, int start) => Affixes.TryEndingAt(text[..start], start, _around, out var match) && match.Code == Other ? match.Start : start;

    /// <summary>增至2016名.</summary>
    public bool BeginsChange(ReadOnlySpan<char> tail) => _around.TryLongest(tail, 0, out var match) && match.Code == Changed;

    /// <summary>Who has retired is no part of those in service.</summary>
    public bool AreApart(string whole, string part) => _around.Holds(whole, Serving) && !_around.Holds(whole, Gone) && _around.Holds(part, Gone);

    /// <summary>人数 alone is of whomever the sentence speaks of.</summary>
    public bool IsBare(ReadOnlySpan<char> words) => _words.TryWhole(words, out var code) && code == Bare;

    /// <summary>召开会议3次: whoever is counted next is a guest.</summary>
    public bool SpeaksOfGuests(ReadOnlySpan<char> before) => SpeaksOfOthers(before) || _words.Holds(before, Gathering);

    public bool SpeaksOfOthers(ReadOnlySpan<char> clause) => _words.Holds(clause, None);

    /// <summary>2022年实际在职人数 is of the report's own year.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> words) =>
        Years.TryRead(words, 0, out var year) && year.End < words.Length ? words[year.End..].TrimStart() : words;

    private static ReadOnlySpan<char> WithoutBracket(ReadOnlySpan<char> words)
    {
        words = words.TrimEnd();
        if (words.Length > 0 && words[^1] is ')' or '）' && words.LastIndexOfAny('(', '（') is > 0 and var open)
        {
            return words[..open].TrimEnd();
        }

        return words;
    }
}
