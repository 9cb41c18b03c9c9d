using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;
using PerfExtract.Records;

namespace PerfExtract.Facts.Prose;

/// <summary>The cues, stages and items as one list, so that a sentence is walked through once and not once a list.</summary>
internal sealed class TokenWords
{
    public const string Stops = "，,；;：:、。！？!?", Quotes = "“”‘’「」『』\"'＂";

    private readonly WordList _words, _lone;

    /// <summary>What a mark or a quantity begins with, folded.</summary>
    private readonly CharFilter _marks;
    private readonly Meaning[] _meanings;

    private TokenWords(Lexicon.Lexicon lexicon)
    {
        (_words, _lone) = (lexicon[Lexicon.Lexicon.Sentences], lexicon["lone-words"]);
        _meanings = [.. _words.Codes.Select(MeaningOf)];
        var cues = lexicon["prose"];
        Denials = new(string.Concat(cues.Codes.Zip(cues.Firsts).Where(cue => cue.First is Cues.None or Cues.NoneSpent or Cues.NonePlanned).Select(cue => cue.Second)));
        const string Marks = Stops + "()/" + ListMarks.Circled + Digits.Begin + Digits.Signs;
        _marks = new([.. Marks.Select(Fold.Char), .. lexicon["quantity-before"].Firsts.SelectMany(firsts => firsts)]);
    }

    public static TokenWords Of(Lexicon.Lexicon lexicon) => lexicon.Derived(static words => new TokenWords(words));

    /// <summary>What the words begin with that say that something is not (无因公出国费).</summary>
    public CharSet Denials { get; }

    /// <summary>False where no token can begin: at most places of a text.</summary>
    public bool IsTelling(ReadOnlySpan<char> text, int at)
    {
        var c = Fold.Char(text[at]);
        return c == '\0' ? Quotes.Contains(text[at]) : _marks.MayHold(c) || _words.MayBegin(text, at);
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out Token token)
    {
        var word = _words.Longest(text, at, out var end);
        token = word == WordTrie.None ? default : new Token(_meanings[word].Kind, at, end, _meanings[word].Code);
        return word != WordTrie.None;
    }

    /// <summary>What stands alone between known words may say more than within a name.</summary>
    public bool TryLone(ReadOnlySpan<char> text, int start, int end, Token before, out Token token)
    {
        token = !_lone.TryWhole(text[start..end], out var code) ? default
            : code == Sum ? new Token(TokenKind.Filler, start, end, Cues.Sum)
            : before.End != start ? default
            : NamesMoney(before) ? new Token(TokenKind.Stage, start, end, code)
            // 下达|指标, 收到|指标: the verb has said more.
            : before.Kind == TokenKind.Stage || before.Code == Cues.Received ? new Token(TokenKind.Filler, start, end, Cues.Filler)
            : default;
        return token.Length > 0;
    }

    private static bool NamesMoney(Token token) =>
        token.Kind switch
        {
            TokenKind.Item => token.Code != Items.CarryOver,
            TokenKind.Cue => token.Code is Cues.AtLarge or Cues.Earmarked,
            _ => token.Kind == TokenKind.Total,
        };

    private const string Sum = "sum";

    private static Meaning MeaningOf(string code)
    {
        var list = code[..code.IndexOf(Lexicon.Lexicon.UnionMark)];
        var own = code[(list.Length + 1)..];
        return list switch
        {
            "stages" => new Meaning(TokenKind.Stage, own),
            "items" => new Meaning(TokenKind.Item, own),
            _ => new Meaning(KindOfCue(own), own),
        };
    }

    private static TokenKind KindOfCue(string code) =>
        code.StartsWith(Cues.Filler, StringComparison.Ordinal) ? TokenKind.Filler
        : code == Cues.Name ? TokenKind.Unknown
        : code.StartsWith("total:", StringComparison.Ordinal) ? TokenKind.Total
        : TokenKind.Cue;

    private readonly record struct Meaning(TokenKind Kind, string Code);
}
