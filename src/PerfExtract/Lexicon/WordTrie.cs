using System.Numerics;

namespace PerfExtract.Lexicon;

/// <summary>
/// Words, numbered from 0 in the order in which they came, found by the longest: a trie over folded characters. Its steps stand in one
/// flat table with open addressing, which costs one multiplication and about one comparison a character, and is filled as fast as read.
/// </summary>
internal sealed class WordTrie
{
    public const int None = -1;

    private const int Root = 0, Nowhere = 0, Smallest = 64;

    /// <summary>Words of a list share their beginnings: each brings about so many characters of its own.</summary>
    private const int NodesPerWord = 2;

    /// <summary>Spreads neighbouring characters and nodes over the table (2⁶⁴ divided by the golden ratio).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>A step is one number: the node and the character that it leads from, and in the lowest bits the node that it leads to.</summary>
    private const int NodeBits = 24, MostNodes = 1 << NodeBits;

    /// <summary>The characters that words begin with, and those that are words themselves.</summary>
    private readonly CharFilter _firsts, _singles;

    /// <summary>The characters that words end with.</summary>
    private readonly CharFilter _lasts;

    /// <summary>The first two characters of each word, hashed to one.</summary>
    private readonly CharFilter _pairs;

    /// <summary>Which word ends at a node.</summary>
    private readonly List<int> _words;
    private ulong[] _steps;
    private int _shift;

    /// <param name="expected">About so many words will come: room for their characters need not be made again and again.</param>
    public WordTrie(int expected)
    {
        var room = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, expected * NodesPerWord * 2));
        (_words, _steps, _shift) = (new(expected * NodesPerWord) { None }, new ulong[room], 64 - BitOperations.Log2((uint)room));
        (_firsts, _singles, _lasts, _pairs) = (new(expected), new(expected), new(expected), new(expected));
    }

    public int Count { get; private set; }

    /// <summary>The word's number; false where it was there already.</summary>
    public bool TryAdd(ReadOnlySpan<char> word, out int number)
    {
        Span<char> room = word.Length <= Fold.ShortWord ? stackalloc char[word.Length] : new char[word.Length];
        ReadOnlySpan<char> folded = room[..Fold.Into(word, room)];
        _firsts.Add(folded[0]);
        _lasts.Add(folded[^1]);
        if (folded.Length == 1)
        {
            _singles.Add(folded[0]);
        }
        else
        {
            _pairs.Add(PairOf(folded[0], folded[1]));
        }

        var node = Root;
        foreach (var c in folded)
        {
            var next = Next(node, c);
            if (next == Nowhere)
            {
                next = _words.Count;
                _words.Add(None);
                Add(node, c, next);
            }

            node = next;
        }

        number = _words[node];
        if (number != None)
        {
            return false;
        }

        number = _words[node] = Count++;
        return true;
    }

    /// <summary>The longest word that begins exactly at <paramref name="at"/>, or <see cref="None"/>.</summary>
    public int Longest(ReadOnlySpan<char> text, int at, out int end)
    {
        var (node, word) = (Root, None);
        end = at;
        if (!MayBegin(text, at))
        {
            return None;
        }

        for (var i = at; i < text.Length; i++)
        {
            var c = Fold.Char(text[i]);
            if (c == '\0')
            {
                continue;
            }

            node = Next(node, c);
            if (node == Nowhere)
            {
                break;
            }

            if (_words[node] != None)
            {
                (word, end) = (_words[node], i + 1);
            }
        }

        return word;
    }

    /// <summary>The word that the whole text is, or <see cref="None"/>.</summary>
    public int Whole(ReadOnlySpan<char> text)
    {
        var node = Root;
        foreach (var raw in text)
        {
            var c = Fold.Char(raw);
            if (c != '\0' && (node = Next(node, c)) == Nowhere)
            {
                return None;
            }
        }

        return _words[node];
    }

    /// <summary>A word may begin here: false for most places of a text, without a look at the steps.</summary>
    public bool MayBegin(ReadOnlySpan<char> text, int at)
    {
        if (at >= text.Length || Fold.Char(text[at]) is var first && !_firsts.MayHold(first))
        {
            return false;
        }

        // What is passed over within words (white space, quotation marks) is not looked behind here.
        var second = at + 1 < text.Length ? Fold.Char(text[at + 1]) : '\0';
        return second == '\0' || _singles.MayHold(first) || _pairs.MayHold(PairOf(first, second));
    }

    /// <summary>A word may end here: what is passed over within words ends none.</summary>
    public bool MayEnd(ReadOnlySpan<char> text, int end) => end > 0 && _lasts.MayHold(Fold.Char(text[end - 1]));

    /// <summary>Two characters as one: neighbours in the code table are parted by an odd factor.</summary>
    private static char PairOf(char first, char second) => (char)((first * 31) ^ (second * 0x9E3B));

    private int Next(int node, char c)
    {
        var (steps, key) = (_steps, Key(node, c));
        for (var at = (int)(key * Spread >> _shift); ; at++)
        {
            var step = steps[at & (steps.Length - 1)];
            if (step >> NodeBits == key || step == Nowhere)
            {
                return (int)step & (MostNodes - 1);
            }
        }
    }

    private void Add(int node, char c, int next)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(next, MostNodes);
        if (next * 2 > _steps.Length)
        {
            var steps = _steps;
            _steps = new ulong[steps.Length * 2];
            _shift--;
            foreach (var step in steps)
            {
                if (step != Nowhere)
                {
                    Put(step);
                }
            }
        }

        Put((Key(node, c) << NodeBits) | (uint)next);
    }

    private void Put(ulong step)
    {
        var at = (int)((step >> NodeBits) * Spread >> _shift);
        while (_steps[at] != Nowhere)
        {
            at = (at + 1) & (_steps.Length - 1);
        }

        _steps[at] = step;
    }

    private static ulong Key(int node, char c) => ((ulong)node << 16) | c;
}
