using System.Numerics;

namespace PerfExtract.Lexicon;

/// <summary>
/// Words with what each of them means, found by the longest: a trie over folded characters. Its steps stand in one flat table with open
/// addressing, which costs one multiplication and about one comparison a character, and is filled as fast as it is read.
/// </summary>
internal sealed class WordTrie<T>
{
    private const int Root = 0, Nothing = 0, Smallest = 64;

    /// <summary>Spreads neighbouring characters and nodes over the table (2⁶⁴ divided by the golden ratio).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>A bit for each character that a word begins with: most places of a text are passed over by it.</summary>
    private readonly ulong[] _firsts = new ulong[1024];

    /// <summary>Which word ends at a node, from 1.</summary>
    private readonly List<int> _ends = [Nothing];
    private readonly List<T> _words = [default!];
    private Step[] _steps = new Step[Smallest];
    private int _shift = 64 - BitOperations.Log2(Smallest);
    private int _count;

    public int Count => _words.Count - 1;

    /// <summary>False where the word is there already; then <paramref name="holder"/> is what it means.</summary>
    public bool TryAdd(string word, T meaning, out T holder)
    {
        var folded = Fold.Word(word);
        _firsts[folded[0] >> 6] |= 1UL << (folded[0] & 63);
        var node = Root;
        foreach (var c in folded)
        {
            var next = Next(node, c);
            if (next == Nothing)
            {
                next = _ends.Count;
                _ends.Add(Nothing);
                Add(node, c, next);
            }

            node = next;
        }

        holder = _words[_ends[node]];
        if (_ends[node] != Nothing)
        {
            return false;
        }

        _ends[node] = _words.Count;
        _words.Add(meaning);
        return true;
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>.</summary>
    public bool TryLongest(ReadOnlySpan<char> text, int at, out T meaning, out int end)
    {
        var (node, word) = (Root, Nothing);
        end = at;
        for (var i = at; i < text.Length && (i > at || MayBegin(text[i])); i++)
        {
            var c = Fold.Char(text[i]);
            if (c == '\0')
            {
                continue;
            }

            node = Next(node, c);
            if (node == Nothing)
            {
                break;
            }

            if (_ends[node] != Nothing)
            {
                (word, end) = (_ends[node], i + 1);
            }
        }

        meaning = _words[word];
        return word != Nothing;
    }

    /// <summary>The whole text is one word.</summary>
    public bool TryWhole(ReadOnlySpan<char> text, out T meaning)
    {
        var node = Root;
        foreach (var raw in text)
        {
            var c = Fold.Char(raw);
            if (c != '\0' && (node = Next(node, c)) == Nothing)
            {
                break;
            }
        }

        meaning = _words[_ends[node]];
        return _ends[node] != Nothing;
    }

    public bool MayBegin(char raw)
    {
        var c = Fold.Char(raw);
        return (_firsts[c >> 6] & (1UL << (c & 63))) != 0;
    }

    private int Next(int node, char c)
    {
        var (steps, key) = (_steps, Key(node, c));
        for (var at = (int)(key * Spread >> _shift); ; at++)
        {
            ref var step = ref steps[at & (steps.Length - 1)];
            if (step.Key == key || step.Next == Nothing)
            {
                return step.Next;
            }
        }
    }

    private void Add(int node, char c, int next)
    {
        if (++_count * 2 > _steps.Length)
        {
            var steps = _steps;
            _steps = new Step[steps.Length * 2];
            _shift--;
            foreach (var step in steps)
            {
                if (step.Next != Nothing)
                {
                    Put(step);
                }
            }
        }

        Put(new Step(Key(node, c), next));
    }

    private void Put(Step step)
    {
        var at = (int)(step.Key * Spread >> _shift);
        while (_steps[at].Next != Nothing)
        {
            at = (at + 1) & (_steps.Length - 1);
        }

        _steps[at] = step;
    }

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;

    private readonly record struct Step(ulong Key, int Next);
}
