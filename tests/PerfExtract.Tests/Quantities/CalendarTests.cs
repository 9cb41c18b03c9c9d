using PerfExtract.Quantities;

namespace PerfExtract.Tests.Quantities;

public sealed class CalendarTests
{
    [Theory]
    [InlineData("2022年3月15日", "2022-03-15")]
    [InlineData("2022-03-15", "2022-03-15")]
    [InlineData("2022/3/15", "2022-03-15")]
    [InlineData("2022.3.15", "2022-03-15")]
    [InlineData("二〇二二年三月十五日", "2022-03-15")]
    [InlineData("二○二一年十二月三十一日", "2021-12-31")]
    [InlineData("二0二一年十月十日", "2021-10-10")]
    [InlineData("2 月填报，2020 年 2 月 29 日", "2020-02-29")]
    [InlineData("填报日期：２０２２年１月５日", "2022-01-05")]
    public void Finds_the_day(string text, string expected)
    {
        Assert.True(Dates.TryNext(text, 0, out var date));
        Assert.Equal(DateOnly.ParseExact(expected, "yyyy-MM-dd"), date.Date);
    }

    [Theory]
    [InlineData("2021年2月30日")]
    [InlineData("2021年3月")]
    [InlineData("12月31日")]
    [InlineData("2021-13-01")]
    [InlineData("12021-03-15")]
    [InlineData("2021-03-15-8")]
    [InlineData("2021.3")]
    [InlineData("1.2.2021")]
    public void Finds_no_day(string text) => Assert.False(Dates.TryNext(text, 0, out _));

    [Theory]
    [InlineData("2021年度预算", 2021, 2021, "2021年度")]
    [InlineData("在二〇二一年内", 2021, 2021, "二〇二一年")]
    [InlineData("2019-2021年", 2019, 2021, "2019-2021年")]
    [InlineData("2019年至2021年", 2019, 2021, "2019年至2021年")]
    [InlineData("规划（2021-2025）", 2021, 2025, "2021-2025")]
    [InlineData("截至2021年12月31日", 2021, 2021, "2021年")]
    [InlineData("日期2022-03-15", 2022, 2022, "2022")]
    [InlineData("完成40万2021年", 2021, 2021, "2021年")]
    public void Finds_the_year(string text, int first, int last, string quote)
    {
        Assert.True(Years.TryNext(text, 0, out var year));
        Assert.Equal((first, last, quote), (year.First, year.Last, text[year.Start..year.End]));
    }

    [Theory]
    [InlineData("财预〔2020〕10号")]
    [InlineData("2021个")]
    [InlineData("支出2021.50万元")]
    [InlineData("1900年代")]
    [InlineData("二零一")]
    [InlineData("12021年")]
    public void Finds_no_year(string text) => Assert.False(Years.TryNext(text, 0, out _));

    [Theory]
    [InlineData("2021", 2021)]
    [InlineData(" 2021年 ", 2021)]
    [InlineData("2021年度", 2021)]
    [InlineData("二〇二一", 2021)]
    public void A_cell_may_be_a_year(string text, int expected)
    {
        Assert.True(Years.TryWhole(text, out var year));
        Assert.Equal(expected, year);
    }

    [Theory]
    [InlineData("2021-2022")]
    [InlineData("2021年预算")]
    [InlineData("20211")]
    [InlineData("")]
    public void A_cell_with_more_is_no_year(string text) => Assert.False(Years.TryWhole(text, out _));
}
