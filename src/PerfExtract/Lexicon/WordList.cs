namespace PerfExtract.Lexicon;

/// <summary>A word of a list found in a text: [Start, End) reads as <paramref name="Code"/>.</summary>
public readonly record struct WordMatch(string Code, int Start, int End)
{
    public int Length => End - Start;
}

/// <summary>One list of synonyms as a trie over folded characters: the longest word wins, one pass over the text.</summary>
public sealed class WordList
{
    private readonly WordTrie _steps = new();
    private readonly List<string?> _codes = [null];
    private readonly ulong[] _firsts = new ulong[1024];

    internal WordList(string name) => Name = name;

    public string Name { get; }

    public int Count { get; private set; }

    /// <summary>False where another code holds the word already; the same code twice is refused too.</summary>
    internal bool TryAdd(string code, string word, out string? holder)
    {
        var node = 0;
        var folded = Fold.Word(word);
        _firsts[folded[0] >> 6] |= 1UL << (folded[0] & 63);
        foreach (var c in folded)
        {
            var next = _steps.Next(node, c);
            if (next == 0)
            {
                next = _codes.Count;
                _codes.Add(null);
                _steps.Add(node, c, next);
            }

            node = next;
        }

        holder = _codes[node];
        if (holder is not null)
        {
            return false;
        }

        _codes[node] = code;
        Count++;
        return true;
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out WordMatch match)
    {
        match = default;
        if (at >= text.Length || !MayBegin(text[at]))
        {
            return false;
        }

        var node = 0;
        for (var i = at; i < text.Length; i++)
        {
            var c = Fold.Char(text[i]);
            if (c == '\0')
            {
                continue;
            }

            node = _steps.Next(node, c);
            if (node == 0)
            {
                break;
            }

            if (_codes[node] is { } code)
            {
                match = new WordMatch(code, at, i + 1);
            }
        }

        return match.Code is not null;
    }

    /// <summary>The code of the whole text, where it is one word of the list.</summary>
    public bool TryWhole(ReadOnlySpan<char> text, out string code)
    {
        code = "";
        var node = 0;
        foreach (var raw in text)
        {
            var c = Fold.Char(raw);
            if (c != '\0' && (node = _steps.Next(node, c)) == 0)
            {
                return false;
            }
        }

        code = _codes[node] ?? "";
        return code.Length > 0;
    }

    /// <summary>The first word at or after <paramref name="from"/>, the longest at its place.</summary>
    public bool TryNext(ReadOnlySpan<char> text, int from, out WordMatch match)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (TryLongest(text, i, out match))
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

    private bool MayBegin(char raw)
    {
        var c = Fold.Char(raw);
        return c != '\0' && (_firsts[c >> 6] & (1UL << (c & 63))) != 0;
    }
}
