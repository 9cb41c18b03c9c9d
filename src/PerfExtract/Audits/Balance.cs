using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>年初预算 + 调整 + 上年结转 = 调整后预算, where one table or paragraph states the sum and its terms.</summary>
internal static class Balance
{
    public static IEnumerable<AuditRecord> Check(AuditInput input)
    {
        foreach (var row in input.ByPlace
            .Where(place => place.Any(fact => fact.Stage == Stages.Adjustment))
            .SelectMany(place => place.GroupBy(Account.OfEitherSide).Select(row => (Facts: row, Place: place))))
        {
            var byStage = row.Facts.ToLookup(fact => fact.Stage);
            if (One(byStage, Stages.Initial) is not { } initial || One(byStage, Stages.Adjusted) is not { } adjusted
                || One(byStage, Stages.Adjustment) is not { } adjustment || byStage[Stages.CarriedIn].Count() > 1)
            {
                continue;
            }

            List<BudgetFact> terms = [initial, adjustment];
            var sum = initial.Amount + adjustment.Amount;
            var slack = new[] { initial, adjustment, adjusted }.Sum(fact => Rounding.Of(fact.Text, fact.Unit));
            if (One(byStage, Stages.CarriedIn) is { } carried && Math.Abs(sum - adjusted.Amount) > slack)
            {
                // 调整数 counts the carry-over in some places and not in others; either sum will do.
                terms.Add(carried);
                sum += carried.Amount;
                slack += Rounding.Of(carried.Text, carried.Unit);
            }

            if (Math.Abs(sum - adjusted.Amount) > slack && !IsMovedInParts(row.Place, initial, adjusted, slack))
            {
                yield return Found(row.Place.Key, adjusted, terms, sum);
            }
        }
    }

    /// <summary>年初预算3200万元，追加412万元，压减公用经费35万元，全年预算3577万元: what an item was given or lost moves the whole too.</summary>
    private static bool IsMovedInParts(IEnumerable<BudgetFact> place, BudgetFact initial, BudgetFact adjusted, decimal slack) =>
        initial.Origin == Origins.Text
        && Math.Abs(initial.Amount + place.Where(fact => fact.Stage == Stages.Adjustment && fact.Year == initial.Year).Sum(fact => fact.Amount) - adjusted.Amount) <= slack;

    private static BudgetFact? One(ILookup<string, BudgetFact> facts, string stage) =>
        facts[stage].Count() == 1 ? facts[stage].Single() : null;

    private static AuditRecord Found(SamePlace place, BudgetFact adjusted, List<BudgetFact> terms, decimal sum)
    {
        var evidence = place.EvidenceOf(adjusted);
        return Finding.Of(AuditRules.Balance, Severities.Error,
            $"{Finding.Name(adjusted)}调整后预算写为{Finding.Money(adjusted.Amount)}（{Finding.Where(evidence)}），"
            + $"而{string.Join("加", terms.Select(term => Finding.StageName(term.Stage) + Finding.Money(term.Amount)))}等于{Finding.Money(sum)}，请核对。",
            adjusted.Label, sum, adjusted.Amount, [evidence, .. terms.Select(place.EvidenceOf)]);
    }
}
