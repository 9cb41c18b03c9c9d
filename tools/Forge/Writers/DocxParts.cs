using System.Security;

namespace PerfExtract.Forge.Writers;

/// <summary>The parts of a Word file beside its body.</summary>
internal static class DocxParts
{
    private const string Types = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static string Namespaces(DocxLook look) => look.IsStrict
        ? "xmlns:w=\"http://purl.oclc.org/ooxml/wordprocessingml/main\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\""
        : "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

    public static string ContentTypes(DocxLook look)
    {
        var parts = new List<(string Name, string Type)> { ("document", "document.main"), ("styles", "styles"), ("numbering", "numbering") };
        if (look.Header is not null)
        {
            parts.Add(("header1", "header"));
        }

        if (look.PageNumbers)
        {
            parts.Add(("footer1", "footer"));
        }

        return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + string.Concat(parts.Select(part => $"<Override PartName=\"/word/{part.Name}.xml\" ContentType=\"{Types}{part.Type}+xml\"/>")) + "</Types>";
    }

    public static string PackageRelations(DocxLook look) => Relations(look, ("rId1", "officeDocument", "word/document.xml"));

    public static string DocumentRelations(DocxLook look)
    {
        var relations = new List<(string, string, string)> { ("rId1", "styles", "styles.xml"), ("rId2", "numbering", "numbering.xml") };
        if (look.Header is not null)
        {
            relations.Add(("rId3", "header", "header1.xml"));
        }

        if (look.PageNumbers)
        {
            relations.Add(("rId4", "footer", "footer1.xml"));
        }

        return Relations(look, [.. relations]);
    }

    public static string Styles(DocxLook look) => $"<w:styles {Namespaces(look)}>"
        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"宋体\" w:eastAsia=\"宋体\" w:hAnsi=\"宋体\"/><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + string.Concat(Enumerable.Range(1, 4).Select(level =>
            $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/>"
            + $"<w:pPr><w:outlineLvl w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"{34 - (2 * level)}\"/></w:rPr></w:style>"))
        + "</w:styles>";

    public static string Numbering(DocxLook look) => $"<w:numbering {Namespaces(look)}><w:abstractNum w:abstractNumId=\"0\">"
        + Level(0, "chineseCountingThousand", "%1、") + Level(1, "chineseCountingThousand", "（%2）") + Level(2, "decimal", "%3.") + Level(3, "decimal", "（%4）")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    public static string Header(DocxLook look, string text) =>
        $"<w:hdr {Namespaces(look)}><w:p><w:r><w:t>{SecurityElement.Escape(text)}</w:t></w:r></w:p></w:hdr>";

    public static string Footer(DocxLook look) =>
        $"<w:ftr {Namespaces(look)}><w:p><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p></w:ftr>";

    private static string Level(int level, string format, string text) =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/></w:lvl>";

    private static string Relations(DocxLook look, params (string Id, string Kind, string Target)[] relations)
    {
        var types = look.IsStrict
            ? "http://purl.oclc.org/ooxml/officeDocument/relationships/"
            : "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{types}{r.Kind}\" Target=\"{r.Target}\"/>")) + "</Relationships>";
    }
}
