using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>The words before a figure that name something: the last of them, and what stands right before it.</summary>
internal readonly ref struct LeadContent
{
    /// <summary>A name is at least two characters long and at most a line.</summary>
    public const int ShortestName = 2, LongestName = 45;

    /// <summary>…（类）…（款）…（项）: three names of the classification.</summary>
    private const int LongestLine = 120;

    private static readonly CharSet s_quotes = new(TokenWords.Quotes);

    public LeadContent(ReadOnlySpan<char> text, List<Token> tokens, ProseWords words)
    {
        Text = text;
        (Words, Tokens, Last) = (words, tokens, tokens[^1]);
        Before = tokens.Count > 1 && (Touches(text, tokens[^2].End, Last.Start) || IsBracketBetween(text, tokens[^2].End, Last.Start)) ? tokens[^2] : default;
        Prefixed = IsPrefixed(tokens.Count - 1) || (Before is { Kind: TokenKind.Unknown, Length: > 0 } && words.Classes.Names(text[Before.Start..Last.End]));
    }

    public ReadOnlySpan<char> Text { get; }

    public ProseWords Words { get; }

    public Token Last { get; }

    /// <summary>Nothing but white space or a bracket between; else empty.</summary>
    public Token Before { get; }

    /// <summary>社区培训费, 教育事业收入: the last word is the end of a longer name.</summary>
    public bool Prefixed { get; }

    public List<Token> Tokens { get; }

    public ReadOnlySpan<char> LastText => TextOf(Last);

    public ReadOnlySpan<char> TextOf(Token token) => Text[token.Start..token.End];

    /// <summary>What the last word says is no part of the name.</summary>
    public void DropLast() => Tokens.RemoveAt(Tokens.Count - 1);

    /// <summary>
    /// Words that are no organ's name stand right before the item: 社区培训费 is a purpose, 县水利局培训费 and 严格控制培训费 are of the item, and so is
    /// 津贴补贴等人员经费 or 用餐费等公务接待费, which lists some of its parts.
    /// </summary>
    public bool IsPrefixed(int at) =>
        at > 0 && Tokens[at - 1] is { Kind: TokenKind.Unknown } before && (before.Length >= ShortestName || IsLetter(Text, before)) && !(IsSumOfParts(Tokens[at].Code) && Text[before.End - 1] == '等')
        && Touches(Text, before.End, Tokens[at].Start) && !Words.Endings.EndsOrgan(TextOf(before)) && !Words.NoNames.IsDoing(TextOf(before));

    /// <summary>骨干教师等培训费 is a purpose.</summary>
    private static bool IsSumOfParts(string item) =>
        WholeChain.IsOfCosts(item) || (Items.ThreePublicParts.Contains(item) && item is not (Items.Training or Items.Meeting));

    /// <summary>A项目, 甲项目: a letter is a name where it stands before one's end.</summary>
    public static bool IsLetter(ReadOnlySpan<char> text, Token token) => token.Length == 1 && s_letters.Contains(text[token.Start]);

    private static readonly CharSet s_letters = new("ABCDEFGHIJKLMNOPQRSTUVWXYZ甲乙丙丁戊");

    /// <summary>The run of words that ends here, back to the first gap: a name may hold an item's word in its middle.</summary>
    public Subject Named(int end, bool project)
    {
        var first = Tokens.Count - 1;
        while (first > 0 && Touches(Text, Tokens[first - 1].End, Tokens[first].Start)
            && (Tokens[first - 1].Kind is TokenKind.Unknown or TokenKind.Item || Tokens[first - 1].IsForeign))
        {
            first--;
        }

        first = project ? FirstListed(first, end) : first;
        var start = Tokens[first].Start;
        end = project ? BracketEnd(start, end) : end;
        if (s_quotes.Contains(Text[start]) && !Text[(start + 1)..end].ContainsAny(s_quotes))
        {
            // “小流域治理项目”: the mark that closes is no part of the name either.
            start++;
        }

        if (Text[start] == '“' && Text[end - 1] == '”' && end - start > ShortestName && !Text[(start + 1)..(end - 1)].ContainsAny(s_quotes))
        {
            // “一般公共服务”307万元: nor are both marks.
            (start, end) = (start + 1, end - 1);
        }

        return new Subject(null, start, end, project && !EndsInKind(Text[start..end]) && end - start >= ShortestName && end - start <= (ClassMarks.End(Text[start..end]) ? LongestLine : LongestName) && !Words.NoNames.TellsDeed(Text[start..end]));
    }

    /// <summary>救灾资金（重大灾害）9亿元，救灾资金（冬春救助）5亿元: a few words in a bracket right before the figure say which of the name's parts it is.</summary>
    private int BracketEnd(int start, int end)
    {
        var rest = Text[end..Math.Min(Text.Length, end + LongestBracket + BracketMarks)];
        if (rest is not ['（' or '(', ..] || rest.IndexOfAny('）', ')') is not (> ShortestName and var close) || close + 1 >= rest.Length || !char.IsAsciiDigit(rest[close + 1]))
        {
            return end;
        }

        var inner = rest[1..close];
        return Words.NoNames.MayPart(inner) && !Words.SourceShorts.TryWhole(inner, out _) && IsTwice(Text[start..(end + 1)], start) ? end + close + 1 : end;
    }

    /// <summary>The name stands before another bracket too.</summary>
    private bool IsTwice(ReadOnlySpan<char> named, int start) =>
        Text[Math.Max(0, start - Sister)..start].Contains(named, StringComparison.Ordinal) || Text[(start + named.Length)..Math.Min(Text.Length, start + named.Length + Sister)].Contains(named, StringComparison.Ordinal);

    /// <summary>Two such parts of one sentence stand so near.</summary>
    private const int Sister = 60;

    /// <summary>Two marks, and the figure's first digit.</summary>
    private const int LongestBracket = 16, BracketMarks = 3;

    /// <summary>低保、特困和临时救助资金: what is listed has the name's end in common; 渠道清淤项目、水库加固项目 are two names.</summary>
    private int FirstListed(int named, int end)
    {
        var first = named;
        while (first > 0 && Tokens[first - 1] is { Kind: TokenKind.Unknown, Length: >= ShortestName and <= LongestListed } part && Text[part.End..Tokens[first].Start].Trim() is "、"
            && MayShareEnd(TextOf(part)) && end - part.Start <= LongestName)
        {
            first--;
        }

        // 落实管护责任、…: what was done before the list, and so nobody knows where it begins.
        return first > 0 && Tokens[first - 1].Kind == TokenKind.Unknown && Text[Tokens[first - 1].End..Tokens[first].Start].Trim() is "、" ? named : first;
    }

    private bool MayShareEnd(ReadOnlySpan<char> part) =>
        !Words.Endings.Ends(part) && !Words.NoNames.Has(part) && !Words.NoNames.IsDoing(part) && !Words.NoNames.IsAct(part) && (!Words.Endings.EndsOrgan(part) || Words.Endings.EndsPlace(part));

    /// <summary>Longer words are clauses of their own.</summary>
    private const int LongestListed = 12;

    /// <summary>节庆、论坛、赛事等活动: a kind of things, and none of them.</summary>
    public static bool EndsInKind(ReadOnlySpan<char> name) => name.Length > KindEnd && name[^KindEnd] == '等';

    /// <summary>等活动, 等项目.</summary>
    private const int KindEnd = 3;

    /// <summary>农田灌溉补助项目（含水泵购置2万元）支出10万元: a bracket's words part a name from the verb.</summary>
    public static bool IsBracketBetween(ReadOnlySpan<char> text, int end, int start) => end < start && text[end..start].Trim() is ['（' or '(', .., '）' or ')'];

    public static bool Touches(ReadOnlySpan<char> text, int end, int start) => end <= start && text[end..start].IsWhiteSpace();
}
