using PerfExtract.Facts;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>
/// A stated deviation against target and actual. Places compute it as (actual − target) / target or as actual − target; either passes.
/// </summary>
internal static class DeviationMismatch
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        foreach (var indicator in input.Indicators)
        {
            if (indicator is not { Target.Value: { } target, Actual.Value: { } actual, Deviation: { Value: { } stated } deviation }
                || indicator.Target.Unit != indicator.Actual.Unit || Percent.Of(actual - target, Math.Abs(target)) is not { } percent)
            {
                continue;
            }

            var relative = Percent.Rounded(percent);
            var slack = Rounding.Of(deviation.Text.Trim('%', '％', ' '), null) + 0.005m;
            if (Math.Abs(stated - relative) > slack && Math.Abs(stated - (actual - target)) > slack
                && Math.Abs(stated) != Math.Abs(relative) && !(stated == 0 && indicator.Achieved == true))
            {
                yield return Finding.Of(AuditRules.DeviationMismatch, Severities.Warning,
                    $"指标{Finding.Quoted(indicator.Name)}目标{indicator.Target.Text}、实际{indicator.Actual.Text}，偏差应为{Finding.Plain(relative)}%，"
                    + $"报告写为{deviation.Text}，请核对。",
                    indicator.Name, relative, stated, indicator.Evidence);
            }
        }
    }
}
