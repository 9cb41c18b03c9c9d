namespace PerfExtract.Pdf.Layout;

/// <summary>
/// One line as it is drawn, in the turned page's coordinates (see <see cref="Frame"/>) until it is placed on the shown page.
/// </summary>
/// <param name="Edges">The x of each character's left side and of the last one's right side.</param>
/// <param name="Size">The size that most of its characters have.</param>
/// <param name="EndsInSpace">A space was drawn after its last character: a word ends here.</param>
/// <param name="WideGaps">It holds a gap that parts columns, or dots that lead to a page number: no line of running text.</param>
internal sealed record TextLine(
    string Text, float[] Edges, Bounds Bounds, float Baseline, float Size, bool Bold, bool EndsInSpace, bool WideGaps, byte Angle = 0)
{
    public float Left => Bounds.Left;

    public float Right => Bounds.Right;

    /// <summary>How much room its first word needs; a line before it that had that room left ended on purpose.</summary>
    public float FirstWordWidth
    {
        get
        {
            var end = Typography.FirstUnbreakable(Text);
            return end == 0 ? 0 : Edges[end] - Edges[0];
        }
    }
}
