namespace PerfExtract.Pdf.Layout;

/// <summary>A row of a table without lines: its first line, and lines that its cells are wrapped over; with each column's words.</summary>
internal sealed record WhiteRow(List<(SegmentedLine Line, int[] Ends)> Lines)
{
    public float Size => Lines[0].Line.Size;

    public void Add(SegmentedLine line, List<float> edges)
    {
        var ends = new int[edges.Count - 1];
        var word = 0;
        for (var column = 0; column < ends.Length; column++)
        {
            while (word < line.Words.Count && (column == ends.Length - 1 || line.Words[word].Middle < edges[column + 1]))
            {
                word++;
            }

            ends[column] = word;
        }

        Lines.Add((line, ends));
    }

    /// <summary>What the first of the lines that holds something in a column holds there; a figure if each of its words is one.</summary>
    public Segment? At(int column)
    {
        foreach (var line in Lines)
        {
            if (Part(line, column) is { } part)
            {
                return part;
            }
        }

        return null;
    }

    public List<TextLine> TextOf(int column, WhitePage page)
    {
        var texts = new List<TextLine>(1);
        foreach (var line in Lines)
        {
            if (Part(line, column) is { } part && page.TextOf(part) is { } text)
            {
                texts.Add(text);
            }
        }

        return texts;
    }

    private static Segment? Part((SegmentedLine Line, int[] Ends) line, int column)
    {
        var (first, end) = (column == 0 ? 0 : line.Ends[column - 1], line.Ends[column]);
        if (first == end)
        {
            return null;
        }

        var words = line.Line.Words;
        var figure = true;
        for (var i = first; i < end; i++)
        {
            figure &= words[i].Figure;
        }

        return new Segment(words[first].Runs.Start..words[end - 1].Runs.End, words[first].Left, words[end - 1].Right, figure);
    }
}
