using PerfExtract.Documents;
using PerfExtract.Pdf.Layout;

namespace PerfExtract.Readers.Pdf;

/// <summary>Laid blocks as the document's blocks.</summary>
internal static class LaidBlocks
{
    public static Document Document(LaidDocument laid, ReadLimits limits)
    {
        var blocks = new List<Block>(laid.Blocks.Count);
        var tables = new List<int>();
        var cells = 0;
        foreach (var block in laid.Blocks)
        {
            cells += (block as LaidTable)?.Cells.Count ?? 0;
            if (blocks.Count >= limits.Blocks || cells > limits.Cells)
            {
                throw new ReadException(
                    ReadErrors.TooLarge, $"the file has more than the {limits.Blocks} blocks, or the {limits.Cells} cells, that are read")
                {
                    Format = FileFormat.Pdf.Name,
                };
            }

            blocks.Add(block switch
            {
                LaidParagraph paragraph => ParagraphOf(paragraph, blocks.Count),
                LaidTable table => TableOf(table, blocks.Count, tables),
                _ => throw new InvalidOperationException($"no such block: {block.GetType().Name}"),
            });
        }

        return new Document(FileFormat.Pdf.Name, blocks, PageNotices.Of(laid, blocks), laid.PageCount);
    }

    private static Paragraph ParagraphOf(LaidParagraph paragraph, int index) => new(
        index, LayerOf(paragraph.Layer), paragraph.Page, TextOf(paragraph.Text),
        new ParagraphLook(
            paragraph.Bold, paragraph.Centered, paragraph.RightAligned, Rounded(paragraph.Size), Indent: Rounded(paragraph.Indent),
            StartsPage: paragraph.StartsPage));

    /// <param name="tables">The index of the last table of each depth.</param>
    private static Table TableOf(LaidTable table, int index, List<int> tables)
    {
        tables.RemoveRange(table.Depth, tables.Count - table.Depth);
        tables.Add(index);
        var cells = new Cell[table.Cells.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = table.Cells[i];
            cells[i] = new Cell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, TextOf(cell.Text), cell.Bold, table.Ruled);
        }

        Place? within = table.Depth == 0 ? null : new Place(tables[table.Depth - 1], 0, 0, table.Within.Row, table.Within.Column);
        return new Table(index, LayerOf(table.Layer), table.Page, table.RowCount, table.ColumnCount, cells, within);
    }

    private static Text TextOf(LaidText text)
    {
        if (text.Value.Length == 0)
        {
            return Text.Empty;
        }

        var lines = new PlacedLine[text.Lines.Count];
        for (var i = 0; i < lines.Length; i++)
        {
            var (start, end, page, box, edges) = text.Lines[i];
            lines[i] = new PlacedLine(
                start, end, page, new Box(Rounded(box.Left), Rounded(box.Top), Rounded(box.Right), Rounded(box.Bottom)), edges);
        }

        return new Text(text.Value, lines);
    }

    private static Layer LayerOf(LaidLayer layer) => layer switch
    {
        LaidLayer.Header => Layer.Header,
        LaidLayer.Footer => Layer.Footer,
        LaidLayer.Footnote => Layer.Footnote,
        _ => Layer.Body,
    };

    /// <summary>A hundredth of a point is less than a pixel of any screen; more digits are rounding's noise.</summary>
    private static double Rounded(float value) => Math.Round((double)value, 2);
}
