using PerfExtract.Outputs.Names;
using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html.Report;

/// <summary>The kinds of facts that are lists of texts.</summary>
internal static class ListsView
{
    private const string Cards = "cards", Chips = "chips";

    public static void Goals(HtmlPage page, ReportRecord record, FactPlaces places) =>
        Write(page, Cards, Fact.Goal, record.Goals, goal => goal.Evidence, places, goal =>
        {
            page.Write($"<p class=\"tag\">{goal.Project}</p>");
            Pair(page, "goal", goal.Expected);
            Pair(page, "done", goal.Achieved);
        });

    public static void Staffing(HtmlPage page, ReportRecord record, FactPlaces places) =>
        Write(page, Chips, Fact.Staffing, record.Staffing, post => post.Evidence, places,
            post => page.Write($"{post.Label} <b>{Figures.Plain(post.Count)}{post.Unit}</b>"));

    public static void Scores(HtmlPage page, ReportRecord record, FactPlaces places) =>
        Write(page, Chips, Fact.Score, record.Scores, score => score.Evidence, places,
            score => page.Write($"{score.Label} <b>{IndicatorsView.ScoreOf(score.Value, score.OutOf)} {score.Grade}</b>"));

    public static void Findings(HtmlPage page, ReportRecord record, FactPlaces places) =>
        Write(page, Cards, Fact.Finding, record.Findings, finding => finding.Evidence, places, finding => page.Write(
            $"<p class=\"tag {finding.Kind}\">{Phrase.Of(CodeGroups.FindingKind, finding.Kind)}</p><p>{finding.Text}</p>"));

    public static void Diagnostics(HtmlPage page, ReportRecord record, FactPlaces places) =>
        Write(page, Cards, Fact.Diagnostic, record.Diagnostics, diagnostic => diagnostic.Evidence, places, diagnostic => page.Write(
            $"<p class=\"tag {diagnostic.Severity}\">{diagnostic.Code} <small>{Phrase.Of(CodeGroups.Severity, diagnostic.Severity)}</small></p><p>{diagnostic.Message}</p>"));

    private static void Write<T>(
        HtmlPage page, string css, char kind, IReadOnlyList<T> facts, Func<T, IReadOnlyList<Evidence>> evidence, FactPlaces places, Action<T> write)
    {
        page.Write($"<ul class=\"{css}\">\n");
        foreach (var (i, fact) in facts.Index())
        {
            page.Raw("<li");
            FactsView.Attributes(page, Fact.IdOf(kind, i), "row");
            page.Raw(">");
            write(fact);
            if (css == Chips)
            {
                FactsView.More(page, places.Of(evidence(fact)));
            }
            else
            {
                page.Write($"<small class=\"where\">{places.Of(evidence(fact))}</small>");
            }

            page.Raw("</li>\n");
        }

        page.Raw("</ul>\n");
    }

    private static void Pair(HtmlPage page, string name, string? text)
    {
        if (!string.IsNullOrEmpty(text))
        {
            page.Write($"<p><small>{Phrase.View(name)}</small> {text}</p>");
        }
    }
}
