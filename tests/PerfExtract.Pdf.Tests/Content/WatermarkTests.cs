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
}
