using PerfExtract.Documents;
using PerfExtract.Outputs.Html.Charts;
using PerfExtract.Outputs.Html.Report;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>One report on one self-contained page: left the document as read, right its facts, each pointing at its words.</summary>
public static class EvidencePage
{
    /// <param name="whole">The record that this one is a part of, if it is one: what an audit's figures count is told by facts that the part may lack.</param>
    public static void Write(
        Document document, ReportRecord record, TextWriter writer, Language language = Language.Chinese, ReportRecord? whole = null)
    {
        var units = new AuditUnits(whole ?? record);
        var page = new HtmlPage(writer, language);
        var frame = new PageFrame(page, "evidence");
        var facts = new FactsView(page, record, units);
        frame.Open(record.Report.Title ?? record.Source.Name, record.Source.Sha256);
        page.Raw("<header class=\"top\">");
        HeadView.Write(page, record);
        frame.Switches();
        page.Raw("</header>\n<main id=\"document\" tabindex=\"-1\"");
        page.Label(Phrase.View("document"));
        page.Raw("><article lang=\"zh-CN\">\n");
        new DocumentView(page, document, record, units).Write();
        page.Raw("</article></main>\n<aside id=\"facts\"");
        page.Label(Phrase.View("facts"));
        page.Raw("><div class=\"tools\">");
        frame.Search(Phrase.View("search-facts"));
        facts.WriteKinds();
        page.Write($"<p class=\"hint\"><span id=\"count\" role=\"status\"></span> <span class=\"keys\">{Phrase.View("keys")}</span></p></div>\n");
        WriteCharts(page, record);
        facts.Write();
        page.Write($"<footer>{record.Source.Name} · sha256 {record.Source.Sha256}</footer>\n");
        page.Raw("<div id=\"chosen\" role=\"status\" hidden></div></aside>\n");
        frame.Close();
    }

    private static void WriteCharts(HtmlPage page, ReportRecord record)
    {
        page.Raw("<section class=\"charts\"");
        page.Label(Phrase.View("charts"));
        page.Raw(">\n");
        foreach (var chart in ReportCharts.Of(record))
        {
            BarDrawing.Write(page, chart);
        }

        page.Raw("</section>\n");
    }
}
