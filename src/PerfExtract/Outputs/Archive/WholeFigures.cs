using PerfExtract.Records;

namespace PerfExtract.Outputs.Archive;

/// <summary>
/// The figures a document is ranked by: what was spent in all, and its share of the budget. A report of a unit has its total; a
/// report of projects the sum of them. Where neither is stated there is none.
/// </summary>
internal readonly record struct WholeFigures(decimal? Amount, decimal? Rate)
{
    private static readonly string[] s_totals = [Items.ExpenditureTotal, Items.ExpenditureCurrent];

    /// <summary>The contract's order for the denominator of an execution rate.</summary>
    private static readonly string[] s_planned = [Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget];

    public static WholeFigures Of(ReportRecord record)
    {
        var facts = record.Budgets.Where(fact => fact.Within is null && fact.Fund is null && (fact.Year is null || fact.Year == record.Report.FiscalYear)).ToList();
        foreach (var total in s_totals)
        {
            var figures = Of(facts.FindAll(fact => fact.Item == total && fact.Project is null), ReportedRate(record, total));
            if (figures != default)
            {
                return figures;
            }
        }

        return record.Report.Kind == ReportKinds.ProjectExpenditure ? OfProjects(record, facts.FindAll(fact => fact.Item == Items.Project)) : default;
    }

    /// <summary>The score of the whole is out of 100; a report may also give one for a part.</summary>
    public static decimal? ScoreOf(ReportRecord record) =>
        (record.Scores.FirstOrDefault(score => score.OutOf == 100) ?? record.Scores.FirstOrDefault(score => score.OutOf is null))?.Value;

    private static WholeFigures OfProjects(ReportRecord record, List<BudgetFact> facts)
    {
        var projects = facts.GroupBy(fact => fact.Project).ToList();
        if (projects.Count == 1)
        {
            return Of(facts, ReportedRate(record, Items.Project));
        }

        var (spent, planned) = (0m, 0m);
        foreach (var project in projects)
        {
            // A sum with a hole in it is no sum.
            if (Actual([.. project]) is not { } actual || Planned([.. project]) is not { } plan)
            {
                return default;
            }

            spent += actual;
            planned += plan;
        }

        return projects.Count == 0 ? default : new WholeFigures(spent, Percent(spent, planned));
    }

    private static WholeFigures Of(List<BudgetFact> facts, decimal? reported)
    {
        var actual = Actual(facts);
        return new WholeFigures(actual, reported ?? (actual is { } spent && Planned(facts) is { } planned ? Percent(spent, planned) : null));
    }

    /// <summary>Reported rates stand before computed ones in the record.</summary>
    private static decimal? ReportedRate(ReportRecord record, string item) => record.ExecutionRates
        .FirstOrDefault(rate => rate.Item == item && (rate.Year is null || rate.Year == record.Report.FiscalYear))?.Percent;

    private static decimal? Actual(List<BudgetFact> facts) => facts.Find(fact => fact.Stage == Stages.Actual)?.Amount;

    private static decimal? Planned(List<BudgetFact> facts) =>
        s_planned.Select(stage => facts.Find(fact => fact.Stage == stage)).FirstOrDefault(fact => fact is not null)?.Amount;

    private static decimal? Percent(decimal spent, decimal planned) =>
        planned > 0 ? decimal.Round(spent / planned * 100, 2, MidpointRounding.AwayFromZero) : null;
}
