using System.Text;
using PerfExtract.Fuzz.Mutations;
using PerfExtract.Fuzz.Mutations.Xml;
using PerfExtract.Fuzz.Mutations.Zip;

namespace PerfExtract.Fuzz.Grammar;

/// <summary>Word files made by rule: tables within tables, spans that collide, styles, lists and notes that lead in circles.</summary>
internal static class HostileDocx
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly string[] s_words = ["项目名称", "年度资金总额", "其中：财政拨款", "全年预算数", "全年执行数", "执行率", "分值", "得分", "12.5", "100", "98.60%", "≥90%", "数量指标", "单位：万元", "合计", "2010301", "—", ""];

    public static byte[] Of(Random random) => ZipText.Write(
    [
        new ZipPart("[Content_Types].xml", Bytes("<Types xmlns='http://schemas.openxmlformats.org/package/2006/content-types'/>")),
        new ZipPart("_rels/.rels", Bytes(Links(("d", "officeDocument", "word/document.xml")))),
        new ZipPart("word/document.xml", Bytes(Part("document", "<w:body>" + Body(random, 3) + "</w:body>"))),
        new ZipPart("word/_rels/document.xml.rels", Bytes(Links(
            ("s", "styles", "styles.xml"), ("n", "numbering", random.Next(9) == 0 ? "document.xml" : "numbering.xml"), ("f", "footnotes", "footnotes.xml"),
            ("h", "header", random.Next(3) == 0 ? "document.xml" : "header1.xml")))),
        new ZipPart("word/styles.xml", Bytes(Part("styles", Styles(random)))),
        new ZipPart("word/numbering.xml", Bytes(Part("numbering", Numbering(random)))),
        new ZipPart("word/footnotes.xml", Bytes(Part("footnotes", "<w:footnote w:id='1'>" + Paragraph(random) + "<w:p><w:r><w:footnoteReference w:id='1'/></w:r></w:p></w:footnote>"))),
        new ZipPart("word/header1.xml", Bytes(Part("hdr", Body(random, 1)))),
    ]);

    private static string Body(Random random, int depth)
    {
        var body = new StringBuilder();
        for (var blocks = random.Next(1, 8); blocks > 0; blocks--)
        {
            body.Append(random.Next(3) == 0 && depth > 0 ? Table(random, depth) : Paragraph(random));
        }

        return body.Append("<w:sectPr><w:headerReference w:type='default' r:id='h'/><w:footerReference w:type='even' r:id='h'/></w:sectPr>").ToString();
    }

    private static string Paragraph(Random random) =>
        $"<w:p><w:pPr><w:pStyle w:val='{(char)('A' + random.Next(6))}'/><w:numPr><w:ilvl w:val='{random.Next(12)}'/><w:numId w:val='{random.Next(5)}'/></w:numPr></w:pPr>"
        + $"<w:r><w:t xml:space='preserve'>{Escaped(random.Next(3) == 0 ? HostileWords.Text(random) : One(random))}</w:t></w:r></w:p>";

    private static string Table(Random random, int depth)
    {
        var cells = Scale.Of(random, 400, 1_000_000);
        var columns = cells > 1_000 ? 100 : random.Next(1, 12);
        var table = new StringBuilder("<w:tbl><w:tblGrid>").Insert("<w:tbl><w:tblGrid>".Length, "<w:gridCol w:w='100'/>", random.Next(columns + 2)).Append("</w:tblGrid>");
        for (var at = 0; at < cells; at++)
        {
            table.Append(at % columns == 0 ? (at > 0 ? "</w:tr><w:tr>" : "<w:tr>") : "");
            table.Append(cells > 1_000 ? "<w:tc/>" : Cell(random, depth));
        }

        return table.Append("</w:tr></w:tbl>").ToString();
    }

    private static string Cell(Random random, int depth)
    {
        var merge = random.Next(4) switch { 0 => "<w:vMerge/>", 1 => "<w:vMerge w:val='restart'/>", 2 => "<w:hMerge w:val='continue'/>", _ => "" };
        var span = random.Next(3) == 0 ? $"<w:gridSpan w:val='{(random.Next(8) == 0 ? HostileWords.Number(random) : random.Next(6))}'/>" : "";
        var inner = random.Next(30) == 0 && depth > 0 ? Body(random, depth - 1) : $"<w:p><w:r><w:t>{Escaped(random.Next(12) == 0 ? HostileWords.Text(random) : One(random))}</w:t></w:r></w:p>";
        return $"<w:tc><w:tcPr>{span}{merge}</w:tcPr>{inner}</w:tc>";
    }

    /// <summary>Each style is based on another, A on B on C on A among them.</summary>
    private static string Styles(Random random) => string.Concat(Enumerable.Range(0, 6).Select(i =>
        $"<w:style w:type='paragraph' w:styleId='{(char)('A' + i)}'><w:basedOn w:val='{(char)('A' + random.Next(6))}'/><w:link w:val='A'/>"
        + $"<w:pPr><w:outlineLvl w:val='{random.Next(12)}'/><w:numPr><w:numId w:val='{random.Next(5)}'/></w:numPr></w:pPr></w:style>"));

    /// <summary>Lists that stand for styles whose list they are.</summary>
    private static string Numbering(Random random) =>
        string.Concat(Enumerable.Range(0, 4).Select(i =>
            $"<w:abstractNum w:abstractNumId='{i}'>{(random.Next(2) == 0 ? $"<w:numStyleLink w:val='{(char)('A' + random.Next(6))}'/>" : "")}"
            + string.Concat(Enumerable.Range(0, random.Next(10)).Select(level =>
                $"<w:lvl w:ilvl='{level}'><w:start w:val='{HostileWords.Number(random)}'/><w:numFmt w:val='{(random.Next(2) == 0 ? "chineseCounting" : "upperRoman")}'/><w:lvlText w:val='%{level + 1}%9.%0'/></w:lvl>"))
            + "</w:abstractNum>"))
        + string.Concat(Enumerable.Range(0, 5).Select(i => $"<w:num w:numId='{i}'><w:abstractNumId w:val='{random.Next(6)}'/></w:num>"));

    private static string Part(string root, string content) => $"<w:{root} xmlns:w='{HostileXml.Word}' xmlns:r='{Relations}'>{content}</w:{root}>";

    private static string Links(params (string Id, string Kind, string Target)[] links) =>
        "<Relationships xmlns='http://schemas.openxmlformats.org/package/2006/relationships'>"
        + string.Concat(links.Select(link => $"<Relationship Id='{link.Id}' Type='{Relations}/{link.Kind}' Target='{link.Target}'/>")) + "</Relationships>";

    private static string One(Random random) => s_words[random.Next(s_words.Length)];

    private static string Escaped(string text) =>
        System.Security.SecurityElement.Escape(string.Concat(text.Where(c => !char.IsSurrogate(c) && System.Xml.XmlConvert.IsXmlChar(c))));

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
