using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>Reports as PDF, set on A4 pages. The same report gives the same bytes.</summary>
public static class PdfWriter
{
    private const float TitleSize = 18, SubtitleSize = 15, HeadingSize = 14, FootnoteSize = 9;

    /// <summary>What stands above a table or a text does not stand alone at the page's foot.</summary>
    private const float Company = 60;

    private const float AfterTable = 12;

    public static byte[] Write(Report report, PdfLook look)
    {
        var sheets = new PdfSheets(look);
        var tables = new PdfTableSetter(sheets, look);
        foreach (var piece in report.Pieces)
        {
            Add(sheets, tables, piece, look);
        }

        return sheets.Close();
    }

    private static void Add(PdfSheets sheets, PdfTableSetter tables, Piece piece, PdfLook look)
    {
        switch (piece)
        {
            case Heading heading:
                var size = heading.Level == 1 ? Math.Max(HeadingSize, look.Size) : look.Size;
                Set(sheets, heading.Number + heading.Title, look, size, LineLook.Body, isBold: true, Company);
                break;
            case Line line:
                Set(sheets, line, look);
                break;
            case Grid grid:
                tables.Set(grid);
                sheets.Take(Math.Min(AfterTable, sheets.Room));
                break;
            case PageEnd when !sheets.IsFresh:
                sheets.Break();
                break;
        }
    }

    private static void Set(PdfSheets sheets, Line line, PdfLook look)
    {
        var (size, isBold, company) = line.Look switch
        {
            LineLook.Title => (TitleSize, true, Company),
            LineLook.Subtitle => (SubtitleSize, false, Company),
            LineLook.Caption => (look.Size, true, Company),
            LineLook.Footnote => (FootnoteSize, false, 0),
            LineLook.Right => (look.Size, false, Company),
            _ => (look.Size, false, 0),
        };
        Set(sheets, line.Text, look, size, line.Look, isBold, company);
    }

    /// <summary>A paragraph: in the middle, to the right, or with its first line two characters in.</summary>
    private static void Set(PdfSheets sheets, string text, PdfLook look, float size, LineLook align, bool isBold, float company)
    {
        var indent = align == LineLook.Body ? 2 * size : 0;
        var leading = look.Leading * size;
        foreach (var line in PdfType.Lines(text, size, PdfSheets.Across, indent))
        {
            var room = PdfSheets.Across - PdfType.Width(line, size);
            var x = align switch
            {
                LineLook.Title or LineLook.Subtitle or LineLook.Caption => room / 2,
                LineLook.Right => room,
                _ => indent,
            };
            var top = sheets.Take(leading, company);
            sheets.Sheet.Text(line, PdfSheets.Left + x, top + ((leading + size) / 2), size, isBold);
            indent = 0;
        }
    }
}
