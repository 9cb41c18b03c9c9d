namespace PerfExtract.Pdf.Tests.Layout;

public class WhiteHeaderTests
{
    /// <summary>Rows of two codes and three columns of amounts under whatever header the test draws above 120.</summary>
    private static Sketch Codes(Sketch sketch)
    {
        foreach (var (row, item) in (ReadOnlySpan<(int, string)>)[(0, ""), (1, "01"), (2, "02"), (3, "03")])
        {
            var y = 140 + (18 * row);
            sketch.Text("201", 72, y).Text("01", 112, y).Text(item, 142, y).Text("行政运行", 172, y).Right("1,200.50", 320, y).Right("800.25", 400, y);
        }

        return sketch;
    }

    [Fact]
    public void Single_characters_over_a_column_each_are_titles() =>
        Assert.StartsWith(
            "[类|款|项|科目名称|合计|基本支出 / 201|01||行政运行|1,200.50|800.25 / ",
            Codes(new Sketch().Text("类", 72, 120).Text("款", 112, 120).Text("项", 142, 120).Text("科目名称", 172, 120).Right("合计", 320, 120)
                .Right("基本支出", 400, 120)).Lay().Blocks()[0]);

    [Fact]
    public void A_caption_under_the_rows_that_lies_across_their_figures_is_no_row()
    {
        var blocks = Codes(new Sketch().Text("类", 72, 120).Text("款", 112, 120).Text("项", 142, 120).Text("科目名称", 172, 120).Right("合计", 320, 120)
            .Right("基本支出", 400, 120)).Text("图1", 112, 212).Text("2021—2023年部门整体支出情况（单位：万元）", 172, 212).Lay().Blocks();
        Assert.EndsWith("201|01|03|行政运行|1,200.50|800.25]", blocks[0]);
        Assert.StartsWith("图1", blocks[1]);
    }

    [Fact]
    public void A_caption_that_closes_one_gap_of_figures_and_splits_another_is_no_row()
    {
        var blocks = new Sketch().Text("项目", 72, 114).Text("年初数", 172, 114).Text("调整数", 252, 114).Text("决算数", 332, 114)
            .Text("基本支出", 72, 134).Text("1520.30", 172, 134).Text("1688.70", 252, 134).Text("1688.70", 332, 134)
            .Text("项目支出", 72, 154).Text("1695.30", 172, 154).Text("3389.34", 252, 154).Text("3297.82", 332, 154)
            .Text("合计", 72, 174).Text("3215.60", 172, 174).Text("5078.04", 252, 174).Text("4986.52", 332, 174)
            .Text("表2", 220, 194).Text("三公经费情况表", 270, 194).Lay().Blocks();
        Assert.Equal("[项目|年初数|调整数|决算数 / 基本支出|1520.30|1688.70|1688.70 / 项目支出|1695.30|3389.34|3297.82 / 合计|3215.60|5078.04|4986.52]", blocks[0]);
        Assert.StartsWith("表2", blocks[1]);
    }

    [Fact]
    public void A_title_ruled_off_over_some_columns_is_theirs() =>
        Assert.StartsWith(
            "[1x3:科目编码||| / |||科目名称|合计|基本支出 / 类|款|项||| / 201|",
            Codes(new Sketch().Text("科目编码", 72, 104).Rule(72, 107, 152, 107).Text("科目名称", 172, 112).Right("合计", 320, 112).Right("基本支出", 400, 112)
                .Text("类", 72, 121).Text("款", 112, 121).Text("项", 142, 121)).Lay().Blocks()[0]);

    [Fact]
    public void A_title_half_a_row_above_stands_over_the_columns_that_the_next_titles_leave() =>
        Assert.StartsWith(
            "[1x3:科目编码||| / |||科目名称|合计|基本支出 / 类|款|项||| / 201|",
            Codes(new Sketch().Text("科目编码", 92, 104).Text("科目名称", 172, 113).Right("合计", 320, 113).Right("基本支出", 400, 113)
                .Text("类", 72, 122).Text("款", 112, 122).Text("项", 142, 122)).Lay().Blocks()[0]);

