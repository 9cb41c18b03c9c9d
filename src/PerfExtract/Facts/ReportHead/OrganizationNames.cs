using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Heads;

/// <summary>Whether a text is, or begins with, an organisation's name: it ends in 局, 中心, 街道办事处 … (list organization-ends).</summary>
internal sealed class OrganizationNames(Lexicon.Lexicon lexicon)
{
    private const int Shortest = 3;

    /// <summary>An authority, whatever follows it.</summary>
    private const string Body = "body";

    /// <summary>The longest names seen, of joint offices, have 34 characters.</summary>
    private const int Longest = 40;

    /// <summary>The longest word of the list, white space apart.</summary>
    private const int LongestEnd = 8;

    private static readonly CharSet s_never = new("，。；：、！？,;:!?%％*×…#\t\n0123456789");

    /// <summary>云岭县本级 is a level of government, 水务局本级 an office.</summary>
    private static readonly string[] s_levels = ["省本级", "市本级", "县本级", "区本级", "自治区本级", "州本级", "盟本级", "旗本级", "地区本级"];

    /// <summary>How a place's name ends: its budget is that of all its organisations.</summary>
    private static readonly CharSet s_placeEnds = new("省市县区旗州盟级");

    private static readonly CharSet s_placeholders = new("XxＸ×＊*○〇");

    private readonly Lexicon.WordList _ends = lexicon["organization-ends"];
    private readonly Lexicon.WordList _topics = lexicon["title-topics"];

    /// <summary>The whole text is a name. What a title is about is no part of one: 部门整体支出 ends in no office.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is >= Shortest and <= Longest && !text.ContainsAny(s_never) && EndLength(text) > 0 && !IsPlaceholder(text) && !IsLevel(text);
    }

    /// <summary>A form's field is believed where its value looks like any name; only figures, sentences and placeholders are none.</summary>
    public static bool IsFieldValue(string value) =>
        value.Length is >= Shortest and <= Longest && !value.AsSpan().ContainsAny(s_never) && !IsPlaceholder(value)
        && value.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    private static bool IsLevel(ReadOnlySpan<char> text)
    {
        foreach (var level in s_levels)
        {
            if (text.EndsWith(level))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A title's words that may be a name without ending as one: a place alone is none, nor what a title is about.</summary>
    public bool MayOwn(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is > Shortest and <= Longest && !text.ContainsAny(s_never) && !s_placeEnds.Contains(text[^1]) && !_topics.TryNext(text, 0, out _) && !IsPlaceholder(text);
    }

    /// <summary>部门预算, 单位决算, 部门整体支出: what an organisation has one of.</summary>
    public bool BeginsAccount(ReadOnlySpan<char> text) => _topics.TryLongest(text, 0, out var topic) && topic.Code is "overall" or "final-accounts" or "budget" && topic.Length > ShortestAccount;

    /// <summary>决算 alone may be a place's.</summary>
    private const int ShortestAccount = 2;

    /// <summary>
    /// The name at the start of a title's part, up to what the title is about; 0 where there is none. A name may hold such a word itself:
    /// 云岭县重点项目服务中心部门整体支出, 云岭县国库|资金支付中心部门决算.
    /// </summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        var topics = _topics.FindAll(text);
        var cut = topics.Count > 0 ? topics[0].Start : text.Length;
        var found = HeadLength(text, cut);
        if (found == 0 && FirstBody(text, cut) is > 0 and var body)
        {
            return body;
        }

        for (var i = 1; i < topics.Count && !(found > 0 && EndsInBody(text[..found])); i++)
        {
            found = Math.Max(found, HeadLength(text, topics[i].Start));
        }

        return found;
    }

    private bool EndsInBody(ReadOnlySpan<char> name) => Affixes.TryEndingAt(name, name.Length, _ends, out var end) && end.Code == Body;

    private int HeadLength(ReadOnlySpan<char> text, int cut)
    {
        var head = text[..cut].TrimEnd("的关于 ");
        return IsName(head) ? head.Length : 0;
    }

    private int FirstBody(ReadOnlySpan<char> text, int cut)
    {
        var found = 0;
        foreach (var end in _ends.FindAll(text))
        {
            if (found > 0 && end.Start > found)
            {
                break;
            }

            if (end.Code == Body && end.End <= cut && IsName(text[..end.End]))
            {
                // …集团|有限公司: words that follow one another are one ending.
                found = end.End;
            }
        }

        return Overlapping(text[..cut], found);
    }

    /// <summary>政法委|员会: the longer ending begins within the shorter.</summary>
    private int Overlapping(ReadOnlySpan<char> text, int end)
    {
        for (var at = Math.Max(0, end - LongestEnd); at < end; at++)
        {
            if (_ends.TryLongest(text, at, out var word) && word.Code == Body && word.End > end && IsName(text[..word.End]))
            {
                return word.End;
            }
        }

        return end;
    }

    /// <summary>How many characters of the text's end make it a name; remarks as in 水务局（本级） belong to it, 应急管理局（救灾资金） says what the title is about.</summary>
    private int EndLength(ReadOnlySpan<char> text)
    {
        if (text[^1] is '）' or ')')
        {
            var opened = text.LastIndexOfAny("（(");
            var remark = text[(opened + 1)..^1];
            var isTopic = _topics.TryNext(remark, 0, out _) && !(remark.Length > 0 && EndLength(remark) > 0);
            return opened > 0 && !isTopic && EndLength(text[..opened]) > 0 ? text.Length - opened : 0;
        }

        for (var at = Math.Max(0, text.Length - LongestEnd); at < text.Length; at++)
        {
            if (_ends.TryLongest(text, at, out var word) && word.End == text.Length)
            {
                return word.Length;
            }
        }

        return 0;
    }

    /// <summary>XX局, ××中心: a form that nobody filled.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> text) => text.ContainsAny(s_placeholders);
}
