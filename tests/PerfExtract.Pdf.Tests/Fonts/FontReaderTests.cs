using System.Text;
using PerfExtract.Pdf.Pages;
using PerfExtract.Pdf.Tests.Content;
using PerfExtract.Pdf.Tests.Fonts.Programs;

namespace PerfExtract.Pdf.Tests.Fonts;

public class FontReaderTests
{
    private static PageContent Page(string codes, string font, Func<PdfBuilder, string>? more = null)
    {
        var pdf = new PdfBuilder();
        string entries = more?.Invoke(pdf) ?? "";
        pdf.AddPage($"BT /F 10 Tf 72 700 Td <{codes}> Tj ET", $"/Font<</F<</Type/Font{font}{entries}>>>>");
        return Drawn.First(pdf.Build());
    }

    private static string Hex(byte[] bytes) => Convert.ToHexString(bytes);

    private static float[] Widths(PageContent page) => [.. page.Glyphs.Select(g => MathF.Round((g.Right - g.Left) * 100))];

    [Theory]
    [InlineData("/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding", "3180B3", "1€³")]
    [InlineData("/Subtype/Type1/BaseFont/Helvetica", "3127B1", "1’–")]
    [InlineData("/Subtype/TrueType/BaseFont/Arial", "318095", "1€•")]
    [InlineData("/Subtype/Type1/BaseFont/Symbol", "31B3A3", "1≥≤")]
    [InlineData("/Subtype/TrueType/BaseFont/Wingdings-Regular/Encoding/WinAnsiEncoding", "FEA8", "☑□")]
    [InlineData("/Subtype/TrueType/BaseFont/ABCDEF+Wingdings2", "52A3", "☑□")]
    [InlineData("/Subtype/Type1/BaseFont/F/Encoding<</Differences[1/one/greaterequal 65/uni6539]>>", "014142", "1改B")]
    [InlineData("/Subtype/Type1/BaseFont/F/Encoding<</BaseEncoding/MacRomanEncoding/Differences[65/g9]>>", "41B3", "\uFFFD≥")]
    [InlineData("/Subtype/Type1/BaseFont/ZapfDingbats/Encoding<</Differences[1/a20/a73]>>", "0102", "✔■")]
    [InlineData("/Subtype/Type1/BaseFont/Other/Encoding<</Differences[1/a20]>>", "01", "\uFFFD")]
    [InlineData("/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/Encoding<</Differences[1/seven/a17]>>", "0102", "7\uFFFD")]
    public void Simple_fonts_read_by_their_encoding(string font, string codes, string text) => Assert.Equal(text, Page(codes, font).Text());

    [Fact]
    public void ToUnicode_goes_before_the_encoding_and_the_encoding_fills_its_gaps()
    {
        PageContent page = Page("414243", "/Subtype/Type1/BaseFont/F/Encoding/WinAnsiEncoding",
            pdf => $"/ToUnicode {pdf.AddStream("beginbfchar <41> <6539> <42> <0000> endbfchar"u8)} 0 R");

        Assert.Equal("改BC", page.Text());
    }

    [Fact]
    public void ToUnicode_may_be_the_name_of_identity() =>
        Assert.Equal("改7", Composite("6539 0037", "Identity-H", "/Subtype/CIDFontType2", toUnicode: "/ToUnicode/Identity-H").Text());

