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
    private readonly CharBits _marks = new();
    private readonly List<Meaning> _meanings = [];

    public TokenWords(Lexicon.Lexicon lexicon)
    {
        var (prose, stages, items) = (lexicon.Rows("prose"), lexicon.Rows("stages"), lexicon.Rows("items"));
        _words = new WordTrie(prose.Count + stages.Count + items.Count);
        HashSet<char> denials = [];
        foreach (var row in prose)
        {
            Add(row.Word, new Meaning(KindOfCue(row.Code), row.Code));
            if (row.Code is Cues.None or Cues.NoneSpent)
            {
                denials.Add(Fold.Word(row.Word)[0]);
            }
        }

        foreach (var row in stages)
        {
            Add(row.Word, new Meaning(TokenKind.Stage, row.Code));
        }

        foreach (var row in items)
        {
            Add(row.Word, new Meaning(TokenKind.Item, row.Code));
        }

        Denials = new([.. denials]);
        foreach (var c in Stops + "()" + Digits.Begin + Digits.Signs)
        {
            _marks.Add(Fold.Char(c));
        }

        foreach (var row in lexicon.Rows("quantity-before"))
        {
            _marks.Add(Fold.Word(row.Word)[0]);
        }
    }

    /// <summary>What the words begin with that say that something is not (无因公出国费).</summary>
    public CharSet Denials { get; }

    /// <summary>False where no token can begin: at most places of a text.</summary>
    public bool IsTelling(ReadOnlySpan<char> text, int at)
    {
        var c = Fold.Char(text[at]);
        return c == '\0' ? Quotes.Contains(text[at]) : _marks.Contains(c) || _words.MayBegin(text, at);
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out Token token)
    {
        var word = _words.Longest(text, at, out var end);
        token = word == WordTrie.None ? default : new Token(_meanings[word].Kind, at, end, _meanings[word].Code);
        return word != WordTrie.None;
    }

    private void Add(string word, Meaning meaning)
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
