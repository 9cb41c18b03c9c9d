using System.Numerics;
using System.Runtime.CompilerServices;

namespace PerfExtract.Lexicon;

/// <summary>
/// Characters hashed to bits, several for each: no is certain, yes is likely. Dozens of lists are asked for every character of a text;
/// together they must fit into the processor's nearest memory.
/// </summary>
internal sealed class CharFilter
{
    private const int BitsPerCharacter = 12, BitsPerWord = 64, Smallest = 2 * BitsPerWord;

    /// <summary>2³² divided by the golden ratio.</summary>
    private const uint Spread = 0x9E3779B9;

    private readonly Lasting<ulong> _bits;
    private readonly int _shift;

    public CharFilter(IReadOnlyCollection<char> characters)
        : this(BitsOf(characters))
    {
    }

    public CharFilter(Lasting<ulong> bits) => (_bits, _shift) = (bits, ShiftOf(bits.Length));

    public ReadOnlySpan<ulong> Bits => _bits.Span;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(char c)
    {
        var bit = (c * Spread) >> _shift;
        return (_bits[(int)(bit / BitsPerWord)] & 1UL << (int)(bit % BitsPerWord)) != 0;
    }

    private static Lasting<ulong> BitsOf(IReadOnlyCollection<char> characters)
    {
        var bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(Smallest, characters.Count * BitsPerCharacter)) / BitsPerWord];
        var shift = ShiftOf(bits.Length);
        foreach (var c in characters)
        {
            var bit = (c * Spread) >> shift;
            bits[bit / BitsPerWord] |= 1UL << (int)(bit % BitsPerWord);
        }

        return new(bits);
    }

    private static int ShiftOf(int words) => 32 - BitOperations.Log2((uint)words * BitsPerWord);
}
