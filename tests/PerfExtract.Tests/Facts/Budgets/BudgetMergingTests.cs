using PerfExtract.Facts.Budgets;
using PerfExtract.Records;

namespace PerfExtract.Tests.Facts.Budgets;

public class BudgetMergingTests
{
    [Fact]
    public void A_coarser_restatement_is_the_same_fact()
    {
        var merged = Merge([Fact(12_345_600m, "1234.56", "万元", 1), Fact(12_345_612.34m, "12345612.34", "元", 2)]);

        var one = Assert.Single(merged);
        Assert.Equal(12_345_612.34m, one.Amount);
        Assert.Equal("12345612.34", one.Text);
        Assert.Equal([2, 1], one.Evidence.Select(place => place.Block));
    }

    [Fact]
    public void Two_that_disagree_beyond_rounding_stay_two() =>
        Assert.Equal(2, Merge([Fact(12_345_600m, "1234.56", "万元", 1), Fact(12_345_700m, "1234.57", "万元", 2)]).Count);

    [Fact]
    public void Nothing_is_not_a_small_amount_rounded() =>
        Assert.Equal(2, Merge([Fact(0m, "0", "万元", 1), Fact(3_000m, "3000", "元", 2)]).Count);

    [Fact]
    public void Another_year_stage_side_or_part_is_another_fact()
    {
        var fact = Fact(10_000m, "1.00", "万元", 1);

        Assert.Equal(6, Merge(
        [
            fact, fact with { Year = 2020 }, fact with { Stage = Stages.Initial }, fact with { Side = Sides.Income },
            fact with { Within = Items.BasicExpenditure }, fact with { Project = "河道清淤" },
        ]).Count);
    }

    [Theory]
    [InlineData("省级资金", "市级资金", 2)]
    [InlineData("省级财政资金", "省财政补助资金", 1)]
    [InlineData("地方资金", "地方财政资金", 1)]
    public void Local_money_of_two_levels_is_two_facts(string one, string other, int expected)
    {
        var fact = Fact(10_000m, "1.00", "万元", 1) with { Item = Items.LocalFunds };

        Assert.Equal(expected, Merge([fact with { Label = one }, fact with { Label = other }]).Count);
    }

    [Fact]
    public void Labels_tell_projects_apart_and_items_do_not_need_them()
    {
        var project = Fact(10_000m, "1.00", "万元", 1) with { Item = Items.Project, Label = "河道清淤" };
        var item = Fact(10_000m, "1.00", "万元", 1) with { Label = "会议费" };

        Assert.Equal(2, Merge([project, project with { Label = "路灯维护" }]).Count);
        Assert.Single(Merge([item, item with { Label = "会 议 费 用" }]));
    }

    /// <summary>A line of a table of projects, and the total of that project's own form.</summary>
    [Fact]
    public void The_total_of_a_projects_form_is_the_projects_line()
    {
        var line = Fact(10_000m, "1.00", "万元", 1) with { Item = Items.Project, Label = "河道清淤", Project = "河道清淤" };
        var total = line with { Label = "年度资金总额" };

        Assert.Single(Merge([line, total]));
        Assert.Equal(2, Merge([line, total with { Project = "路灯维护" }]).Count);
        Assert.Equal(2, Merge([line, line with { Label = "清淤设备" }]).Count);
    }

    [Theory]
    [InlineData("河道清淤项目", "河道清淤")]
    [InlineData("河道清淤资金", "河道清淤")]
    [InlineData("河道清淤二期项目", "河道清淤二期项目")]
    [InlineData("路灯维护项目", "路灯维护项目")]
    public void A_project_of_the_text_is_the_one_that_the_table_lists(string said, string expected)
    {
        var fact = Fact(10_000m, "1.00", "万元", 1) with { Item = Items.Project, Label = "河道清淤", Project = "河道清淤" };

        var named = new ListedNames([fact, fact with { Label = "路灯维护项目", Project = "路灯维护项目" }, fact with { Label = "路灯维护", Project = "路灯维护" }], PerfExtract.Lexicon.Lexicon.Default)
            .AsListed(fact with { Label = said, Project = said });

        Assert.Equal((expected, expected), (named.Project, named.Label));
    }

    private static IReadOnlyList<BudgetFact> Merge(IEnumerable<BudgetFact> facts) => BudgetMerging.Merge(facts, PerfExtract.Lexicon.Lexicon.Default);

    private static BudgetFact Fact(decimal amount, string text, string unit, int block) => new(
        Items.Meeting, "会议费", null, null, null, Sides.Expenditure, null, Stages.Actual, 2021, amount, text, unit, Origins.Text,
        [new Evidence(null, null, block, null, null, null, 0, text.Length, text)], 1);
}
