using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>An indicator whose actual value does not meet its target.</summary>
internal static class TargetMissed
{
    public static IEnumerable<AuditRecord> Check(AuditInput input) =>
        from indicator in input.Indicators
        where indicator is { Achieved: false, Target: not null, Actual: not null }
        select Finding.Of(AuditRules.TargetMissed, Severities.Info,
            $"指标{Finding.Quoted(indicator.Name)}目标为{indicator.Target!.Text}，实际完成{indicator.Actual!.Text}，未达到目标"
            + (string.IsNullOrEmpty(indicator.Reason) ? "且未见原因说明，请补充偏差原因。" : "，请核对偏差原因和改进措施。"),
            indicator.Name, indicator.Target.Value, indicator.Actual.Value, indicator.Evidence);
}