    [Fact]
    public void An_embedded_symbolic_font_reads_by_its_own_cmap()
    {
        byte[] program = FontBytes.TrueType(("cmap", FontBytes.CharacterMaps(
            (1, 0, [.. FontBytes.U16(6, 14, 0, 1, 3, 5, 6, 7)]), (3, 1, FontBytes.Segments(('7', 5), (0x6539, 6))))));
        PageContent page = Page("010203", "/Subtype/TrueType/BaseFont/ABCDEF+F",
            pdf => $"/FontDescriptor<</Flags 4/FontFile2 {pdf.AddStream(program)} 0 R>>");

        Assert.Equal("7改\uFFFD", page.Text());
        Assert.Contains("“F”", page.Notice("unmapped-font")!.Message, StringComparison.Ordinal);
        Assert.Contains("33.3 %", page.Notice("unmapped-font")!.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(33, "3334", "\uFFFD\uFFFD")]
    [InlineData(0, "3334", "34")]
    public void Renumbered_subsets_are_not_guessed_at(int first, string codes, string text)
    {
        int[] glyphs = first > 0 ? [1, 2, 3, 4, 5, 6] : [1];
        byte[] map = first > 0
            ? [.. FontBytes.U16([6, 22, 0, first + 18, 6, .. glyphs])]
            : FontBytes.Segments((0xF033, 1), (0xF034, 2), (0xF041, 3), (0xF061, 4));
        byte[] program = FontBytes.TrueType(("cmap", FontBytes.CharacterMaps(first > 0 ? (1, 0, map) : (3, 0, map))));
        PageContent page = Page(codes, "/Subtype/TrueType/BaseFont/ABCDEF+F",
            pdf => $"/FontDescriptor<</Flags 4/FontFile2 {pdf.AddStream(program)} 0 R>>");

        Assert.Equal(text, page.Text());
    }

    [Fact]
    public void An_embedded_CFF_or_Type1_font_reads_by_its_own_encoding()
    {
        byte[] cff = FontBytes.Cff([34, 391], ["uni6539"], encoding: [1, 2]);
        Assert.Equal("A改", Page("0102", "/Subtype/Type1/BaseFont/F",
            pdf => $"/FontDescriptor<</Flags 4/FontFile3 {pdf.AddStream(cff, "/Subtype/Type1C")} 0 R>>").Text());
        Assert.Equal("9", Page("01", "/Subtype/Type1/BaseFont/F",
            pdf => $"/FontDescriptor<</FontFile {pdf.AddStream("/Encoding 256 array dup 1 /nine put def"u8)} 0 R>>").Text());
    }

    [Theory]
    [InlineData("/Subtype/Type1/BaseFont/Courier/FirstChar 49/Widths[500 700]", "313233", 500, 700, 0)]
    [InlineData("/Subtype/Type1/BaseFont/F/FirstChar 49/Widths[500]/FontDescriptor<</MissingWidth 300>>", "313233", 500, 300, 300)]
    [InlineData("/Subtype/Type1/BaseFont/Courier", "313233", 600, 600, 600)]
    [InlineData("/Subtype/Type3/FontMatrix[.01 0 0 .01 0 0]/FirstChar 49/Widths[50 70 100]", "313233", 500, 700, 1000)]
    public void Simple_fonts_have_widths(string font, string codes, float first, float second, float third) =>
        Assert.Equal([first, second, third], Widths(Page(codes, font)));

    [Fact]
    public void A_Type3_font_of_other_scale_has_its_own_size()
    {
        PageContent page = Page("31", "/Subtype/Type3/FontMatrix[1 0 0 1 0 0]/FontBBox[0 -2 10 8]/FirstChar 49/Widths[6]/Encoding<</Differences[49/one]>>");

        Assert.Equal((100f, 60f), (page.Glyphs[0].Size, page.Glyphs[0].Right - page.Glyphs[0].Left));
    }

    [Theory]
    [InlineData("SimHei", "SimHei", false)]
    [InlineData("ABCDEF+Arial-BoldMT", "Arial-BoldMT", true)]
    [InlineData("TimesNewRoman,Bold", "TimesNewRoman,Bold", true)]
    [InlineData("SourceHanSans-Heavy", "SourceHanSans-Heavy", true)]
    [InlineData("#CB#CE#CC#E5", "宋体", false)]
    [InlineData("#E5#AE#8B#E4#BD#93", "宋体", false)]
    public void Fonts_have_readable_names_and_a_guess_of_weight(string written, string name, bool bold)
    {
        PageContent page = Page("31", $"/Subtype/TrueType/BaseFont/{written}/Encoding/WinAnsiEncoding");

        Assert.Equal((name, bold), (page.FontNames[0], page.Glyphs[0].Bold));
    }

    private static PageContent Composite(
        string codes, string encoding, string descendant, Func<PdfBuilder, string>? more = null, string toUnicode = "") =>
        Page(codes, $"/Subtype/Type0/BaseFont/F/Encoding/{encoding}{toUnicode}", pdf =>
        {
            string entries = more?.Invoke(pdf) ?? "";
            return $"/DescendantFonts[<</Type/Font/BaseFont/F{descendant}{entries}>>]";
        });

    [Theory]
    [InlineData("GBK-EUC-H", 936, "水务局 12项")]
    [InlineData("UniGB-UCS2-H", 1201, "水务局 12项")]
    [InlineData("ETen-B5-H", 950, "水務局 12項")]
    public void Fonts_that_are_not_embedded_read_by_their_predefined_map(string encoding, int codePage, string text)
    {
        Encoding page = codePage == 1201 ? Encoding.BigEndianUnicode : CodePagesEncodingProvider.Instance.GetEncoding(codePage)!;

        Assert.Equal(text, Composite(Hex(page.GetBytes(text)), encoding, "/Subtype/CIDFontType2").Text());
    }

    [Fact]
    public void Composite_fonts_have_widths_by_CID()
    {
        const string widths = "/Subtype/CIDFontType0/DW 900/W[814 [500 510] 829 838 520 940 941 930]/CIDSystemInfo<</Ordering(GB1)>>";
        PageContent page = Composite("21 22 30 39 41 B0A1 B0A2 B0A3", "GBK-EUC-H", widths);

        Assert.Equal([500, 510, 520, 520, 900, 930, 930, 900], Widths(page));
    }

    [Fact]
    public void Identity_reads_by_the_collection_where_there_is_one()
    {
        Assert.Equal("0啊\uFFFD", Composite("0011 03AC 2328", "Identity-H", "/Subtype/CIDFontType0/CIDSystemInfo<</Ordering(GB1)>>").Text());
        Assert.Equal("\uFFFD", Composite("0011", "Identity-H", "/Subtype/CIDFontType2/CIDSystemInfo<</Ordering(Identity)>>").Text());
    }

    [Theory]
    [InlineData("", "改7")]
    [InlineData("map", "7\uFFFD")]
    public void Identity_reads_by_the_embedded_fonts_cmap(string map, string text)
    {
        byte[] program = FontBytes.TrueType(("cmap", FontBytes.CharacterMaps((3, 1, FontBytes.Segments((0x6539, 1), ('7', 2))))));
        PageContent page = Composite("0001 0002", "Identity-H", "/Subtype/CIDFontType2", pdf =>
            $"/FontDescriptor<</FontFile2 {pdf.AddStream(program)} 0 R>>"
            + (map.Length > 0 ? $"/CIDToGIDMap {pdf.AddStream([0, 0, 0, 2, 0, 9])} 0 R" : ""));

        Assert.Equal(text, page.Text());
    }

    [Fact]
    public void Identity_reads_by_the_embedded_CFF_fonts_names()
    {
        byte[] named = FontBytes.Cff([34, 391], ["uni6539"]);
        byte[] keyed = FontBytes.Cff([940, 17], [], ordering: "GB1");

        Assert.Equal("A改", Composite("0001 0002", "Identity-H", "/Subtype/CIDFontType0",
            pdf => $"/FontDescriptor<</FontFile3 {pdf.AddStream(named, "/Subtype/CIDFontType0C")} 0 R>>").Text());
        Assert.Equal("啊0", Composite("03AC 0011", "Identity-H", "/Subtype/CIDFontType0",
            pdf => $"/FontDescriptor<</FontFile3 {pdf.AddStream(keyed, "/Subtype/CIDFontType0C")} 0 R>>").Text());
    }

    [Fact]
    public void A_map_within_the_file_parts_strings_and_names_CIDs()
    {
        var pdf = new PdfBuilder();
        int map = pdf.AddStream("begincodespacerange <00> <7F> <8000> <FFFF> endcodespacerange begincidrange <30> <39> 17 <8000> <8001> 940 endcidrange"u8);
        pdf.AddPage("BT /F 10 Tf 72 700 Td <3180013280> Tj ET",
            $"/Font<</F<</Subtype/Type0/Encoding {map} 0 R/DescendantFonts[<</Subtype/CIDFontType0/CIDSystemInfo<</Ordering(GB1)>>>>]>>>>");

        Assert.Equal("1阿2\uFFFD", Drawn.First(pdf.Build()).Text());
    }

    [Fact]
    public void Vertical_writing_runs_down_and_keeps_its_characters_upright()
    {
        PageContent page = Composite("6C34 52A1", "UniGB-UCS2-V", "/Subtype/CIDFontType0");

        Assert.Equal("水务", page.Text());
        Assert.All(page.Glyphs, g => Assert.True(g.Vertical));
        Assert.Equal([67f, 67f], page.Glyphs.Select(g => g.Left));
        Assert.Equal([77f, 77f], page.Glyphs.Select(g => g.Right));
        Assert.Equal([150.8f, 160.8f], page.Glyphs.Select(g => MathF.Round(g.Baseline, 1)));
    }

    [Fact]
    public void Vertical_metrics_may_be_a_characters_own()
    {
        PageContent page = Composite("0001 0002 0003", "Identity-V", "/Subtype/CIDFontType0/DW2[800 -900]/W2[1 [-500 250 700] 2 2 -600 300 750]/CIDSystemInfo<</Ordering(GB1)>>");

        Assert.Equal([69.5f, 69f, 67f], page.Glyphs.Select(g => g.Left));
        Assert.Equal([149f, 154.5f, 161f], page.Glyphs.Select(g => MathF.Round(g.Baseline, 2)));
    }

    [Theory]
    [InlineData("/BaseFont/#BA#DA#CC#E5/FontDescriptor<</Flags 4>>", "水务12", "水务12")]
    [InlineData("/BaseFont/SimSun/FontDescriptor<</Flags 4>>", "水务12", "水务12")]
    [InlineData("/BaseFont/SimSun/FontDescriptor<</Flags 32>>", "水", "Ë®")]
    [InlineData("/BaseFont/Arial/FontDescriptor<</Flags 4>>", "水", "Ë®")]
    public void Pairs_of_bytes_are_GBK_only_in_a_Chinese_font(string font, string text, string read)
    {
        byte[] codes = CodePagesEncodingProvider.Instance.GetEncoding(936)!.GetBytes(text);
        PageContent page = Page(Hex(codes), $"/Subtype/TrueType/Encoding/WinAnsiEncoding/FirstChar 0/LastChar 255{font}");

        Assert.Equal(read, page.Text());
    }

    [Theory]
    [InlineData("B7B7B7B7", "····")]
    [InlineData("B731", "·1")]
    [InlineData("31B0", "1°")]
    public void Bytes_that_are_no_pairs_stay_Latin(string codes, string read) =>
        Assert.Equal(read, Page(codes, "/Subtype/TrueType/BaseFont/SimSun/Encoding/WinAnsiEncoding/LastChar 255/FontDescriptor<</Flags 4>>").Text());
}
