using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>Audits as cards, each with both figures.</summary>
internal static class AuditsView
{
    public static void Write(HtmlPage page, ReportRecord record, AuditUnits units, FactPlaces places)
    {
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
        if (figures is null)
        {
            return;
        }

        page.Raw("<dl class=\"figures\">");
        foreach (var (name, figure) in figures.Pairs)
        {
            page.Write($"<div><dt>{name}</dt><dd>{figure}</dd></div>");
        }

        page.Raw("</dl>");
    }
}
