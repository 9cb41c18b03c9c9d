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

    public static LaidText Of(IReadOnlyList<PlacedText> lines, float left, float right, TextWeave weave)
    {
        var stacked = true;
        foreach (var line in lines)
        {
            stacked &= line.Line.Angle != 0 || line.Line.Text.Length <= Stacked;
        }

        for (var i = 0; i < lines.Count; i++)
        {
            if (i > 0 && !stacked && Ends(lines[i - 1].Line, lines[i].Line, left, right))
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

    /// <summary>
    /// Whether the line ended before it had to. The room at its left counts only after a sentence's end: a centred label leaves half
    /// of its room there, and a wrapped one is joined rather than torn.
    /// </summary>
    /// <param name="right">Where the cell ends; 0 where that is guessed, and no line can be seen to have left room.</param>
    public static bool Ends(TextLine line, TextLine next, float left, float right)
    {
        var needed = next.FirstWordWidth + (Slack * line.Size);
        return line.Angle == 0 && right > 0
            && (right - Padding - line.Right > needed
                || (Typography.EndsSentence(line.Text) && right - left - (2 * Padding) - line.Bounds.Width > needed));
    }
}
