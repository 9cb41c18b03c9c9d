using PerfExtract.Documents;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>The document as it was read: paragraphs, tables with their spans, where a page begins, and audits as notes at their place.</summary>
internal static class DocumentView
{
    /// <summary>What may stand behind a title that fills its line: a colon, a full stop, a space.</summary>
    private const int LongestStop = 3;

    public static void Write(TextWriter page, Document document, ReportRecord record, Marks marks)
    {
        var headings = record.Sections.Where(section => section.Evidence.Count > 0)
            .ToLookup(section => section.Evidence[0].Block);
        var notes = record.Audits.Select((audit, i) => (audit, Id: $"a{i}")).Where(note => note.audit.Evidence.Count > 0)
            .ToLookup(note => note.audit.Evidence[0].Block);
        int? number = null;
        foreach (var block in document.Blocks)
        {
            if (block.Page is { } now && now != number && block.Layer == Layer.Body)
            {
                page.Write($"<p class=\"page\" id=\"page{now}\"><span data-zh=\"第 {now} 页\" data-en=\"page {now}\">第 {now} 页</span></p>\n");
                number = now;
            }

            WriteBlock(page, block, headings[block.Index].FirstOrDefault(), marks);
            foreach (var (audit, id) in notes[block.Index])
            {
                page.Write($"<aside class=\"note {HtmlText.Of(audit.Severity)}\" data-f=\"{id}\" tabindex=\"0\">");
                HtmlText.Write(page, audit.Message);
                page.Write("</aside>\n");
            }
        }
    }

    private static void WriteBlock(TextWriter page, Block block, SectionRecord? section, Marks marks)
    {
        if (block is Table table)
        {
            WriteTable(page, table, marks);
            return;
        }

        if (block is not Paragraph paragraph || string.IsNullOrWhiteSpace(paragraph.Text.Value))
        {
            return;
        }

        var css = paragraph.Layer == Layer.Body ? paragraph.Look.Centered ? "center" : "" : "aside";

        // A run-in heading shares its paragraph with the text: that is no heading to the eye.
        page.Write(section is null || section.Evidence[0].End + LongestStop < paragraph.Text.Value.Length
            ? $"<p id=\"k{block.Index}\" class=\"{css}\">"
            : $"<p id=\"k{block.Index}\" class=\"{css} heading\" role=\"heading\" aria-level=\"{Math.Min(section.Level + 1, 6)}\">");
        marks.Write(page, paragraph.Text.Value, block.Index);
        page.Write("</p>\n");
    }

    private static void WriteTable(TextWriter page, Table table, Marks marks)
    {
        page.Write($"<div class=\"scroll\" tabindex=\"0\"><table id=\"k{table.Index}\">\n");
        var row = -1;
        foreach (var cell in table.Cells)
        {
            for (; row < cell.Row; row++)
            {
                page.Write(row < 0 ? "<tr>" : "</tr>\n<tr>");
            }

            page.Write("<td");
            Span(page, "rowspan", cell.RowSpan);
            Span(page, "colspan", cell.ColumnSpan);
            page.Write('>');
            marks.Write(page, cell.Text.Value, table.Index, cell.Row, cell.Column);
            page.Write("</td>");
        }

        page.Write(row < 0 ? "</table></div>\n" : "</tr></table></div>\n");
    }

    private static void Span(TextWriter page, string name, int span)
    {
        if (span > 1)
        {
            page.Write($" {name}=\"{span}\"");
        }
    }
}
