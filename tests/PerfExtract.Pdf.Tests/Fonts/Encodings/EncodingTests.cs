using PerfExtract.Pdf.Fonts.Encodings;

namespace PerfExtract.Pdf.Tests.Fonts.Encodings;

public class EncodingTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("percent", "%")]
    [InlineData("greaterequal", "≥")]
    [InlineData("uni6539", "改")]
    [InlineData("uni00410042", "AB")]
    [InlineData("u6539", "改")]
    [InlineData("u20BB7", "𠮷")]
    [InlineData("seven.oldstyle", "7")]
    [InlineData("f_i", "fi")]
    [InlineData("fi", "fi")]
    [InlineData("nonbreakingspace", " ")]
    [InlineData("softhyphen", "-")]
    public void A_glyphs_name_says_its_text(string name, string text) => Assert.Equal(text, GlyphNames.ToText(name));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(".notdef")]
    [InlineData("g23")]
    [InlineData("cid1204")]
    [InlineData("G05")]
    [InlineData("uniD800")]
    [InlineData("unixyzw")]
    [InlineData("udeed")]
    [InlineData("a_b_cid7")]
    public void A_name_that_says_nothing_is_not_guessed_at(string? name) => Assert.Null(GlyphNames.ToText(name));

    [Theory]
    [InlineData("WinAnsiEncoding", 0x80, "€")]
    [InlineData("WinAnsiEncoding", 0x95, "•")]
    [InlineData("WinAnsiEncoding", 0xB7, "·")]
    [InlineData("WinAnsiEncoding", 0xAD, "-")]
    [InlineData("MacRomanEncoding", 0xA5, "•")]
    [InlineData("MacRomanEncoding", 0xB3, "≥")]
    [InlineData("StandardEncoding", 0x27, "’")]
    [InlineData("StandardEncoding", 0xB1, "–")]
    [InlineData("StandardEncoding", 0x30, "0")]
    public void Named_encodings_read_as_Annex_D_says(string encoding, int code, string text) =>
        Assert.Equal(text, CodeTables.Named(encoding)![code]);

    [Theory]
    [InlineData("Symbol", 0xB3, "≥")]
    [InlineData("SymbolMT", 0xA3, "≤")]
    [InlineData("Symbol", 0x37, "7")]
    [InlineData("ZapfDingbats", 0x34, "✔")]
    [InlineData("Wingdings-Regular", 0xFE, "☑")]
    [InlineData("Wingdings", 0xA8, "□")]
    [InlineData("Wingdings2", 0x52, "☑")]
    [InlineData("Wingdings 2", 0xA3, "□")]
    [InlineData("Webdings", 0x63, "□")]
    [InlineData("Wingdings3", 0x70, null)]
    [InlineData("SimSun", 0x41, null)]
    public void Symbol_fonts_have_their_own_table(string font, int code, string? text) =>
        Assert.Equal(text, CodeTables.OfSymbolFont(font)?[code]);

    [Theory]
    [InlineData("⽀", "支")]
    [InlineData("⻔", "门")]
    [InlineData("\uF967", "不")]
    [InlineData("︵", "（")]
    [InlineData("―", "—")]
    [InlineData("\u00AD", "-")]
    [InlineData("\u200B", "")]
    [InlineData("\uFB03", "ffi")]
    [InlineData("\u0003", " ")]
    [InlineData("㎡", "㎡")]
    [InlineData("Ⅲ", "Ⅲ")]
    [InlineData("％", "％")]
    [InlineData("⼀⼆", "一二")]
    [InlineData("\uF0FC", null)]
    [InlineData("\0", null)]
    [InlineData("", null)]
    [InlineData("\uD842", null)]
    [InlineData("\uFFFD", null)]
    public void Text_is_read_and_not_changed_beyond_its_look(string drawn, string? read) => Assert.Equal(read, CharacterText.Read(drawn));

    [Theory]
    [InlineData("Helvetica", '0', 556)]
    [InlineData("ArialMT", '0', 556)]
    [InlineData("TimesNewRomanPSMT", '0', 500)]
    [InlineData("CourierNew", 'i', 600)]
    [InlineData("Symbol", 0xB3, 549)]
    public void Fonts_without_widths_have_those_of_what_they_resemble(string font, int code, float width) =>
        Assert.Equal(width, StandardWidths.Of(font, code, serif: false, bold: false, italic: false));
}
