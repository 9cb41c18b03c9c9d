using PerfExtract.Records;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>How much a record holds, for the summary and --fail-on: facts by kind, audits by rule, both by name, and warnings.</summary>
internal sealed record Tally(IReadOnlyDictionary<string, int> Facts, IReadOnlyDictionary<string, int> Audits, int Warnings)
{
    public static readonly Tally None = new(new Dictionary<string, int>(), new Dictionary<string, int>(), 0);

    public static Tally Of(ReportRecord record)
    {
        var facts = new Dictionary<string, int>(StringComparer.Ordinal);
        Count(facts, "budgets", record.Budgets.Count);
        Count(facts, "executionRates", record.ExecutionRates.Count);
        Count(facts, "findings", record.Findings.Count);
        Count(facts, "goals", record.Goals.Count);
        Count(facts, "indicators", record.Indicators.Count);
        Count(facts, "scores", record.Scores.Count);
        Count(facts, "staffing", record.Staffing.Count);
        var audits = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var rule in record.Audits.Select(audit => audit.Rule).Order(StringComparer.Ordinal))
        {
            audits[rule] = audits.GetValueOrDefault(rule) + 1;
        }

        return new Tally(facts, audits, record.Diagnostics.Count(one => one.Severity == Severities.Warning));
    }

    private static void Count(Dictionary<string, int> facts, string kind, int count)
    {
        if (count > 0)
        {
            facts.Add(kind, count);
        }
    }
}
