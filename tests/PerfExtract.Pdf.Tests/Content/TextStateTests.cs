using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class TextStateTests
{
    private const float Digit = 0.556f;

    private static Glyph Last(string content) => Drawn.Page(content).Glyphs[^1];

    [Fact]
    public void A_glyph_lies_where_it_is_drawn_seen_from_the_top()
    {
        Glyph glyph = Assert.Single(Drawn.Page("BT /F 10 Tf 72 700 Td (7) Tj ET").Glyphs);

        Assert.Equal("7", glyph.Text);
        Assert.Equal(72, glyph.Left, 3);
        Assert.Equal(72 + (10 * Digit), glyph.Right, 3);
        Assert.Equal(842 - 700, glyph.Baseline, 3);
        Assert.Equal(10, glyph.Size, 3);
    }

    [Theory]
    [InlineData("2 Tc (12) Tj", 10 * Digit + 2)]
    [InlineData("200 Tz (12) Tj", 20 * Digit)]
    [InlineData("200 Tz 3 Tc (12) Tj", 2 * (10 * Digit + 3))]
    [InlineData("5 Tw (1 2) Tj", 10 * (Digit + 0.278f) + 5)]
    [InlineData("[(1) -1000 (2)] TJ", 10 * Digit + 10)]
    [InlineData("[(1) 100 (2)] TJ", 10 * Digit - 1)]
    [InlineData("(1) Tj (2) Tj", 10 * Digit)]
    [InlineData("(1) Tj 30 0 Td (2) Tj", 30)]
    [InlineData("(1) Tj 1 0 0 1 99 700 Tm (2) Tj", 99)]
    public void Spacing_moves_the_next_glyph(string shown, float left) =>
        Assert.Equal(left, Last($"BT /F 10 Tf 1 0 0 1 0 700 Tm {shown} ET").Left, 3);

    [Theory]
    [InlineData("14 TL (1) Tj T* (2) Tj", 14)]
    [InlineData("14 TL (1) Tj (2) '", 14)]
    [InlineData("14 TL (1) Tj 1 2 (2) \"", 14)]
    [InlineData("(1) Tj 0 -15 TD (2) Tj", 15)]
    [InlineData("0 -15 TD (1) Tj T* (2) Tj", 30)]
    [InlineData("4 Ts (2) Tj", -4)]
    public void Lines_move_the_baseline(string shown, float down) =>
        Assert.Equal(142 + down, Last($"BT /F 10 Tf 0 700 Td {shown} ET").Baseline, 3);

    [Fact]
    public void Matrices_of_text_and_page_act_together()
    {
        Glyph glyph = Last("q 2 0 0 2 10 20 cm BT /F 5 Tf 3 0 0 3 50 100 Tm (8) Tj ET Q");

        Assert.Equal(110, glyph.Left, 3);
        Assert.Equal(842 - 220, glyph.Baseline, 3);
        Assert.Equal(30, glyph.Size, 3);
    }

    [Fact]
    public void States_come_back_and_one_Q_too_many_is_passed_over() =>
        Assert.Equal(10, Last("Q Q q 5 0 0 5 0 0 cm q Q Q Q BT /F 10 Tf 0 700 Td (1) Tj ET").Size, 3);

    [Theory]
    [InlineData("0 1 -1 0 300 400 Tm", 3, 400, 300)]
    [InlineData("0 -1 1 0 300 400 Tm", 1, 842 - 400, 595 - 300)]
    [InlineData("-1 0 0 -1 300 400 Tm", 2, 595 - 300, 400)]
    public void Turned_writing_is_measured_on_the_page_turned_back(string matrix, byte angle, float left, float baseline)
    {
        Glyph glyph = Last($"BT /F 10 Tf {matrix} (1) Tj ET");

        Assert.Equal(angle, glyph.Angle);
        Assert.Equal(left, glyph.Left, 3);
        Assert.Equal(baseline, glyph.Baseline, 3);
        Assert.Equal(left + (10 * Digit), glyph.Right, 3);
        Assert.False(glyph.Slanted);
    }

    [Theory]
    [InlineData("1 0.05 -0.05 1", false)]
    [InlineData("0.7 0.7 -0.7 0.7", true)]
    public void A_watermark_is_slanted_and_a_scan_askew_is_not(string matrix, bool slanted)
    {
        PageContent page = Drawn.Page($"BT /F 10 Tf {matrix} 300 400 Tm (1) Tj ET");

        Assert.Equal(slanted, page.Glyphs[0].Slanted);
        Assert.Equal(slanted, page.Notice("slanted-text")?.Message.Contains("“1”", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("0 Tr", false, false)]
    [InlineData("2 Tr", true, false)]
    [InlineData("3 Tr", false, true)]
    [InlineData("7 Tr", false, true)]
    public void Render_modes_mark_bold_and_invisible(string mode, bool bold, bool invisible)
    {
        Glyph glyph = Last($"BT /F 10 Tf {mode} 72 700 Td (1) Tj ET");

        Assert.Equal((bold, invisible), (glyph.Bold, glyph.Invisible));
    }

    [Theory]
    [InlineData("/Rotate 90", 842, 595, 1)]
    [InlineData("/Rotate 180", 595, 842, 2)]
    [InlineData("/Rotate 270", 842, 595, 3)]
    public void A_turned_page_turns_its_writing(string entry, float width, float height, byte angle)
    {
        var pdf = new PdfBuilder();
        pdf.AddPage("BT /F 10 Tf 72 700 Td (1) Tj ET", Drawn.Helvetica, entry);
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal((width, height), (page.Width, page.Height));
        Assert.Equal((angle, 72f, 142f), (page.Glyphs[0].Angle, page.Glyphs[0].Left, page.Glyphs[0].Baseline));
    }

    [Fact]
    public void A_page_written_sideways_and_turned_reads_level()
    {
        var pdf = new PdfBuilder();
        pdf.AddPage("BT /F 10 Tf 0 1 -1 0 100 50 Tm (1) Tj ET", Drawn.Helvetica, "/Rotate 90");
        Glyph glyph = Drawn.First(pdf.Build()).Glyphs[0];

        Assert.Equal((0, 50f, 100f), (glyph.Angle, glyph.Left, glyph.Baseline));
    }

    [Fact]
    public void Cropped_pages_and_larger_units_move_the_origin()
    {
        var pdf = new PdfBuilder();
        pdf.AddPage("BT /F 10 Tf 72 700 Td (1) Tj ET", Drawn.Helvetica, "/CropBox[50 100 500 800]/UserUnit 2");
        PageContent page = Drawn.First(pdf.Build());

        Assert.Equal((900f, 1400f), (page.Width, page.Height));
        Assert.Equal((44f, 200f, 20f), (page.Glyphs[0].Left, page.Glyphs[0].Baseline, page.Glyphs[0].Size));
    }

    [Fact]
    public void Text_in_a_font_that_is_not_there_is_told_of()
    {
        PageContent page = Drawn.Page("BT /Gone 10 Tf 72 700 Td (123) Tj ET");

        Assert.Empty(page.Glyphs);
        Assert.Contains("3 bytes", page.Notice("missing-font")!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Strings_are_read_in_every_way_of_writing() =>
        Assert.Equal("12(3)4A56", Drawn.Page("BT /F 9 Tf 9 9 Td (12\\(3)Tj<29>Tj(4\\101\\\n5)Tj[<36>]TJ ET").Text());

    [Theory]
    [InlineData("1e15 0 0 1e15 0 0 cm")]
    [InlineData("1e38 0 0 1e38 1e38 1e38 cm")]
    [InlineData("0 0 0 0 0 0 cm")]
    public void Matrices_beyond_sense_end_in_no_text_or_text_off_the_page(string matrix) =>
        Assert.Equal("", Drawn.Page($"{matrix} BT /F 10 Tf 72 700 Td (11) Tj (11) Tj ET 0 0 1 1 re f 0 0 m 1 0 l S").Text());

    [Fact]
    public void A_page_as_large_as_a_number_is_read()
    {
        var pdf = new PdfBuilder { MediaBox = "[0 0 8e15 8e15]" };
        pdf.AddPage("BT /F 10 Tf 72 700 Td (12) Tj ET 10 10 500 500 re S", Drawn.Helvetica);

        Assert.Equal("12", Drawn.First(pdf.Build()).Text());
    }
}
