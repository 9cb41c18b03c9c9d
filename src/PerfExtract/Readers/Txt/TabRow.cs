using PerfExtract.Documents;

namespace PerfExtract.Readers.Txt;

/// <summary>A line as cells parted by tabs.</summary>
internal static class TabRow
{
    /// <summary>One tab in front is an indent; a row whose first cells are empty has more.</summary>
    private const int FewestLeading = 2;

    private static readonly CharSet s_figure = new(FigureCharacters.All + "() ");

    /// <summary>A table can begin with this line: a tab stands inside it, or it leads with more tabs than an indent has.</summary>
    public static bool Begins(TextLine line) =>
        Holds(line) && (Inside(line) || Leading(line.Raw.Span) >= FewestLeading);

    public static bool Holds(TextLine line) => line.HoldsTab && !IsNumberedProse(line);

    /// <summary>Word parts an automatic number from its text with a tab: “（一）⇥主要职能” is no row.</summary>
    public static bool IsNumberedProse(TextLine line)
    {
        var text = line.Text;
        var tab = text.IndexOf('\t');
        return tab > 0 && text[(tab + 1)..].IndexOf('\t') < 0 && line.Raw.Span.TrimEnd(' ')[^1] != '\t' && LineStarts.IsNumber(text[..tab]);
    }

    public static string[] Cells(TextLine line)
    {
        var raw = line.Raw.Span;
        var cells = new string[raw.Count('\t') + 1];
        var at = 0;
        foreach (var cell in raw.Split('\t'))
        {
            cells[at++] = raw[cell].Trim().ToString();
        }

        return cells;
    }

    /// <summary>A figure, a dash, or nothing: what is never a piece of a cut label.</summary>
    public static bool IsFigureOrEmpty(string cell) => cell.AsSpan().IndexOfAnyExcept(s_figure) < 0;

    /// <summary>A tab behind the first word, at the line's end too: an empty cell.</summary>
    private static bool Inside(TextLine line) => line.Raw.Span.TrimStart().Contains('\t');

    private static int Leading(ReadOnlySpan<char> raw) => raw[..^raw.TrimStart().Length].Count('\t');
}
