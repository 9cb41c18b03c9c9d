namespace PerfExtract.Lexicon;

/// <summary>A list while its rows come.</summary>
internal sealed class WordListBuilder
{
    private readonly TrieBuilder _words = new();
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _codes = [], _names = [];
    private readonly List<HashSet<char>> _firsts = [];

    /// <summary>False where another code holds the word already; the same code twice is refused too.</summary>
    public bool TryAdd(string code, ReadOnlySpan<char> word, out string holder)
    {
        var known = _numbers.TryGetValue(code, out var number);
        if (!known)
        {
            _numbers[code] = number = _codes.Count;
            _codes.Add(code);
            _names.Add(word.ToString());
            _firsts.Add([]);
        }

        _firsts[number].Add(Fold.Word(word)[0]);
        var count = _words.Count;
        holder = _codes[_words.Add(word, number)];
        return _words.Count > count;
    }

    public WordList Build() => new(_words.Build(), new(_codes), new(_names), new([.. _firsts.Select(one => string.Concat(one.Order()))]));
}