    [Fact]
    public void Titles_wrapped_beside_titles_of_one_line_are_one_row_under_others() =>
        Assert.StartsWith(
            "[项目名称|智慧社区||| / 主管部门|住建局||| / 资金来源|年初预算数|全年预算数|全年执行数|分值 / 总额|",
            new Sketch().Text("项目名称", 142, 84).Text("智慧社区", 232, 84).Text("主管部门", 142, 104).Text("住建局", 232, 104)
                .Text("年初预算", 222, 118).Text("全年执", 362, 118).Text("资金来源", 142, 124).Text("全年预算数", 292, 124).Text("分值", 422, 124)
                .Text("数", 237, 130).Text("行数", 367, 130)
                .Text("总额", 142, 150).Text("32.00", 222, 150).Text("31.20", 292, 150).Text("30.00", 362, 150).Text("10", 422, 150)
                .Text("拨款", 142, 170).Text("12.00", 222, 170).Text("11.20", 292, 170).Text("10.00", 362, 170).Text("10", 422, 170)
                .Text("其他", 142, 190).Text("20.00", 222, 190).Text("20.00", 292, 190).Text("20.00", 362, 190).Text("10", 422, 190).Lay().Blocks()[0]);

    [Fact]
    public void A_line_under_two_titles_is_not_one_of_them()
    {
        var sketch = new Sketch().Text("期末数", 165, 100).Text("期初数", 315, 100).Rule(140, 104, 440, 104)
            .Text("项目", 72, 120).Text("余额", 145, 120).Text("净值", 220, 120).Text("余额", 295, 120).Text("净值", 370, 120);
        foreach (var row in (ReadOnlySpan<int>)[0, 1, 2])
        {
            sketch.Text("甲乙丙"[row..(row + 1)], 72, 140 + (20 * row));
            foreach (var x in (ReadOnlySpan<int>)[140, 215, 290, 365])
            {
                sketch.Text("12.50", x, 140 + (20 * row));
            }
        }

        Assert.StartsWith("[|1x2:期末数|1x2:期初数 / 项目|余额|净值|余额|净值 / 甲|12.50", sketch.Lay().Blocks()[0]);
    }

    [Fact]
    public void A_lone_line_without_a_rule_is_no_title() =>
        Assert.Equal(
            "支出决算表",
            Codes(new Sketch().Text("支出决算表", 180, 104).Text("类", 72, 121).Text("款", 112, 121).Text("项", 142, 121).Text("科目名称", 172, 121)
                .Right("合计", 320, 121).Right("基本支出", 400, 121)).Lay().Blocks()[0]);

    [Fact]
    public void Titles_over_columns_that_say_themselves_again_share_them_out()
    {
        var sketch = new Sketch().Right("收入", 230, 84).Right("支出", 480, 84);
        foreach (var left in (float[])[72, 330])
        {
            sketch.Text("项目", left, 104).Right("预算数", left + 100, 104).Right("决算数", left + 158, 104);
            for (var row = 0; row < 3; row++)
            {
                sketch.Text("甲项" + (char)('一' + row), left, 124 + (20 * row)).Right("12.50", left + 100, 124 + (20 * row)).Right("11.25", left + 158, 124 + (20 * row));
            }
        }

        Assert.StartsWith("[1x3:收入|1x3:支出 / 项目|预算数|决算数|项目|预算数|决算数 / 甲项一|12.50|11.25|甲项一|12.50|11.25", sketch.Lay().Blocks()[0]);
    }

