using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class FieldTests
{
    private static string Mark(string type, string inner = "") => $"<w:r><w:fldChar w:fldCharType='{type}'>{inner}</w:fldChar></w:r>";

    private static string Field(string code, string result) =>
        $"{Mark("begin")}<w:r><w:instrText>{code}</w:instrText></w:r>{Mark("separate")}{result}{Mark("end")}";

    [Theory]
    [InlineData(" REF _Ref1 \\h ", "甲乙丙")]
    [InlineData("HYPERLINK \"x\"", "甲乙丙")]
    [InlineData(" PAGEREF _Toc1 \\h ", "甲丙")]
    [InlineData("PAGE", "甲丙")]
    [InlineData("numpages \\* MERGEFORMAT", "甲丙")]
    [InlineData("PAGES", "甲乙丙")]
    public void A_field_shows_its_result_unless_that_is_a_page_number(string code, string expected)
    {
        Assert.Equal([expected], Of($"<w:p>{R("甲")}{Field(code, R("乙"))}{R("丙")}</w:p>").Lines());
        Assert.Equal([expected], Of($"<w:p>{R("甲")}<w:fldSimple w:instr='{code.Replace("\"", "&quot;")}'>{R("乙")}</w:fldSimple>{R("丙")}</w:p>").Lines());
    }

    [Fact]
    public void A_field_within_a_code_or_a_result_is_a_field_too()
    {
        var inCode = $"{Mark("begin")}<w:r><w:instrText>IF </w:instrText></w:r>{Field("MERGEFIELD a", R("暗"))}{Mark("separate")}{R("明")}{Mark("end")}";
        Assert.Equal(["明后"], Of($"<w:p>{inCode}{R("后")}</w:p>").Lines());
        Assert.Equal(["标题后"], Of($"<w:p>{Field("HYPERLINK \\l a", R("标题") + Field("PAGEREF a", R("12")))}{R("后")}</w:p>").Lines());
    }

    [Fact]
    public void A_contents_field_marks_its_paragraphs_over_paragraph_ends()
    {
        var body = $"<w:p>{Mark("begin")}<w:r><w:instrText>TOC \\o</w:instrText></w:r>{Mark("separate")}{R("一、甲")}<w:r><w:tab/></w:r>{Field("PAGEREF _Toc1", R("3"))}</w:p>"
            + $"<w:p>{R("二、乙")}{Mark("end")}</w:p>" + P("正文");
        var paragraphs = Of(body).Read().Blocks.Cast<Paragraph>().ToArray();
        Assert.Equal([("一、甲", true), ("二、乙", true), ("正文", false)], paragraphs.Select(p => (p.Text.Value, p.Look.InContents)));
    }

    [Fact]
    public void Contents_are_known_by_style_and_gallery_too()
    {
        var body = "<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val='Table of Contents'/></w:docPartObj></w:sdtPr><w:sdtContent>" + P("目录") + "</w:sdtContent></w:sdt>"
            + P("<w:pStyle w:val='1'/>", R("一、甲")) + P("正文");
        var paragraphs = Of(body).Styles("<w:style w:type='paragraph' w:styleId='1'><w:name w:val='toc 1'/></w:style>").Read().Blocks.Cast<Paragraph>();
        Assert.Equal([true, true, false], paragraphs.Select(p => p.Look.InContents));
    }

    [Fact]
    public void A_code_that_is_never_closed_hides_no_more_than_its_paragraph() =>
        Assert.Equal(["甲", "乙"], Of($"<w:p>{R("甲")}{Mark("begin")}<w:r><w:instrText>REF</w:instrText></w:r>{R("暗")}</w:p>" + P("乙") + $"<w:p>{Mark("end")}</w:p>").Lines());

    [Theory]
    [InlineData("<w:checkBox><w:default w:val='1'/></w:checkBox>", "☑是")]
    [InlineData("<w:checkBox><w:default w:val='1'/><w:checked w:val='0'/></w:checkBox>", "□是")]
    [InlineData("<w:checkBox><w:checked/></w:checkBox>", "☑是")]
    [InlineData("<w:ddList><w:result w:val='1'/><w:listEntry w:val='良'/><w:listEntry w:val='优'/></w:ddList>", "优是")]
    public void Old_form_fields_show_their_state(string data, string expected) =>
        Assert.Equal([expected], Of($"<w:p>{Mark("begin", $"<w:ffData>{data}</w:ffData>")}<w:r><w:instrText>FORMCHECKBOX</w:instrText></w:r>{Mark("end")}{R("是")}</w:p>").Lines());

    [Theory]
    [InlineData("1", "☑优")]
    [InlineData("0", "□优")]
    public void Check_boxes_are_written(string state, string expected) => Assert.Equal([expected],
        Of($"<w:p><w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='{state}'/></w14:checkbox></w:sdtPr><w:sdtContent>{R("☐")}</w:sdtContent></w:sdt>{R("优")}</w:p>").Lines());

    [Fact]
    public void A_prompt_that_nobody_answered_is_no_text() => Assert.Equal(["单位：", "实名"], Of(
        $"<w:p>{R("单位：")}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>{R("单击此处输入文字")}</w:sdtContent></w:sdt></w:p>"
        + $"<w:sdt><w:sdtPr/><w:sdtContent>{P("实名")}</w:sdtContent></w:sdt>").Lines());
}
