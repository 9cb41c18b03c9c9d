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
    private readonly List<string> _codes;

    internal WordList(string name, int expected) => (Name, _words, _codes) = (name, new WordTrie(expected), new List<string>(expected));

    public string Name { get; }

    public int Count => _words.Count;

    /// <summary>False where another code holds the word already; the same code twice is refused too.</summary>
    internal bool TryAdd(string code, ReadOnlySpan<char> word, out string? holder)
    {
        if (_words.TryAdd(word, out var number))
        {
            _codes.Add(code);
            holder = null;
            return true;
        }

        holder = _codes[number];
        return false;
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out WordMatch match)
    {
        var word = _words.Longest(text, at, out var end);
        match = word == WordTrie.None ? default : new WordMatch(_codes[word], at, end);
        return word != WordTrie.None;
    }

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
