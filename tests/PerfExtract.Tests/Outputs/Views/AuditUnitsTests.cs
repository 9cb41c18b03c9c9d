using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Views;

/// <summary>The record's figures are bare numbers: yuan, percent or a count.</summary>
public class AuditUnitsTests
{
    private static readonly Evidence s_place = new(null, null, 3, null, null, null, 5, 8, "120");

    [Theory]
    [InlineData("sum-of-parts", 12700000, 12600000, "1270万元", "1260万元", "-10万元", "-100,000 yuan")]
    [InlineData("claim-mismatch", -4000, 0, "-4000元", "0元", "+4000元", "+4,000 yuan")]
    [InlineData("rate-mismatch", 95, 97, "95%", "97%", "+2个百分点", "+2 points")]
    public void Money_is_told_by_the_fact_at_the_place_and_percents_by_the_rule(
        string rule, int expected, int actual, string expectedText, string actualText, string difference, string english)
    {
        var record = RecordSamples.Empty() with
        {
            Budgets = [new BudgetFact(null, "合计", null, null, null, null, null, "actual", 2021, 1, "1", "元", "text", [s_place], 1)],
        };

        var figures = new AuditUnits(record).Of(Audit(rule, expected, actual))!;

        Assert.Equal(
            (expectedText, actualText, difference, english),
            (figures.Expected.Chinese, figures.Actual.Chinese, figures.Difference.Chinese, figures.Difference.English));
    }

    [Fact]
    public void A_count_has_its_own_unit()
    {
        var staffing = RecordSamples.Empty() with { Staffing = [new StaffingFact("编制", 20, "名", [s_place])] };
        Assert.Equal("+3名", new AuditUnits(staffing).Of(Audit("sum-of-parts", 17, 20))!.Difference.Chinese);

        var indicator = new IndicatorFact(null, null, null, "满意度", new QuantityRecord("≥95%", ">=", 95, "%"), null, null, null, null, null, null, false, "table", [s_place]);
        Assert.Equal("-1个百分点", new AuditUnits(RecordSamples.Empty() with { Indicators = [indicator] }).Of(Audit("target-missed", 95, 94))!.Difference.Chinese);
    }

    [Theory]
    [InlineData("sum-of-parts", "应为", "实为")]
    [InlineData("over-execution", "预算", "执行")]
    [InlineData("conflicting-values", "一处", "另一处")]
    public void Figures_are_called_what_they_are(string rule, string expected, string actual)
    {
        var figures = new AuditUnits(RecordSamples.Empty()).Of(Audit(rule, 1, 2))!;
        Assert.Equal((expected, actual), (figures.ExpectedName.Chinese, figures.ActualName.Chinese));
    }

    [Fact]
    public void One_figure_alone_is_no_pair() => Assert.Null(new AuditUnits(RecordSamples.Empty()).Of(Audit("balance", null, 1)));

    private static AuditRecord Audit(string rule, decimal? expected, decimal? actual) => new(rule, "error", "", "", expected, actual, [s_place]);
}
