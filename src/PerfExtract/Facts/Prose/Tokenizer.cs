using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>Cuts a sentence into tokens in one pass: the longest word of the lists at each place, quantities, stops, and the rest.</summary>
internal sealed partial class Tokenizer(Lexicon.Lexicon lexicon, NameEndings endings)
{
    private static readonly CharSet s_stops = new(TokenWords.Stops);

    private static readonly CharSet s_quotes = new(TokenWords.Quotes);

    /// <summary>What stands between two months.</summary>
    private static readonly CharSet s_to = new("-－—–~～至到");

    private readonly TokenWords _words = TokenWords.Of(lexicon);
    private readonly List<Token> _tokens = [];
    private readonly List<Token> _joined = [];
    private readonly List<Quantity> _quantities = [];

    /// <summary>The quantities of the text that was cut last.</summary>
    public IReadOnlyList<Quantity> Quantities => _quantities;

    /// <summary>There is a figure, or a word that says that there is none: other words state nothing.</summary>
    public bool MayState(ReadOnlySpan<char> text, int start) =>
        text[start..].ContainsAny(_words.Denials) || QuantityReader.TryNext(text, start, out _);

    /// <summary>Behind this place nothing is stated: no figure begins, nor a word that denies one.</summary>
    public int LastTelling(ReadOnlySpan<char> text) => Math.Max(text.LastIndexOfAny(_words.Denials), text.LastIndexOfAny(Digits.Beginning));

    /// <summary>The tokens of [start, end), until the next call.</summary>
    public List<Token> Cut(ReadOnlySpan<char> text, int start, int end)
    {
        var tokens = _tokens;
        tokens.Clear();
        _quantities.Clear();
        var unknown = start;
        text = text[..end];
        for (var at = start; at < end;)
        {
            if (!_words.IsTelling(text, at) || !TryToken(text, at, out var token))
            {
                at++;
                continue;
            }

            Flush(tokens, text, unknown, at);
            tokens.Add(token);
            at = unknown = token.End;
        }

        Flush(tokens, text, unknown, end);
        return Names(text, tokens);
    }

    private bool TryToken(ReadOnlySpan<char> text, int at, out Token token)
    {
        var c = text[at];
        if (s_quotes.Contains(c) && _words.TryLongest(text, at + 1, out token))
        {
            // “三公”经费 and “三公经费”: a quotation that opens right before a word belongs to it.
            var closes = token.End < text.Length && s_quotes.Contains(text[token.End]);
            token = closes || text[(at + 1)..token.End].ContainsAny(s_quotes) ? token with { Start = at, End = token.End + (closes ? 1 : 0) } : Quotation(text, at);
        }
        else if (c == '“')
        {
            token = Quotation(text, at);
        }
        else if (c is '（' or '(')
        {
            token = ClassMarks.LengthAt(text, at) is > 0 and var mark ? new Token(TokenKind.Unknown, at, ClassMarks.ChainEnd(text, at, mark)) : new Token(TokenKind.Open, at, at + 1);
        }
        else if (c is '）' or ')')
        {
            token = new Token(TokenKind.Close, at, at + 1);
        }
        else if (_words.TryLongest(text, at, out token) && IsCutByItem(text, token))
        {
            return false;
        }
        else if (token.Length > 0)
        {
            // Words before stops and figures: 收、支总计 holds a stop, 一是 a numeral.
        }
        else if (s_stops.Contains(c))
        {
            token = new Token(TokenKind.Stop, at, at + 1);
        }
        else if (c is '/' or '／' && IsBetweenSums(text, at))
        {
            token = new Token(TokenKind.Stop, at, at + 1);
        }
        else if (ListMarks.End(text, at) is > 0 and var listed)
        {
            token = new Token(TokenKind.Filler, at, listed);
        }
        else if (DayOfYear(text, at, out var month) is > 0 and var day)
        {
            // 6月支出60万元 is a part of what the year spent, 截至6月支出600万元 what it had by then.
            token = text[day - 1] == '月' && IsSpent(text, day) && !(text[..at] is [.., '截', '至' or '止']) ? new Token(TokenKind.Cue, at, day, Cues.PartOfYear) : new Token(TokenKind.Filler, at, day, Cues.Day, month);
        }
        else if (Months(text, at, out var wholeYear) is > 0 and var months)
        {
            // 1-9月支出进度72% is a part of what the year had; 1-12月 is the year.
            token = wholeYear ? new Token(TokenKind.Filler, at, months) : new Token(TokenKind.Cue, at, months, Cues.PartOfYear);
        }
        else if (QuantityReader.TryRead(text, at, out var quantity))
        {
            token = quantity is { Kind: QuantityKind.Year, High: not null } ? new Token(TokenKind.Cue, at, quantity.End, Cues.SeveralYears, _quantities.Count)
                : quantity.Kind == QuantityKind.Year ? new Token(TokenKind.Year, at, YearEnd(text, quantity.End), "", (int)quantity.Value)
                : new Token(TokenKind.Quantity, at, quantity.End, "", _quantities.Count);
            _quantities.Add(quantity);
        }

        return token.Length > 0;
    }

    /// <summary>预算900万元/支出876万元; 元/户 is a unit.</summary>
    private bool IsBetweenSums(ReadOnlySpan<char> text, int at) =>
        at > 0 && text[at - 1] is '元' or '万' && _words.TryLongest(text, at + 1, out var next) && next.Kind is TokenKind.Stage or TokenKind.Total or TokenKind.Item;

