namespace PerfExtract.Pdf.Layout;

/// <summary>The lines of titles above the rows of a table without lines; a title may stand over several columns.</summary>
internal sealed partial class WhiteHeader(List<float> edges, float pitch, WhitePage page)
{
    private const int MostRows = 4;

    /// <summary>Characters of one word that is spread (合　计) are no further apart than this many of themselves.</summary>
    private const float Spread = 2.5f;

    /// <summary>Two titles are no nearer than this, in characters.</summary>
    private const float Apart = 0.5f;

    /// <summary>A title over several columns stands in their middle to within this, in characters.</summary>
    private const float OffMiddle = 1.5f;

    private int Columns => edges.Count - 1;

    public List<FlowCell> Cells { get; } = [];

    public List<float> Heights { get; } = [];

    /// <summary>Reads upwards from the first row; returns the first strip of the header.</summary>
    public int Read(List<Strip> strips, int floor, int rows)
    {
        var (start, read) = (rows, 0);
        while (start > floor && read < MostRows && (IsHeader(strips[start - 1], strips[start], start < rows) || IsBetween(strips, start, floor, rows) || IsWrap(strips, start, floor, rows)
            || IsOver(strips, start, floor, rows)))
        {
            read += start < rows && strips[start - 1].Line!.IsBeside(strips[start].Line!) ? 0 : 1;
            start--;
        }

        var part = start < rows ? RepeatedPart(Titles(strips[rows - 1].Line!)) : 0;
        for (int i = start, end; i < rows; i = end)
        {
            end = i + 1;
            while (end < rows && strips[end - 1].Line!.IsBeside(strips[end].Line!))
            {
                end++;
            }

            if (end == i + 1 && i + 1 < rows && IsOver(strips, i + 1, i, rows))
            {
                Add(strips[i].Line!, Free(strips[i + 1].Line!, strips[i].Line!));
                continue;
            }

            var lines = strips.GetRange(i, end - i).ConvertAll(static strip => strip.Line!);
            if (lines.Count > 1 && lines.TrueForAll(line => IsOfSingleColumns(line, lines)))
            {
                AddWrapped(lines);
                continue;
            }

            for (var line = 0; line < lines.Count; line++)
            {
                Add(lines[line], i + line < rows - 1 ? part : 0);
            }
        }

        return start;
    }

    /// <summary>项目 年初数 决算数 项目 年初数 决算数: how many columns the titles say again; 0 where they do not.</summary>
    private int RepeatedPart(List<(Segment First, Segment Last)> titles)
    {
        if (titles.Count != Columns)
        {
            return 0;
        }

        var texts = titles.ConvertAll(title => page.TextOf(title.First, title.Last)?.Text);
        for (var part = 2; part <= Columns / 2; part++)
        {
            if (Columns % part == 0 && Enumerable.Range(part, Columns - part).All(column => texts[column] == texts[column - part]))
            {
                return part;
            }
        }

        return 0;
    }

    /// <summary>
    /// Each title stands over one column, those apart that another of the lines beside it has a title over; where its own has one too, it
    /// stands over them all. Labels left of all titles have none.
    /// </summary>
    private bool IsOfSingleColumns(SegmentedLine line, List<SegmentedLine> beside)
    {
        var titles = Titles(line);
        var taken = beside.Where(other => other != line).SelectMany(static other => other.Words).Select(word => At(word.Middle)).ToHashSet();
        var first = beside.Min(other => At(other.Words[0].Middle));
        return Enumerable.Range(0, titles.Count).All(title => Span(titles, title, line) is var (from, to)
            && (to - from == 1 || (At(Middle(titles[title])) is var own && (!taken.Contains(own) || IsWrapped(own, from, to))
                && Enumerable.Range(from, to - from).All(column => column == own || column < first || taken.Contains(column)))));

        // 全年执|行数 beside 分值: the line that goes on with it has no titles for the columns about it.
        bool IsWrapped(int own, int from, int to) => beside.Where(other => other != line && other.Words.Any(word => At(word.Middle) == own))
            .All(other => other.Words.All(word => At(word.Middle) is var column && (column == own || column < from || column >= to)));
    }

    /// <summary>Lines half a line apart are one row of titles, some of them wrapped.</summary>
    private void AddWrapped(List<SegmentedLine> lines)
    {
        for (var column = 0; column < Columns; column++)
        {
            var texts = new List<TextLine>();
            foreach (var line in lines)
            {
                var words = line.Words.Where(word => At(word.Middle) == column).ToList();
                if (words.Count > 0 && page.TextOf(words[0], words[^1]) is { } text)
                {
                    texts.Add(text);
                }
            }

            Cells.Add(new FlowCell(new GridCell(Heights.Count, column, Heights.Count + 1, column + 1), texts));
        }

        Heights.Add(lines[0].Top);
    }

    /// <summary>One title over several columns.</summary>
    private void Add(SegmentedLine line, (int From, int To) over)
    {
        for (var column = 0; column < Columns; column++)
        {
            if (column == over.From && page.TextOf(line.Segments[0]) is { } text)
            {
                Cells.Add(new FlowCell(new GridCell(Heights.Count, column, Heights.Count + 1, over.To), [text]));
                column = over.To - 1;
            }
            else
            {
                Cells.Add(new FlowCell(new GridCell(Heights.Count, column, Heights.Count + 1, column + 1), []));
            }
        }

        Heights.Add(line.Top);
    }

