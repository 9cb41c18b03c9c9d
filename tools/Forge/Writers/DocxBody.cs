using System.Security;
using System.Text;
using PerfExtract.Forge.Reports;

namespace PerfExtract.Forge.Writers;

/// <summary>A report's body as WordprocessingML.</summary>
internal sealed class DocxBody(DocxLook look)
{
    private const int TableWidth = 9_000;

    private readonly StringBuilder _xml = new();

    public string Write(Report report)
    {
        _xml.Append($"<w:document {DocxParts.Namespaces(look)}><w:body>");
        for (var i = 0; i < report.Pieces.Count; i++)
        {
            Add(report.Pieces[i]);
            if (report.Pieces[i] is Grid && (i + 1 == report.Pieces.Count || report.Pieces[i + 1] is Grid or PageEnd))
            {
                // Word wants a paragraph between two tables, and after the last one.
                _xml.Append("<w:p/>");
            }
        }

        AddSection();
        return _xml.Append("</w:body></w:document>").ToString();
    }

    private void Add(Piece piece)
    {
        switch (piece)
        {
            case Heading heading:
                AddHeading(heading);
                break;
            case Line line:
                var (properties, run) = LookOf(line.Look);
                AddParagraph(properties, run, line.Text);
                break;
            case Grid grid:
                AddTable(grid);
                break;
            case PageEnd:
                _xml.Append("<w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>");
                break;
        }
    }

    private void AddHeading(Heading heading)
    {
        var properties = look.HeadingStyles ? $"<w:pStyle w:val=\"Heading{heading.Level}\"/>" : "";
        if (heading.IsAutomatic)
        {
            properties += $"<w:numPr><w:ilvl w:val=\"{heading.Level - 1}\"/><w:numId w:val=\"1\"/></w:numPr>";
        }

        AddParagraph(properties, look.HeadingStyles ? "" : "<w:b/>", heading.IsAutomatic ? heading.Title : heading.Number + heading.Title);
    }

    private static (string Paragraph, string Run) LookOf(LineLook look) => look switch
    {
        LineLook.Title => ("<w:jc w:val=\"center\"/>", "<w:b/><w:sz w:val=\"44\"/>"),
        LineLook.Subtitle => ("<w:jc w:val=\"center\"/>", "<w:sz w:val=\"32\"/>"),
        LineLook.Caption => ("<w:jc w:val=\"center\"/>", "<w:b/>"),
        LineLook.Right => ("<w:jc w:val=\"right\"/>", ""),
        LineLook.Footnote => ("", "<w:sz w:val=\"18\"/>"),
        _ => ("<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>", ""),
    };

    private void AddParagraph(string properties, string run, string text)
    {
        _xml.Append("<w:p>");
        if (properties.Length > 0)
        {
            _xml.Append("<w:pPr>").Append(properties).Append("</w:pPr>");
        }

        var parts = look.SplitRuns && text.Length > 2 ? new[] { text[..(text.Length / 2)], text[(text.Length / 2)..] } : [text];
        foreach (var part in parts)
        {
            _xml.Append("<w:r>");
            if (run.Length > 0)
            {
                _xml.Append("<w:rPr>").Append(run).Append("</w:rPr>");
            }

            var lines = part.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                _xml.Append(i > 0 ? "<w:br/>" : "").Append("<w:t xml:space=\"preserve\">").Append(SecurityElement.Escape(lines[i])).Append("</w:t>");
            }

            _xml.Append("</w:r>");
        }

        _xml.Append("</w:p>");
    }

    private void AddTable(Grid grid)
    {
        var columns = grid.Rows.Max(row => row.Count);
        var width = TableWidth / columns;
        _xml.Append("<w:tbl><w:tblPr><w:tblW w:w=\"0\" w:type=\"auto\"/><w:tblBorders>");
        foreach (var edge in (ReadOnlySpan<string>)["top", "left", "bottom", "right", "insideH", "insideV"])
        {
            // Strict files say start and end; every program reads left and right in both.
            _xml.Append($"<w:{edge} w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/>");
        }

        _xml.Append("</w:tblBorders></w:tblPr><w:tblGrid>");
        for (var column = 0; column < columns; column++)
        {
            _xml.Append($"<w:gridCol w:w=\"{width}\"/>");
        }

        _xml.Append("</w:tblGrid>");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            AddRow(grid.Rows, row, width);
        }

        _xml.Append("</w:tbl>");
    }

    private void AddRow(IReadOnlyList<IReadOnlyList<string>> rows, int row, int width)
    {
        _xml.Append("<w:tr>");
        var cells = rows[row];
        for (var column = 0; column < cells.Count;)
        {
            var span = 1;
            while (column + span < cells.Count && cells[column + span] == Grid.FromLeft)
            {
                span++;
            }

            var isContinued = cells[column] == Grid.FromAbove;
            var startsMerge = !isContinued && row + 1 < rows.Count && column < rows[row + 1].Count && rows[row + 1][column] == Grid.FromAbove;
            _xml.Append($"<w:tc><w:tcPr><w:tcW w:w=\"{width * span}\" w:type=\"dxa\"/>")
                .Append(span > 1 ? $"<w:gridSpan w:val=\"{span}\"/>" : "")
                .Append(startsMerge ? "<w:vMerge w:val=\"restart\"/>" : isContinued ? "<w:vMerge/>" : "")
                .Append("</w:tcPr>");
            foreach (var paragraph in (isContinued ? "" : cells[column]).Split('\n'))
            {
                AddParagraph("", "<w:sz w:val=\"21\"/>", paragraph);
            }

            _xml.Append("</w:tc>");
            column += span;
        }

        _xml.Append("</w:tr>");
    }

    private void AddSection()
    {
        _xml.Append("<w:sectPr>");
        if (look.Header is not null)
        {
            _xml.Append("<w:headerReference w:type=\"default\" r:id=\"rId3\"/>");
        }

        if (look.PageNumbers)
        {
            _xml.Append("<w:footerReference w:type=\"default\" r:id=\"rId4\"/>");
        }

        _xml.Append("<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1440\" w:right=\"1440\" w:bottom=\"1440\" w:left=\"1440\" w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/></w:sectPr>");
    }
}
