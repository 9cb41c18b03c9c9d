using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Layout;

public class PageOrderTests
{
    [Fact]
    public void Columns_are_read_one_after_the_other()
    {
        var sketch = new Sketch().Middle("通栏标题在两栏之上而且相当长所以横跨两栏中间没有空隙", 80);
        for (var i = 0; i < 6; i++)
        {
            sketch.Text("左" + new string('文', 20), 72, 120 + (15 * i)).Text("右" + new string('文', 20), 310, 124 + (15 * i));
        }

        var text = string.Concat(sketch.Lay().Blocks());
        Assert.True(text.LastIndexOf('左') < text.IndexOf('右', StringComparison.Ordinal));
        Assert.StartsWith("通栏", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Points_that_hang_over_a_columns_edge_do_not_widen_it()
    {
        // Lines of 20 characters; some are a half shorter for a figure, one holds a point more.
        var sketch = new Sketch();
        for (var i = 0; i < 4; i++)
        {
            sketch.Text(new string('左', i == 1 ? 20 : 19) + (i == 1 ? "，" : "1"), 72, 120 + (15 * i)).Text(new string('右', 20), 340, 120 + (15 * i));
        }

        Assert.Equal(2, sketch.Text("左左尾。", 72, 180).Text("右右尾。", 340, 180).Lay().Blocks().Length);
    }

    [Fact]
    public void Words_of_a_picture_beside_prose_are_not_torn_into_it() =>
        Assert.Equal(
            ["全年收入到位，" + new string('甲', 11) + new string('乙', 10) + "，" + new string('乙', 11) + "其中支出1.2万元，" + new string('丙', 12) + new string('丁', 16) + "。完成。", "省级资金\t900万元", "县级资金"],
            new Sketch().Text("全年收入到位，" + new string('甲', 11), 92, 100).Text(new string('乙', 10) + "，" + new string('乙', 9), 72, 118).Text("省级资金", 350, 118).Text("900万元", 450, 118)
                .Text("乙乙其中支出1.2万元，" + new string('丙', 9), 72, 136).Text("县级资金", 350, 127).Text("丙丙丙" + new string('丁', 16) + "。", 72, 154).Text("完成。", 72, 172).Lay().Blocks());

    [Fact]
    public void Rows_whose_gaps_agree_are_a_table_without_lines()
    {
        var laid = new Sketch().Text("单位收支情况如下：", 72, 80)
            .Text("项目", 72, 100).Text("预算数", 250, 100).Text("决算数", 400, 100)
            .Text("办公费", 72, 118).Right("7.20", 280, 118).Right("6.48", 430, 118)
            .Text("差旅费", 72, 136).Right("15.00", 280, 136).Right("11.35", 430, 136)
            .Text("合计", 72, 154).Right("22.20", 280, 154).Right("17.83", 430, 154)
            .Text("以上数据来自年度决算。", 72, 190).Lay();
        Assert.Equal(
            ["单位收支情况如下：", "[项目|预算数|决算数 / 办公费|7.20|6.48 / 差旅费|15.00|11.35 / 合计|22.20|17.83]", "以上数据来自年度决算。"], laid.Blocks());
        Assert.False(laid.Table().Ruled);
    }

    [Fact]
    public void A_label_wrapped_in_a_table_without_lines_is_one() =>
        Assert.Equal(
            "[项目|数 / 机关事业单位基本养老保险缴费支出|7.20 / 差旅费|1.00 / 合计|8.20]",
            new Sketch().Text("项目", 72, 100).Right("数", 280, 100)
                .Text("机关事业单位基本养老保险", 72, 124).Right("7.20", 280, 124).Text("缴费支出", 72, 136)
                .Text("差旅费", 72, 160).Right("1.00", 280, 160).Text("合计", 72, 184).Right("8.20", 280, 184).Lay().Blocks()[0]);

    [Fact]
    public void A_figure_that_touches_the_next_columns_label_is_parted()
    {
        var sketch = new Sketch().Text("收入", 115, 80).Text("支出", 235, 80)
            .Text("项目", 95, 100).Text("决算数", 152, 100).Text("项目", 212, 100).Text("决算数", 262, 100);
        foreach (var (row, left, income, right, spending) in (ReadOnlySpan<(int, string, string, string, string)>)
            [(0, "一、财政拨款", "1,100.02", "一、基本支出", "800.01"), (1, "二、其他", "", "二、项目支出", "300.01"), (2, "本年收入合计", "1,100.02", "本年支出合计", "1,100.02")])
        {
            sketch.Text(left, 72, 120 + (20 * row)).Right(income, 190, 120 + (20 * row)).Text(right, 190, 120 + (20 * row)).Right(spending, 300, 120 + (20 * row));
        }

        Assert.Equal(
            "[1x2:收入|1x2:支出 / 项目|决算数|项目|决算数 / 一、财政拨款|1,100.02|一、基本支出|800.01 / 二、其他||二、项目支出|300.01 / 本年收入合计|1,100.02|本年支出合计|1,100.02]",
            Assert.Single(sketch.Lay().Blocks()));
    }

    [Fact]
    public void Years_under_each_other_are_not_cut() =>
        Assert.Equal(
            "[2021年|7.20 / 2022年|6.48 / 2023年|5.00]",
            new Sketch().Text("2021年", 72, 100).Right("7.20", 280, 100).Text("2022年", 72, 118).Right("6.48", 280, 118)
                .Text("2023年", 72, 136).Right("5.00", 280, 136).Lay().Blocks()[0]);

    [Fact]
    public void A_table_without_lines_goes_on_over_the_page()
    {
        static Sketch Rows(float top, params string[] rows)
        {
            var sketch = new Sketch().Text("项目", 72, top).Text("预算数", 250, top).Text("决算数", 400, top);
            for (var i = 0; i < rows.Length; i++)
            {
                sketch.Text(rows[i], 72, top + (18 * (i + 1))).Right("7.20", 280, top + (18 * (i + 1))).Right("6.48", 430, top + (18 * (i + 1)));
            }

            return sketch;
        }

        Assert.Equal(
            "[项目|预算数|决算数 / 办公费|7.20|6.48 / 差旅费|7.20|6.48 / 会议费|7.20|6.48 / 机关培训费|7.20|6.48 / 合计|7.20|6.48]",
            Assert.Single(Sketch.Lay(Rows(700, "办公费", "差旅费", "会议费"), Rows(80, "机关培训费", "合计")).Blocks()));
    }

    [Fact]
    public void Two_rows_are_no_table() =>
        Assert.Equal(2, new Sketch().Text("甲", 72, 100).Text("1.00", 250, 100).Text("乙", 72, 118).Text("2.00", 250, 118).Lay().Blocks.Count);

    [Fact]
    public void Names_beside_each_other_are_no_table() =>
        Assert.Empty(new Sketch().Text("组长：周远", 72, 100).Text("组员：林一", 300, 100).Text("组员：吴二", 72, 118).Text("组员：郑三", 300, 118)
            .Text("联络：王四", 72, 136).Text("记录：冯五", 300, 136).Lay().Blocks.OfType<LaidTable>());

    [Fact]
    public void A_table_of_contents_is_no_table() =>
        Assert.Empty(new Sketch().Text("一、概况", 72, 100).Right("3", 500, 100).Text("二、绩效", 72, 118).Right("5", 500, 118)
            .Text("三、问题", 72, 136).Right("12", 500, 136).Lay().Blocks.OfType<LaidTable>());

    [Fact]
    public void Nor_is_one_whose_numbers_stand_unevenly() =>
        Assert.Equal(
            ["一、项目基本情况\t1", "二、评价工作\t3", "三、综合评价结论\t4"],
            new Sketch().Text("一、项目基本情况", 72, 100).Text("1", 190, 100).Text("二、评价工作", 72, 118).Text("3", 230, 118)
                .Text("三、综合评价结论", 72, 136).Text("4", 190, 136).Lay().Blocks());

    [Fact]
    public void A_page_written_sideways_is_read_upright()
    {
        // Angle 1: the page is turned back to 842 by 595; x of the turned page is the shown y.
        var sketch = new Sketch().Text("收入决算表", 100, 80, angle: 1).Text("甲", 105, 114, angle: 1).Text("1.50", 205, 114, angle: 1)
            .Text("乙", 105, 134, angle: 1).Text("2.50", 205, 134, angle: 1);
        foreach (var y in (float[])[100, 120, 140])
        {
            sketch.Rule(595 - y, 100, 595 - y, 300);
        }

        foreach (var x in (float[])[100, 200, 300])
        {
            sketch.Rule(595 - 140, x, 595 - 100, x);
        }

        var laid = sketch.Lay();
        Assert.Equal(["收入决算表", "[甲|1.50 / 乙|2.50]"], laid.Blocks());
        var line = laid.Table().Cells[1].Text.Lines[0];
        Assert.Equal(new Bounds(595 - 115.4f, 205, 595 - 105.4f, 225), line.Bounds);
        Assert.Empty(line.Edges);
    }

    [Fact]
    public void Text_turned_within_a_cell_stays_in_its_cell() =>
        Assert.Equal(
            ["[效益|社会|5 / 指标|生态|6]"],
            new Sketch().Grid([72, 132, 232, 332], [100, 160, 220]).Text("效益", 110, 595 - 105, angle: 1).Text("社会", 140, 130).Text("5", 240, 130)
                .Text("指标", 180, 595 - 105, angle: 1).Text("生态", 140, 190).Text("6", 240, 190).Lay().Blocks());

    [Fact]
    public void Upright_characters_set_downwards_are_a_line() =>
        Assert.Equal(
            ["[产出指标|数量]"],
            new Sketch().Grid([72, 132, 232], [100, 160]).Column("产出指标", 97, 108).Text("数量", 140, 131).Lay().Blocks());

    [Fact]
    public void Figures_that_lie_turned_among_upright_characters_keep_their_place() =>
        Assert.Equal(
            ["[产出指标50分|数量|5]"],
            new Sketch().Grid([72, 132, 232, 332], [100, 220]).Text("产", 107, 118).Text("出", 107, 130).Text("指", 107, 142).Text("标", 107, 154)
                .Text("50", 160, 595 - 108, angle: 1).Text("分", 90, 118).Text("数量", 140, 160).Text("5", 240, 160).Lay().Blocks());

    [Fact]
    public void A_layer_of_recognised_text_is_read_on_a_scan_only()
    {
        var hidden = new Sketch().Text("可见正文", 72, 100).Text("看不见", 72, 130, invisible: true);
        Assert.Equal(["可见正文"], hidden.Lay().Blocks());
        var scan = new Sketch().Text("识别出的字", 72, 100, invisible: true).Notice("scanned-page").Lay();
        Assert.Equal(["识别出的字"], scan.Blocks());
        Assert.Contains("recognised", Assert.Single(scan.Notices).Notice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_page_is_no_trouble() => Assert.Empty(Sketch.Lay(new Sketch(), new Sketch().Grid([72, 172, 272], [100, 120, 140])).Blocks);

    [Fact]
    public void Columns_may_hold_tables_above_a_page_number() =>
        Assert.Equal(
            ["一、收入", "[项目|金额 / 拨款|1.00 / 其他|2.00 / 合计|3.00]", "二、支出", "[项目|金额 / 基本|1.00 / 项目|2.00 / 合计|3.00]"],
            new Sketch().Text("一、收入", 60, 90).Table([60, 160, 280], 100, "项目|金额", "拨款|1.00", "其他|2.00", "合计|3.00")
                .Text("二、支出", 310, 90).Table([310, 410, 530], 100, "项目|金额", "基本|1.00", "项目|2.00", "合计|3.00")
                .Middle("7", 800).Lay().Blocks());
}
