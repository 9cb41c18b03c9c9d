namespace PerfExtract.Documents;

/// <summary>
/// Characters to look for in Chinese text: a bit for each there is, half a nanosecond a character. The framework's SearchValues guess at
/// sets of more than five that are not ASCII, and guess wrong about ideographs so often that they take three to forty times as long.
/// </summary>
internal sealed class CharSet
{
    private const int BitsPerWord = 64, WordShift = 6;

    private readonly ulong[] _bits = new ulong[(char.MaxValue + 1) / BitsPerWord];

    public CharSet(params ReadOnlySpan<char> characters)
    {
        foreach (var c in characters)
        {
            _bits[c >> WordShift] |= 1UL << (c % BitsPerWord);
        }
    }

    public bool Contains(char c) => (_bits[c >> WordShift] >> (c % BitsPerWord) & 1) != 0;
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
