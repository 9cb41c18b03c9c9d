namespace PerfExtract.Pdf.Layout;

/// <summary>
/// A cell's drawn lines as its text: a label wrapped over lines is one text; a line that ended although the next word would
/// have fitted ended a paragraph.
/// </summary>
internal static class CellText
{
    /// <summary>The cell's inner margin as Word sets it; a sheet's is less.</summary>
    private const float Padding = 5.4f;

    private const float Slack = 0.75f;

    /// <summary>Words set one or two characters a line are set upright on purpose, and are one word still.</summary>
    private const int Stacked = 2;

    public static LaidText Of(IReadOnlyList<PlacedText> lines, float right, TextWeave weave)
    {
        var stacked = true;
        foreach (var line in lines)
        {
            stacked &= line.Line.Text.Length <= Stacked;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !stacked && Ends(lines[i - 1].Line, lines[i].Line, right))
            {
                weave.AddParagraph(lines[i]);
            }
            else
            {
                weave.Add(lines[i]);
            }
        }

        return weave.Take();
    }

    /// <summary>Whether the line ended before it had to. Centred lines leave half of their room at the left, and are joined sooner.</summary>
    /// <param name="right">Where the cell ends.</param>
    public static bool Ends(TextLine line, TextLine next, float right) =>
        line.Angle == 0 && right - Padding - line.Right > next.FirstWordWidth + (Slack * line.Size);
}
