using PerfExtract.Facts;

namespace PerfExtract.Tests.Facts;

public class PercentTests
{
    [Theory]
    [InlineData("50", "200", "25")]
    [InlineData("-1", "3", "-33.33")]
    [InlineData("94785", "100000", "94.79")]
    [InlineData("0.005", "100", "0.01")]
    [InlineData("3000", "0.1", "3000000")]
    public void Is_the_part_of_the_whole_rounded_half_up(string part, string whole, string expected) =>
        Assert.Equal(decimal.Parse(expected), Percent.Rounded(Percent.Of(decimal.Parse(part), decimal.Parse(whole))!.Value));

    [Theory]
    [InlineData("1", "0")]
    [InlineData("0", "0")]
    [InlineData("79228162514264337593543950335", "0.0000001")]
    public void Is_unknown_where_no_share_can_be_told(string part, string whole) =>
        Assert.Null(Percent.Of(decimal.Parse(part), decimal.Parse(whole)));
}
