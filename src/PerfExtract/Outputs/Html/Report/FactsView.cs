using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>The facts by kind, each an element that points at its words. A row is what search and filter show or hide.</summary>
internal sealed class FactsView(HtmlPage page, ReportRecord record, AuditUnits units)
{
    private readonly FactPlaces _places = new(record);

    private IReadOnlyList<(string Kind, int Count, Action Write)> Kinds =>
    [
        ("audits", record.Audits.Count, () => AuditsView.Write(page, record, units, _places)),
        ("budgets", record.Budgets.Count, () => BudgetsView.Write(page, record, _places)),
        ("executionRates", record.ExecutionRates.Count, () => RatesView.Write(page, record, _places)),
        ("indicators", record.Indicators.Count, () => IndicatorsView.Write(page, record, _places)),
        ("goals", record.Goals.Count, () => ListsView.Goals(page, record, _places)),
        ("staffing", record.Staffing.Count, () => ListsView.Staffing(page, record, _places)),
        ("scores", record.Scores.Count, () => ListsView.Scores(page, record, _places)),
        ("findings", record.Findings.Count, () => ListsView.Findings(page, record, _places)),
        ("diagnostics", record.Diagnostics.Count, () => ListsView.Diagnostics(page, record, _places)),
    ];

    public static Phrase NameOf(string kind) => kind == "diagnostics" ? Phrase.View("not-understood") : Phrase.Of(CodeGroups.Sheet, kind);

    /// <summary>A button for each kind that the report has.</summary>
    public void WriteKinds()
    {
        page.Raw("<div id=\"kinds\" role=\"group\"");
        page.Label(Phrase.View("kinds"));
        page.Raw(">");
        foreach (var (kind, count, _) in Kinds.Where(kind => kind.Count > 0))
        {
            page.Write($"<button type=\"button\" aria-pressed=\"false\" data-kind=\"{kind}\">{NameOf(kind)} <small>{count}</small></button>");
        }

        if (record.Budgets.Count(Confidence.IsLow) is > 0 and var low)
        {
            page.Write($"<button type=\"button\" aria-pressed=\"false\" data-only=\"low\">{Phrase.View("low-confidence")} <small>{low}</small></button>");
        }

        page.Raw("</div>");
    }

    public void Write()
    {
        foreach (var (kind, count, write) in Kinds.Where(kind => kind.Count > 0))
        {
            page.Write($"<section class=\"kind\" id=\"kind-{kind}\" data-kind=\"{kind}\"><h2>{NameOf(kind)} <small>{count}</small></h2>\n");
            write();
            page.Raw("</section>\n");
        }
    }

    /// <summary>Attributes of a fact's element. One fact takes the tab key's stop; the script moves it, arrows move between facts.</summary>
    public static void Attributes(HtmlPage page, string id, string css = "") =>
        page.Write($" id=\"{id}\" class=\"fact{(css.Length > 0 ? " " + css : "")}\" tabindex=\"-1\"");

    /// <summary>What is said of a fact once it is chosen; search finds these words too.</summary>
    public static void More(HtmlPage page, Phrase words) => page.Write($"<span class=\"more\">{words}</span>");

    public static void Group(HtmlPage page, Phrase head)
    {
        page.Raw("<div class=\"group\">");
        if (head.Chinese is { Length: > 0 })
        {
            page.Write($"<h3>{head}</h3>\n");
        }
    }
}
