using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class HiddenTextTests
{
    private const string Hiding = "<w:style w:type='character' w:styleId='H'><w:rPr><w:vanish/></w:rPr></w:style>"
        + "<w:style w:type='paragraph' w:styleId='P'><w:rPr><w:vanish/></w:rPr></w:style>";

    private static string Run(string properties, string text) => $"<w:r><w:rPr>{properties}</w:rPr><w:t>{text}</w:t></w:r>";

    [Theory]
    [InlineData("<w:vanish/>")]
    [InlineData("<w:vanish w:val='true'/>")]
    [InlineData("<w:rStyle w:val='H'/>")]
    [InlineData("<w:sz w:val='1'/>")]
    [InlineData("<w:color w:val='FFFFFF'/>")]
    public void What_is_not_seen_is_not_read_but_said(string properties)
    {
        var document = Of($"<w:p>{R("明")}{Run(properties, "暗处")}{R("白")}</w:p>").Styles(Hiding).Read();
        Assert.Equal("明白", ((Paragraph)document.Blocks[0]).Text.Value);
        var notice = Assert.Single(document.Notices);
        Assert.Equal(("hidden-text", new Place(0, 1, 1)), (notice.Code, Assert.Single(notice.Places)));
        Assert.Contains("2 hidden", notice.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<w:vanish w:val='0'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:shd w:val='clear' w:fill='C00000'/>")]
    [InlineData("<w:color w:val='FFFFFF'/><w:highlight w:val='darkBlue'/>")]
    [InlineData("<w:color w:val='000000'/>")]
    public void What_is_seen_is_read(string properties) => Assert.Equal(["明白"], Of($"<w:p>{Run(properties, "明白")}</w:p>").Styles(Hiding).Lines());

    [Fact]
    public void A_character_style_upon_a_paragraph_style_that_hide_both_show() =>
        Assert.Equal(["双"], Of(P("<w:pStyle w:val='P'/>", R("暗") + Run("<w:rStyle w:val='H'/>", "双"))).Styles(Hiding).Lines());

    [Fact]
    public void White_in_a_coloured_cell_is_seen()
    {
        string Cell(string properties) => $"<w:tc><w:tcPr>{properties}</w:tcPr><w:p>{Run("<w:color w:val='FFFFFF'/>", "白")}</w:p></w:tc>";
        var table = (Table)Of($"<w:tbl><w:tr>{Cell("<w:shd w:val='clear' w:fill='4472C4'/>")}{Cell("")}</w:tr></w:tbl>").Read().Blocks[0];
        Assert.Equal(["白", ""], table.Cells.Select(c => c.Text.Value));
    }

    [Fact]
    public void A_deleted_paragraph_mark_joins_the_paragraphs() => Assert.Equal(["前后", "末"],
        Of(P("<w:rPr><w:del/></w:rPr>", R("前")) + P("后") + P("<w:rPr><w:del/></w:rPr>", R("末"))).Lines());
}
