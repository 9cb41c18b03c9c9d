using System.Runtime.CompilerServices;

namespace PerfExtract.Lexicon;

/// <summary>
/// How characters are made alike before words are compared: full-width forms become ASCII, letters upper case; white space and
/// quotation marks are passed over, because 三公经费, “三公”经费 and 三 公 经 费 are one word to a reader.
/// </summary>
internal static class Fold
{
    /// <summary>Ideographs, most of every text, stand for themselves.</summary>
    private const char FirstIdeograph = '\u3400', LastIdeograph = '\u9FFF';

    /// <summary>Words up to this length are folded on the stack.</summary>
    public const int ShortWord = 256;

    /// <summary>The character to compare by, or '\0' where it does not count.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static char Char(char c) => c is >= FirstIdeograph and <= LastIdeograph ? c : Mark(c);

    private static char Mark(char c)
    {
        if (c is >= '！' and <= '～')
        {
            c = (char)(c - '！' + '!');
        }

        return c switch
        {
            >= 'a' and <= 'z' => (char)(c - 32),
            ' ' or '\t' or '\r' or '\n' or '\v' or '\f' or '\u3000' or '\u00A0' or '\u200B' or '\uFEFF' => '\0',
            >= '\u2000' and <= '\u200A' => '\0',
            '"' or '\'' or '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』' or '﹁' or '﹂' or '〝' or '〞' => '\0',
            '〔' or '［' => '[',
            '〕' or '］' => ']',
            '—' or '–' or '－' or '─' => '-',
            _ => c,
        };
    }

    /// <summary>Something is left of the text.</summary>
    public static bool HasInk(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (Char(c) != '\0')
            {
                return true;
            }
        }

        return false;
    }

    public static string Word(ReadOnlySpan<char> text)
    {
        Span<char> folded = text.Length <= ShortWord ? stackalloc char[text.Length] : new char[text.Length];
        return new string(folded[..Into(text, folded)]);
    }

    /// <summary>The same into a span as long as the text; how many characters are left.</summary>
    public static int Into(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (Char(c) is not '\0' and var one)
            {
                folded[length++] = one;
            }
        }

        return length;
    }
}
