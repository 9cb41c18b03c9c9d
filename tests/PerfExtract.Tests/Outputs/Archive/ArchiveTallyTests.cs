using PerfExtract.Outputs.Archive;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Archive;

public class ArchiveTallyTests
{
    [Fact]
    public void A_unit_s_report_is_measured_by_its_total_and_the_rate_that_it_states()
    {
        var record = Report("水利局", 2021, Fact("expenditure-total", "adjusted", 200), Fact("expenditure-total", "actual", 190), Fact("basic-expenditure", "actual", 90))
            with { ExecutionRates = [Rate("expenditure-total", 95.1m)] };

        Assert.Equal((190m, 95.1m), Figures(record));
        Assert.Equal((190m, 95m), Figures(record with { ExecutionRates = [] }));
    }

    [Fact]
    public void A_report_of_projects_is_measured_by_their_sum_where_it_has_no_hole()
    {
        var whole = Report("档案馆", 2023,
            Fact("project", "adjusted", 100, "甲"), Fact("project", "initial", 90, "甲"), Fact("project", "actual", 80, "甲"),
            Fact("project", "adjusted", 50, "乙"), Fact("project", "actual", 50, "乙")) with
        {
            Report = new ReportHead(null, "档案馆", 2023, null, ReportKinds.ProjectExpenditure, null, []),
        };

        Assert.Equal((130m, 86.67m), Figures(whole));
        Assert.Equal((null, null), Figures(whole with { Budgets = [.. whole.Budgets.SkipLast(1)] }));
    }

    [Fact]
    public void Parts_funds_and_other_years_are_no_whole() => Assert.Equal((null, null), Figures(Report("水利局", 2021,
        Fact("expenditure-total", "actual", 1) with { Within = "basic-expenditure" },
        Fact("expenditure-total", "actual", 1) with { Fund = "government-fund" },
        Fact("expenditure-total", "actual", 1) with { Year = 2020 })));

    [Theory]
    [InlineData(new[] { 50.0, 90, 100 }, 90.0)]
    [InlineData(new[] { 50.0, 90, 95, 100 }, 92.5)]
    [InlineData(new[] { 90.0, 90, 90, 100 }, 90.0)]
    public void The_median_is_the_middle_one_or_lies_between_the_two(double[] rates, double median)
    {
        var tally = new ArchiveTally();
        tally.Add(RecordSamples.Empty() with { ExecutionRates = [.. rates.Select(rate => Rate("reception", (decimal)rate))] }, null);

        Assert.Equal((decimal)median, tally.Summary("").Rates.Median);
    }

    [Theory]
    [InlineData(49.99, "<50%")]
    [InlineData(50, "50–60%")]
    [InlineData(99.99, "95–100%")]
    [InlineData(100, "100%")]
    [InlineData(100.01, ">100%")]
    public void Each_rate_is_in_one_bucket(double rate, string bucket)
    {
        var tally = new ArchiveTally();
        tally.Add(RecordSamples.Empty() with { ExecutionRates = [Rate("reception", (decimal)rate)] }, null);

        Assert.Equal(bucket, Assert.Single(tally.Summary("").Rates.Buckets, one => one.Count > 0).Name);
    }

    [Fact]
    public void An_organisation_speaks_by_its_latest_year_and_the_fuller_document()
    {
        var tally = new ArchiveTally();
        tally.Add(Report("水 利 局", 2022), null);
        tally.Add(Report("水利局", 2021, Fact("expenditure-total", "actual", 7)), null);
        tally.Add(Report("水利局", 2021, Fact("expenditure-total", "actual", 8), Fact("expenditure-total", "budget", 10)), null);

        var one = Assert.Single(tally.Summary("").Organizations);

        Assert.Equal((2021, 2022, 8m, 80m, 3), (one.FirstYear, one.LastYear, one.Amount, one.Rate, one.Documents.Count));
    }

    [Fact]
    public void What_has_no_figure_is_ranked_last()
    {
        Organization[] all =
        [
            new("甲", 2021, 2021, null, null, null, 0, [0]), new("乙", 2021, 2021, 5, 99, null, 1, [1]), new("丙", 2021, 2021, 9, 50, null, 1, [2]),
        ];
        string[] Ranked(Ranking by) => [.. Organizations.Ranked(all, by).Select(one => one.Name)];

        Assert.Equal(["丙", "乙", "甲"], Ranked(Ranking.Rate));
        Assert.Equal(["丙", "乙", "甲"], Ranked(Ranking.Amount));
        Assert.Equal(["丙", "乙", "甲"], Ranked(Ranking.Audits));
        Assert.Equal(["丙", "乙", "甲"], Ranked(Ranking.Name));
    }

    [Fact]
    public void Audits_are_counted_by_rule_with_the_documents_that_have_most_first()
    {
        var tally = new ArchiveTally();
        AuditRecord audit = new("balance", "error", "不平。", "", 1, 2, []);
        tally.Add(RecordSamples.Empty("a") with { Audits = [audit with { Rule = "target-missed" }, audit] }, null);
        tally.Add(RecordSamples.Empty("b") with { Audits = [audit, audit] }, "b.html");

        var rules = tally.Summary("").Audits;

        Assert.Equal([("balance", 3), ("target-missed", 1)], rules.Select(rule => (rule.Rule, rule.Count)));
        Assert.Equal([(1, 2, 0), (0, 1, 1)], rules[0].Documents.Select(one => (one.Document, one.Count, one.First)));
    }

    private static (decimal?, decimal?) Figures(ReportRecord record)
    {
        var tally = new ArchiveTally();
        tally.Add(record, null);
        var document = Assert.Single(tally.Summary("").Documents);
        return (document.Amount, document.Rate);
    }

    private static ReportRecord Report(string organization, int year, params IReadOnlyList<BudgetFact> budgets) => RecordSamples.Empty() with
    {
        Report = new ReportHead(null, organization, year, null, "overall-expenditure", null, []),
        Budgets = [.. budgets.Select(fact => fact with { Year = fact.Year ?? year })],
    };

    private static BudgetFact Fact(string item, string stage, decimal amount, string? project = null) =>
        new(item, "标签", null, project, null, null, null, stage, null, amount, "1", "元", "table", [], 1);

    private static ExecutionRateFact Rate(string item, decimal percent) => new(item, "标签", null, percent, null, "reported", null, null, null, null, []);
}
