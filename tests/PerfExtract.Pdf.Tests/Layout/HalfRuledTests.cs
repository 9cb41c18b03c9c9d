namespace PerfExtract.Pdf.Tests.Layout;

public class HalfRuledTests
{
    private static readonly float[] s_columns = [72, 172, 252, 332];

    /// <summary>Rows of one line each, 20 pt high, from y 100 on: a label, two figures, or titles.</summary>
    private static Sketch Rows(params string[] rows)
    {
        var sketch = new Sketch();
        for (var row = 0; row < rows.Length; row++)
        {
            var cells = rows[row].Split('|');
            for (var column = 0; column < cells.Length; column++)
            {
                sketch.Text(cells[column], s_columns[column] + 5, 114 + (20 * row));
            }
        }

        return sketch;
    }

    [Fact]
    public void Lines_between_columns_alone() =>
        Assert.Equal(
            ["[项目|预算数|决算数 / 办公费|7.20|6.48 / 邮电费|1.20|1.10 / 差旅费|3.00|2.50]"],
            Rows("项目|预算数|决算数", "办公费|7.20|6.48", "邮电费|1.20|1.10", "差旅费|3.00|2.50")
                .Rule(72, 100, 72, 180).Rule(172, 100, 172, 180).Rule(252, 100, 252, 180).Rule(332, 100, 332, 180).Lay().Blocks());

    [Fact]
    public void A_frame_with_a_line_under_the_head() =>
        Assert.Equal(
            ["[项目|预算数|决算数 / 办公费|7.20|6.48 / 邮电费|1.20|1.10]"],
            Rows("项目|预算数|决算数", "办公费|7.20|6.48", "邮电费|1.20|1.10").Grid([72, 332], [100, 120, 160]).Lay().Blocks());

    [Fact]
    public void Columns_in_a_frame_whose_rows_have_no_lines() =>
        Assert.Equal(
            ["[项目|预算数|决算数 / 办公费|7.20|6.48 / 邮电费|1.20|1.10 / 差旅费|3.00|2.50]"],
            Rows("项目|预算数|决算数", "办公费|7.20|6.48", "邮电费|1.20|1.10", "差旅费|3.00|2.50").Grid(s_columns, [100, 120, 180]).Lay().Blocks());

    [Fact]
    public void Lines_between_rows_alone_part_wrapped_cells() =>
        Assert.Equal(
            ["[指标|目标值|完成值 / 管网改造长度|36公里|37.2公里 / 水源地保护|9处|8处]"],
            new Sketch().Rule(72, 100, 332, 100).Rule(72, 120, 332, 120).Rule(72, 154, 332, 154).Rule(72, 174, 332, 174)
                .Text("指标", 77, 114).Text("目标值", 177, 114).Text("完成值", 257, 114)
                .Text("管网改造", 77, 133).Text("长度", 77, 147).Text("36公里", 177, 140).Text("37.2公里", 257, 140)
                .Text("水源地保护", 77, 168).Text("9处", 177, 168).Text("8处", 257, 168).Lay().Blocks());

    [Fact]
    public void A_label_in_the_middle_of_its_rows_is_theirs() =>
        Assert.Equal(
            ["[指标|分值|得分 / 2x1:产出|10|10 / 20|18 / 2x1:效益|30|30 / 40|39]"],
            new Sketch().Grid(s_columns, [100, 120, 200])
                .Text("指标", 77, 114).Text("分值", 177, 114).Text("得分", 257, 114)
                .Text("产出", 77, 144).Text("10", 177, 134).Text("10", 257, 134).Text("20", 177, 154).Text("18", 257, 154)
                .Text("效益", 77, 184).Text("30", 177, 174).Text("30", 257, 174).Text("40", 177, 194).Text("39", 257, 194).Lay().Blocks());

