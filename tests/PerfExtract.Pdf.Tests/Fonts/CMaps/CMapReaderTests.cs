using System.Text;
using PerfExtract.Pdf.Files;
using PerfExtract.Pdf.Fonts.CMaps;

namespace PerfExtract.Pdf.Tests.Fonts.CMaps;

public class CMapReaderTests
{
    private static CMap Read(string body) => CMapReader.Read(Encoding.Latin1.GetBytes(body));

    [Theory]
    [InlineData("1 beginbfchar <0041> <6539> endbfchar", 0x41, "改")]
    [InlineData("2 beginbfchar\n<01><0031>\n<02> <0032 0033>\nendbfchar", 2, "23")]
    [InlineData("beginbfchar <0A> <D842DFB7> endbfchar", 10, "𠮷")]
    [InlineData("beginbfchar <0A> <41> endbfchar", 10, "A")]
    [InlineData("beginbfchar <0A> <660E0> endbfchar", 10, "明")]
    [InlineData("beginbfchar <0A> /percent endbfchar", 10, "%")]
    [InlineData("beginbfchar <000A> <00660069> <000B> <4E00> endbfchar", 11, "一")]
    [InlineData("beginbfrange <0010> <0020> <4E00> endbfrange", 0x12, "丂")]
    [InlineData("beginbfrange <10> <12> [<0061> <00620063> <0064>] endbfrange", 0x11, "bc")]
    [InlineData("beginbfrange <10> <12> [<0061>] <13> <13> <0065> endbfrange", 0x13, "e")]
    [InlineData("beginbfrange <10> <12> <D842DFB7> endbfrange", 0x11, "𠮸")]
    [InlineData("beginbfrange <10> <12> <00660030> endbfrange", 0x12, "f2")]
    [InlineData("beginbfchar <01> <0031> 1 beginbfrange <02> <03> <0032> endbfrange", 3, "3")]
    [InlineData("% <01> <0030>\nbeginbfchar <01> <0031>", 1, "1")]
    [InlineData("beginbfchar <01> <0031> <01> <0032> endbfchar", 1, "2")]
    [InlineData("beginbfrange <00> <FF> <0000> endbfrange beginbfchar <41> <0032> endbfchar", 0x41, "2")]
    public void Codes_read_as_the_map_says(string body, uint code, string text) => Assert.Equal(text, Read(body).ToText(code));

    [Theory]
    [InlineData("beginbfchar <01> <0000> endbfchar", 1)]
    [InlineData("beginbfchar <01> <D842> endbfchar", 1)]
    [InlineData("beginbfchar <01> <FFFF> endbfchar", 1)]
    [InlineData("beginbfchar <01> <E123> endbfchar", 1)]
    [InlineData("beginbfchar <01> /g17 endbfchar", 1)]
    [InlineData("beginbfchar <01> endbfchar", 1)]
    [InlineData("beginbfrange <03> <01> <0041> endbfrange", 2)]
    [InlineData("begincidrange <00> <FF> 0 endcidrange", 1)]
    public void What_is_no_character_is_none(string body, uint code) => Assert.Null(Read(body).ToText(code));

    [Fact]
    public void A_symbol_fonts_private_codes_are_read_by_its_table()
    {
        var symbols = new string?[256];
        symbols[0xB3] = "≥";
        CMap map = Read("beginbfchar <05> <F0B3> <06> <00B3> <07> <2264> endbfchar");

        Assert.Equal(("≥", "≥", "≤"), (map.ToText(5, symbols), map.ToText(6, symbols), map.ToText(7, symbols)));
        Assert.Equal("³", map.ToText(6));
        Assert.Null(map.ToText(5));
    }

    [Fact]
    public void Later_ranges_go_before_earlier_ones_they_overlap()
    {
        CMap map = Read("begincidrange <0000> <00FF> 100 <0010> <001F> 900 <0018> <0018> 5 endcidrange begincidchar <0030> 7 endcidchar");

        uint?[] cids = [.. new uint[] { 0x0F, 0x10, 0x17, 0x18, 0x19, 0x20, 0x30, 0x31, 0x100 }.Select(map.ToCid)];
        Assert.Equal([115, 900, 907, 5, 909, 132, 7, 149, null], cids);
    }

    [Theory]
    [InlineData("", new byte[] { 1, 2, 3 }, 2)]
    [InlineData("<00> <FF>", new byte[] { 1, 2 }, 1)]
    [InlineData("<00> <80> <8140> <FEFE>", new byte[] { 0x41, 0x42 }, 1)]
    [InlineData("<00> <80> <8140> <FEFE>", new byte[] { 0xB0, 0xA1 }, 2)]
    [InlineData("<00> <80> <8140> <FEFE>", new byte[] { 0xFF, 0xA1 }, 1)]
    [InlineData("<0000> <FFFF>", new byte[] { 0xFF }, 1)]
    [InlineData("<8EA1A1A1> <8EA1FEFE> <A1A1> <FEFE>", new byte[] { 0x8E, 0xA1, 0xB0, 0xB0 }, 4)]
    public void Strings_part_by_code_spaces(string spaces, byte[] codes, int length) =>
        Assert.Equal(length, Read($"begincodespacerange {spaces} endcodespacerange").CodeLength(codes));

    [Fact]
    public void A_map_may_name_another_and_be_vertical()
    {
        CMap map = Read("/GBK-EUC-H usecmap /WMode 1 def");

        Assert.Equal("GBK-EUC-H", map.Base);
        Assert.True(map.Vertical);
    }

    [Fact]
    public void A_map_adds_to_the_stream_it_uses()
    {
        var pdf = new PdfBuilder();
        int under = pdf.AddStream("begincodespacerange <00> <FF> endcodespacerange beginbfchar <01> <0031> <02> <0032> endbfchar"u8);
        int over = pdf.AddFlateStream("beginbfchar <02> <0039> endbfchar"u8, $"/UseCMap {under} 0 R");
        pdf.AddPage("", $"/X {over} 0 R");
        CMap map = CMapReader.Read(PdfFile.Open(pdf.Build()).Pages[0].Resources.GetStream("X")!);

        Assert.Equal(("1", "9", 1), (map.ToText(1), map.ToText(2), map.CodeLength([5, 6])));
    }
}
