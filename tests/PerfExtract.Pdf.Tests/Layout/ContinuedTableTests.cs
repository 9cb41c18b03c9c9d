using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Layout;

public class ContinuedTableTests
{
    private static readonly float[] s_columns = [72, 172, 272, 372];

    private static Sketch Top(params string[] rows) => new Sketch().Table(s_columns, 72, rows);

    private static Sketch Bottom(params string[] rows) => new Sketch().Text("表一", 72, 120).Table(s_columns, 770 - (20 * rows.Length), rows);

    [Fact]
    public void Rows_go_on_over_the_page_and_the_header_is_said_once()
    {
        var laid = Sketch.Lay(Bottom("项目|预算|决算", "甲|1.00|2.00"), Top("项目|预算|决算", "乙|3.00|4.00").Text("表后", 72, 200));
        Assert.Equal(["表一", "[项目|预算|决算 / 甲|1.00|2.00 / 乙|3.00|4.00]", "表后"], laid.Blocks());
        Assert.Equal([1, 1, 1, 1, 1, 1, 2, 2, 2], laid.Table().Cells.Select(cell => cell.Text.Lines[0].Page));
    }

    [Fact]
    public void Rows_go_on_without_a_header_too() =>
        Assert.Equal(["表一", "[甲|1.00|2.00 / 乙|3.00|4.00]"], Sketch.Lay(Bottom("甲|1.00|2.00"), Top("乙|3.00|4.00")).Blocks());

