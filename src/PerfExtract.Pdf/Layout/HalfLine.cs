namespace PerfExtract.Pdf.Layout;

/// <summary>A line of a table of which only some lines are drawn: words that cling to each other are one text.</summary>
internal sealed class HalfLine
{
    public HalfLine(SegmentedLine line, WhitePage page)
    {
        Line = line;
        foreach (var word in line.Words)
        {
            if (Texts.Count > 0 && word.Left - Texts[^1].Right < LineCutter.WordGap * line.Size)
            {
                var last = Texts[^1];
                Texts[^1] = new Segment(last.Runs.Start..word.Runs.End, last.Left, word.Right, last.Figure && word.Figure);
            }
            else
            {
                Texts.Add(word);
            }
        }

        Boxes = Texts.ConvertAll(text => page.TextOf(text)?.Bounds ?? new Bounds(text.Left, line.Top, text.Right, line.Bottom));
    }

    public SegmentedLine Line { get; }

    public List<Segment> Texts { get; } = [];

    /// <summary>The texts' own boxes: they may stand a little higher or lower than the line.</summary>
    public List<Bounds> Boxes { get; }

    public float Size => Line.Size;

    public float Middle => (Line.Top + Line.Bottom) / 2;
}
