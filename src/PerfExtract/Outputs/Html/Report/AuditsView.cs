using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Audits as cards, each with both figures.</summary>
internal static class AuditsView
{
    public static void Write(HtmlPage page, ReportRecord record, FactPlaces places)
    {
        var units = new AuditUnits(record);
        page.Raw("<ul class=\"cards\">\n");
        foreach (var (i, audit) in record.Audits.Index())
        {
            page.Raw("<li");
            FactsView.Attributes(page, Fact.IdOf(Fact.Audit, i), $"row audit {audit.Severity}");
            page.Write($"><p class=\"tag {audit.Severity}\">{Phrase.Of(CodeGroups.AuditRule, audit.Rule)} <small>{Phrase.Of(CodeGroups.Severity, audit.Severity)}</small></p>");
            page.Write($"<p lang=\"zh-CN\">{audit.Message}</p>");
            Figures(page, units.Of(audit));
            page.Write($"<small class=\"where\">{places.Of(audit.Evidence)}</small></li>\n");
        }

        page.Raw("</ul>\n");
    }

    /// <summary>The same figures stand in the note at the audit's place.</summary>
    public static void Figures(HtmlPage page, AuditFigures? figures)
    {
        if (figures is not null)
        {
            page.Write($"<dl class=\"figures\"><div><dt>{Phrase.View("expected")}</dt><dd>{figures.Expected}</dd></div><div><dt>{Phrase.View("stated")}</dt><dd>{figures.Actual}</dd></div><div><dt>{Phrase.View("difference")}</dt><dd>{figures.Difference}</dd></div></dl>");
        }
    }
}
