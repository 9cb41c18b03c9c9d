using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>What a page draws, as columns of lines and tables in reading order.</summary>
internal static class PageLayout
{
    public static PageFlow Of(PageContent page)
    {
        var glyphs = Seen(page);
        var frame = Frame.Of(page.Width, page.Height, glyphs);
        var (width, height) = (frame.Angle & 1) == 0 ? (page.Width, page.Height) : (page.Height, page.Width);
        var rulings = Rulings.Of(page.Rules, frame);
        var grids = Grids.Of(rulings, height);
        var runs = Runs.Of(glyphs);
        var text = new LineText(glyphs, frame.Angle);
        var cells = Dealt(glyphs, grids, frame, runs);
        var tables = RuledTables.Of(grids, cells, text, frame);
        var pieces = new List<Run>();
        if (HalfRuled.Of(
                rulings, grids, tables, () => new WhitePage(pieces, text, []),
                () => new LineCutter(glyphs, pieces).Cut(runs.FindAll(run => run.Angle == frame.Angle))) is { } completed)
        {
            cells = Dealt(glyphs, completed, frame, runs);
            tables = RuledTables.Of(completed, cells, text, frame);
        }

        var lines = Loose(rulings.Horizontal, tables);
        var items = ReadingOrder.Of(cells.Outside, tables, glyphs, text, lines);
        return new PageFlow(page.Number, frame, width, height, items, lines);
    }

    private static CellRuns Dealt(Glyph[] glyphs, List<Grid> grids, Frame frame, List<Run> runs)
    {
        var cells = new CellRuns(glyphs, grids, frame);
        foreach (var run in runs)
        {
            cells.Add(run);
        }

        return cells;
    }

    /// <summary>Level lines that lie in no table. Both lists are few: a page of more lines than a table has is read without.</summary>
    private static Ruling[] Loose(IReadOnlyList<Ruling> rulings, List<FlowTable> tables)
    {
        var loose = new List<Ruling>();
        foreach (var ruling in rulings)
        {
            if (!tables.Exists(table => table.Bounds.Holds((ruling.From + ruling.To) / 2, ruling.At)))
            {
                loose.Add(ruling);
            }
        }

        return loose.ToArray();
    }

    /// <summary>
    /// The characters that show, on a page that is a picture also those of the layer that lies under it; without what is
    /// written askew across the page, a watermark.
    /// </summary>
    private static Glyph[] Seen(PageContent page)
    {
        var scan = page.Notices.Any(notice => notice.Code == "scanned-page");
        var seen = new Glyph[page.Glyphs.Count];
        var count = 0;
        foreach (var glyph in page.Glyphs)
        {
            if ((scan || !glyph.Invisible) && !glyph.Slanted)
            {
                seen[count++] = Frame.Laid(in glyph, page.Width);
            }
        }

        return count == seen.Length ? seen : seen[..count];
    }
}
