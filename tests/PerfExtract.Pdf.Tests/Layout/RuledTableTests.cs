using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Layout;

public class RuledTableTests
{
    private static readonly float[] s_columns = [72, 172, 272, 372];

    [Fact]
    public void A_grid_is_a_table() =>
        Assert.Equal(
            ["表前", "[项目|预算数|决算数 / 办公费|7.20|6.48]", "表后"],
            new Sketch().Text("表前", 72, 90).Table(s_columns, 100, "项目|预算数|决算数", "办公费|7.20|6.48").Text("表后", 72, 170).Lay().Blocks());

    [Fact]
    public void Where_a_line_is_missing_cells_are_one()
    {
        // Two header rows: 项目 over both, 支出 over two columns.
        var sketch = new Sketch().Rule(72, 100, 372, 100).Rule(172, 120, 372, 120).Rule(72, 140, 372, 140).Rule(72, 160, 372, 160)
            .Rule(72, 100, 72, 160).Rule(172, 100, 172, 160).Rule(272, 120, 272, 160).Rule(372, 100, 372, 160)
            .Text("项目", 77, 124).Text("支出", 240, 114).Text("基本", 177, 134).Text("专项", 277, 134)
            .Text("合计", 77, 154).Text("5.00", 177, 154).Text("2.00", 277, 154);
        Assert.Equal(["[2x1:项目|1x2:支出 / 基本|专项 / 合计|5.00|2.00]"], sketch.Lay().Blocks());
    }

    [Theory]
    [InlineData(2.5f)]
    [InlineData(-2)]
    public void Ends_that_nearly_meet_do(float short_) =>
        Assert.Equal(
            ["[甲|1 / 乙|2]"],
            new Sketch().Rule(72, 100, 272 - short_, 100).Rule(72 + short_, 120, 272, 120).Rule(72, 140, 272 - short_, 140)
                .Rule(72, 100, 72, 140 - short_).Rule(172, 100 + short_, 172, 140).Rule(272, 100, 272, 140)
                .Text("甲", 77, 114).Text("1", 177, 114).Text("乙", 77, 134).Text("2", 177, 134).Lay().Blocks());

    [Fact]
    public void Missing_outer_borders_are_closed() =>
        Assert.Equal(
            ["[甲|1|是 / 乙|2|否]"],
            new Sketch().Rule(72, 100, 372, 100).Rule(72, 120, 372, 120).Rule(72, 140, 372, 140)
                .Rule(172, 100, 172, 140).Rule(272, 100, 272, 140)
                .Text("甲", 77, 114).Text("1", 177, 114).Text("是", 277, 114).Text("乙", 77, 134).Text("2", 177, 134).Text("否", 277, 134).Lay().Blocks());

    [Fact]
    public void Dashed_lines_are_lines()
    {
        var sketch = new Sketch();
        foreach (var y in (float[])[100, 120, 140])
        {
            sketch.Dashes(72, y, 272, y, 4, 3);
        }

        foreach (var x in (float[])[72, 172, 272])
        {
            sketch.Dashes(x, 100, x, 140, 4, 3);
        }

        Assert.Equal(
            ["[甲|1 / 乙|2]"],
            sketch.Text("甲", 77, 114).Text("1", 177, 114).Text("乙", 77, 134).Text("2", 177, 134).Lay().Blocks());
    }

    [Fact]
    public void Double_lines_are_one() =>
        Assert.Equal(
            ["[甲|1 / 乙|2]"],
            new Sketch().Grid([72, 172, 272], [100, 120, 140]).Grid([73.5f, 173.5f, 270.5f], [101.5f, 121.5f, 138.5f])
                .Text("甲", 77, 114).Text("1", 177, 114).Text("乙", 77, 134).Text("2", 177, 134).Lay().Blocks());

