using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>The rules in the order in which their findings stand in the record: arithmetic first, then what was done, then what was said.</summary>
public static class Auditor
{
    private static readonly Func<AuditInput, IEnumerable<AuditRecord>>[] s_rules =
    [
        SumOfParts.Check,
        HeadCounts.Check,
        Balance.Check,
        RateMismatch.Check,
        ShareOfWhole.Check,
        ConflictingValues.Check,
        OverExecution.Check,
        DeviationMismatch.Check,
        TargetMissed.Check,
        ClaimMismatch.Check,
        ClaimsInSentences.Check,
    ];

    public static IReadOnlyList<AuditRecord> Check(AuditInput input) => [.. s_rules.SelectMany(rule => rule(input))];
}
