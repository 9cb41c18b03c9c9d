using PerfExtract.Documents;

namespace PerfExtract.Readers;

/// <summary>支出8,652.3|4万元: a sentence's figure that the line's end has cut, however long the line is; its rest alone would be another sum.</summary>
internal static class TornFigure
{
    private static readonly CharSet s_digits = new("0123456789０１２３４５６７８９");
    private static readonly CharSet s_figure = new("0123456789０１２３４５６７８９.,．");
    private static readonly CharSet s_units = new("元万亿%％");

    /// <summary>Words and digits, and digits and their unit behind the line's end.</summary>
    public static bool Is(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        var tail = Tail(line);
        if (!IsFigure(line, tail) || !s_digits.Contains(next is ['.', _, ..] ? next[1] : next[0]))
        {
            return false;
        }

        var rest = next.IndexOfAnyExcept(s_figure);
        return rest > 0 && s_units.Contains(next[rest]);
    }

    /// <summary>支出12.75|万元: the figure is whole, and its unit is cut off.</summary>
    public static bool LacksUnit(ReadOnlySpan<char> line, ReadOnlySpan<char> next) => IsFigure(line, Tail(line)) && s_digits.Contains(line[^1]) && s_units.Contains(next[0]);

    private static bool IsFigure(ReadOnlySpan<char> line, ReadOnlySpan<char> tail) =>
        !tail.IsEmpty && tail.Length < line.Length && s_digits.Contains(tail[0]) && Txt.Columns.IsWide(line[^(tail.Length + 1)]) && !IsYear(tail);

    /// <summary>决算数2022|350万元: two cells of a table.</summary>
    private static bool IsYear(ReadOnlySpan<char> tail) => tail is ['1', '9', _, _] or ['2', '0', _, _] && !tail.ContainsAny('.', ',');

    private static ReadOnlySpan<char> Tail(ReadOnlySpan<char> line)
    {
        var words = line.LastIndexOfAnyExcept(s_figure);
        return line[^1] == ',' ? default : line[(words + 1)..];
    }
}
