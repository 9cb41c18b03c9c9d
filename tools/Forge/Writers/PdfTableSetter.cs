using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>Sets a table on as many pages as it needs.</summary>
internal sealed class PdfTableSetter(PdfSheets sheets, PdfLook look)
{
    /// <summary>From the baseline to the line's top, of the size; a Han character stands so in its square.</summary>
    private const float Ascent = 0.88f;

    private PdfTable? _last;

    public void Set(Grid grid)
    {
        var whole = PdfTable.Of(grid, PdfSheets.Across, sheets.IsFresh ? _last : null);
        _last = whole;
        var headingRows = look.RepeatsHeadings ? whole.HeadingRows : 0;
        for (var left = whole; left is not null;)
        {
            var (top, rest) = left.Cut(sheets.Room, headingRows, look.CutsRows, sheets.IsFresh);
            if (top is not null)
            {
                Draw(top);
            }

            if (rest is not null)
            {
                sheets.Break();
            }

            left = top is null || headingRows == 0 ? rest : rest?.Under(whole, headingRows);
        }
    }

    private void Draw(PdfTable table)
    {
        var top = sheets.Take(table.Heights.Sum());
        foreach (var cell in table.Cells)
        {
            var above = top + table.Heights.Take(cell.Row).Sum();
            var below = above + table.Heights[cell.Row..cell.EndRow].Sum();
            var (left, right) = (PdfSheets.Left + table.Edges[cell.Column], PdfSheets.Left + table.Edges[cell.EndColumn]);
            sheets.Sheet.Box(left, above, right, below, look.FillsRules);
            SetLines(cell.Lines, left, right, (above + below - (cell.Lines.Count * PdfTable.Leading)) / 2);
        }
    }

    /// <summary>A line alone stands in the middle of its cell; several are a text, from its left.</summary>
    private void SetLines(IReadOnlyList<string> lines, float left, float right, float top)
    {
        var baseline = top + ((PdfTable.Leading - PdfTable.Size) / 2) + (Ascent * PdfTable.Size);
        foreach (var line in lines)
        {
            var x = lines.Count > 1 ? left + PdfTable.Padding : (left + right - PdfType.Width(line, PdfTable.Size)) / 2;
            sheets.Sheet.Text(line, x, baseline, PdfTable.Size);
            baseline += PdfTable.Leading;
        }
    }
}