    /// <param name="part">How many columns each title stands over where their number shows it; else 0.</param>
    private void Add(SegmentedLine line, int part)
    {
        var titles = Titles(line);
        var (row, column) = (Heights.Count, 0);
        for (var i = 0; i < titles.Count; i++)
        {
            if (page.TextOf(titles[i].First, titles[i].Last) is not { } text)
            {
                continue;
            }

            var each = titles.Count == Columns ? 1 : part;
            var (from, to) = titles.Count * each == Columns ? (i * each, (i + 1) * each) : Span(titles, i, line);
            from = Math.Max(from, column);
            if (to <= from)
            {
                // Its columns are another title's already: no text is lost, the two stand in one cell.
                Cells[^1] = Cells[^1] with { Lines = [.. Cells[^1].Lines, text] };
                continue;
            }

            for (; column < from; column++)
            {
                Cells.Add(new FlowCell(new GridCell(row, column, row + 1, column + 1), []));
            }

            Cells.Add(new FlowCell(new GridCell(row, from, row + 1, to), [text]));
            column = to;
        }

        for (; column < Columns; column++)
        {
            Cells.Add(new FlowCell(new GridCell(row, column, row + 1, column + 1), []));
        }

        Heights.Add(line.Top);
    }

    /// <summary>
    /// As many titles as columns are theirs in order, wherever they stand: over labels set to the left one may be set to the right.
    /// </summary>
    private List<(Segment First, Segment Last)>? OneEach(SegmentedLine line)
    {
        var titles = new List<(Segment First, Segment Last)>();
        foreach (var word in line.Words)
        {
            if (titles.Count > 0 && word.Left - titles[^1].Last.Right < Apart * line.Size)
            {
                titles[^1] = (titles[^1].First, word);
            }
            else
            {
                titles.Add((word, word));
            }
        }

        return titles.Count == Columns && titles.TrueForAll(title => title.Last.Right - title.First.Left > LineCutter.Gap * line.Size) ? titles : null;
    }

    /// <summary>Words of one column, or of one spread title, are one title.</summary>
    private List<(Segment First, Segment Last)> Titles(SegmentedLine line)
    {
        if (OneEach(line) is { } each)
        {
            return each;
        }

        var titles = new List<(Segment First, Segment Last)>();
        var apart = IsOneAColumn(line);
        foreach (var word in line.Words)
        {
            if (titles.Count > 0 && titles[^1].Last is var last
                && (word.Left - last.Right < LineCutter.WordGap * line.Size || (!apart && IsOneWord(last, word, line.Size)) || (At(word.Middle) == At(last.Middle) && word.Left - last.Right < LineCutter.Gap * line.Size)))
            {
                titles[^1] = (titles[^1].First, word);
            }
            else
            {
                titles.Add((word, word));
            }
        }

        return titles;
    }

    /// <summary>类 款 项: several characters, each over a column of its own beside the last one's, are titles, and no spread word.</summary>
    private bool IsOneAColumn(SegmentedLine line)
    {
        const int fewest = 3;
        var columns = line.Words.Where(word => word.Width <= LineCutter.Gap * line.Size).Select(word => At(word.Middle)).ToList();
        return columns.Count >= fewest && columns.Zip(columns.Skip(1)).All(static pair => pair.Second == pair.First + 1);
    }

    private static bool IsOneWord(Segment last, Segment word, float size) =>
        word.Width <= LineCutter.Gap * size && last.Width <= LineCutter.Gap * size && word.Left - last.Right <= Spread * size;

    private int At(float x) => Math.Clamp(edges.FindLastIndex(edge => edge <= x), 0, Columns - 1);

    /// <summary>
    /// The columns that a title stands over: those of the line drawn under it; or, where the titles share all columns out between them,
    /// those nearer to it than to another, if it stands in their middle; or the one that it stands in.
    /// </summary>
    private (int From, int To) Span(List<(Segment First, Segment Last)> titles, int index, SegmentedLine line)
    {
        var middle = Middle(titles[index]);
        var at = At(middle);
        if (Under(middle, line) is { } rule)
        {
            // A line under several titles is theirs together.
            var alone = titles.Count(title => Middle(title) > rule.From && Middle(title) < rule.To) == 1;
            var (first, end) = (at, at + 1);
            while (first > 0 && Middle(first - 1) > rule.From && (alone || IsNearest(titles, index, Middle(first - 1))))
            {
                first--;
            }

            while (end < Columns && Middle(end) < rule.To && (alone || IsNearest(titles, index, Middle(end))))
            {
                end++;
            }

            return (first, end);
        }

        var (from, to) = (at, at + 1);
        while (from > 0 && IsNearest(titles, index, Middle(from - 1)))
        {
            from--;
        }

        while (to < Columns && IsNearest(titles, index, Middle(to)))
        {
            to++;
        }

        // A column of labels at the side has its title on another line.
        if (from == 0 && at > 0 && !IsMiddle(from, to) && IsMiddle(1, to))
        {
            from = 1;
        }

        return IsMiddle(from, to) ? (from, to) : (at, at + 1);

        bool IsMiddle(int first, int end) => Math.Abs(((edges[first] + edges[end]) / 2) - middle) <= OffMiddle * line.Size;
    }

    private float Middle(int column) => (edges[column] + edges[column + 1]) / 2;

    private static float Middle((Segment First, Segment Last) title) => (title.First.Left + title.Last.Right) / 2;

    private static bool IsNearest(List<(Segment First, Segment Last)> titles, int index, float at)
    {
        var distance = Math.Abs(Middle(titles[index]) - at);
        return (index == 0 || distance < Math.Abs(Middle(titles[index - 1]) - at))
            && (index == titles.Count - 1 || distance < Math.Abs(Middle(titles[index + 1]) - at));
    }
}