    [Fact]
    public void Blocks_of_a_form_that_is_ruled_downwards_alone_have_rows()
    {
        // 项目名称 stands over two columns, and so does 资金, beside titles and two rows.
        var sketch = new Sketch().Rule(72, 100, 392, 100).Rule(72, 240, 392, 240).Rule(72, 100, 72, 240).Rule(392, 100, 392, 240)
            .Rule(152, 100, 152, 180).Rule(212, 120, 212, 180).Rule(272, 120, 272, 180).Rule(332, 120, 332, 180)
            .Rule(112, 180, 112, 240).Rule(192, 180, 192, 240).Rule(292, 180, 292, 240);
        sketch.Text("项目名称", 77, 114).Text("水闸改造", 250, 114).Text("资金", 102, 154)
            .Text("来源", 157, 134).Text("预算数", 217, 134).Text("执行数", 277, 134).Text("执行率", 337, 134)
            .Text("合计", 157, 154).Text("88.00", 217, 154).Text("80.25", 277, 154).Text("91.19%", 337, 154)
            .Text("县级", 157, 174).Text("60.00", 217, 174).Text("58.25", 277, 174).Text("97.08%", 337, 174);
        foreach (var (row, text) in (ReadOnlySpan<(int, string)>)[(0, "一级|二级|指标|得分"), (1, "产出|数量|水闸座数|20"), (2, "效益|社会|受益人口|19")])
        {
            var cells = text.Split('|');
            sketch.Text(cells[0], 77, 194 + (20 * row)).Text(cells[1], 117, 194 + (20 * row)).Text(cells[2], 197, 194 + (20 * row)).Text(cells[3], 297, 194 + (20 * row));
        }

        Assert.StartsWith(
            "[1x2:项目名称|1x6:水闸改造 / 3x2:资金|1x2:来源|预算数|1x2:执行数|执行率 / 1x2:合计|88.00|1x2:80.25|91.19% / 1x2:县级|60.00|1x2:58.25|97.08% / ",
            sketch.Lay().Blocks()[0]);
    }

    [Fact]
    public void A_frame_around_a_form_without_lines_is_no_cell() =>
        Assert.Equal(
            ["[3x1:资金||年初数|决算数 / 总额|32.00|31.20 / 拨款|30.00|30.20]", "[一级|二级|三级|目标|分值 / 产出|数量|水闸|6座|15 / |质量|合格率|100%|15 / 效益|社会|人口|2万|20]"],
            new Sketch().Grid([72, 332], [100, 240])
                .Text("年初数", 232, 114).Text("决算数", 287, 114).Text("资金", 77, 134)
                .Text("总额", 127, 134).Text("32.00", 232, 134).Text("31.20", 287, 134).Text("拨款", 127, 154).Text("30.00", 232, 154).Text("30.20", 287, 154)
                .Text("一级", 77, 174).Text("二级", 127, 174).Text("三级", 177, 174).Text("目标", 237, 174).Text("分值", 287, 174)
                .Text("产出", 77, 194).Text("数量", 127, 194).Text("水闸", 177, 194).Text("6座", 237, 194).Text("15", 287, 194)
                .Text("质量", 127, 214).Text("合格率", 177, 214).Text("100%", 237, 214).Text("15", 287, 214)
                .Text("效益", 77, 234).Text("社会", 127, 234).Text("人口", 177, 234).Text("2万", 237, 234).Text("20", 287, 234).Lay().Blocks());

    [Fact]
    public void A_figure_wrapped_in_a_narrow_cell_is_one() =>
        Assert.Equal(
            ["[甲|1,234,567.89|2,345,678.90 / 乙|3.00|4.00]"],
            new Sketch().Grid([72, 110, 145, 180], [100, 146, 166])
                .Text("甲", 77, 114).Text("1,234,", 112, 114).Text("567.8", 112, 128).Text("9", 112, 142)
                .Text("2,345,", 147, 114).Text("678.9", 147, 128).Text("0", 147, 142)
                .Text("乙", 77, 160).Text("3.00", 112, 160).Text("4.00", 147, 160).Lay().Blocks());

    [Fact]
    public void A_line_under_the_running_head_and_prose_are_no_table() =>
        Assert.Equal(
            ["本单位2022年度收入合计512.30万元，支出合计508.77万元。", "全年召开会议三次。"],
            new Sketch().Rule(72, 60, 532, 60).Rule(72, 130, 532, 130).Rule(72, 160, 532, 160)
                .Text("本单位2022年度收入合计512.30万元，支出合计508.77万元。", 92, 100).Text("全年召开会议三次。", 92, 120).Lay().Blocks());
}
