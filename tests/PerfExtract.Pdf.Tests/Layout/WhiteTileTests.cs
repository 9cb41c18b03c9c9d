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
