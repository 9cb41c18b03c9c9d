using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class HiddenTextTests
{
    private const string Seen = "BT /F 10 Tf 72 700 Td (12) Tj ET ";

    [Theory]
    [InlineData("BT /F 10 Tf -50 700 Td (99) Tj ET", "off the page")]
    [InlineData("BT /F 10 Tf 72 900 Td (99) Tj ET", "off the page")]
    [InlineData("q 0 0 50 50 re W n BT /F 10 Tf 72 500 Td (99) Tj ET Q", "clipped away")]
    [InlineData("q 71 494 7 6.8 re W n BT /F 10 Tf 72 500 Td (9) Tj ET Q q 77 494 7 6.8 re W n BT /F 10 Tf 77.5 500 Td (9) Tj ET Q", "clipped away")]
    [InlineData("q 70 500 100 1 re W n BT /F 10 Tf 72 500 Td (99) Tj ET Q", "clipped away")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 1 1 1 rg 60 490 100 30 re f", "covered")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 0.8 g 60 490 100 30 re f", "covered")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 1 g 60 490 m 160 490 l 160 520 l 60 520 l h f*", "covered")]
    [InlineData("1 g BT /F 10 Tf 72 500 Td (99) Tj ET", "white on white")]
    [InlineData("0 0 0 0 k BT /F 10 Tf 72 500 Td (99) Tj ET", "white on white")]
    [InlineData("/S cs 0 scn BT /F 10 Tf 72 500 Td (99) Tj ET", "white on white")]
    [InlineData("0 g 60 490 100 30 re f 1 g 60 490 100 30 re f BT /F 10 Tf 72 500 Td (99) Tj ET", "white on white")]
    public void Text_that_cannot_be_seen_is_dropped_and_told(string hidden, string reason)
    {
        PageContent page = Drawn.Page(Seen + hidden, Resources);

        Assert.Equal("12", page.Text());
        string message = page.Notice("hidden-text")!.Message;
        Assert.Contains($"2 {reason}", message, StringComparison.Ordinal);
        Assert.Contains("99", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("60 490 100 30 re f 1 g BT /F 10 Tf 72 500 Td (99) Tj ET")]
    [InlineData("60 490 m 160 490 l 110 540 l h f 1 g BT /F 10 Tf 105 500 Td (99) Tj ET")]
    [InlineData("/Pattern cs /P scn BT /F 10 Tf 72 500 Td (99) Tj ET")]
    [InlineData("1 g 0 G 2 Tr BT /F 10 Tf 72 500 Td (99) Tj ET")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 1 g 60 490 14 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 60 490 m 160 490 l 60 590 l h W n 1 g 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 60 490 5 30 re 155 490 5 30 re W n 1 g 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (9) Tj 4 Tr (9) Tj ET 1 g 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET /Pattern cs /P scn 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET /Multiply gs 1 1 0 rg 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET /Half gs 1 1 0 rg 60 490 100 30 re f")]
    [InlineData("BT /F 10 Tf 72 500 Td (99) Tj ET 1 g 60 490 m 160 490 l 110 540 l h f")]
    [InlineData("q 70 400 100 200 re W n BT /F 10 Tf 72 500 Td (99) Tj ET Q")]
    [InlineData("q 72 503 5 1 re W n BT /F 10 Tf 72 500 Td (9) Tj ET Q q 78 503 5 1 re W n BT /F 10 Tf 77.5 500 Td (9) Tj ET Q")]
    [InlineData("q 70 495 100 7 re W n BT /F 10 Tf 72 500 Td (99) Tj ET Q")]
    public void Text_that_may_be_seen_stays(string shown)
    {
        PageContent page = Drawn.Page(Seen + shown, Resources);

        Assert.Equal("1299", page.Text());
        Assert.Null(page.Notice("hidden-text"));
    }

    [Theory]
    [InlineData("", "", "")]
    [InlineData("/Half gs", "", "99")]
    [InlineData("/Half gs", "/Group<</S/Transparency>>", "99")]
    [InlineData("/Multiply gs", "/Group<</S/Transparency>>", "99")]
    public void A_group_hides_only_what_it_is_painted_over_in_full(string outer, string entries, string text)
    {
        var pdf = new PdfBuilder();
        int form = pdf.AddStream("/Full gs 1 g 60 490 100 30 re f"u8,
            $"/Subtype/Form/BBox[0 0 595 842]{entries}/Resources<</ExtGState<</Full<<{(entries.Length > 0 ? "/ca 1/BM/Normal" : "")}>>>>>>");
        pdf.AddPage($"BT /F 10 Tf 72 500 Td (99) Tj ET {outer} /X Do", $"{Resources}/XObject<</X {form} 0 R>>");

        Assert.Equal(text, Drawn.First(pdf.Build()).Text());
    }

    [Theory]
    [InlineData("3 Tr")]
    [InlineData("/Clear gs")]
    public void Invisible_text_is_kept_marked_and_told_of(string how)
    {
        PageContent page = Drawn.Page($"{Seen} BT {how} /F 10 Tf 72 500 Td (99) Tj ET", Resources);

        Assert.Equal([false, false, true, true], page.Glyphs.Select(g => g.Invisible));
        Assert.Contains("2 invisible", page.Notice("hidden-text")!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_painted_fonts_colour_is_its_own() =>
        Assert.Equal("7", Drawn.Page("1 g BT /T 10 Tf 72 500 Td <01> Tj ET",
            "/Font<</T<</Subtype/Type3/FontMatrix[1 0 0 1 0 0]/FirstChar 1/Widths[1]/Encoding<</Differences[1/seven]>>>>>>").Text());

    [Fact]
    public void Text_written_anew_over_its_cover_is_read_once()
    {
        PageContent page = Drawn.Page("BT /F 10 Tf 72 500 Td (99) Tj ET 1 g 60 490 100 30 re f 0 g BT /F 10 Tf 72 500 Td (98) Tj ET");

        Assert.Equal("98", page.Text());
    }

    [Theory]
    [InlineData("100 0 0 100 50 450 cm", "", false)]
    [InlineData("595 0 0 842 0 0 cm", "99", true)]
    public void A_picture_hides_what_lies_under_it_and_a_scan_keeps_its_text(string place, string text, bool invisible)
    {
        var pdf = new PdfBuilder();
        int image = pdf.AddStream(new byte[1], "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray");
        pdf.AddPage($"BT /F 10 Tf 72 500 Td (99) Tj ET q {place} /I Do Q", $"{Drawn.Helvetica}/XObject<</I {image} 0 R>>");
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal(text, page.Text());
        Assert.All(page.Glyphs, g => Assert.Equal(invisible, g.Invisible));
        Assert.Equal(invisible, page.Notice("scanned-page") is not null);
    }

    [Theory]
    [InlineData("/Mask 1 0 R")]
    [InlineData("/SMask 1 0 R")]
    [InlineData("/ImageMask true")]
    public void A_picture_that_may_be_seen_through_hides_nothing(string entry)
    {
        var pdf = new PdfBuilder();
        int image = pdf.AddStream(new byte[1], $"/Type/XObject/Subtype/Image/Width 1/Height 1{entry}");
        pdf.AddPage("BT /F 10 Tf 72 500 Td (99) Tj ET q 100 0 0 100 50 450 cm /I Do Q", $"{Drawn.Helvetica}/XObject<</I {image} 0 R>>");

        Assert.Equal("99", Drawn.First(pdf.Build()).Text());
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFF, 0xFF, 0xFF }, "")]
    [InlineData(new byte[] { 0xFF, 0xFF, 0x00, 0xFF }, "99")]
    public void A_soft_mask_that_lets_nothing_through_is_none(byte[] alpha, string text)
    {
        var pdf = new PdfBuilder();
        const string entries = "/Type/XObject/Subtype/Image/Width 2/Height 2/BitsPerComponent 8/ColorSpace/DeviceGray";
        int mask = pdf.AddFlateStream(alpha, entries);
        int image = pdf.AddStream(new byte[4], $"{entries}/SMask {mask} 0 R");
        pdf.AddPage("BT /F 10 Tf 72 500 Td (99) Tj ET q 100 0 0 100 50 450 cm /I Do Q", $"{Drawn.Helvetica}/XObject<</I {image} 0 R>>");

        Assert.Equal(text, Drawn.First(pdf.Build()).Text());
    }

    [Fact]
    public void A_page_that_is_a_picture_alone_is_a_scan()
    {
        var pdf = new PdfBuilder();
        int image = pdf.AddStream(new byte[1], "/Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray");
        pdf.AddPage("q 500 0 0 700 50 50 cm /I Do Q", $"/XObject<</I {image} 0 R>>");
        PageContent page = Drawn.First(pdf.Build());

        Assert.NotNull(page.Notice("scanned-page"));
        Assert.True(Assert.Single(page.Areas).Image);
    }

    [Theory]
    [InlineData(200, 5, true)]
    [InlineData(200, 40, false)]
    [InlineData(20, 5, false)]
    public void A_page_of_outlines_is_as_good_as_a_scan(int shapes, int digits, bool scan)
    {
        string outlines = string.Concat(Enumerable.Range(0, shapes).Select(i => $"{i} 300 m {i + 5} 300 l {i + 2} 309 l f "));
        PageContent page = Drawn.Page($"{outlines} BT /F 5 Tf 72 700 Td ({new string('7', digits)}) Tj ET");

        Assert.Equal(scan, page.Notice("scanned-page") is not null);
    }

    private const string Resources = Drawn.Helvetica
        + "/ColorSpace<</S[/Separation/Spot/DeviceGray<<>>]>>"
        + "/ExtGState<</Clear<</ca 0>>/Half<</ca 0.5>>/Multiply<</BM/Multiply>>>>";
}
