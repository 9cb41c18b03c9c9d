using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>What the report is and how far it can be trusted, on top of the page.</summary>
internal static class HeadView
{
    public static void Write(HtmlPage page, ReportRecord record)
    {
        var head = record.Report;
        page.Raw("<div class=\"what\"><h1><span");
        FactsView.Attributes(page, Fact.IdOf(Fact.Head, 0));
        page.Write($" lang=\"zh-CN\">{head.Title ?? record.Source.Name}</span></h1><p class=\"meta\">");
        page.Write($"{Phrase.Join(" · ", Phrase.AsWritten(head.Organization ?? ""), Phrase.AsWritten(Figures.Year(head.FiscalYear)), head.Kind is { } kind ? Phrase.Of(CodeGroups.ReportKind, kind) : default, head.Evaluation is { } by ? Phrase.Of(CodeGroups.Evaluation, by) : default, Phrase.AsWritten(head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? ""))}</p></div>\n");
        page.Raw("<p class=\"trust\">");
        var any = false;
        foreach (var severity in Severities.All.Reverse())
        {
            any |= Count(page, severity, "#kind-audits", Phrase.Of(CodeGroups.Severity, severity), record.Audits.Count(audit => audit.Severity == severity));
        }

        any |= Count(page, "low", "#kind-budgets", Phrase.View("low-confidence"), record.Budgets.Count(Confidence.IsLow));
        any |= Count(page, "info", "#kind-diagnostics", Phrase.View("not-understood"), record.Diagnostics.Count);
        if (!any)
        {
            page.Write($"<span class=\"badge yes\">✓ {Phrase.View("all-well")}</span>");
        }

        page.Raw("</p>");
    }

    private static bool Count(HtmlPage page, string css, string target, Phrase name, int count)
    {
        if (count == 0)
        {
            return false;
        }

        page.Write($"<a class=\"badge {css}\" href=\"{target}\">{name} <b>{count}</b></a> ");
        return true;
    }
}
