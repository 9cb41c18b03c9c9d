using System.Numerics;

namespace PerfExtract.Lexicon;

/// <summary>A trie while words come to it.</summary>
internal sealed class TrieBuilder
{
    private const int Root = 0;

    private readonly HashSet<char> _firsts = [], _singles = [], _lasts = [], _pairs = [];
    private readonly Dictionary<ulong, int> _steps = [];
    private readonly List<int> _values = [WordTrie.None];

    public int Count { get; private set; }

    /// <summary>What the word stands for: <paramref name="value"/>, or what it stood for already.</summary>
    public int Add(ReadOnlySpan<char> word, int value)
    {
        var folded = Fold.Word(word);
        _firsts.Add(folded[0]);
        _lasts.Add(folded[^1]);
        _ = folded.Length == 1 ? _singles.Add(folded[0]) : _pairs.Add(WordTrie.PairOf(folded[0], folded[1]));
        var (node, depth) = (Root, 0);
        foreach (var c in folded)
        {
            var key = WordTrie.Key(node, c);
            if (!_steps.TryGetValue(key, out node))
            {
                node = _steps[key] = _values.Count;
                _values.Add(WordTrie.None);
            }

            depth++;
            if (depth == 2)
            {
                _steps[WordTrie.PairKey(folded[0], c)] = node;
            }
        }

        if (_values[node] == WordTrie.None)
        {
            Count++;
            _values[node] = value;
        }

        return _values[node];
    }

    public WordTrie Build() => new(new(_firsts), new(_singles), new(_lasts), new(_pairs), new(_values.ToArray()), Steps());

    /// <summary>Half of the places stay empty: a step is found by about one comparison.</summary>
    private Lasting<ulong> Steps()
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(_values.Count, WordTrie.MostNodes);
        var steps = new ulong[BitOperations.RoundUpToPowerOf2((uint)_steps.Count * 2)];
        foreach (var (key, next) in _steps)
        {
            var at = WordTrie.PlaceOf(key, steps.Length);
            while (steps[at] != WordTrie.Nowhere)
            {
                at = (at + 1) & (steps.Length - 1);
            }

            steps[at] = WordTrie.Step(key, next);
        }

        return new(steps);
    }
}
