using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Layout;

public class RunningHeadTests
{
    [Theory]
    [InlineData("3")]
    [InlineData("- 3 -")]
    [InlineData("—3—")]
    [InlineData("第3页")]
    [InlineData("第 3 页 共 10 页")]
    [InlineData("第三页")]
    [InlineData("3/10")]
    [InlineData("iii")]
    [InlineData("Page 3 of 10")]
    public void Page_numbers_are_known(string text) => Assert.True(RunningHeads.IsPageNumber(text));

    [Theory]
    [InlineData("3.50")]
    [InlineData("合计3")]
    [InlineData("第3季度")]
    [InlineData("2020年")]
    public void Figures_and_words_are_no_page_numbers(string text) => Assert.False(RunningHeads.IsPageNumber(text));

    [Fact]
    public void A_page_number_is_the_foot_though_seen_once()
    {
        var laid = new Sketch().Text("正文一行。", 72, 100).Middle("12", 800, 9).Lay();
        Assert.Equal(["正文一行。"], laid.Blocks());
        Assert.Equal(["12"], laid.Blocks(LaidLayer.Footer));
    }

    [Fact]
    public void A_line_that_returns_in_the_margin_is_the_head()
    {
        var laid = Sketch.Lay(
            new Sketch().Middle("清源局2023年报告 第1页", 45, 9).Text("甲。", 72, 100), new Sketch().Middle("清源局2023年报告 第2页", 45, 9).Text("乙。", 72, 100));
        Assert.Equal(["甲。", "乙。"], laid.Blocks());
        Assert.Equal(2, laid.Blocks(LaidLayer.Header).Length);
    }

    [Fact]
    public void Another_attachment_is_no_head_and_the_same_one_is()
    {
        Sketch Page(string label) => new Sketch().Text(label, 72, 60).Text("正文一行。", 72, 120);

        Assert.Empty(Sketch.Lay(Page("附件1"), Page("附件2")).Blocks(LaidLayer.Header));
        Assert.Equal(2, Sketch.Lay(Page("附件1"), Page("附件1")).Blocks(LaidLayer.Header).Length);
    }

    [Fact]
    public void Small_type_far_above_the_text_is_the_head_though_seen_once()
    {
        var laid = new Sketch().Middle("清源局", 45, 9).Middle("清源局2023年报告", 100, 18).Text("正文第一行。", 72, 140).Text("正文第二行。", 72, 160).Lay();
        Assert.Equal(["清源局"], laid.Blocks(LaidLayer.Header));
    }

    [Fact]
    public void A_line_in_the_middle_of_the_top_margin_over_a_larger_title_is_the_head_though_seen_once()
    {
        var laid = new Sketch().Middle("省厅2021年汇编", 47, 12).Middle("清源局2023年报告", 95, 18).Text("正文第一行。", 72, 140, 12).Text("正文第二行。", 72, 160, 12).Lay();
        Assert.Equal(["省厅2021年汇编"], laid.Blocks(LaidLayer.Header));
    }

    [Theory]
    [InlineData(47, 12)]
    [InlineData(75, 18)]
    public void A_title_of_one_size_or_below_the_margin_is_no_head(float baseline, float size)
    {
        var laid = new Sketch().Middle("清源局", baseline, size == 18 ? 15 : 18).Middle("2023年报告", baseline + 40, 18).Text("正文第一行。", 72, 140, 12).Text("正文第二行。", 72, 160, 12).Lay();
        Assert.Empty(laid.Blocks(LaidLayer.Header));
    }

    [Theory]
    [InlineData(45, 12)]
    [InlineData(70, 9)]
    public void A_first_line_as_large_as_the_text_or_right_above_the_title_is_no_head(float baseline, float size)
    {
        var laid = new Sketch().Text("附件1", 72, baseline, size).Middle("清源局2023年报告", 95, 18).Text("正文第一行。", 72, 140).Text("正文第二行。", 72, 160).Lay();
        Assert.Empty(laid.Blocks(LaidLayer.Header));
    }

    [Fact]
    public void A_forms_title_that_returns_is_no_head()
    {
        static Sketch Form(string name) =>
            new Sketch().Middle("项目支出自评表", 60, 18).Table([72, 172, 372], 70, $"项目名称|{name}", "金额|5.00").Text("填表说明：如实填写，不得遗漏。", 72, 140);
        var laid = Sketch.Lay(Form("甲"), Form("乙"), Form("丙"));
        Assert.Equal(3, laid.Blocks().Count(text => text == "项目支出自评表"));
    }

    [Fact]
    public void A_unit_line_right_above_its_table_is_no_head()
    {
        static Sketch Sheet(string name) => new Sketch().Text("单位：万元", 320, 66).Table([72, 172, 372], 70, $"{name}|金额", "合计|5.00").Text("说明：无。", 72, 140);
        Assert.Equal(2, Sketch.Lay(Sheet("收入"), Sheet("支出")).Blocks().Count(text => text == "单位：万元"));
    }

    [Fact]
    public void Footnotes_stand_under_their_line()
    {
        var laid = new Sketch().Text("正文里有一个注释1", 72, 100).Text("第二行正文。", 72, 118).Rule(72, 740, 200, 740).Text("1 见决算公开表。", 72, 755, 7.5f).Lay();
        Assert.Equal(["正文里有一个注释1", "第二行正文。"], laid.Blocks());
        Assert.Equal(["1 见决算公开表。"], laid.Blocks(LaidLayer.Footnote));
    }

    [Fact]
    public void A_footnote_does_not_part_the_paragraph_that_goes_on_over_the_page()
    {
        var (line, rest) = (new string('文', 43), "全年支出360万元。");
        var laid = Sketch.Lay(
            new Sketch().Text(line, 92, 100).Text(line + "支出", 72, 118).Rule(72, 740, 200, 740).Text("1 见决算公开表。", 72, 755, 7.5f),
            new Sketch().Text(rest, 72, 72));
        Assert.Equal([line + line + "支出" + rest], laid.Blocks());
        Assert.Equal(["1 见决算公开表。"], laid.Blocks(LaidLayer.Footnote));
    }

    [Fact]
    public void A_foot_may_be_larger_than_the_text()
    {
        static Sketch Page(int number) => new Sketch().Text("正文一行。", 72, 100, 9).Text("- " + number + " -", 290, 815, 9).Text($"第{number}页 共2页", 450, 815, 12);
        var laid = Sketch.Lay(Page(1), Page(2));
        Assert.Equal(["正文一行。", "正文一行。"], laid.Blocks());
        Assert.Equal(2, laid.Blocks(LaidLayer.Footer).Length);
    }
}
