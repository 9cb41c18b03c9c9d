using PerfExtract.Outputs.Views;
using PerfExtract.Records;

namespace PerfExtract.Tests.Outputs.Views;

public class BudgetBlocksTests
{
    [Fact]
    public void Lines_of_the_same_stages_share_a_grid_and_others_do_not()
    {
        var grids = Assert.Single(Of(
            Fact("expenditure-total", "支出合计", "adjusted"), Fact("expenditure-total", "支出合计", "actual"),
            Fact("reception", "公务接待费", "actual"), Fact("reception", "公务接待费", "change"), Fact("reception", "公务接待费", "budget"),
            Fact("basic-expenditure", "基本支出", "adjusted"))).Grids;

        Assert.Equal([["adjusted", "actual"], ["budget", "actual", "change"]], grids.Select(grid => grid.Stages));
        Assert.Equal(["支出总计", "基本支出"], grids[0].Lines.Select(line => line.Label.Chinese));
    }

    [Fact]
    public void Parts_stand_under_their_whole()
    {
        var lines = Assert.Single(Assert.Single(Of(
            Fact(null, "体育场馆", "actual", code: "2070307"),
            Fact(null, "体育场馆", "actual", code: "2070307", within: "basic-expenditure"),
            Fact(null, "体育场馆", "actual", code: "2070307", within: "project-expenditure"))).Grids).Lines;

        Assert.Equal([("体育场馆", false), ("基本支出", true), ("项目支出", true)], lines.Select(line => (line.Label.Chinese, line.IsPart)));
    }

    [Fact]
    public void A_single_part_without_its_whole_says_what_it_is_a_part_of()
    {
        var line = Assert.Single(Assert.Single(Assert.Single(Of(Fact("reception", "公务接待费", "actual", within: "basic-expenditure"))).Grids).Lines);

        Assert.Equal(("公务接待费", "basic-expenditure", false), (line.Label.Chinese, line.Within, line.IsPart));
    }

    [Fact]
    public void A_project_with_sources_has_a_block_and_a_project_that_is_one_line_has_none()
    {
        var blocks = Of(
            Fact("project", "河道清淤", "actual", project: "河道清淤"),
            Fact("project", "年度资金总额", "actual", project: "馆藏数字化"),
            Fact("fiscal-appropriation", "财政拨款", "actual", project: "馆藏数字化", within: "project"));

        Assert.Equal([null, "馆藏数字化"], blocks.Select(block => block.Project));
        Assert.Equal([false, true], blocks[1].Grids[0].Lines.Select(line => line.IsPart));
    }

    [Fact]
    public void The_latest_year_comes_first_and_every_fact_once()
    {
        var blocks = Of(Fact("reception", "接待费", "actual", year: 2020), Fact("reception", "接待费", "actual"), Fact("reception", "接待费", "actual", year: null));

        Assert.Equal([2021, 2020, null], blocks.Select(block => block.Year));
        Assert.Equal([1, 0, 2], blocks.SelectMany(block => block.Grids).SelectMany(grid => grid.Lines).SelectMany(line => line.Facts).Select(one => one.Index));
    }

    private static IReadOnlyList<BudgetBlock> Of(params IReadOnlyList<BudgetFact> facts) => BudgetBlocks.Of(facts);

    private static BudgetFact Fact(
        string? item, string label, string stage, int? year = 2021, string? code = null, string? project = null, string? within = null) =>
        new(item, label, code, project, within, null, null, stage, year, 1, "1", "元", "table", [], 1);
}
