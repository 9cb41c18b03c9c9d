using PerfExtract.Outputs.Names;
using PerfExtract.Records;

namespace PerfExtract.Outputs.Views;

/// <summary>An audit's two figures and what lies between them, each with its name and unit.</summary>
public sealed record AuditFigures(Phrase ExpectedName, Phrase Expected, Phrase ActualName, Phrase Actual, Phrase Difference)
{
    public IEnumerable<(Phrase Name, Phrase Figure)> Pairs => [(ExpectedName, Expected), (ActualName, Actual), (Phrase.View("difference"), Difference)];
}

/// <summary>
/// What an audit's figures count. The record has bare numbers; the unit is that of the fact which stands where the audit's first
/// evidence stands.
/// </summary>
public sealed class AuditUnits
{
    private const string Percent = "%";

    private static readonly string[] s_percents = [AuditRules.RateMismatch, AuditRules.ShareOfWhole, AuditRules.DeviationMismatch];

    private readonly HashSet<(int, int?, int?, int)> _money = [];
    private readonly Dictionary<(int, int?, int?, int), string> _units = [];

    public AuditUnits(ReportRecord record)
    {
        foreach (var place in record.Budgets.SelectMany(fact => fact.Evidence))
        {
            _money.Add(KeyOf(place));
        }

        foreach (var (evidence, unit) in record.Staffing.Select(fact => (fact.Evidence, fact.Unit))
            .Concat(record.Indicators.Select(fact => (fact.Evidence, fact.Target?.Unit))))
        {
            foreach (var place in evidence)
            {
                _units.TryAdd(KeyOf(place), unit ?? "");
            }
        }
    }

    /// <summary>Null where the audit has not both figures.</summary>
    public AuditFigures? Of(AuditRecord audit) =>
        audit is { Expected: { } expected, Actual: { } actual }
            ? new AuditFigures(
                Phrase.View(NamesOf(audit.Rule).Expected), Figure(audit, expected), Phrase.View(NamesOf(audit.Rule).Actual), Figure(audit, actual),
                Difference(audit, actual - expected))
            : null;

    /// <summary>Not every expected figure is what the other should be: of two places that disagree, either may be right.</summary>
    private static (string Expected, string Actual) NamesOf(string rule) => rule switch
    {
        AuditRules.OverExecution => ("budget", "spent"),
        AuditRules.TargetMissed => ("target", "actual"),
        AuditRules.ConflictingValues => ("one-place", "other-place"),
        _ => ("expected", "stated"),
    };

    private Phrase Figure(AuditRecord audit, decimal value) =>
        audit.Evidence.Count > 0 && !IsPercent(audit) && _money.Contains(KeyOf(audit.Evidence[0]))
            ? Figures.Money(value)
            : Phrase.AsWritten(Figures.Plain(value) + (IsPercent(audit) ? Percent : UnitOf(audit)));

    private Phrase Difference(AuditRecord audit, decimal difference)
    {
        var sign = difference > 0 ? "+" : "";
        var figure = IsPercent(audit) || UnitOf(audit) == Percent
            ? new Phrase(Figures.Plain(difference) + "个百分点", Figures.Plain(difference) + " points")
            : Figure(audit, difference);
        return new Phrase(sign + figure.Chinese, sign + figure.English);
    }

    private static bool IsPercent(AuditRecord audit) => s_percents.Contains(audit.Rule);

    private string UnitOf(AuditRecord audit) => audit.Evidence.Count > 0 ? _units.GetValueOrDefault(KeyOf(audit.Evidence[0]), "") : "";

    private static (int, int?, int?, int) KeyOf(Evidence place) => (place.Block, place.Row, place.Column, place.Start);
}
