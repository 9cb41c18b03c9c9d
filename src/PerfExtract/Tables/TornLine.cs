namespace PerfExtract.Tables;

/// <summary>
/// 收入                  支出, 项目名称      公园改造: words set so far apart are a row of a table that could not be read as one.
/// 收　支　总　表, a title spaced out, is none.
/// </summary>
internal static class TornLine
{
    /// <summary>A sentence that begins like a paragraph within another has four spaces before it, no more.</summary>
    private const int CellGap = 2, WideGap = 4, ColumnGap = 6;

    private const int ShortestWord = 2;

    /// <summary>One wide gap between two words.</summary>
    public static bool Is(ReadOnlySpan<char> text) => HasGap(text, WideGap);

    /// <summary>A gap that no sentence has: what stands left and right of it are two cells.</summary>
    public static bool IsRow(ReadOnlySpan<char> text) => HasGap(text, ColumnGap);

    /// <summary>What gaps part, where the line is torn.</summary>
    public static IReadOnlyList<Range> Cells(ReadOnlySpan<char> text)
    {
        if (!Is(text))
        {
            return [];
        }

        List<Range> cells = [];
        var (start, end) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                continue;
            }

            if (end > start && i - end >= CellGap)
            {
                cells.Add(start..end);
                start = i;
            }

            (start, end) = (end == 0 ? i : start, i + 1);
        }

        cells.Add(start..end);
        return cells;
    }

    /// <summary>A gap so wide holds one of the places that are so far apart: where none of them is white, no other is looked at.</summary>
    private static bool HasGap(ReadOnlySpan<char> text, int width)
    {
        for (var i = width - 1; i < text.Length; i += width)
        {
            if (char.IsWhiteSpace(text[i]))
            {
                return Widest(text) >= width;
            }
        }

        return false;
    }

    /// <summary>The widest gap with words of more than one character on both sides of it.</summary>
    private static int Widest(ReadOnlySpan<char> text)
    {
        var (widest, gap, before, word) = (0, 0, 0, 0);
        foreach (var c in text.Trim())
        {
            if (char.IsWhiteSpace(c))
            {
                (gap, before, word) = word > 0 ? (1, word, 0) : (gap + 1, before, 0);
                continue;
            }

            word++;
            widest = word == ShortestWord && before >= ShortestWord ? Math.Max(widest, gap) : widest;
        }

        return widest;
    }
}
