using PerfExtract.Records;

namespace PerfExtract.Cli.Batch.Reading;

/// <summary>How much a record holds, for the summary and --fail-on: facts by kind, audits by rule, warnings.</summary>
internal sealed record Tally(IReadOnlyDictionary<string, int> Facts, IReadOnlyDictionary<string, int> Audits, int Warnings)
{
    public static readonly Tally None = new(new SortedDictionary<string, int>(), new SortedDictionary<string, int>(), 0);

    public static Tally Of(ReportRecord record)
    {
        var facts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        Count(facts, "budgets", record.Budgets.Count);
        Count(facts, "executionRates", record.ExecutionRates.Count);
        Count(facts, "indicators", record.Indicators.Count);
        Count(facts, "goals", record.Goals.Count);
        Count(facts, "staffing", record.Staffing.Count);
        Count(facts, "scores", record.Scores.Count);
        Count(facts, "findings", record.Findings.Count);
        var audits = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var audit in record.Audits)
        {
            audits[audit.Rule] = audits.GetValueOrDefault(audit.Rule) + 1;
        }

        return new Tally(facts, audits, record.Diagnostics.Count(one => one.Severity == Severities.Warning));
    }

    private static void Count(SortedDictionary<string, int> facts, string kind, int count)
    {
        if (count > 0)
        {
            facts.Add(kind, count);
        }
    }
}