    [Fact]
    public void An_underline_in_a_cell_is_no_row() =>
        Assert.Equal(
            ["[姓名|周远 / 职务|主任]"],
            new Sketch().Grid([72, 172, 272], [100, 120, 140]).Rule(177, 116, 250, 116)
                .Text("姓名", 77, 114).Text("周远", 177, 114).Text("职务", 77, 134).Text("主任", 177, 134).Lay().Blocks());

    [Fact]
    public void A_box_around_text_is_no_table() =>
        Assert.Equal(["提示：请核对", "下文"], new Sketch().Grid([72, 372], [100, 140]).Text("提示：请核对", 80, 124).Text("下文", 72, 170).Lay().Blocks());

    [Fact]
    public void Underlined_words_are_no_table() =>
        Assert.Equal(
            ["单位：清源局", "日期：三月"],
            new Sketch().Text("单位：清源局", 72, 100).Rule(102, 102, 132, 102).Text("日期：三月", 72, 120).Rule(102, 122, 122, 122).Lay().Blocks());

    [Fact]
    public void A_frame_around_the_page_is_no_table() =>
        Assert.Equal(
            ["页内标题", "[甲|1 / 乙|2]", "页内正文"],
            new Sketch().Grid([40, 555], [40, 70, 800]).Text("页内标题", 80, 60).Table([72, 172, 272], 100, "甲|1", "乙|2").Text("页内正文", 72, 200).Lay().Blocks());

    [Fact]
    public void A_label_wrapped_in_its_cell_is_one_text() =>
        Assert.Equal(
            ["[机关事业单位基本养老保险|5.00]"],
            new Sketch().Grid([72, 152, 272], [100, 140]).Text("机关事业单位", 77, 114).Text("基本养老保险", 77, 128).Text("5.00", 157, 121).Lay().Blocks());

    [Fact]
    public void A_line_that_left_room_in_its_cell_ended_a_paragraph() =>
        Assert.Equal(
            ["[目标|完成窗口建设。¶提升满意度。]"],
            new Sketch().Grid([72, 122, 372], [100, 140]).Text("目标", 77, 121).Text("完成窗口建设。", 127, 114).Text("提升满意度。", 127, 130).Lay().Blocks());

    [Fact]
    public void A_label_set_one_character_a_line_is_one_word() =>
        Assert.Equal(
            ["[产出指标|数量]"],
            new Sketch().Grid([72, 132, 232], [100, 160]).Text("产", 97, 112).Text("出", 97, 125).Text("指", 97, 138).Text("标", 97, 151).Text("数量", 140, 131)
                .Lay().Blocks());

    [Fact]
    public void A_value_that_touches_the_border_stays_in_its_cell() =>
        Assert.Equal(
            ["[甲|120.50|乙 / 丙|3.10|丁]"],
            new Sketch().Grid(s_columns, [100, 120, 140]).Text("甲", 77, 114).Right("120.50", 272.4f, 100.5f + 9).Text("乙", 277, 114)
                .Text("丙", 77, 134).Right("3.10", 270, 134).Text("丁", 277, 134).Lay().Blocks());

    [Fact]
    public void A_figure_that_swells_over_its_border_stays_whole() =>
        Assert.Equal(
            ["[甲|12345678.90| / 乙|1.00|]"],
            new Sketch().Grid([72, 172, 222, 272], [100, 120, 140]).Text("甲", 77, 114).Text("12345678.90", 174, 114).Text("乙", 77, 134).Text("1.00", 174, 134)
                .Lay().Blocks());

    [Fact]
    public void A_figure_of_the_left_table_that_touches_the_right_ones_label_is_parted() =>
        Assert.Equal(
            ["[收入|数|支出|数 / 拨款|9501.60|一、公共服务|7.00]"],
            new Sketch().Grid([72, 132, 192, 292, 352], [100, 120, 140])
                .Text("收入", 77, 114).Text("数", 137, 114).Text("支出", 197, 114).Text("数", 297, 114)
                .Text("拨款", 77, 134).Text("9501.60一、公共服务", 157.5f, 134).Text("7.00", 297, 134).Lay().Blocks());

