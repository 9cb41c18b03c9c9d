using System.Globalization;
using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Html;

/// <summary>One fact as the page shows it: a line of words, its figure, and the places it points at.</summary>
/// <param name="Id">Unique on the page: the kind's letter and a number.</param>
internal sealed record FactCard(
    string Id, string Kind, string Title, string Detail, string Figure, IReadOnlyList<Evidence> Evidence, bool Low = false,
    string? Mark = null);

/// <summary>A record's facts as cards, kind by kind in the order of the contract.</summary>
internal static class FactCards
{
    /// <summary>Below this a fact rests on a heading or on custom, and is shown so.</summary>
    private const decimal LowConfidence = 0.7m;

    public static IReadOnlyList<FactCard> Of(ReportRecord record)
    {
        var lead = ReportCards(record.Report);
        return
        [
            .. lead,
            .. record.Audits.Select((audit, i) => new FactCard(
                $"a{i}", "audits", audit.Message, Named("auditRule", audit.Rule), "", audit.Evidence, Mark: audit.Severity)),
            .. record.Budgets.Select((fact, i) => new FactCard(
                $"b{i}", "budgets", Title(fact.Label, fact.Project), Detail(fact), Money(fact), fact.Evidence, fact.Confidence < LowConfidence)),
            .. record.ExecutionRates.Select((fact, i) => new FactCard(
                $"r{i}", "executionRates", Title(fact.Label, fact.Project),
                Join(fact.Year?.ToString(CultureInfo.InvariantCulture), Named("origin", fact.Origin)), Plain(fact.Percent) + "%", fact.Evidence)),
            .. record.Indicators.Select((fact, i) => new FactCard(
                $"i{i}", "indicators", Title(fact.Name, fact.Project), IndicatorDetail(fact), fact.Actual?.Text ?? "", fact.Evidence,
                Mark: fact.Achieved is { } achieved ? (achieved ? "yes" : "no") : null)),
            .. record.Goals.Select((fact, i) => new FactCard(
                $"g{i}", "goals", fact.Expected ?? "", fact.Achieved ?? "", "", fact.Evidence)),
            .. record.Staffing.Select((fact, i) => new FactCard(
                $"t{i}", "staffing", fact.Label, "", Plain(fact.Count) + fact.Unit, fact.Evidence)),
            .. record.Scores.Select((fact, i) => new FactCard(
                $"s{i}", "scores", fact.Label, fact.Grade ?? "",
                fact.Value is { } value ? Plain(value) + (fact.OutOf is { } of ? $"/{Plain(of)}" : "") : fact.Grade ?? "", fact.Evidence)),
            .. record.Findings.Select((fact, i) => new FactCard($"f{i}", "findings", fact.Text, Named("findingKind", fact.Kind), "", fact.Evidence)),
            .. record.Diagnostics.Select((fact, i) => new FactCard(
                $"d{i}", "diagnostics", fact.Message, fact.Code, "", fact.Evidence, Mark: fact.Severity)),
        ];
    }

    private static IEnumerable<FactCard> ReportCards(ReportHead head)
    {
        var figure = Join(head.FiscalYear?.ToString(CultureInfo.InvariantCulture), head.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        yield return new FactCard(
            "h0", "report", head.Title ?? "", Join(head.Organization, Named("reportKind", head.Kind), Named("evaluation", head.Evaluation)), figure, head.Evidence);
    }

    private static string Title(string label, string? project) => project is null || project == label ? label : $"{label} · {project}";

    private static string Detail(BudgetFact fact) => Join(
        Named("stage", fact.Stage), fact.Year?.ToString(CultureInfo.InvariantCulture), fact.Code,
        fact.Within is null ? null : "∈ " + Named("item", fact.Within), Named("fund", fact.Fund) is { Length: > 0 } fund ? fund : Named("item", fact.Fund));

    private static string IndicatorDetail(IndicatorFact fact) => Join(
        fact.Level1, fact.Level2, fact.Target is { } target ? "→ " + target.Text : null,
        fact.Weight is { } weight ? $"{(fact.Score is { } score ? Plain(score) : "–")}/{Plain(weight)}" : null, fact.Reason);

    private static string Money(BudgetFact fact) => fact.Text + fact.Unit;

    /// <summary>A code's name in both languages, parted by a line: the page shows one of them.</summary>
    private static string Named(string group, string? code) => code is null ? "" : Names.Names.Of(group, code, Language.Chinese);

    private static string Join(params IEnumerable<string?> parts) => string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));

    private static string Plain(decimal value) => value.ToString("0.############", CultureInfo.InvariantCulture);
}
