namespace PerfExtract.Pdf.Tests.Layout;

public class WhiteTileTests
{
    [Fact]
    public void A_label_in_the_middle_of_its_rows_stands_over_them() =>
        Assert.Equal(
            ["[指标|分值|得分 / 3x1:产出|10|10 / 20|18 / 30|29 / 效益|40|39]"],
            new Sketch().Text("指标", 77, 114).Text("分值", 177, 114).Text("得分", 257, 114)
                .Text("10", 177, 134).Text("10", 257, 134)
                .Text("产出", 77, 154).Text("20", 177, 154).Text("18", 257, 154)
                .Text("30", 177, 174).Text("29", 257, 174)
                .Text("效益", 77, 194).Text("40", 177, 194).Text("39", 257, 194).Lay().Blocks());

    [Fact]
    public void A_label_in_the_middle_of_the_titles_and_the_rows_stands_over_both() =>
        Assert.Equal(
            ["[4x1:资金||年初数|决算数 / 总额|32.00|31.20 / 拨款|30.00|30.20 / 其他|2.00|1.00]"],
            new Sketch().Text("年初数", 177, 114).Text("决算数", 257, 114)
                .Text("总额", 127, 134).Text("32.00", 177, 134).Text("31.20", 257, 134).Text("资金", 77, 144)
                .Text("拨款", 127, 154).Text("30.00", 177, 154).Text("30.20", 257, 154)
                .Text("其他", 127, 174).Text("2.00", 177, 174).Text("1.00", 257, 174).Lay().Blocks());

    [Fact]
    public void Labels_between_rows_and_cells_wrapped_beside_them_tell_the_rows_apart() =>
        Assert.Equal(
            ["[一级|二级|三级|目标|分值 / 3x1:产出|2x1:数量|水闸|6座|15 / 套数|12套|10 / 质量|合格率|100%|15 / 效益|社会|人口|2万|20 / 满意|群众|完工率达标情况|95%|10]"],
            new Sketch().Text("一级", 77, 104).Text("二级", 127, 104).Text("三级", 177, 104).Text("目标", 237, 104).Text("分值", 287, 104)
                .Text("水闸", 177, 124).Text("6座", 237, 124).Text("15", 287, 124).Text("数量", 127, 134)
                .Text("套数", 177, 144).Text("12套", 237, 144).Text("10", 287, 144).Text("产出", 77, 144)
                .Text("质量", 127, 164).Text("合格率", 177, 164).Text("100%", 237, 164).Text("15", 287, 164)
                .Text("效益", 77, 184).Text("社会", 127, 184).Text("人口", 177, 184).Text("2万", 237, 184).Text("20", 287, 184)
                .Text("群众", 127, 202).Text("完工率", 177, 202).Text("满意", 77, 208).Text("95%", 237, 208).Text("10", 287, 208).Text("达标情况", 177, 214).Lay().Blocks());

    [Fact]
    public void Labels_of_several_lines_about_their_figures_are_rows() =>
        Assert.Equal(
            ["[项目|预算|决算 / 营养改善计划地方试点补助资金|12.50|11.00 / 校舍维修改造|20.00|19.00 / 合计|32.50|30.00]"],
            new Sketch().Text("项目", 77, 114).Text("预算", 177, 114).Text("决算", 257, 114)
                .Text("营养改善", 77, 134).Text("计划地方", 77, 146).Text("12.50", 177, 146).Text("11.00", 257, 146).Text("试点补助资金", 77, 158)
                .Text("校舍维修", 77, 180).Text("20.00", 177, 186).Text("19.00", 257, 186).Text("改造", 77, 192)
                .Text("合计", 77, 214).Text("32.50", 177, 214).Text("30.00", 257, 214).Lay().Blocks());

    [Fact]
    public void The_first_line_of_a_label_that_is_nearer_to_its_figures_begins_their_row() =>
        Assert.Equal(
            ["[项目|预算|决算 / 办公费|1.20|1.10 / 差旅费|3.00|2.50 / 营养改善计划地方试点补助|12.50|11.00 / 合计|16.70|14.60]"],
            new Sketch().Text("项目", 77, 114).Text("预算", 177, 114).Text("决算", 257, 114)
                .Text("办公费", 77, 134).Text("1.20", 177, 134).Text("1.10", 257, 134)
                .Text("差旅费", 77, 154).Text("3.00", 177, 154).Text("2.50", 257, 154)
                .Text("营养改善", 77, 168).Text("计划地方", 77, 180).Text("12.50", 177, 180).Text("11.00", 257, 180).Text("试点补助", 77, 192)
                .Text("合计", 77, 212).Text("16.70", 177, 212).Text("14.60", 257, 212).Lay().Blocks());

    [Fact]
    public void Figures_wrapped_over_two_lines_are_one_row() =>
        Assert.Equal(
            ["[项目|年初预算数|决算数|执行率 / 基本支出|12,345,678.90|12,876,543.21|99.05% / 项目支出|2,000,000.00|1,998,000.00|92.93%]"],
            new Sketch().Text("项目", 77, 114).Text("年初预算数", 137, 114).Text("决算数", 207, 114).Text("执行率", 257, 114)
                .Text("12,345,", 140, 134).Text("12,876,", 205, 134).Text("99.0", 262, 134).Text("基本支出", 77, 140).Text("678.90", 142, 146).Text("543.21", 207, 146).Text("5%", 267, 146)
                .Text("2,000,00", 138, 166).Text("1,998,00", 203, 166).Text("92.9", 262, 166).Text("项目支出", 77, 172).Text("0.00", 146, 178).Text("0.00", 211, 178).Text("3%", 267, 178)
                .Lay().Blocks());

