using System.Text.Json;
using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>
/// What a header cell or label is for. The same word may be for two things — 完成情况 of a goal and of an indicator — so a kind of
/// block asks its own list.
/// </summary>
internal sealed class RoleReader
{
    /// <summary>A longer text is content, not a header.</summary>
    private const int MostCharacters = 40;

    /// <summary>goal-expected names GoalExpected.</summary>
    private static readonly Dictionary<string, TableRole> s_roles =
        Enum.GetValues<TableRole>().ToDictionary(role => JsonNamingPolicy.KebabCaseLower.ConvertName(role.ToString()));

    private readonly Readings<TableRole> _indicators, _money, _fields;

    /// <summary>A head put together from words: 未完成原因分析及拟采取的改进措施 has 17 characters.</summary>
    private const int MostOfHead = 24;

    private const string Earlier = "earlier";

    private static readonly CharSet s_sentence = new("。，；：,;:、≥≤0123456789");

    private static readonly CharSet s_brackets = new("(（[［【〔)）]］】〕");

    private readonly WordList _guidance;

    public RoleReader(Lexicon.Lexicon words) => (_guidance, _indicators, _money, _fields) = (
        words["guidance"],
        Watched(words["indicator-roles"], words["indicator-role-ends"], TableRole.Rule, new PartOfYear(words)),
        Watched(words["money-roles"], words["money-role-ends"], TableRole.OtherFigure, new PartOfYear(words)), By(words["field-roles"], words["field-role-ends"]));

    public TableRole Indicator(string text) => _indicators.Of(text);

    public TableRole Money(string text) => _money.Of(text);

    public TableRole Field(string text) => _fields.Of(text);

    public bool IsGuidance(string text) => Guidance.Is(text, _guidance);

    private static Readings<TableRole> By(WordList list, WordList ends) => new(text => Of(list, ends, text));

    /// <param name="part">What the column of a part of the year is: 半年（程）计划目标值 is no target of the year.</param>
    private static Readings<TableRole> Watched(WordList list, WordList ends, TableRole part, PartOfYear parts) =>
        new(text => text.Length <= MostCharacters && parts.Heads(text) ? part : Of(list, ends, text));

    private static TableRole Of(WordList list, WordList ends, string text)
    {
        if (text.Length is 0 or > MostCharacters)
        {
            return TableRole.None;
        }

        var bounds = LabelText.Read(text);
        var core = text.AsSpan(bounds.Start, bounds.End - bounds.Start);
        if (Whole(list, core) is not TableRole.None and var role)
        {
            return role;
        }

        // 执行率%, where 决算数为预算数的% is a word of its own.
        if (core.Length > 0 && core[^1] is '%' or '％')
        {
            return Whole(list, core[..^1].TrimEnd());
        }

        var bare = core;
        if (core.ContainsAny(s_brackets))
        {
            bare = Brackets.Without(core).AsSpan().TrimEnd("：:");
            if (Whole(list, bare) is not TableRole.None and var inside)
            {
                return inside;
            }
        }

        // 权重/分值, 偏差原因及改进措施/备注: two words for one column, the first leads.
        var slash = bare.IndexOfAny('/', '／');
        return slash > 0 && Whole(list, bare[..slash]) is not TableRole.None and var first ? first : OfEnd(ends, bare);
    }

    /// <summary>未完成原因及拟采取的改进措施, 执行率得分: a Chinese noun's head stands last. Of an earlier year it is another column.</summary>
    private static TableRole OfEnd(WordList ends, ReadOnlySpan<char> text) =>
        text.Length is > 0 and <= MostOfHead && !text.ContainsAny(s_sentence) && !(ends.TryLongest(text, 0, out var first) && first.Code == Earlier)
            && Affixes.TryEndingAt(text, text.Length, ends, out var end) && end.Code != Earlier
            ? RoleOf(end.Code)
            : TableRole.None;

    private static TableRole Whole(WordList list, ReadOnlySpan<char> text)
    {
        if (list.TryWhole(text, out var code))
        {
            return RoleOf(code);
        }

        // 2021年指标值: the year before a role is the report's own.
        text = text.TrimStart();
        return Years.TryRead(text, 0, out var year) && year.End < text.Length && list.TryWhole(text[year.End..], out code)
            ? RoleOf(code)
            : TableRole.None;
    }

    private static TableRole RoleOf(string code) => s_roles[code];
}
