using PerfExtract.Facts.Staffing;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>
/// The parts of a head-count against it. One that exceeds its total is wrong; a list that falls short may leave groups out
/// (其中：党员20人), unless all of it are establishments (编制), which are of few kinds that reports list in full.
/// </summary>
internal static class HeadCounts
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        foreach (var sum in input.HeadCounts)
        {
            var parts = sum.Parts.Sum(part => part.Count);
            if (parts > sum.Whole.Count || (parts < sum.Whole.Count && IsFull(sum)))
            {
                var evidence = sum.Whole.Evidence;
                yield return Finding.Of(AuditRules.SumOfParts, Severities.Error,
                    $"“{sum.Whole.Label}”写为{Finding.Plain(sum.Whole.Count)}{sum.Whole.Unit}（{Finding.Where(evidence)}），"
                    + $"而其中所列{sum.Parts.Count}项合计{Finding.Plain(parts)}{sum.Whole.Unit}，"
                    + $"{(parts > sum.Whole.Count ? "多出" : "少")}{Finding.Plain(Math.Abs(parts - sum.Whole.Count))}{sum.Whole.Unit}，请核对人数。",
                    sum.Whole.Label, parts, sum.Whole.Count, [evidence, .. sum.Parts.Select(part => part.Evidence)]);
            }
        }
    }

    private static bool IsFull(HeadCountSum sum) =>
        IsEstablishment(sum.Whole.Label) && sum.Parts.All(part => IsEstablishment(part.Label));

    private static bool IsEstablishment(string label) => label.Contains("编制", StringComparison.Ordinal);
}
