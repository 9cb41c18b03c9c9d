namespace PerfExtract.Lexicon;

/// <summary>A word of a list found in a text: [Start, End) reads as <paramref name="Code"/>.</summary>
public readonly record struct WordMatch(string Code, int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>One list of synonyms: the longest word wins, one pass over the text.</summary>
public sealed class WordList
{
    private readonly WordTrie _words;
    private readonly FrozenTexts _codes, _names, _firsts;

    internal WordList(WordTrie words, FrozenTexts codes, FrozenTexts names, FrozenTexts firsts) =>
        (_words, _codes, _names, _firsts) = (words, codes, names, firsts);

    /// <summary>Each once, in the order of the rows.</summary>
    public IReadOnlyList<string> Codes => _codes;

    /// <summary>The first word of each code, as it is written.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>What the words of each code begin with, folded.</summary>
    public IReadOnlyList<string> Firsts => _firsts;

    internal static WordList Read(FrozenReader from) =>
        new(WordTrie.Read(ref from), FrozenTexts.Read(ref from), FrozenTexts.Read(ref from), FrozenTexts.Read(ref from));

    internal void Write(FrozenWriter to)
    {
        _words.Write(to);
        _codes.Write(to);
        _names.Write(to);
        _firsts.Write(to);
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out WordMatch match)
    {
        var code = Longest(text, at, out var end);
        match = code == WordTrie.None ? default : new WordMatch(_codes[code], at, end);
        return code != WordTrie.None;
    }

    /// <summary>The number of its code among <see cref="Codes"/>, or <see cref="WordTrie.None"/>.</summary>
    internal int Longest(ReadOnlySpan<char> text, int at, out int end) => _words.Longest(text, at, out end);

    /// <summary>False where no word can begin at <paramref name="at"/>, without a look at the words.</summary>
    internal bool MayBegin(ReadOnlySpan<char> text, int at) => _words.MayBegin(text, at);

    /// <summary>False where no word ends just before <paramref name="end"/>, without a look at the words.</summary>
    public bool MayEnd(ReadOnlySpan<char> text, int end) => _words.MayEnd(text, end);

    /// <summary>The code of the whole text, where it is one word of the list.</summary>
    public bool TryWhole(ReadOnlySpan<char> text, out string code)
    {
        var word = _words.Whole(text);
        code = word == WordTrie.None ? "" : _codes[word];
        return word != WordTrie.None;
    }

    /// <summary>The first word at or after <paramref name="from"/>, the longest at its place.</summary>
    public bool TryNext(ReadOnlySpan<char> text, int from, out WordMatch match)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (_words.MayBegin(text, i) && TryLongest(text, i, out match))
            {
                return true;
            }
        }

        match = default;
        return false;
    }

    /// <summary>One of the words of the text, left to right and the longest at each place, has the code.</summary>
    public bool Holds(ReadOnlySpan<char> text, string code)
    {
        for (var from = 0; TryNext(text, from, out var match); from = match.End)
        {
            if (match.Code == code)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>All words, left to right, longest first, none overlapping another.</summary>
    public IReadOnlyList<WordMatch> FindAll(ReadOnlySpan<char> text)
    {
        List<WordMatch>? found = null;
        for (var from = 0; TryNext(text, from, out var match); from = match.End)
        {
            (found ??= []).Add(match);
        }

        return found ?? [];
    }
}