    /// <summary>2022年初预算数 holds 年初预算数: the character that both share is the stage's. 2022年初|农村危房改造: else the beginning is the year's, and of no name.</summary>
    private int YearEnd(ReadOnlySpan<char> text, int end) =>
        end >= text.Length || text[end] != '初' || text[end - 1] != '年' ? end
        : _words.TryLongest(text, end - 1, out var stage) && stage.Kind == TokenKind.Stage ? end - 1
        : end + 1 < text.Length && s_notBegin.Contains(text[end + 1]) ? end
        : end + 1;

    /// <summary>初步, 初中, 初级, 初始, 初审.</summary>
    private static readonly CharSet s_notBegin = new("步中级始审");

    /// <summary>“门前三包”创建项目, “四好农村路”建设: the words and numerals of a short quotation are of one name. “河道治理项目” is one alone.</summary>
    private Token Quotation(ReadOnlySpan<char> text, int at)
    {
        var quoted = text[(at + 1)..Math.Min(text.Length, at + LongestQuoted)];
        var close = quoted.IndexOf('”');
        return text[at] == '“' && close >= ShortestQuoted && !quoted[..close].ContainsAny(s_stops) && !quoted[..close].ContainsAnyInRange('0', '9')
            // “教育支出”（类） is a line of the classification, whatever its words end with.
            && (ClassMarks.IsAt(text, at + close + 2) || !endings.Ends(quoted[..close]))
            ? new Token(TokenKind.Unknown, at, at + close + 2)
            : default;
    }

    private const int ShortestQuoted = 2, LongestQuoted = 12;

    /// <summary>财政[局机关]运行经费: a small word gives way to an item that begins within it and goes on behind it.</summary>
    private bool IsCutByItem(ReadOnlySpan<char> text, Token small)
    {
        // 下达给[我单位]资金 is the unit's own, whatever 单位资金 is elsewhere.
        for (var at = small.Start + 1; small is { Kind: TokenKind.Filler, Code: Cues.Filler or Cues.Office or Cues.OwnLevel } && text[small.Start] != '我' && at < small.End; at++)
        {
            if (_words.TryLongest(text, at, out var inner) && inner.Kind == TokenKind.Item && inner.End > small.End)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>1-12月, 1至6月份: when, and not what. The place behind them, or 0.</summary>
    private static int Months(ReadOnlySpan<char> text, int at, out bool wholeYear)
    {
        var end = Month(text, at);
        wholeYear = text[at..end].TrimEnd('月') is "1" or "01";
        if (end == at || end >= text.Length || !s_to.Contains(text[end]))
        {
            return 0;
        }

        end += text[end..].IndexOfAnyExcept(s_to);
        var last = end < text.Length ? Month(text, end) : end;
        wholeYear &= text[end..last] is "12";
        return last == end || last >= text.Length || text[last] != '月' ? 0 : last + (last + 1 < text.Length && text[last + 1] == '份' ? 2 : 1);
    }

    /// <summary>12月31日, 6月底: when, and not what. The place behind it, or 0.</summary>
    private int DayOfYear(ReadOnlySpan<char> text, int at, out int month)
    {
        var mark = DigitsEnd(text, at);
        month = 0;
        if (mark == at || mark + 1 >= text.Length || text[mark] != '月' || (at > 0 && (Digits.IsArabic(text[at - 1]) || text[at - 1] == '年')))
        {
            return 0;
        }

        foreach (var c in text[at..mark])
        {
            month = (month * 10) + Digits.Arabic(c);
        }

        var day = DigitsEnd(text, mark + 1);
        // 清淤项目5月到位300万元: the month before a verb is of no name.
        return day > mark + 1 ? (day < text.Length && text[day] == '日' ? day + 1 : 0)
            : text[mark + 1] is '底' or '末' ? mark + 2
            : IsSpent(text, mark + 1) || (_words.TryLongest(text, mark + 1, out var verb) && verb is { Kind: TokenKind.Stage, Code: Records.Stages.Available }) ? mark + 1
            : 0;
    }

    private bool IsSpent(ReadOnlySpan<char> text, int at) =>
        _words.TryLongest(text, at, out var verb) && verb is { Kind: TokenKind.Stage, Code: Records.Stages.Actual } or { Kind: TokenKind.Total, Code: Cues.Expenditure or Cues.ExpenditureActual };

    private static int DigitsEnd(ReadOnlySpan<char> text, int at)
    {
        var end = at;
        while (end < text.Length && end - at < 2 && Digits.IsArabic(text[end]))
        {
            end++;
        }

        return end;
    }

    private static int Month(ReadOnlySpan<char> text, int at)
    {
        var end = DigitsEnd(text, at);
        return end + (end > at && end < text.Length && text[end] == '月' && end + 1 < text.Length && s_to.Contains(text[end + 1]) ? 1 : 0);
    }

    private void Flush(List<Token> tokens, ReadOnlySpan<char> text, int start, int end)
    {
        // ——森林管护费：支出6702万元: the dash of a list is of no name.
        while (start < end && (char.IsWhiteSpace(text[start]) || text[start] is '—' or '－'))
        {
            start++;
        }

        while (end > start && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        if (end > start && (!s_quotes.Contains(text[start]) || text[start..end].ContainsAnyExcept(s_quotes)))
        {
            tokens.Add(_words.TryLone(text, start, end, tokens.Count > 0 ? tokens[^1] : default, out var lone) ? lone : new Token(TokenKind.Unknown, start, end));
        }
    }
}
