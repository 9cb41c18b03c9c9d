using System.Globalization;
using PerfExtract.Documents;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>The document as it was read: paragraphs, tables with their spans, where a page begins, and audits as notes at their place.</summary>
internal sealed class DocumentView
{
    /// <summary>What may stand behind a title that fills its line: a colon, a full stop, a space.</summary>
    private const int LongestStop = 3;

    private readonly HtmlPage _page;
    private readonly Document _document;
    private readonly Marks _marks;
    private readonly TableView _tables;
    private readonly ILookup<int, SectionRecord> _headings;
    private readonly ILookup<int, (AuditRecord Audit, int Number)> _notes;
    private readonly AuditUnits _units;

    public DocumentView(HtmlPage page, Document document, ReportRecord record, AuditUnits units)
    {
        (_page, _document) = (page, document);
        _marks = new Marks(Fact.All(record), evidence => document.Blocks[evidence.Block] is Paragraph);
        _tables = new TableView(page, record, _marks);
        _headings = record.Sections.Where(section => section.Evidence.Count > 0).ToLookup(section => section.Evidence[0].Block);
        _notes = record.Audits.Select((audit, i) => (Audit: audit, Number: i)).Where(note => note.Audit.Evidence.Count > 0)
            .ToLookup(note => note.Audit.Evidence[0].Block);
        _units = units;
    }

    public void Write()
    {
        int? number = null;
        foreach (var block in _document.Blocks)
        {
            if (block.Page is { } now && now != number && block.Layer == Layer.Body)
            {
                var name = new Phrase(string.Create(CultureInfo.InvariantCulture, $"第 {now} 页"), string.Create(CultureInfo.InvariantCulture, $"page {now}"));
                _page.Write($"<p class=\"page\" id=\"page{now}\">{name}</p>\n");
                number = now;
            }

            if (block is Table table)
            {
                _tables.Write(table);
            }
            else if (block is Paragraph paragraph && !string.IsNullOrWhiteSpace(paragraph.Text.Value))
            {
                WriteParagraph(paragraph, _headings[block.Index].FirstOrDefault());
            }

            foreach (var (audit, i) in _notes[block.Index])
            {
                WriteNote(audit, i);
            }
        }
    }

    private void WriteParagraph(Paragraph paragraph, SectionRecord? section)
    {
        // A run-in heading shares its paragraph with the text: that is no heading to the eye.
        var heading = section is not null && section.Evidence[0].End + LongestStop >= paragraph.Text.Value.Length ? section : null;
        var css = paragraph.Layer != Layer.Body ? "aside" : paragraph.Look.Centered ? "center" : paragraph.Look.RightAligned ? "right" : heading is null ? "text" : "";
        _page.Write($"<p id=\"k{paragraph.Index}\" class=\"{css}{(heading is null ? "" : " heading")}\"");
        if (heading is not null)
        {
            _page.Write($" role=\"heading\" aria-level=\"{Math.Min(heading.Level + 1, 6)}\"");
        }

        _page.Raw(">");
        _marks.Write(_page, paragraph.Text.Value, paragraph.Index);
        _page.Raw("</p>\n");
    }

    private void WriteNote(AuditRecord audit, int number)
    {
        _page.Write($"<aside class=\"note {audit.Severity}\" data-f=\"{Fact.IdOf(Fact.Audit, number)}\">");
        _page.Write($"<p class=\"tag\">{Phrase.Of(CodeGroups.AuditRule, audit.Rule)}</p><p>{audit.Message}</p>");
        AuditsView.Figures(_page, _units.Of(audit));
        _page.Raw("</aside>\n");
    }
}
