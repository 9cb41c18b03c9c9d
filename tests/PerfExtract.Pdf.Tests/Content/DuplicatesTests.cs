using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class DuplicatesTests
{
    [Theory]
    [InlineData("72.3 700", true)]
    [InlineData("72 700", false)]
    [InlineData("73 699", true)]
    public void A_string_drawn_upon_itself_is_read_once(string second, bool bold)
    {
        PageContent page = Drawn.Page($"BT /F 12 Tf 72 700 Td (1185) Tj ET BT /F 12 Tf {second} Td (1185) Tj ET");

        Assert.Equal("1185", page.Text());
        Assert.All(page.Glyphs, g => Assert.Equal(bold, g.Bold));
        Assert.Null(page.Notice("hidden-text"));
    }

    [Theory]
    [InlineData("(11) Tj")]
    [InlineData("-1 Tc (11) Tj")]
    [InlineData("50 Tz (11) Tj")]
    [InlineData("[(1) 300 (1)] TJ")]
    public void The_same_digit_beside_itself_is_two(string shown) =>
        Assert.Equal("11", Drawn.Page($"BT /F 12 Tf 72 700 Td {shown} ET").Text());

    [Fact]
    public void The_same_digit_on_the_next_line_is_another() =>
        Assert.Equal("11", Drawn.Page("BT /F 12 Tf 72 700 Td (1) Tj 0 -12 Td (1) Tj ET").Text());

    [Fact]
    public void Other_characters_at_the_same_place_stay() =>
        Assert.Equal("O/", Drawn.Page("BT /F 12 Tf 72 700 Td (O) Tj ET BT /F 12 Tf 72 700 Td (/) Tj ET").Text());
}