    [Theory]
    [InlineData("13502418.", "36", 15)]
    [InlineData("13502418", ".36", 15)]
    [InlineData("13502418.3", "6", 12)]
    [InlineData("1350241", "8.36", 12)]
    public void Figures_wrapped_beside_a_label_of_one_line_are_one_row(string first, string rest, float leading) =>
        Assert.Equal(
            ["[项目|年初预算数|决算数|执行率 / 基本支出|13502418.36|13502418.36|99.05% / 项目支出|2000000.00|1998000.00|92.93%]"],
            new Sketch().Text("项目", 77, 114).Text("年初预算数", 137, 114).Text("决算数", 207, 114).Text("执行率", 257, 114)
                .Text(first, 137, 134).Text(first, 202, 134).Text("基本支出", 77, 134 + (leading / 2)).Text("99.05%", 262, 134 + (leading / 2))
                .Text(rest, 137, 134 + leading).Text(rest, 202, 134 + leading)
                .Text("项目支出", 77, 174).Text("2000000.00", 137, 174).Text("1998000.00", 202, 174).Text("92.93%", 262, 174)
                .Lay().Blocks());

    [Fact]
    public void Small_figures_right_under_large_ones_are_rows_of_their_own() =>
        Assert.Equal(
            ["[项目|年初预算数|决算数 / 合计|12000|11000.5 / 接待费|8.36|6 / 会议费|7.00|5.00]"],
            new Sketch().Text("项目", 77, 114).Text("年初预算数", 137, 114).Text("决算数", 207, 114)
                .Text("合计", 77, 134).Text("12000", 137, 134).Text("11000.5", 207, 134)
                .Text("接待费", 77, 147).Text("8.36", 137, 147).Text("6", 207, 147)
                .Text("会议费", 77, 160).Text("7.00", 137, 160).Text("5.00", 207, 160)
                .Lay().Blocks());

    [Fact]
    public void Words_that_touch_within_a_cell_part_no_columns() =>
        Assert.Equal(
            ["[指标|目标|完成|分值|标准|得分 / 护栏长度（含急弯）|≥320米|326米|20|符合规定得4分，缺一项扣1分|4 / 合格率|100%|100%|10|按程序立项，审批文件齐全得4分|3 / 及时率|≥95%|90%|10|按期开工得满分|2]"],
            new Sketch().Text("指标", 77, 114).Text("目标", 147, 114).Text("完成", 207, 114).Text("分值", 267, 114).Text("标准", 357, 114).Text("得分", 477, 114)
                .Text("护栏长度", 77, 134).Text("符合规定得", 317, 134).Text("≥320米", 137, 140).Text("326米", 207, 140).Text("20", 272, 140).Text("4", 482, 140).Text("（含急弯）", 77, 146).Text("4分，缺一项扣1分", 327, 146)
                .Text("合格率", 77, 174).Text("100%", 147, 174).Text("100%", 207, 174).Text("10", 272, 174).Text("3", 482, 174).Text("按程序立项，审批", 317, 168).Text("文件齐全得4分", 317, 180)
                .Text("及时率", 77, 204).Text("≥95%", 143, 204).Text("90%", 210, 204).Text("10", 272, 204).Text("按期开工得满分", 317, 204).Text("2", 482, 204).Lay().Blocks());

    [Fact]
    public void A_label_in_its_first_row_stands_there() =>
        Assert.Equal(
            ["[指标|分值|得分 / 产出|10|10 / |20|18 / 效益|40|39]"],
            new Sketch().Text("指标", 77, 114).Text("分值", 177, 114).Text("得分", 257, 114)
                .Text("产出", 77, 134).Text("10", 177, 134).Text("10", 257, 134)
                .Text("20", 177, 154).Text("18", 257, 154)
                .Text("效益", 77, 174).Text("40", 177, 174).Text("39", 257, 174).Lay().Blocks());

    [Fact]
    public void One_row_under_as_many_titles_is_a_table() =>
        Assert.Equal(
            ["[项目名称|年初预算|实际支出|执行率 / 花卉摆放|100.00|95.52|95.52%]"],
            new Sketch().Text("项目名称", 77, 114).Text("年初预算", 177, 114).Text("实际支出", 257, 114).Text("执行率", 337, 114)
                .Text("花卉摆放", 77, 134).Text("100.00", 177, 134).Text("95.52", 257, 134).Text("95.52%", 337, 134).Lay().Blocks());

    [Fact]
    public void A_year_over_two_columns_is_one_title() =>
        Assert.Equal(
            ["[|1x2:2021年|1x2:2022年 / 项目|预算|决算|预算|决算 / 接待费|1.50|0.83|1.00|0.66 / 出国费|0.00|0.00|0.00|0.00 / 公车费|9.00|8.00|9.00|7.00]"],
            new Sketch().Text("2021年", 195, 114).Text("2022年", 335, 114)
                .Text("项目", 77, 134).Text("预算", 165, 134).Text("决算", 235, 134).Text("预算", 305, 134).Text("决算", 375, 134)
                .Text("接待费", 77, 154).Text("1.50", 165, 154).Text("0.83", 235, 154).Text("1.00", 305, 154).Text("0.66", 375, 154)
                .Text("出国费", 77, 174).Text("0.00", 165, 174).Text("0.00", 235, 174).Text("0.00", 305, 174).Text("0.00", 375, 174)
                .Text("公车费", 77, 194).Text("9.00", 165, 194).Text("8.00", 235, 194).Text("9.00", 305, 194).Text("7.00", 375, 194).Lay().Blocks());
}
