using PerfExtract.Forge.Answers;
using PerfExtract.Records;

namespace PerfExtract.Acceptance.Scoring;

/// <summary>Answers and facts on one short line, for whoever reads why a score is low.</summary>
internal static class Say
{
    public static string Of(object? thing) => thing switch
    {
        BudgetAnswer b => $"{Any(b.Items)} {b.Label} {Any(b.Stages)} {b.Year} {b.Amount} within {Any(b.Within)} {b.Project}",
        BudgetFact b => $"{b.Item} {b.Label} {b.Stage} {b.Year} {b.Amount} within {b.Within} {b.Project} «{b.Evidence[0].Quote}»",
        RateAnswer r => $"{Any(r.Items)} {r.Label} {r.Percent}%",
        ExecutionRateFact r => $"{r.Item} {r.Label} {r.Percent}% «{r.Evidence[0].Quote}»",
        IndicatorAnswer i => $"{i.Name} {i.Target} → {i.Actual} {i.Project}",
        IndicatorFact i => $"{i.Name} {i.Target?.Text} → {i.Actual?.Text} {i.Project}",
        SectionRecord s => $"{s.Level} {s.Number} {s.Title}",
        AuditAnswer a => $"{a.Rule} {string.Join('/', a.Values)}",
        _ => $"{thing}",
    };

    private static string Any(IReadOnlyList<string?> values) => string.Join('|', values.Select(value => value ?? "-"));
}
