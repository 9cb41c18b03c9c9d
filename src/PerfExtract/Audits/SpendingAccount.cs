using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>What a report says of the money of one account: its budgets, what was added to them, what was spent.</summary>
internal sealed class SpendingAccount
{
    /// <summary>The best measure of what was spent first.</summary>
    private static readonly string[] s_budgets = [Stages.Adjusted, Stages.Available, Stages.Budget, Stages.Initial];

    private readonly IReadOnlyList<BudgetFact> _facts;
    private readonly decimal _added, _latest, _planned;
    private readonly List<BudgetFact> _actuals = [];

    public SpendingAccount(Account account, IReadOnlyList<BudgetFact> facts)
    {
        (Account, _facts) = (account, facts);
        foreach (var fact in facts)
        {
            switch (fact.Stage)
            {
                case Stages.Actual when !UnsaidStages.IsOf(fact):
                    _actuals.Add(fact);
                    break;
                case Stages.Adjusted or Stages.Available:
                    _latest = Math.Max(_latest, fact.Amount);
                    break;
                case Stages.Budget or Stages.Initial:
                    _planned = Math.Max(_planned, fact.Amount);
                    break;
                case Stages.Adjustment when fact.Amount > 0:
                    _added += fact.Amount;
                    break;
                case Stages.CarriedIn:
                    CarriedIn = Math.Max(CarriedIn, fact.Amount);
                    break;
            }
        }
    }

    public Account Account { get; }

    /// <summary>预算80万元，上年结转20万元，支出95万元: what came over from the year before may be spent beside the budget.</summary>
    public decimal CarriedIn { get; }

    /// <summary>How much the first budget grew.</summary>
    public decimal Growth => Best(_facts.Where(IsEarly)) is { } first ? Math.Max(0m, After(first)) : 0m;

    /// <summary>
    /// 年初预算200万元，追加45万元，支出245万元: what was added later may be spent too; and where another place tells what the budget had
    /// become, all of that.
    /// </summary>
    public decimal After(BudgetFact budget) => IsEarly(budget) ? Math.Max(_added, _latest - budget.Amount) : 0m;

    /// <summary>年初安排680万元，市级下达412万元: what was granted beside the budget came on top of it.</summary>
    public decimal Under(BudgetFact budget) => _planned > budget.Amount ? _planned : 0m;

    public static bool IsEarly(BudgetFact fact) => fact.Stage is Stages.Initial or Stages.Budget;

    /// <summary>Each actual and its budget: the best at a place that states both, else the best of the report, at no place.</summary>
    public IEnumerable<(BudgetFact Actual, BudgetFact Budget, SamePlace? Place)> Comparisons()
    {
        if (_actuals.Count == 0 || !_facts.Any(fact => s_budgets.Contains(fact.Stage)))
        {
            yield break;
        }

        // What stands best at each place is asked for by every actual there.
        var atPlaces = SamePlace.Group(_facts).ToDictionary(place => place.Key, Best);
        var anywhere = Best(_facts);
        foreach (var actual in _actuals)
        {
            SamePlace? place = null;
            for (var i = 0; place is null && i < actual.Evidence.Count; i++)
            {
                place = SamePlace.Of(actual.Evidence[i]) is var own && atPlaces[own] is not null ? own : null;
            }

            if ((place is { } at ? atPlaces[at] : anywhere) is { } budget)
            {
                yield return (actual, budget, place);
            }
        }
    }

    /// <summary>Two budgets that disagree are a conflict of their own; which of them was exceeded is not ours to say.</summary>
    private static BudgetFact? Best(IEnumerable<BudgetFact> facts) => BestStage.Only(facts, s_budgets);
}
