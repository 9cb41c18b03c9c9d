using System.Runtime.CompilerServices;

namespace PerfExtract.Documents;

/// <summary>
/// Characters to look for in Chinese text: a bit for each of the pages of the code table that hold any, about a nanosecond a character.
/// The framework's SearchValues guess at sets of more than five that are not ASCII, and guess wrong about ideographs so often that they
/// take three to forty times as long.
/// </summary>
internal sealed class CharSet
{
    private const int BitsPerWord = 64, PageShift = 8, WordsPerPage = (1 << PageShift) / BitsPerWord;

    /// <summary>Where a page's bits begin, in pages; the first is that of all pages without a character.</summary>
    private readonly ushort[] _pages = new ushort[(char.MaxValue + 1) >> PageShift];

    private readonly ulong[] _bits;

    public CharSet(params ReadOnlySpan<char> characters)
    {
        var pages = 1;
        foreach (var c in characters)
        {
            ref var page = ref _pages[c >> PageShift];
            page = page == 0 ? (ushort)pages++ : page;
        }

        _bits = new ulong[pages * WordsPerPage];
        foreach (var c in characters)
        {
            _bits[WordOf(c)] |= 1UL << (c % BitsPerWord);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Contains(char c) => (_bits[WordOf(c)] >> (c % BitsPerWord) & 1) != 0;

    private int WordOf(char c) => (_pages[c >> PageShift] * WordsPerPage) + (c / BitsPerWord % WordsPerPage);
}

/// <summary>The searches of a span, by a set.</summary>
internal static class CharSetSearch
{
    public static int IndexOfAny(this ReadOnlySpan<char> text, CharSet set)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (set.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int IndexOfAnyExcept(this ReadOnlySpan<char> text, CharSet set)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!set.Contains(text[i]))
            {
                return i;
            }
        }

        return -1;
    }

    public static int LastIndexOfAny(this ReadOnlySpan<char> text, CharSet set)
    {
        var i = text.Length - 1;
        while (i >= 0 && !set.Contains(text[i]))
        {
            i--;
        }

        return i;
    }

    public static int LastIndexOfAnyExcept(this ReadOnlySpan<char> text, CharSet set)
    {
        var i = text.Length - 1;
        while (i >= 0 && set.Contains(text[i]))
        {
            i--;
        }

        return i;
    }

    public static bool ContainsAny(this ReadOnlySpan<char> text, CharSet set) => text.IndexOfAny(set) >= 0;

    public static bool ContainsAnyExcept(this ReadOnlySpan<char> text, CharSet set) => text.IndexOfAnyExcept(set) >= 0;
}
