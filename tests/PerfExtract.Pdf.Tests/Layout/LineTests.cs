namespace PerfExtract.Pdf.Tests.Layout;

public class LineTests
{
    [Fact]
    public void A_figure_set_above_its_label_stands_in_its_line() =>
        Assert.Equal(["本年支出120.50万元"], new Sketch().Text("本年支出", 72, 100).Text("120.50", 112, 97.4f).Text("万元", 142, 100).Lay().Blocks());

    [Fact]
    public void Lines_set_close_stay_two() =>
        Assert.Equal(["上一行", "下一行"], new Sketch().Text("上一行", 72, 100).Text("下一行", 72, 110).Lay().Blocks());

    [Theory]
    [InlineData(2, "预算执行")]
    [InlineData(7, "预算执行")]
    [InlineData(12, "预算 执行")]
    public void Han_characters_set_apart_are_one_word(float gap, string expected) =>
        Assert.Equal([expected], new Sketch().Text("预算", 72, 100).Text("执行", 92 + gap, 100).Lay().Blocks());

    [Theory]
    [InlineData(1, "budgetreport")]
    [InlineData(2.5f, "budget report")]
    public void Latin_words_are_parted_by_a_quarter(float gap, string expected) =>
        Assert.Equal([expected], new Sketch().Text("budget", 72, 100).Text("report", 102 + gap, 100).Lay().Blocks());

    [Fact]
    public void Digits_set_apart_are_one_figure() =>
        Assert.Equal(["1280.50"], new Sketch().Text("12", 72, 100).Text("80.", 84, 100).Text("50", 101, 100).Lay().Blocks());

    [Fact]
    public void Drawn_spaces_are_kept_where_they_show() =>
        Assert.Equal(["绩 效 目 标", "预算"], new Sketch().Text("绩 效 目 标", 72, 100).Text("预", 72, 140).Text(" ", 80, 140, 2).Text("算", 82, 140).Lay().Blocks());

    [Fact]
    public void A_gap_that_parts_columns_is_a_tab() =>
        Assert.Equal(["编制单位：清源局\t单位：元"], new Sketch().Text("编制单位：清源局", 72, 100).Text("单位：元", 400, 100).Lay().Blocks());

    [Fact]
    public void Runs_over_each_other_are_ordered_by_place() =>
        Assert.Equal(["甲乙丙丁"], new Sketch().Text("甲", 72, 100).Text("丙", 92, 100).Text("丁", 102, 100).Text("乙", 82, 100).Lay().Blocks());

    [Fact]
    public void A_fraction_is_read_from_the_top() =>
        Assert.Equal(
            ["比率=利润成本费用×100%"],
            new Sketch().Text("比率=", 72, 100).Text("成本费用", 94, 105).Text("利润", 98, 95).Text("×100%", 135, 100).Lay().Blocks());

    [Theory]
    [InlineData("2", "面积1200m²处")]
    [InlineData("12", "面积1200m¹²处")]
    public void A_raised_digit_is_no_digit_of_the_figure(string mark, string expected) =>
        Assert.Equal([expected], new Sketch().Text("面积1200m", 72, 100).Text(mark, 117, 96.5f, 6).Text("处", 117 + (3 * mark.Length), 100).Lay().Blocks());

    [Fact]
    public void A_smaller_figure_of_its_own_is_no_mark() =>
        Assert.Equal(["合计12.5"], new Sketch().Text("合计", 72, 100).Text("12.5", 92, 97.5f, 7).Lay().Blocks());

    [Fact]
    public void Every_character_keeps_its_place()
    {
        var line = Assert.Single(Assert.IsType<PerfExtract.Pdf.Layout.LaidParagraph>(new Sketch().Text("余额12", 72, 100).Lay().Blocks[0]).Text.Lines);
        Assert.Equal([72, 82, 92, 97, 102], line.Edges);
        Assert.Equal(1, line.Page);
        Assert.Equal(72, line.Bounds.Left);
        Assert.Equal(102, line.Bounds.Right);
    }

    [Theory]
    [InlineData("三、其他收入", 14)]
    [InlineData("合同款", 12)]
    [InlineData("1,280.50", 5)]
    public void Text_spread_over_its_cell_is_one(string text, float gap)
    {
        var (sketch, x) = (new Sketch().Grid([72, 300, 400], [90, 110]).Text("甲", 310, 104), 80f);
        foreach (var c in text)
        {
            sketch.Text(c.ToString(), x, 104);
            x += Sketch.Width(c.ToString()) + gap;
        }

        Assert.Equal([$"[{text}|甲]"], sketch.Lay().Blocks());
    }

    [Fact]
    public void Words_set_apart_are_not_spread_nor_are_numbers_in_a_row() =>
        Assert.Equal(
            ["[数量 质量 时效|1 2 3 4]"],
            new Sketch().Grid([72, 300, 400], [90, 110]).Text("数量", 80, 104).Text("质量", 112, 104).Text("时效", 144, 104)
                .Text("1", 310, 104).Text("2", 322, 104).Text("3", 334, 104).Text("4", 346, 104).Lay().Blocks());
}