    [Fact]
    public void A_label_is_not_cut_behind_its_digit()
    {
        var sketch = new Sketch().Text("项目", 72, 100).Right("预算数", 300, 100).Right("决算数", 400, 100);
        foreach (var (row, label) in (ReadOnlySpan<(int, string)>)[(0, "维修（第1项）支出"), (1, "培训（第2项）支出"), (2, "办公用品"), (3, "合计")])
        {
            // Set to the right, so that every digit stands over the others.
            sketch.Right(label, 200, 120 + (18 * row)).Right("12.50", 300, 120 + (18 * row)).Right("11.25", 400, 120 + (18 * row));
        }

        Assert.All(sketch.Lay().Table().Cells, cell => Assert.True(cell.Column < 3));
        Assert.Contains("维修（第1项）支出|12.50|11.25", sketch.Lay().Blocks()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void Amounts_set_close_are_two_columns()
    {
        var sketch = new Sketch().Text("项目", 72, 100).Right("预算数决算数", 303, 100);
        for (var row = 0; row < 3; row++)
        {
            sketch.Text("甲项" + (char)('一' + row), 72, 120 + (18 * row)).Right("1,098.20", 250, 120 + (18 * row)).Right("1,124.73", 293.5f, 120 + (18 * row));
        }

        Assert.Contains("甲项一|1,098.20|1,124.73", sketch.Lay().Blocks()[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_next_tables_header_ends_a_table()
    {
        var sketch = new Sketch();
        foreach (var top in (float[])[100, 200])
        {
            sketch.Text("项目", 72, top).Right("预算数", 300, top).Right("决算数", 400, top);
            for (var row = 0; row < 3; row++)
            {
                sketch.Text("甲项" + (char)('一' + row), 72, top + 20 + (20 * row)).Right("12.50", 300, top + 20 + (20 * row)).Right("11.25", 400, top + 20 + (20 * row));
            }
        }

        var laid = sketch.Right("单位：元", 400, 180).Lay();
        Assert.Equal(["[项目|", "单位：元", "[项目|"], laid.Blocks().Select(block => block[..4]));
    }

    [Fact]
    public void As_many_titles_as_columns_are_theirs_in_order()
    {
        // 项目 is set to the right over labels set to the left, and stands nearer to the amounts.
        var sketch = new Sketch().Right("项目", 215, 100).Right("预算数", 260, 100).Right("决算数", 400, 100);
        foreach (var (row, label) in (ReadOnlySpan<(int, string)>)[(0, "办公费"), (1, "差旅费"), (2, "合计")])
        {
            sketch.Text(label, 72, 120 + (18 * row)).Right("12.50", 260, 120 + (18 * row)).Right("11.25", 400, 120 + (18 * row));
        }

        Assert.StartsWith("[项目|预算数|决算数 / 办公费|12.50|11.25", sketch.Lay().Blocks()[0]);
    }

    [Fact]
    public void A_label_of_two_lines_beside_a_figure_in_their_middle_is_one_row()
    {
        var sketch = new Sketch().Text("项目", 72, 100).Right("预算数", 300, 100).Right("决算数", 400, 100);
        foreach (var (row, first, second) in (ReadOnlySpan<(int, string, string)>)[(0, "机关事业单位", "养老保险缴费"), (1, "一般公共预算", "财政拨款支出"), (2, "社会保障和就", "业专项支出")])
        {
            var top = 120 + (36 * row);
            sketch.Text(first, 72, top).Text(second, 72, top + 12).Right("12.50", 300, top + 6).Right("11.25", 400, top + 6);
        }

        Assert.Equal(
            "[项目|预算数|决算数 / 机关事业单位养老保险缴费|12.50|11.25 / 一般公共预算财政拨款支出|12.50|11.25 / 社会保障和就业专项支出|12.50|11.25]",
            Assert.Single(sketch.Lay().Blocks()));
    }

    [Fact]
    public void Titles_wrapped_beside_others_in_their_middle_are_one_row()
    {
        var sketch = new Sketch().Text("项目名称", 72, 94).Text("年度预", 225, 88).Text("算数", 230, 100).Text("全年执", 345, 88).Text("行数", 350, 100);
        for (var row = 0; row < 3; row++)
        {
            sketch.Text("甲项" + (char)('一' + row), 72, 124 + (18 * row)).Right("12.50", 260, 124 + (18 * row)).Right("11.25", 380, 124 + (18 * row));
        }

        Assert.StartsWith("[项目名称|年度预算数|全年执行数 / 甲项一|12.50|11.25", sketch.Lay().Blocks()[0]);
    }

    [Fact]
    public void Titles_wrapped_beside_others_leave_the_labels_without_one() =>
        Assert.Equal(
            ["[|年初数|全年预算数（A）|全年执行数（B） / 总额|32.00|36.00|31.20 / 拨款|30.00|33.00|30.20 / 其他|2.00|3.00|1.00]"],
            new Sketch().Text("全年预算数", 217, 104).Text("全年执行数", 297, 104).Text("年初数", 147, 111).Text("（A）", 227, 118).Text("（B）", 307, 118)
                .Text("总额", 77, 138).Text("32.00", 150, 138).Text("36.00", 227, 138).Text("31.20", 307, 138)
                .Text("拨款", 77, 158).Text("30.00", 150, 158).Text("33.00", 227, 158).Text("30.20", 307, 158)
                .Text("其他", 77, 178).Text("2.00", 150, 178).Text("3.00", 227, 178).Text("1.00", 307, 178).Lay().Blocks());

    [Fact]
    public void Rows_that_touch_are_parted_by_their_figures()
    {
        var sketch = new Sketch().Text("单位", 72, 100).Right("金额", 300, 100).Right("比例", 400, 100);
        foreach (var (row, first, second) in (ReadOnlySpan<(int, string, string)>)[(0, "云岭县水利工程", "公司"), (1, "云岭县农业开发", "中心"), (2, "云岭县城市建设", "公司")])
        {
            var top = 120 + (24 * row);
            sketch.Text(first, 72, top).Text(second, 72, top + 12).Right("12.50", 300, top + 6).Right("11.25", 400, top + 6);
        }

        Assert.Equal(
            "[单位|金额|比例 / 云岭县水利工程公司|12.50|11.25 / 云岭县农业开发中心|12.50|11.25 / 云岭县城市建设公司|12.50|11.25]",
            Assert.Single(sketch.Lay().Blocks()));
    }

    [Fact]
    public void One_title_wrapped_beside_others_in_its_middle_is_one()
    {
        var sketch = new Sketch().Text("部门：云岭县水务局", 72, 60).Text("2025年度", 240, 60).Text("单位：万元", 400, 60)
            .Text("科目编", 72, 88).Text("码", 72, 100).Text("科目名称", 122, 94).Right("合计", 300, 94).Right("基本支出", 400, 94);
        for (var row = 0; row < 3; row++)
        {
            sketch.Text("20" + row, 72, 124 + (20 * row)).Text("行政运行", 122, 124 + (20 * row)).Right("1,200.50", 300, 124 + (20 * row)).Right("800.25", 400, 124 + (20 * row));
        }

        var blocks = sketch.Lay().Blocks();
        Assert.StartsWith("部门：云岭县水务局", blocks[0]);
        Assert.StartsWith("[科目编码|科目名称|合计|基本支出 / 200|行政运行|1,200.50|800.25 / ", blocks[^1]);
    }

    [Fact]
    public void A_title_over_two_titles_beside_one_in_their_middle_stands_over_both()
    {
        var sketch = new Sketch().Text("支出", 240, 88).Text("科目名称", 72, 94).Right("基本", 260, 100).Right("专项", 340, 100);
        for (var row = 0; row < 3; row++)
        {
            sketch.Text("甲项" + (char)('一' + row), 72, 124 + (20 * row)).Right("1,200.50", 270, 124 + (20 * row)).Right("800.25", 345, 124 + (20 * row));
        }

        Assert.Equal("[|1x2:支出 / 科目名称|| / |基本|专项 / 甲项一|1,200.50|800.25 / 甲项丁|1,200.50|800.25 / 甲项丂|1,200.50|800.25]", sketch.Lay().Blocks()[0]);
    }
}
