using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfExtract.Lexicon;

/// <summary>
/// Characters hashed to bits, several for each that is expected: no is certain, yes is likely. Dozens of lists are asked for every
/// character of a text; together they must fit into the processor's nearest memory.
/// </summary>
internal sealed class CharFilter
{
    private const int BitsPerCharacter = 8, BitsPerWord = 64, Smallest = 2 * BitsPerWord;

    /// <summary>2³² divided by the golden ratio.</summary>
    private const uint Spread = 0x9E3779B9;

    private readonly ulong[] _bits;
    private readonly int _shift;

    public CharFilter(int expected)
    {
        var bits = BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, expected * BitsPerCharacter));
        (_bits, _shift) = (new ulong[bits / BitsPerWord], 32 - BitOperations.Log2(bits));
    }

    public void Add(char c)
    {
        var bit = (c * Spread) >> _shift;
        _bits[bit / BitsPerWord] |= 1UL << (int)(bit % BitsPerWord);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char c)
    {
        var bit = (c * Spread) >> _shift;
        return (_bits[bit / BitsPerWord] & 1UL << (int)(bit % BitsPerWord)) != 0;
    }
}
