using PerfExtract.Pdf.Fonts.Programs;

namespace PerfExtract.Pdf.Tests.Fonts.Programs;

public class FontProgramTests
{
    private static TrueTypeFont Font(int platform, int encoding, byte[] map) =>
        TrueTypeFont.Read(FontBytes.TrueType(("cmap", FontBytes.CharacterMaps((platform, encoding, map)))))!;

    [Fact]
    public void Glyphs_are_characters_by_the_cmap_reversed()
    {
        TrueTypeFont font = Font(3, 1, FontBytes.Segments((0x6539, 5), ('7', 9), (0x2F40, 11), (0x652F, 11), (0xA0, 3), (' ', 3)));

        Assert.Equal(("改", "7", "支", " ", null), (font.ToText(5), font.ToText(9), font.ToText(11), font.ToText(3), font.ToText(4)));
    }

    [Fact]
    public void Every_form_of_cmap_is_read()
    {
        byte[] bytes = new byte[262];
        bytes[1] = 0;
        bytes[6 + 'A'] = 4;
        Assert.Equal("A", Font(0, 3, bytes).ToText(4));
        Assert.Equal("B", Font(0, 3, [.. FontBytes.U16(6, 14, 0, 'A', 2, 7, 8)]).ToText(8));
        Assert.Equal("B", Font(0, 4, [.. FontBytes.U16(10, 0), .. FontBytes.U32(24, 0, 'A', 2), .. FontBytes.U16(7, 8)]).ToText(8));
        Assert.Equal("𠮷", Font(3, 10, [.. FontBytes.U16(12, 0), .. FontBytes.U32(28, 0, 1, 0x20BB6, 0x20BB8, 20)]).ToText(21));
        byte[] indirect = [.. FontBytes.U16(4, 36, 0, 4, 0, 0, 0, 'C', 0xFFFF, 0, 'A', 0xFFFF, 0, 1, 4, 0, 6, 0, 8)];
        Assert.Equal(("A", "C"), (Font(3, 1, indirect).ToText(6), Font(3, 1, indirect).ToText(8)));
    }

    [Fact]
    public void Symbol_fonts_have_glyphs_at_their_private_codes()
    {
        TrueTypeFont font = Font(3, 0, FontBytes.Segments((0xF0FE, 3), (0xF041, 4)));

        Assert.Equal((3, 4, 0), (font.GlyphOf(0xFE), font.GlyphOf(0x41), font.GlyphOf(0x42)));
        Assert.Equal((0xFE, -1), (font.SymbolCodeOf(3), font.SymbolCodeOf(9)));
        Assert.Equal([0x41, 0xFE], font.OwnCodes());
    }

    [Fact]
    public void Names_of_the_post_table_tell_what_the_cmap_does_not()
    {
        byte[] post = [.. FontBytes.U32(0x00020000), .. new byte[28], .. FontBytes.U16(3, 0, 258, 20), 7, .. "uni6539"u8];
        TrueTypeFont font = TrueTypeFont.Read(FontBytes.TrueType(("post", post)))!;

        Assert.Equal((null, "改", "one"), (font.ToText(0), font.ToText(1), font.NameOf(2)));
        Assert.Equal(1, font.GlyphOfName("uni6539"));
    }

    [Fact]
    public void Widths_come_from_hmtx_and_the_last_goes_on()
    {
        byte[] head = [.. new byte[18], .. FontBytes.U16(2000)], hhea = [.. new byte[34], .. FontBytes.U16(2)];
        TrueTypeFont font = TrueTypeFont.Read(FontBytes.TrueType(("head", head), ("hhea", hhea), ("hmtx", FontBytes.U16(1000, 0, 2000, 0))))!;

        Assert.Equal((500f, 1000f, 1000f), (font.WidthOf(0), font.WidthOf(1), font.WidthOf(50)));
    }

    [Fact]
    public void A_CFF_fonts_glyphs_have_names_and_codes()
    {
        CffFont font = CffFont.Read(FontBytes.Cff([34, 391, 392], ["uni6539", "g7"], encoding: [65, 66, 67]))!;

        Assert.False(font.IsCidKeyed);
        Assert.Equal(("A", "改", null), (font.ToText(1), font.ToText(2), font.ToText(3)));
        Assert.Equal(("A", "uni6539", "g7", null), (font.Codes![65], font.Codes[66], font.Codes[67], font.Codes[68]));
    }

    [Fact]
    public void A_CFF_font_keyed_by_CID_reads_by_its_collection()
    {
        CffFont gb = CffFont.Read(FontBytes.Cff([17, 940, 9000], [], ordering: "GB1"))!;
        CffFont own = CffFont.Read(FontBytes.Cff([17, 940], [], ordering: "Identity"))!;

        Assert.Equal(("0", "啊", null, null), (gb.ToText(17), gb.ToText(940), gb.ToText(9000), gb.ToText(18)));
        Assert.Equal((2, 0), (gb.GlyphOf(940), gb.GlyphOf(941)));
        Assert.Null(own.ToText(940));
    }

    [Theory]
    [InlineData("/Encoding 256 array\n0 1 255 {1 index exch /.notdef put} for\ndup 65 /percent put\ndup 8#102 /two put\nreadonly def", "percent", "two")]
    [InlineData("/Encoding 256 array dup 65/one put dup 66/g17 put def /Other 1 def dup 65 /zero put", "one", "g17")]
    public void A_Type1_program_states_its_encoding(string program, string first, string second)
    {
        string?[] codes = Type1Encoding.Read(PdfBuilder.Bytes("%!FontType1\n" + program))!;

        Assert.Equal((first, second), (codes[65], codes[66]));
    }

    [Theory]
    [InlineData("/Encoding StandardEncoding def")]
    [InlineData("no encoding")]
    public void A_Type1_program_without_one_says_nothing(string program) => Assert.Null(Type1Encoding.Read(PdfBuilder.Bytes(program)));

    /// <summary>Cut anywhere, a font is a poorer font and no error.</summary>
    [Fact]
    public void Cut_programs_are_read_without_an_error()
    {
        byte[] trueType = FontBytes.TrueType(
            ("cmap", FontBytes.CharacterMaps((3, 1, FontBytes.Segments((0x6539, 5), ('7', 9))))), ("post", FontBytes.U32(0x00020000)));
        byte[] cff = FontBytes.Cff([34, 391, 392], ["uni6539", "g7"], encoding: [65, 66, 67]);
        for (int length = 0; length < 400; length++)
        {
            TrueTypeFont.Read(trueType.AsMemory(0, Math.Min(length, trueType.Length)))?.ToText(5);
            CffFont.Read(cff.AsSpan(0, Math.Min(length, cff.Length)))?.ToText(2);
        }
    }
}