    [Fact]
    public void The_head_of_an_inner_list_is_said_once()
    {
        float[] columns = [72, 152, 232, 312, 372];
        var first = new Sketch().Table(columns, 690, "项目名称|水闸改造|实施单位|河道所", "一级指标|三级指标|指标值|得分", "产出|水闸|6座|10", "产出|套数|12套|10");
        var second = new Sketch().Table(columns, 72, "一级指标|三级指标|指标值|得分", "效益|人口|2万人|20");
        Assert.Equal(
            ["[项目名称|水闸改造|实施单位|河道所 / 一级指标|三级指标|指标值|得分 / 产出|水闸|6座|10 / 产出|套数|12套|10 / 效益|人口|2万人|20]"],
            Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void Heads_and_feet_between_do_not_part_it()
    {
        var first = Bottom("甲|1.00|2.00").Middle("- 1 -", 810, 9).Middle("清源局年度报告", 40, 9);
        var second = Top("乙|3.00|4.00").Middle("- 2 -", 810, 9).Middle("清源局年度报告", 40, 9);
        var laid = Sketch.Lay(first, second);
        Assert.Equal(["表一", "[甲|1.00|2.00 / 乙|3.00|4.00]"], laid.Blocks());
        Assert.Equal(["- 1 -", "- 2 -"], laid.Blocks(LaidLayer.Footer));
        Assert.Equal(["清源局年度报告", "清源局年度报告"], laid.Blocks(LaidLayer.Header));
    }

    [Fact]
    public void A_mark_at_the_margin_does_not_part_it() =>
        Assert.Equal(
            ["表一", "[甲|1.00|2.00 / 乙|3.00|4.00]", "存档"],
            Sketch.Lay(Bottom("甲|1.00|2.00").Text("存档", 300, 565, angle: 1), Top("乙|3.00|4.00")).Blocks());

    [Fact]
    public void Text_between_parts_two_tables() =>
        Assert.Equal(
            ["表一", "[甲|1.00|2.00]", "表二", "[乙|3.00|4.00]"],
            Sketch.Lay(Bottom("甲|1.00|2.00"), new Sketch().Text("表二", 72, 90).Table(s_columns, 110, "乙|3.00|4.00")).Blocks());

    [Fact]
    public void Other_edges_are_another_table() =>
        Assert.Equal(
            3, Sketch.Lay(Bottom("甲|1.00|2.00"), new Sketch().Table([72, 132, 192, 252], 72, "乙|3.00|4.00")).Blocks().Length);

    [Fact]
    public void A_table_that_left_room_had_ended() =>
        Assert.Equal(
            ["[项目|预算|决算 / 甲|1.00|2.00]", "[名目|金额|备注 / 乙|3.00|无]"],
            Sketch.Lay(Top("项目|预算|决算", "甲|1.00|2.00"), Top("名目|金额|备注", "乙|3.00|无")).Blocks());

    [Fact]
    public void Forms_one_a_page_stay_apart() =>
        Assert.Equal(
            2,
            Sketch.Lay(
                Bottom("项目名称|甲项目|无", "资金|1.00|2.00"), Top("项目名称|乙项目|无", "资金|3.00|4.00")).Blocks.OfType<LaidTable>().Count());

    [Fact]
    public void A_row_cut_by_the_page_is_one_row()
    {
        var first = new Sketch().Text("表一", 72, 120).Grid(s_columns, [700, 720, 770])
            .Text("指标", 77, 714).Text("来源", 177, 714).Text("得分", 277, 714)
            .Text("制度健全", 77, 734).Text("清源局年度工作总", 177, 734).Text("结及下一年度工作", 177, 748).Text("5.00", 277, 734);
        var second = new Sketch().Grid(s_columns, [72, 100, 120]).Text("打算", 177, 88).Text("预算执行", 77, 114).Text("4.00", 277, 114);
        var laid = Sketch.Lay(first, second);
        Assert.Equal(["表一", "[指标|来源|得分 / 制度健全|清源局年度工作总结及下一年度工作打算|5.00 / 预算执行||4.00]"], laid.Blocks());
        Assert.Equal([1, 1, 2], laid.Table().Cells[4].Text.Lines.Select(line => line.Page));
    }

    [Fact]
    public void Where_no_line_is_drawn_at_the_cut_the_row_is_one()
    {
        var first = new Sketch().Text("表一", 72, 120).Rule(72, 730, 372, 730).Rule(72, 750, 372, 750)
            .Rule(72, 730, 72, 770).Rule(172, 730, 172, 770).Rule(272, 730, 272, 770).Rule(372, 730, 372, 770)
            .Text("名称", 77, 744).Text("单位", 177, 744).Text("金额", 277, 744).Text("清源局", 177, 764).Text("5.00", 277, 764);
        var second = new Sketch().Rule(72, 92, 372, 92).Rule(72, 112, 372, 112)
            .Rule(72, 72, 72, 112).Rule(172, 72, 172, 112).Rule(272, 72, 272, 112).Rule(372, 72, 372, 112)
            .Text("主管部门", 77, 86).Text("合计", 77, 106).Text("无", 177, 106).Text("6.00", 277, 106);
        Assert.Equal(["表一", "[名称|单位|金额 / 主管部门|清源局|5.00 / 合计|无|6.00]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void A_header_alone_at_the_pages_end_is_a_row() =>
        Assert.Equal(
            ["表一", "[一级指标|年度指标值|分值 / 产出指标|全部完成|合格]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 122, 182, 212], 750, "一级指标|年度指标值|分值"),
                new Sketch().Table([72, 122, 182, 212], 72, "产出指标|全部完成|合格")).Blocks());

    [Fact]
    public void Full_cells_over_full_cells_are_two_rows() =>
        Assert.Equal(
            ["表一", "[清源甲乙丙市|江北甲乙丙市 / 江南甲乙丙市|河东甲乙丙市]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 142, 212], 750, "清源甲乙丙市|江北甲乙丙市"),
                new Sketch().Table([72, 142, 212], 72, "江南甲乙丙市|河东甲乙丙市")).Blocks());

    [Fact]
    public void A_label_broken_off_in_a_high_row_goes_on() =>
        Assert.Equal(
            ["表一", "[清源市名牌农产品评审委员会意见|组长（签字）]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 212, 372], 750, "清源市名牌农产品评审委员会|"),
                new Sketch().Table([72, 212, 372], 72, "意见|组长（签字）")).Blocks());

    [Fact]
    public void Short_words_that_fill_narrow_cells_are_rows() =>
        Assert.Equal(
            ["表一", "[合资| / 外企|]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 102, 372], 750, "合资|"), new Sketch().Table([72, 102, 372], 72, "外企|")).Blocks());

    [Fact]
    public void Short_words_cut_side_by_side_go_on_where_the_figures_have_ended() =>
        Assert.Equal(
            ["表一", "[森林防火经费|数量指标|30.00]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 112, 152, 192], 750, "森林防|数量指|30.00"),
                new Sketch().Table([72, 112, 152, 192], 72, "火经费|标|")).Blocks());

    [Fact]
    public void Short_words_beside_a_figure_of_their_own_are_rows() =>
        Assert.Equal(
            ["表一", "[经济类|数量类|30.00 / 社会类|质量类|20.00]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 112, 152, 192], 750, "经济类|数量类|30.00"),
                new Sketch().Table([72, 112, 152, 192], 72, "社会类|质量类|20.00")).Blocks());

    [Fact]
    public void Two_figures_under_each_other_are_two_rows() =>
        Assert.Equal(
            ["表一", "[甲|1.00|2.00 / |3.00|]"], Sketch.Lay(Bottom("甲|1.00|2.00"), Top("|3.00|")).Blocks());

    [Fact]
    public void A_merged_cell_reaches_over_the_page()
    {
        var first = new Sketch().Text("表一", 72, 120).Rule(72, 730, 372, 730).Rule(172, 750, 372, 750).Rule(72, 770, 372, 770)
            .Rule(72, 730, 72, 770).Rule(172, 730, 172, 770).Rule(272, 730, 272, 770).Rule(372, 730, 372, 770)
            .Text("产出", 77, 744).Text("数量", 177, 744).Text("1", 277, 744).Text("质量", 177, 764).Text("2", 277, 764);
        var second = new Sketch().Rule(72, 72, 372, 72).Rule(172, 92, 372, 92).Rule(72, 112, 372, 112).Rule(72, 132, 372, 132)
            .Rule(72, 72, 72, 132).Rule(172, 72, 172, 132).Rule(272, 72, 272, 132).Rule(372, 72, 372, 132)
            .Text("时效", 177, 86).Text("3", 277, 86).Text("成本", 177, 106).Text("4", 277, 106)
            .Text("效益", 77, 126).Text("社会", 177, 126).Text("5", 277, 126);
        Assert.Equal(["表一", "[4x1:产出|数量|1 / 质量|2 / 时效|3 / 成本|4 / 效益|社会|5]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void Parts_with_other_inner_edges_share_one_grid() =>
        Assert.Equal(
            ["表一", "[资金|1x2:1.00 / 甲|2.00|3.00]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 172, 372], 750, "资金|1.00"), Top("甲|2.00|3.00")).Blocks());

    [Fact]
    public void Short_texts_that_break_off_beside_figures_without_more_are_one_row()
    {
        float[] columns = [72, 112, 152, 222, 272, 322];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [750, 770])
            .Text("成本指", 77, 764).Text("单座大", 117, 764).Text("≤2.6", 157, 764).Text("10", 227, 764).Text("9.5", 277, 764);
        var second = new Sketch().Grid(columns, [72, 92, 112]).Text("标", 77, 86).Text("棚成本", 117, 86)
            .Text("总分", 77, 106).Text("100", 227, 106).Text("97", 277, 106);
        Assert.Equal(["表一", "[成本指标|单座大棚成本|≤2.6|10|9.5 / 总分|||100|97]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void A_label_alone_under_figures_begins_a_part()
    {
        float[] columns = [72, 112, 172, 222];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [750, 770]).Text("办公费", 77, 764).Text("1.00", 117, 764).Text("2.00", 177, 764);
        var second = new Sketch().Grid(columns, [72, 92, 112]).Text("差旅费", 77, 86).Text("会议费", 77, 106).Text("3.00", 117, 106).Text("4.00", 177, 106);
        Assert.Equal(["表一", "[办公费|1.00|2.00 / 差旅费|| / 会议费|3.00|4.00]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void Cells_of_one_row_that_fall_to_two_pages_are_one_row()
    {
        float[] columns = [72, 172, 222, 272, 322];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [730, 750, 770])
            .Text("办公费", 77, 744).Text("7.00", 177, 744).Text("8.00", 227, 744).Text("9.00", 277, 744).Text("2.00", 227, 764).Text("3.00", 277, 764);
        var second = new Sketch().Grid(columns, [72, 92, 112]).Text("维修费", 77, 86).Text("1.00", 177, 86)
            .Text("会议费", 77, 106).Text("4.00", 177, 106).Text("5.00", 227, 106).Text("6.00", 277, 106);
        Assert.Equal(["表一", "[办公费|7.00|8.00|9.00 / 维修费|1.00|2.00|3.00 / 会议费|4.00|5.00|6.00]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void Rows_that_fill_other_sides_of_a_table_stay_two()
    {
        float[] columns = [72, 172, 222, 322, 372];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [730, 750, 770]).Text("收入", 77, 744).Text("支出", 227, 744)
            .Text("年初结转", 77, 764).Text("1.00", 177, 764);
        var second = new Sketch().Grid(columns, [72, 92, 112]).Text("年末结转", 227, 86).Text("2.00", 327, 86)
            .Text("总计", 77, 106).Text("4.00", 177, 106).Text("总计", 227, 106).Text("4.00", 327, 106);
        Assert.Equal(["表一", "[收入||支出| / 年初结转|1.00|| / ||年末结转|2.00 / 总计|4.00|总计|4.00]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void A_name_over_rows_that_is_empty_below_does_not_say_that_a_row_was_cut()
    {
        var first = new Sketch().Text("表一", 72, 120).Grid([132, 192, 262], [730, 750, 770]).Rule(72, 730, 132, 730).Rule(72, 770, 132, 770).Rule(72, 730, 72, 770)
            .Text("法律援助", 77, 754).Text("办理案件", 137, 744).Text("≥750件", 197, 744).Text("单件补贴标准", 133, 764).Text("≤1500元一件", 197, 764);
        var second = new Sketch().Grid([132, 192, 262], [72, 92, 112]).Rule(72, 72, 132, 72).Rule(72, 112, 132, 112).Rule(72, 72, 72, 112)
            .Text("挽回经济损失", 133, 86).Text("≥800万元", 197, 86).Text("满意度", 137, 106).Text("≥95%", 197, 106);
        Assert.Equal(["表一", "[4x1:法律援助|办理案件|≥750件 / 单件补贴标准|≤1500元一件 / 挽回经济损失|≥800万元 / 满意度|≥95%]"], Sketch.Lay(first, second).Blocks());
    }

    /// <summary>Rows between level lines alone: the code, the label, two sums set to the right.</summary>
    private static Sketch Levels(Sketch sketch, float top, params string[] rows)
    {
        for (var row = 0; row <= rows.Length; row++)
        {
            sketch.Rule(72, top + (20 * row), 532, top + (20 * row));
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var (cells, y) = (rows[row].Split('|'), top + (20 * row) + 14);
            sketch.Text(cells[0], 77, y).Text(cells[1], 147, y).Right(cells[2], 460, y).Right(cells[3], 527, y);
        }

        return sketch;
    }

    [Fact]
    public void Columns_between_level_lines_go_on_however_far_short_labels_move_their_edges() =>
        Assert.Equal(
            "[科目编码|科目名称|合计|基本支出 / 2010301|机关事业单位基本养老保险缴费支出其他|612.48|498.22 / 20808|抚恤|3.25|3.25 / 210|卫生|41.07|41.07 / 221|住房|63.33|63.33]",
            Assert.Single(Sketch.Lay(
                Levels(new Sketch(), 730, "科目编码|科目名称|合计|基本支出", "2010301|机关事业单位基本养老保险缴费支出其他|612.48|498.22"),
                Levels(new Sketch(), 72, "20808|抚恤|3.25|3.25", "210|卫生|41.07|41.07", "221|住房|63.33|63.33")).Blocks()));

    /// <summary>A label set upright over rows up to the page's end, and what the next page has in its place.</summary>
    private static string Upright(float white)
    {
        var first = new Sketch().Text("表一", 72, 120).Grid([92, 172, 252], [690, 730, 770]).Rule(72, 690, 92, 690).Rule(72, 770, 92, 770).Rule(72, 690, 72, 770)
            .Text("产", 77, 758 - white).Text("出", 77, 768 - white).Text("数量", 97, 714).Text("1", 177, 714).Text("质量", 97, 754).Text("2", 177, 754);
        var second = new Sketch().Grid([92, 172, 252], [72, 112, 152]).Rule(72, 72, 92, 72).Rule(72, 152, 92, 152).Rule(72, 72, 72, 152)
            .Text("效", 77, 80 + white).Text("益", 77, 92 + white).Text("社会", 97, 96).Text("3", 177, 96).Text("生态", 97, 136).Text("4", 177, 136);
        return Sketch.Lay(first, second).Blocks()[1];
    }

    [Fact]
    public void A_label_set_upright_goes_on_from_the_pages_end() =>
        Assert.Equal("[4x1:产出效益|数量|1 / 质量|2 / 社会|3 / 生态|4]", Upright(2));

    [Fact]
    public void Labels_set_upright_in_the_middle_of_their_rows_are_two() =>
        Assert.Equal("[2x1:产出|数量|1 / 质量|2 / 2x1:效益|社会|3 / 生态|4]", Upright(30));

    [Fact]
    public void Heads_cut_side_by_side_are_one_row_though_they_are_short()
    {
        float[] columns = [72, 102, 132, 212, 292, 312];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [750, 770])
            .Text("一级", 77, 764).Text("二级", 107, 764).Text("三级指标", 137, 764).Text("完成值", 217, 764).Text("得", 297, 764);
        var second = new Sketch().Grid(columns, [72, 92, 112]).Text("指标", 77, 86).Text("指标", 107, 86).Text("分", 297, 86)
            .Text("产出", 77, 106).Text("数量", 107, 106).Text("培训人次", 137, 106).Text("312人次", 217, 106).Text("10", 297, 106);
        Assert.Equal(["表一", "[一级指标|二级指标|三级指标|完成值|得分 / 产出|数量|培训人次|312人次|10]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void The_last_character_of_a_label_over_the_rows_of_both_pages_is_its_own()
    {
        float[] columns = [72, 112, 192, 252];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [750, 770]).Text("效益指", 77, 764).Text("投诉下降率", 117, 764).Text("15", 197, 764);
        var second = new Sketch().Grid(columns, [72, 92]).Text("标", 77, 86).Text("运行稳定", 117, 86).Text("14", 197, 86);
        Assert.Equal(["表一", "[2x1:效益指标|投诉下降率|15 / 运行稳定|14]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void The_last_character_of_a_label_set_upright_is_its_own()
    {
        float[] columns = [72, 92, 192, 252];
        var first = new Sketch().Text("表一", 72, 120).Grid(columns, [730, 770]).Text("效", 77, 742).Text("益", 77, 754).Text("指", 77, 766)
            .Text("投诉下降率", 97, 754).Text("15", 197, 754);
        var second = new Sketch().Grid(columns, [72, 92]).Text("标", 77, 86).Text("运行稳定", 97, 86).Text("14", 197, 86);
        Assert.Equal(["表一", "[2x1:效益指标|投诉下降率|15 / 运行稳定|14]"], Sketch.Lay(first, second).Blocks());
    }

    [Fact]
    public void Single_characters_are_labels_of_their_own() =>
        Assert.Equal(
            ["表一", "[甲|1.00 / 乙|2.00]"],
            Sketch.Lay(
                new Sketch().Text("表一", 72, 120).Table([72, 92, 192], 750, "甲|1.00"), new Sketch().Table([72, 92, 192], 72, "乙|2.00")).Blocks());
}
