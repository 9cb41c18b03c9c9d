namespace PerfExtract.Readers.Txt;

/// <summary>Width as a typewriter shows it: a Chinese character takes two columns, a Latin one takes one, a tab goes to the next eight.</summary>
internal static class Columns
{
    /// <summary>The great block of Chinese characters, marks and syllables: most of every text.</summary>
    public const char FirstWide = '\u2E80', LastWide = '\uA4CF';

    private const int TabStop = 8;

    public static int Of(ReadOnlySpan<char> text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width = After(width, c);
        }

        return width;
    }

    /// <summary>The column after <paramref name="c"/> is printed at <paramref name="column"/>.</summary>
    public static int After(int column, char c) => c switch
    {
        >= FirstWide and <= LastWide => column + 2,
        '\t' => (column / TabStop * TabStop) + TabStop,
        _ when char.IsLowSurrogate(c) => column,
        _ => column + (IsWide(c) ? 2 : 1),
    };

    public static bool IsWide(char c) => c is >= '\u1100' and <= '\u115F' or >= FirstWide and <= LastWide or >= '\uAC00' and <= '\uD7A3'
        or >= '\uD800' and <= '\uDBFF' or >= '\uF900' and <= '\uFAFF' or >= '\uFE30' and <= '\uFE6F' or >= '\uFF01' and <= '\uFF60'
        or >= '\uFFE0' and <= '\uFFE6' or >= '\u2460' and <= '\u24FF'
        or '“' or '”' or '‘' or '’' or '—' or '…' or '·' or '×' or '≥' or '≤' or '□' or '■' or '●' or '★' or '※';
}
