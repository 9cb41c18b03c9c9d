using PerfExtract.Documents;

namespace PerfExtract.Facts.Heads;

/// <summary>Whether a text is, or begins with, an organisation's name: it ends in 局, 中心, 街道办事处 … (list organization-ends).</summary>
internal sealed class OrganizationNames(Lexicon.Lexicon lexicon)
{
    private const int Shortest = 3;

    /// <summary>The longest names seen, of joint offices, have 34 characters.</summary>
    private const int Longest = 40;

    /// <summary>The longest word of the list, white space apart.</summary>
    private const int LongestEnd = 8;

    private static readonly CharSet s_never = new("，。；：、！？,;:!?%％*×…\t\n0123456789");

    /// <summary>市本级 alone is a level of government; 水务局本级 is an office.</summary>
    private static readonly string[] s_levels = ["省本级", "市本级", "县本级", "区本级", "自治区本级", "州本级", "盟本级", "旗本级", "地区本级"];

    private static readonly CharSet s_placeholders = new("XxＸ×＊*○〇");

    private readonly Lexicon.WordList _ends = lexicon["organization-ends"];
    private readonly Lexicon.WordList _topics = lexicon["title-topics"];

    /// <summary>The whole text is a name. What a title is about is no part of one: 部门整体支出 ends in no office.</summary>
    public bool IsName(ReadOnlySpan<char> text)
    {
        text = text.Trim();
        return text.Length is >= Shortest and <= Longest && !text.ContainsAny(s_never) && EndLength(text) > 0 && !IsPlaceholder(text) && !s_levels.Contains(text.ToString());
    }

    /// <summary>A form's field is believed where its value looks like any name; only figures, sentences and placeholders are none.</summary>
    public static bool IsFieldValue(string value) =>
        value.Length is >= Shortest and <= Longest && !value.AsSpan().ContainsAny(s_never) && !IsPlaceholder(value)
        && value.AsSpan().IndexOfAnyInRange('\u4E00', '\u9FFF') >= 0;

    /// <summary>The name at the start of a title's part, up to what the title is about; 0 where there is none.</summary>
    public int PrefixLength(ReadOnlySpan<char> text)
    {
        var cut = _topics.TryNext(text, 0, out var topic) ? topic.Start : text.Length;
        var head = text[..cut].TrimEnd("的关于 ");
        if (IsName(head))
        {
            return head.Length;
        }

        var found = 0;
        foreach (var end in _ends.FindAll(text))
        {
            if (found > 0 && end.Start > found)
            {
                break;
            }

            if (end.Code == "body" && end.End <= cut && IsName(text[..end.End]))
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
            if (_ends.TryLongest(text, at, out var word) && word.Code == "body" && word.End > end && IsName(text[..word.End]))
            {
                return word.End;
            }
        }

        return end;
    }

    /// <summary>How many characters of the text's end make it a name; remarks as in 水务局（本级） belong to it.</summary>
    private int EndLength(ReadOnlySpan<char> text)
    {
        if (text[^1] is '）' or ')')
        {
            var opened = text.LastIndexOfAny("（(");
            return opened > 0 && !IsOfMoney(text[opened..]) && EndLength(text[..opened]) > 0 ? text.Length - opened : 0;
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

    /// <summary>应急管理局（中央救灾资金）: the bracket says what the report is about.</summary>
    private bool IsOfMoney(ReadOnlySpan<char> bracket) => _topics.Holds(bracket, "project");

    /// <summary>XX局, ××中心: a form that nobody filled.</summary>
    private static bool IsPlaceholder(ReadOnlySpan<char> text) => text.ContainsAny(s_placeholders);
}
