using PerfExtract.Documents;
using PerfExtract.Lexicon;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Prose;

/// <summary>
/// The cues, stages and items as one trie, so that a sentence is walked through once and not once a list. Of words of one length the
/// cue is meant, then the stage: 上年结转 and its kin are a stage of something, carry-over is the item of a line of its own.
/// </summary>
internal sealed class TokenWords
{
    public const string Stops = "，,；;：:、。！？!?", Quotes = "“”‘’「」『』\"'";

    private readonly WordTrie _words;

    /// <summary>What a mark or a quantity begins with, folded.</summary>
    private readonly CharFilter _marks;
    private readonly List<Meaning> _meanings;

    private TokenWords(Lexicon.Lexicon lexicon)
    {
        var prose = lexicon.Entries("prose");
        var stages = lexicon.Entries("stages");
        var items = lexicon.Entries("items");
        var most = prose.Most + stages.Most + items.Most;
        (_words, _meanings) = (new WordTrie(most), new List<Meaning>(most));
        HashSet<char> denials = [];
        foreach (var cue in prose)
        {
            Add(cue.Word, new Meaning(KindOfCue(cue.Code), cue.Code));
            if (cue.Code is Cues.None or Cues.NoneSpent)
            {
                denials.Add(Fold.Word(cue.Word)[0]);
            }
        }

        foreach (var stage in stages)
        {
            Add(stage.Word, new Meaning(TokenKind.Stage, stage.Code));
        }

        foreach (var item in items)
        {
            Add(item.Word, new Meaning(TokenKind.Item, item.Code));
        }

        Denials = new([.. denials]);
        const string Marks = Stops + "()" + Digits.Begin + Digits.Signs;
        var before = lexicon.Entries("quantity-before");
        _marks = new CharFilter(Marks.Length + before.Most);
        foreach (var c in Marks)
        {
            _marks.Add(Fold.Char(c));
        }

        foreach (var entry in before)
        {
            _marks.Add(Fold.Word(entry.Word)[0]);
        }
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

    private void Add(ReadOnlySpan<char> word, Meaning meaning)
    {
        if (_words.TryAdd(word, out _))
        {
            _meanings.Add(meaning);
        }
    }

    private static TokenKind KindOfCue(string code) =>
        code.StartsWith(Cues.Filler, StringComparison.Ordinal) ? TokenKind.Filler
        : code == Cues.Name ? TokenKind.Unknown
        : code.StartsWith("total:", StringComparison.Ordinal) ? TokenKind.Total
        : TokenKind.Cue;

    private readonly record struct Meaning(TokenKind Kind, string Code);
}
