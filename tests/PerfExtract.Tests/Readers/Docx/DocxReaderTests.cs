using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class DocxReaderTests
{
    [Theory]
    [InlineData("<w:p><w:r><w:t>收入 </w:t></w:r><w:r><w:t>预算</w:t></w:r></w:p>", "收入预算")]
    [InlineData("<w:p><w:r><w:t xml:space='preserve'>收入 </w:t></w:r><w:r><w:t>预算</w:t></w:r></w:p>", "收入 预算")]
    [InlineData("<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r></w:p>", "甲\t乙\n丙\n丁")]
    [InlineData("<w:p><w:r><w:t>支出12.75</w:t><w:br/><w:t>万元，结余1</w:t><w:br/><w:t>.5万元</w:t></w:r></w:p>", "支出12.75万元，结余1.5万元")]
    [InlineData("<w:p><w:r><w:t>子项目1</w:t><w:br/><w:t>20万元</w:t></w:r></w:p>", "子项目1\n20万元")]
    [InlineData("<w:p><w:r><w:t>支出2022</w:t><w:br/><w:t>350万元</w:t><w:br/><w:t>编制12</w:t><w:br/><w:t>在职10</w:t></w:r></w:p>", "支出2022\n350万元\n编制12\n在职10")]
    [InlineData("<w:p><w:r><w:t>2021</w:t><w:noBreakHyphen/><w:t>2022</w:t><w:softHyphen/></w:r></w:p>", "2021-2022")]
    [InlineData("<w:p><w:hyperlink r:id='none'><w:r><w:t>链</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>接</w:t></w:r></w:smartTag></w:p>", "链接")]
    [InlineData("<w:p><w:ins><w:r><w:t>增</w:t></w:r></w:ins><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>", "增")]
    [InlineData("<w:p><w:moveFrom><w:r><w:t>旧</w:t></w:r></w:moveFrom><w:moveTo><w:r><w:t>新</w:t></w:r></w:moveTo></w:p>", "新")]
    [InlineData("<w:p><w:r><w:sym w:font='Wingdings' w:char='F0FE'/><w:t>是</w:t><w:sym w:font='Wingdings 2' w:char='F0A3'/><w:t>否</w:t></w:r></w:p>", "☑是□否")]
    [InlineData("<w:p><w:r><w:rPr><w:rFonts w:ascii='Wingdings 2'/></w:rPr><w:t>R</w:t></w:r><w:r><w:t>优R</w:t></w:r></w:p>", "☑优R")]
    [InlineData("<w:p><w:r><w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr><w:t>&#xF0B3;</w:t></w:r><w:r><w:t>90%</w:t></w:r></w:p>", "≥90%")]
    [InlineData("<w:p><w:r><w:ruby><w:rt><w:r><w:t>yi</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>一</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "一")]
    [InlineData("<w:p><m:oMath><m:f><m:num><m:r><m:t>执行数</m:t></m:r></m:num><m:den><m:r><m:t>预算数</m:t></m:r></m:den></m:f></m:oMath></w:p>", "执行数/预算数")]
    public void A_paragraph_reads_as_it_is_seen(string body, string expected) => Assert.Equal([expected], Of(body).Lines());

    [Fact]
    public void Strict_files_read_alike()
    {
        var body = P("<w:jc w:val='center'/>", R("报告"));
        var strict = new DocxFile { Namespace = Strict }.With(body).Read();
        Assert.Equal(Of(body).Read().Blocks, strict.Blocks);
    }

    [Fact]
    public void Empty_paragraphs_are_no_blocks() => Assert.Equal(["甲", "乙"], Of(P("甲") + "<w:p/>" + P("  ") + P("乙")).Lines());
}