    [Fact]
    public void Two_figures_drawn_against_each_other_are_two() =>
        Assert.Equal(
            ["[甲|12.50|34.75]"],
            new Sketch().Grid([72, 112, 152, 192], [100, 120]).Text("甲", 77, 114).Text("12.5034.75", 127, 114).Lay().Blocks());

    [Fact]
    public void A_table_in_a_cell_hangs_on_that_cell()
    {
        var laid = new Sketch().Grid([72, 172, 472], [100, 120, 220]).Text("名称", 77, 114).Text("清源", 177, 114).Text("明细", 77, 170)
            .Table([192, 272, 352], 150, "子项|数", "甲|5").Lay();
        Assert.Equal(["[名称|清源 / 明细|]", "[子项|数 / 甲|5]"], laid.Blocks());
        var inner = Assert.IsType<LaidTable>(laid.Blocks[1]);
        Assert.Equal((1, (1, 1)), (inner.Depth, inner.Within));
    }

    [Fact]
    public void Tables_beside_each_other_are_read_from_left_to_right() =>
        Assert.Equal(
            ["[左一|1 / 左二|2]", "[右一|3 / 右二|4]"],
            new Sketch().Table([320, 420, 500], 99, "右一|3", "右二|4").Table([72, 172, 272], 100, "左一|1", "左二|2").Lay().Blocks());

    [Fact]
    public void A_line_that_ends_within_a_cell_leaves_true_rectangles()
    {
        var table = new Sketch().Grid([72, 172, 272], [100, 120, 160]).Rule(222, 120, 222, 160).Rule(172, 140, 222, 140)
            .Text("甲", 77, 114).Text("子", 177, 134).Text("丑", 177, 154).Text("寅", 240, 144).Lay().Table();
        Assert.Equal(table.RowCount * table.ColumnCount, table.Cells.Sum(cell => cell.RowSpan * cell.ColumnSpan));
        Assert.Equal(["甲", "子", "寅", "丑"], table.Cells.Select(cell => cell.Text.Value).Where(text => text.Length > 0));
    }

    [Fact]
    public void A_map_of_lines_is_no_table()
    {
        var sketch = new Sketch().Text("图一", 72, 60);
        for (var i = 0; i < 2_100; i++)
        {
            sketch.Rule(72 + (i * 0.2f), 100 + (i % 90 * 7), 82 + (i * 0.2f), 100 + (i % 90 * 7)).Rule(72 + (i * 3 % 450), 100 + (i * 0.3f), 72 + (i * 3 % 450), 112 + (i * 0.3f));
        }

        Assert.Contains("图一", sketch.Lay().Blocks());
    }

    /// <summary>Two blocks without outer lines, a title between them that fills its row.</summary>
    private static Sketch Blocks(float gap)
    {
        var top = 120 + gap;
        return new Sketch().Rule(72, 100, 372, 100).Rule(72, 120, 372, 120).Rule(172, 100, 172, 120).Rule(272, 100, 272, 120)
            .Rule(72, top, 372, top).Rule(72, top + 20, 372, top + 20).Rule(72, top + 40, 372, top + 40).Rule(222, top, 222, top + 40)
            .Text("项目名称", 77, 114).Text("污水治理", 177, 114).Text("清源县", 277, 114).Text("二、预算执行情况", 182, 120 + (gap / 2) + 4)
            .Text("预算数", 77, top + 14).Text("836.40", 227, top + 14).Text("执行数", 77, top + 34).Text("790.15", 227, top + 34);
    }

    [Fact]
    public void A_title_that_fills_its_row_does_not_part_a_form_without_outer_lines() =>
        Assert.Equal(
            ["[项目名称|1x2:污水治理|清源县 / 1x4:二、预算执行情况 / 1x2:预算数|1x2:836.40 / 1x2:执行数|1x2:790.15]"], Blocks(20).Lay().Blocks());

    [Fact]
    public void White_above_and_below_a_title_parts_two_tables() =>
        Assert.Equal(3, Blocks(44).Lay().Blocks().Length);
}
