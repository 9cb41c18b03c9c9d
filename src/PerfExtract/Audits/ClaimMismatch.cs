using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>What a change is said to be against what both years' figures make it: 比上年增加3.15万元 beside 10万元 and 6万元.</summary>
internal static class ClaimMismatch
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        var changes = input.Budgets.Where(fact => fact.Stage == Stages.Change && fact.Year is not null).ToList();
        if (changes.Count == 0)
        {
            yield break;
        }

        var actuals = input.Budgets.Where(fact => fact.Stage == Stages.Actual).ToLookup(Account.OfEitherSide);
        foreach (var change in changes)
        {
            var account = Account.OfEitherSide(change);
            var (now, before) = (actuals[account].ToList(), actuals[account with { Year = change.Year - 1 }].ToList());
            if (now.Count != 1 || before.Count != 1)
            {
                continue;
            }

            var computed = now[0].Amount - before[0].Amount;
            var slack = new[] { change, now[0], before[0] }.Sum(fact => Rounding.Of(fact.Text, fact.Unit));
            if (Math.Abs(computed - change.Amount) > slack)
            {
                yield return Finding.Of(AuditRules.ClaimMismatch, Severities.Warning,
                    $"{Finding.Name(change)}较上年增减写为{Finding.Money(change.Amount)}（{Finding.Where(change.Evidence[0])}），"
                    + $"按{Finding.Money(now[0].Amount)}与{Finding.Money(before[0].Amount)}计算应为{Finding.Money(computed)}，请核对。",
                    change.Label, computed, change.Amount, change.Evidence[0], now[0].Evidence[0], before[0].Evidence[0]);
            }
        }
    }
}
