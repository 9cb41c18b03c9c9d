using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class StoryTests
{
    private static string Show(Document document) => string.Join(" ", document.Blocks.Select(b =>
        $"{b.Layer}:{(b is Paragraph p ? p.Text.Value : "table")}"));

    [Fact]
    public void A_text_box_is_read_once_after_its_paragraph()
    {
        var content = $"<w:txbxContent>{P("盒")}</w:txbxContent>";
        var box = $"<w:r><mc:AlternateContent><mc:Choice Requires='wps'><w:drawing><wps:wsp><wps:txbx>{content}</wps:txbx></wps:wsp></w:drawing></mc:Choice>"
            + $"<mc:Fallback><w:pict><v:shape><v:textbox>{content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        Assert.Equal("Body:甲乙 TextBox:盒 Body:丙", Show(Of($"<w:p>{R("甲")}{box}{R("乙")}</w:p>" + P("丙")).Read()));
    }

    [Fact]
    public void An_old_text_box_and_one_in_a_cell_are_read_too()
    {
        var box = $"<w:r><w:pict><v:shape><v:textbox><w:txbxContent>{P("盒")}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>";
        var document = Of($"<w:tbl><w:tr><w:tc><w:p>{R("格")}{box}</w:p></w:tc></w:tr></w:tbl>").Read();
        Assert.Equal("Body:table TextBox:盒", Show(document));
        Assert.Equal("格", Assert.Single(((Table)document.Blocks[0]).Cells).Text.Value);
    }

    [Fact]
    public void Notes_follow_the_body_if_they_are_referred_to() => Assert.Equal("Body:甲 Footnote:注一",
        Show(Of($"<w:p>{R("甲")}<w:r><w:footnoteReference w:id='2'/></w:r></w:p>")
            .Footnotes($"<w:footnote w:id='0' w:type='separator'>{P("线")}</w:footnote><w:footnote w:id='2'>{P("注一")}</w:footnote><w:footnote w:id='3'>{P("弃")}</w:footnote>").Read()));

    [Theory]
    [InlineData("", "Body:甲 Header:页眉")]
    [InlineData("<w:titlePg/>", "Body:甲 Header:页眉 Header:首页")]
    public void Headers_stand_apart(string title, string expected) => Assert.Equal(expected,
        Show(Of(P("甲") + $"<w:sectPr><w:headerReference w:type='default' r:id='h1'/><w:headerReference w:type='first' r:id='h2'/><w:headerReference r:id='gone'/>{title}</w:sectPr>")
            .Header("h1", P("页眉")).Header("h2", P("首页")).Read()));

    [Fact]
    public void Pages_that_the_file_opens_itself_are_known()
    {
        const string Break = "<w:r><w:br w:type='page'/></w:r>";
        var body = P("封面") + $"<w:p>{R("前")}{Break}{R("后")}</w:p>" + P("同页") + $"<w:p>{Break}</w:p>" + P("新页") + P("<w:pageBreakBefore/>", R("又一页"))
            + P("<w:sectPr/>", R("节末")) + P("新节") + P("续") + "<w:sectPr><w:type w:val='nextPage'/></w:sectPr>";
        var paragraphs = Of(body).Read().Blocks.Cast<Paragraph>();
        Assert.Equal("封面* 前 后* 同页 新页* 又一页* 节末 新节* 续", string.Join(" ", paragraphs.Select(p => p.Text.Value + (p.Look.StartsPage ? "*" : ""))));
    }

    [Fact]
    public void A_continuous_section_opens_no_page() => Assert.Equal([true, false],
        Of(P("<w:sectPr/>", R("甲")) + P("乙") + "<w:sectPr><w:type w:val='continuous'/></w:sectPr>").Read().Blocks.Cast<Paragraph>().Select(p => p.Look.StartsPage));

    [Fact]
    public void Looks_come_through_styles()
    {
        var styles = "<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val='21'/></w:rPr></w:rPrDefault></w:docDefaults>"
            + "<w:style w:type='paragraph' w:styleId='N' w:default='1'><w:name w:val='Normal'/><w:pPr><w:ind w:firstLineChars='200' w:firstLine='420'/></w:pPr></w:style>"
            + "<w:style w:type='paragraph' w:styleId='T'><w:name w:val='Heading 2'/><w:basedOn w:val='N'/><w:pPr><w:jc w:val='center'/></w:pPr><w:rPr><w:b/><w:sz w:val='32'/></w:rPr></w:style>";
        var looks = Of(P("<w:pStyle w:val='T'/>", R("题")) + P("文") + P("<w:jc w:val='right'/>", R("日期"))
            + P("<w:pStyle w:val='T'/>", "<w:r><w:rPr><w:b w:val='0'/></w:rPr><w:t>平</w:t></w:r>")).Styles(styles).Read().Blocks.Cast<Paragraph>().Select(p => p.Look).ToArray();
        Assert.Equal(new ParagraphLook(Bold: true, Centered: true, FontSize: 16, OutlineLevel: 2, Indent: 2, StartsPage: true), looks[0]);
        Assert.Equal(new ParagraphLook(FontSize: 10.5, Indent: 2), looks[1]);
        Assert.Equal(new ParagraphLook(RightAligned: true, FontSize: 10.5, Indent: 2), looks[2]);
        Assert.False(looks[3].Bold);
    }

    [Fact]
    public void Blanks_typed_before_a_paragraph_are_its_indent() => Assert.Equal((2d, "文"),
        Of(P("　　文")).Read().Blocks.Cast<Paragraph>().Select(p => (p.Look.Indent!.Value, p.Text.Value)).Single());

    [Fact]
    public void Macro_files_and_odd_part_names_are_found_by_relation() =>
        Assert.Equal(["甲"], new DocxFile { MainPart = "word/document2.xml" }.With(P("甲")).Lines());

    [Fact]
    public void Pictures_without_text_and_outside_parts_are_said()
    {
        Assert.Equal("scanned-page", Assert.Single(Of("<w:p><w:r><w:drawing><pic xmlns='urn:p'/></w:drawing></w:r></w:p>").Read().Notices).Code);
        Assert.Equal("outside-part", Assert.Single(Of(P("甲") + "<w:altChunk r:id='x'/>").Read().Notices).Code);
        Assert.Equal("embedded-object", Assert.Single(Of($"<w:p>{R("甲")}<w:r><w:object/></w:r></w:p>").Read().Notices).Code);
    }
}
