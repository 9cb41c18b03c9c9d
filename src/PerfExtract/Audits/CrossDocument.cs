using PerfExtract.Facts;
using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Audits;

/// <summary>
/// One organisation's reports of several years against each other: what last year's report carried out must be what this year's
/// carried in, and a prior-year figure must be the one that the prior year's report gave. A finding belongs to the later report.
/// </summary>
public static class CrossDocument
{
    /// <param name="records">One organisation's, of any years, in any order.</param>
    /// <returns>The findings, each with the record whose evidence it holds.</returns>
    public static IEnumerable<(ReportRecord Record, AuditRecord Audit)> Check(IReadOnlyList<ReportRecord> records)
    {
        var years = records
            .Where(record => record.Report.FiscalYear is not null)
            .OrderBy(record => record.Report.FiscalYear).ThenBy(record => record.Source.Name, StringComparer.Ordinal)
            .ToList();
        foreach (var later in years)
        {
            foreach (var earlier in years.Where(one => one.Report.FiscalYear == later.Report.FiscalYear - 1))
            {
                foreach (var audit in CarriedOver(earlier, later).Concat(Restated(earlier, later)))
                {
                    yield return (later, audit);
                }
            }
        }
    }

    private static IEnumerable<AuditRecord> CarriedOver(ReportRecord earlier, ReportRecord later)
    {
        var carriedOut = Single(earlier, earlier.Report.FiscalYear, Stages.CarriedOut);
        foreach (var (account, carriedIn) in Single(later, later.Report.FiscalYear, Stages.CarriedIn))
        {
            if (carriedOut.TryGetValue(account with { Year = earlier.Report.FiscalYear }, out var before) && Differ(before, carriedIn))
            {
                yield return Finding.Of(
                    AuditRules.CrossDocument, Severities.Warning,
                    $"{Finding.Name(carriedIn)}的上年结转写为{Finding.Money(carriedIn.Amount)}（{Finding.Where(carriedIn.Evidence[0])}），"
                    + $"而上一年度报告的年末结转为{Finding.Money(before.Amount)}，请核对两年数据是否衔接。",
                    carriedIn.Label, before.Amount, carriedIn.Amount, carriedIn.Evidence);
            }
        }
    }

    private static IEnumerable<AuditRecord> Restated(ReportRecord earlier, ReportRecord later)
    {
        var year = earlier.Report.FiscalYear;
        foreach (var stage in (IEnumerable<string>)[Stages.Initial, Stages.Adjusted, Stages.Actual])
        {
            var given = Single(earlier, year, stage);
            foreach (var (account, restated) in Single(later, year, stage))
            {
                if (given.TryGetValue(account, out var before) && Differ(before, restated))
                {
                    yield return Finding.Of(
                        AuditRules.CrossDocument, Severities.Warning,
                        $"{Finding.Name(restated)}的{Finding.StageName(stage)}写为{Finding.Money(restated.Amount)}（{Finding.Where(restated.Evidence[0])}），"
                        + $"而{year}年度报告为{Finding.Money(before.Amount)}，请说明调整原因或统一数据。",
                        restated.Label, before.Amount, restated.Amount, restated.Evidence);
                }
            }
        }
    }

    /// <summary>Facts that a report gives once; one given twice, unequal, is the report's own conflict already.</summary>
    private static Dictionary<Account, BudgetFact> Single(ReportRecord record, int? year, string stage) => record.Budgets
        .Where(fact => fact.Year == year && fact.Stage == stage)
        .GroupBy(Account.Of)
        .Where(group => group.Count() == 1)
        .ToDictionary(group => group.Key, group => group.Single());

    private static bool Differ(BudgetFact one, BudgetFact other) =>
        Math.Abs(one.Amount - other.Amount) > Rounding.Of(one.Text, one.Unit) + Rounding.Of(other.Text, other.Unit);
}
