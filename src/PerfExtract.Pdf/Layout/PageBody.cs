namespace PerfExtract.Pdf.Layout;

/// <summary>A page's flow taken apart: its running head, the text, the footnotes, its foot.</summary>
internal sealed record PageBody(
    IReadOnlyList<TextLine> Head, IReadOnlyList<FlowItem> Items, IReadOnlyList<TextLine> Footnotes, IReadOnlyList<TextLine> Foot)
{
    /// <summary>Footnotes are set smaller than the text, by this much at least.</summary>
    private const float Smaller = 0.93f;

    /// <summary>The line above footnotes: 5 cm as Word draws it, never the whole width.</summary>
    private const float ShortestLine = 40;

    private const float LongestLine = 0.45f;

    public static PageBody Of(PageFlow page, Margins margins, float bodySize)
    {
        var (first, last) = (RunningHeads.Outermost(page, true), RunningHeads.Outermost(page, false));
        var items = new List<FlowItem>(page.Items.Count);
        IReadOnlyList<TextLine> head = [], foot = [], notes = [];
        foreach (var item in page.Items)
        {
            if (item is not FlowLines lines || (lines != first && lines != last))
            {
                items.Add(item);
                continue;
            }

            var start = lines == first ? margins.Head : 0;
            var end = lines.Lines.Count - (lines == last ? margins.Foot : 0);
            head = lines == first ? lines.Lines.Take(start).ToArray() : head;
            foot = lines == last ? lines.Lines.Skip(end).ToArray() : foot;
            var noteStart = lines == last ? NoteStart(page, lines.Lines, start, end, bodySize) : end;
            notes = noteStart < end ? lines.Lines.Skip(noteStart).Take(end - noteStart).ToArray() : notes;
            if (noteStart > start)
            {
                items.Add(lines with { Lines = lines.Lines.Skip(start).Take(noteStart - start).ToArray() });
            }
        }

        return new PageBody(head, items, notes, foot);
    }

    private static int NoteStart(PageFlow page, IReadOnlyList<TextLine> lines, int start, int end, float bodySize)
    {
        var note = end;
        while (note > start && lines[note - 1].Size <= Smaller * bodySize)
        {
            note--;
        }

        if (note == end)
        {
            return end;
        }

        var above = note > start ? lines[note - 1].Baseline : 0;
        foreach (var ruling in page.Lines)
        {
            if (ruling.At > above && ruling.At < lines[note].Baseline && ruling.Length >= ShortestLine && ruling.Length <= LongestLine * page.Width)
            {
                return note;
            }
        }

        return end;
    }
}
