using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class WatermarkTests
{
    private const string Row = "BT /F 10 Tf 100 400 Td (1234567890) Tj ET ";

    [Fact]
    public void Large_writing_that_text_is_drawn_over_is_a_watermark()
    {
        PageContent page = Drawn.Page("BT /F 60 Tf 90 390 Td (88) Tj ET " + Row);

        Assert.Equal("88", string.Concat(page.Glyphs.Where(g => g.Slanted).Select(g => g.Text)));
        Assert.Contains("“88”", page.Notice("slanted-text")!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("BT /F 60 Tf 90 500 Td (88) Tj ET ")]
    [InlineData("BT /F 18 Tf 90 395 Td (88) Tj ET ")]
    public void A_title_above_the_text_is_none_nor_is_what_is_hardly_larger(string title) => Assert.DoesNotContain(Drawn.Page(title + Row).Glyphs, g => g.Slanted);

    [Theory]
    [InlineData(12, "123")]
    [InlineData(10, "13")]
    public void The_upright_one_of_a_seals_characters_is_none_of_the_texts(int size, string slanted) =>
        Assert.Equal(slanted, string.Concat(Drawn.Page(
            $"BT /F 12 Tf 0.7 0.7 -0.7 0.7 300 400 Tm (1) Tj ET BT /F {size} Tf 310 410 Td (2) Tj ET BT /F 12 Tf 0.7 -0.7 0.7 0.7 320 410 Tm (3) Tj ET")
            .Glyphs.Where(g => g.Slanted).Select(g => g.Text)));
}
