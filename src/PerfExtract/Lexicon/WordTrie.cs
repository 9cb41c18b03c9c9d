using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfExtract.Lexicon;

/// <summary>
/// Words and what each stands for, found by the longest: a trie over folded characters. Its steps stand in one flat table with open
/// addressing, which costs one multiplication and about one comparison a character.
/// </summary>
internal sealed class WordTrie
{
    public const int None = -1, Nowhere = 0;

    private const int Root = 0;

    /// <summary>Spreads neighbouring characters and nodes over the table (2⁶⁴ divided by the golden ratio).</summary>
    private const ulong Spread = 0x9E3779B97F4A7C15;

    /// <summary>A step is one number: the node and the character that it leads from, and in the lowest bits the node that it leads to.</summary>
    private const int NodeBits = 24;

    /// <summary>Above them stand the first characters of words, as nodes that the second ones lead from.</summary>
    public const int MostNodes = 1 << (NodeBits - 1);

    /// <summary>The characters that words begin with, those that are words themselves, and those that words end with.</summary>
    private readonly CharFilter _firsts, _singles, _lasts;

    /// <summary>The first two characters of each word, hashed to one.</summary>
    private readonly CharFilter _pairs;

    /// <summary>What the word stands for that ends at a node.</summary>
    private readonly Lasting<int> _values;
    private readonly Lasting<ulong> _steps;
    private readonly int _shift;

    public WordTrie(CharFilter firsts, CharFilter singles, CharFilter lasts, CharFilter pairs, Lasting<int> values, Lasting<ulong> steps)
    {
        (_firsts, _singles, _lasts, _pairs) = (firsts, singles, lasts, pairs);
        (_values, _steps, _shift) = (values, steps, ShiftOf(steps.Length));
    }

    public static WordTrie Read(ref FrozenReader from) => new(
        new(from.Read<ulong>()), new(from.Read<ulong>()), new(from.Read<ulong>()), new(from.Read<ulong>()), from.Read<int>(), from.Read<ulong>());

    public void Write(FrozenWriter to)
    {
        to.Write(_firsts.Bits);
        to.Write(_singles.Bits);
        to.Write(_lasts.Bits);
        to.Write(_pairs.Bits);
        to.Write(_values.Span);
        to.Write(_steps.Span);
    }

    /// <summary>What the longest word stands for that begins exactly at <paramref name="at"/>, or <see cref="None"/>.</summary>
    public int Longest(ReadOnlySpan<char> text, int at, out int end)
    {
        var (node, value) = (Root, None);
        end = at;
        if (!MayBegin(text, at))
        {
            return None;
        }

        var values = _values.Span;
        var steps = _steps.Span;
        var from = at;
        if (at + 1 < text.Length && Fold.Char(text[at]) is not '\0' and var first && Fold.Char(text[at + 1]) is not '\0' and var second && !_singles.MayHold(first))
        {
            node = Next(steps, PairKey(first, second));
            if (node == Nowhere)
            {
                return None;
            }

            from = at + 2;
            (value, end) = values[node] == None ? (None, at) : (values[node], from);
        }

        for (var i = from; i < text.Length; i++)
        {
            var c = Fold.Char(text[i]);
            if (c == '\0')
            {
                continue;
            }

            node = Next(steps, Key(node, c));
            if (node == Nowhere)
            {
                break;
            }

            if (values[node] is not None and var one)
            {
                (value, end) = (one, i + 1);
            }
        }

        return value;
    }

    /// <summary>What the whole text stands for, or <see cref="None"/>.</summary>
    public int Whole(ReadOnlySpan<char> text)
    {
        var steps = _steps.Span;
        var node = Root;
        foreach (var raw in text)
        {
            var c = Fold.Char(raw);
            if (c != '\0' && (node = Next(steps, Key(node, c))) == Nowhere)
            {
                return None;
            }
        }

        return _values[node];
    }

    /// <summary>A word may begin here: false for most places of a text, without a look at the steps.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(ReadOnlySpan<char> text, int at) =>
        (uint)at < (uint)text.Length && Fold.Char(text[at]) is var first && _firsts.MayHold(first) && MayGoOn(first, text, at);

    private bool MayGoOn(char first, ReadOnlySpan<char> text, int at)
    {
        // What is passed over within words (white space, quotation marks) is not looked behind here.
        var second = at + 1 < text.Length ? Fold.Char(text[at + 1]) : '\0';
        return second == '\0' || _singles.MayHold(first) || _pairs.MayHold(PairOf(first, second));
    }

    /// <summary>A word may end here: what is passed over within words ends none.</summary>
    public bool MayEnd(ReadOnlySpan<char> text, int end) => end > 0 && _lasts.MayHold(Fold.Char(text[end - 1]));

    /// <summary>Two characters as one: neighbours in the code table are parted by an odd factor.</summary>
    public static char PairOf(char first, char second) => (char)((first * 31) ^ (second * 0x9E3B));

    public static ulong Key(int node, char c) => ((ulong)node << 16) | c;

    /// <summary>Straight to where the first two characters lead, which most searches begin with and many end at.</summary>
    public static ulong PairKey(char first, char second) => Key(MostNodes + first, second);

    public static ulong Step(ulong key, int next) => (key << NodeBits) | (uint)next;

    /// <summary>Where the search for a step begins in a table of so many places.</summary>
    public static int PlaceOf(ulong key, int places) => (int)(key * Spread >> ShiftOf(places));

    private static int ShiftOf(int places) => 64 - BitOperations.Log2((uint)places);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Next(ReadOnlySpan<ulong> steps, ulong key)
    {
        for (var at = (int)(key * Spread >> _shift); ; at++)
        {
            var step = steps[at & (steps.Length - 1)];
            if (step >> NodeBits == key || step == Nowhere)
            {
                return (int)step & (MostNodes - 1);
            }
        }
    }
}
