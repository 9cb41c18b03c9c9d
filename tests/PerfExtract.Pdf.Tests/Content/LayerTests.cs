using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class LayerTests
{
    private static PageContent Page(string content, string member = "")
    {
        var pdf = new PdfBuilder { CatalogEntries = "/OCProperties<</OCGs[3 0 R 4 0 R]/D<</OFF[3 0 R]>>>>" };
        pdf.Add("<</Type/OCG/Name(off)>>");
        pdf.Add("<</Type/OCG/Name(on)>>");
        int form = pdf.AddStream("BT /F 10 Tf 72 600 Td (5) Tj ET"u8, "/Type/XObject/Subtype/Form/BBox[0 0 595 842]/OC 3 0 R");
        string properties = $"/Properties<</Off 3 0 R/On 4 0 R/M<</Type/OCMD{member}>>>>";
        pdf.AddPage(content, $"{Drawn.Helvetica}{properties}/XObject<</X {form} 0 R>>");
        return Drawn.First(pdf.Build());
    }

    [Theory]
    [InlineData("/OC /Off BDC BT /F 10 Tf 72 700 Td (1) Tj ET EMC BT /F 10 Tf 72 650 Td (2) Tj ET", "2")]
    [InlineData("/OC /On BDC BT /F 10 Tf 72 700 Td (1) Tj ET EMC BT /F 10 Tf 72 650 Td (2) Tj ET", "12")]
    [InlineData("/OC /Off BDC /P BMC EMC BT /F 10 Tf 72 700 Td (1) Tj ET EMC", "")]
    [InlineData("/X Do BT /F 10 Tf 72 650 Td (2) Tj ET", "2")]
    public void What_is_in_a_layer_that_is_off_is_not_read(string content, string text)
    {
        PageContent page = Page(content);

        Assert.Equal(text, page.Text());
        Assert.Equal(text.Length < 2, page.Notice("hidden-text") is not null);
    }

    [Theory]
    [InlineData("/OCGs[3 0 R 4 0 R]", "1")]
    [InlineData("/OCGs[3 0 R 4 0 R]/P/AllOn", "")]
    [InlineData("/OCGs[3 0 R 4 0 R]/P/AnyOff", "1")]
    [InlineData("/OCGs[3 0 R 4 0 R]/P/AllOff", "")]
    [InlineData("/OCGs 3 0 R", "")]
    [InlineData("/OCGs 4 0 R", "1")]
    public void A_membership_asks_several_layers(string member, string text) =>
        Assert.Equal(text, Page("/OC /M BDC BT /F 10 Tf 72 700 Td (1) Tj ET EMC", member).Text());

    [Fact]
    public void Pictures_and_lines_of_a_layer_that_is_off_are_not_there()
    {
        PageContent page = Page("/OC /Off BDC 100 100 200 50 re S 100 300 50 50 re f EMC");

        Assert.Empty(page.Rules);
        Assert.Empty(page.Areas);
    }
}
