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
