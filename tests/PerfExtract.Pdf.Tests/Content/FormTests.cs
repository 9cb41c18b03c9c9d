using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class FormTests
{
    private const string FormEntries = "/Type/XObject/Subtype/Form/BBox[0 0 595 842]";

    [Fact]
    public void A_form_draws_through_its_matrix_with_its_own_fonts()
    {
        var pdf = new PdfBuilder();
        int form = pdf.AddStream("BT /Own 10 Tf 10 20 Td (7) Tj ET"u8,
            $"{FormEntries}/Matrix[2 0 0 2 100 300]/Resources<</Font<</Own<</Type/Font/Subtype/Type1/BaseFont/Courier>>>>>>");
        pdf.AddPage("q 1 0 0 1 5 5 cm /X Do Q BT /F 10 Tf 72 100 Td (8) Tj ET", $"{Drawn.Helvetica}/XObject<</X {form} 0 R>>");
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal("78", page.Text());
        Glyph glyph = page.Glyphs[0];
        Assert.Equal((125f, 842f - 345, 20f), (glyph.Left, glyph.Baseline, glyph.Size));
        Assert.Equal(["Courier", "Helvetica"], page.FontNames);
    }

    [Fact]
    public void A_form_clips_to_its_box_and_leaves_the_state_alone()
    {
        var pdf = new PdfBuilder();
        int form = pdf.AddStream("5 0 0 5 0 0 cm q q BT /F 2 Tf 1 1 Td (1) Tj 50 0 Td (2) Tj ET"u8, "/Subtype/Form/BBox[0 0 100 100]");
        pdf.AddPage("/X Do BT /F 10 Tf 72 700 Td (3) Tj ET", $"{Drawn.Helvetica}/XObject<</X {form} 0 R>>");
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal("13", page.Text());
        Assert.Equal(10, page.Glyphs[1].Size);
    }

    [Fact]
    public void Forms_that_draw_each_other_end()
    {
        var pdf = new PdfBuilder();
        int first = pdf.Reserve();
        int second = pdf.AddStream("/A Do BT /F 10 Tf 72 600 Td (2) Tj ET"u8, $"{FormEntries}/Resources<<{Drawn.Helvetica}/XObject<</A {first} 0 R>>>>");
        string body = "/B Do BT /F 10 Tf 72 700 Td (1) Tj ET";
        pdf.Set(first, $"<<{FormEntries}/Length {body.Length}/Resources<<{Drawn.Helvetica}/XObject<</B {second} 0 R>>>>>>\nstream\n{body}\nendstream");
        pdf.AddPage("/A Do", $"/XObject<</A {first} 0 R>>");

        Assert.Equal("21", Drawn.First(pdf.Build()).Text());
    }

    [Fact]
    public void Forms_that_double_at_each_level_meet_the_limit()
    {
        var pdf = new PdfBuilder();
        int inner = pdf.AddStream("BT /F 10 Tf 72 700 Td (1) Tj ET"u8, FormEntries + $"/Resources<<{Drawn.Helvetica}>>");
        for (int i = 0; i < 20; i++)
        {
            inner = pdf.AddStream(PdfBuilder.Bytes(string.Concat(Enumerable.Repeat("/X Do ", 10))), $"{FormEntries}/Resources<</XObject<</X {inner} 0 R>>>>");
        }

        pdf.AddPage("/X Do", $"/XObject<</X {inner} 0 R>>");
        PageContent page = Drawn.First(pdf.Build(), new PdfLimits { PageOperators = 20_000 });

        Assert.NotNull(page.Notice("page-limit"));
        Assert.Equal("1", page.Text());
    }

    [Theory]
    [InlineData("BI /W 4 /H 2 /BPC 8 /CS /G ID ab EI cd\nEI")]
    [InlineData("BI /W 2 /H 2 /BPC 8 /CS /RGB /F [/AHx] ID 00112233 EI x> \nEI")]
    [InlineData("BI /W 9 /H 1 /IM true /D [1 0] ID \u0001\u0002 EI \u0080\u0081\u0082\nEI")]
    [InlineData("BI /W 1 /H 1 /DP <</K -1>> ID x\nEI")]
    public void Images_within_the_content_are_passed_over(string image) =>
        Assert.Equal("12", Drawn.Page($"BT /F 10 Tf 72 700 Td (1) Tj ET q 9 0 0 9 0 0 cm {image} Q BT /F 10 Tf 72 600 Td (2) Tj ET").Text());

    [Theory]
    [InlineData("", "15")]
    [InlineData("/F 2", "1")]
    [InlineData("/Subtype/Popup", "1")]
    public void A_form_field_shows_what_was_filled_in(string entries, string text)
    {
        var pdf = new PdfBuilder();
        int look = pdf.AddStream("BT /F 10 Tf 2 2 Td (5) Tj ET"u8, $"/Subtype/Form/BBox[0 0 50 10]/Resources<<{Drawn.Helvetica}>>");
        pdf.AddPage("BT /F 10 Tf 72 700 Td (1) Tj ET", Drawn.Helvetica, $"/Annots[<</Subtype/Widget/Rect[100 500 200 520]/AP<</N {look} 0 R>>{entries}>>]");
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal(text, page.Text());
        if (text.Length > 1)
        {
            Assert.Equal((104f, 842f - 504, 20f), (page.Glyphs[1].Left, page.Glyphs[1].Baseline, page.Glyphs[1].Size));
        }
    }

    [Theory]
    [InlineData(20, 100, "page-limit")]
    [InlineData(1_000_000, 3, "page-limit")]
    public void Limits_end_a_page_and_say_so(int operators, int glyphs, string code)
    {
        string content = string.Concat(Enumerable.Range(0, 3000).Select(i => $"BT /F 1 Tf {i % 500} {i / 5} Td (1) Tj ET\n"));
        PageContent page = Drawn.First(
            PdfBuilder.OnePage(content, Drawn.Helvetica), new PdfLimits { PageOperators = operators, PageGlyphs = glyphs });

        Assert.NotNull(page.Notice(code));
        Assert.InRange(page.Glyphs.Count, 1, 2000);
    }

    [Fact]
    public void More_fonts_than_a_page_has_end_it()
    {
        const string font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
        string resources = $"/Font<<{string.Concat(Enumerable.Range(1, 20).Select(i => $"/F{i} {font}"))}>>";
        string content = "BT " + string.Concat(Enumerable.Range(1, 20).Select(i => $"/F{i} 10 Tf (1) Tj ")) + "ET";

        PageContent page = Drawn.First(PdfBuilder.OnePage(content, resources), new PdfLimits { PageFonts = 7 });

        Assert.NotNull(page.Notice("page-limit"));
        Assert.Equal("1111111", page.Text());
        Assert.Equal(20, Drawn.Page(content, resources).Text().Length);
    }

    [Fact]
    public void Reading_can_be_cancelled()
    {
        string content = string.Concat(Enumerable.Repeat("q Q ", 5000));
        var file = PerfExtract.Pdf.Files.PdfFile.Open(PdfBuilder.OnePage(content));
        var reader = new PerfExtract.Pdf.Content.PageReader(file);

        Assert.Throws<OperationCanceledException>(() => reader.Read(file.Pages[0], new CancellationToken(true)));
    }

    [Theory]
    [InlineData("/Span<</ActualText<FEFF6539>>>BDC", "改")]
    [InlineData("/Span<</ActualText(ab)>>BDC", "\uFFFD")]
    [InlineData("/Span/P BDC", "\uFFFD")]
    public void ActualText_stands_in_for_one_glyph_without_Unicode(string begin, string text)
    {
        const string font = "/Font<</F<</Type/Font/Subtype/Type3/FontMatrix[1 0 0 1 0 0]/Encoding<</Differences[1/g1]>>/FirstChar 1/Widths[1]>>>>";
        PageContent page = Drawn.Page($"{begin} BT /F 10 Tf 72 700 Td <01> Tj ET EMC", font);

        Assert.Equal(text, page.Text());
        Assert.Equal(text == "\uFFFD", page.Notice("unmapped-font") is not null);
    }

    [Fact]
    public void ActualText_does_not_speak_for_what_the_font_tells() =>
        Assert.Equal("1", Drawn.Page("/Span<</ActualText(2)>>BDC BT /F 10 Tf 72 700 Td (1) Tj ET EMC").Text());
}
