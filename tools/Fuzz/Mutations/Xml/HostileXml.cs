namespace PerfExtract.Fuzz.Mutations.Xml;

/// <summary>Pieces of Word's XML in places and sizes that Word never writes.</summary>
internal static class HostileXml
{
    public const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private const string Spaces =
        $"xmlns:w='{Word}' xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships' "
        + "xmlns:mc='http://schemas.openxmlformats.org/markup-compatibility/2006' xmlns:w14='http://schemas.microsoft.com/office/word/2010/wordml'";

    private static readonly string[] s_names = ["p", "r", "t", "tbl", "tr", "tc", "sdt", "sdtContent", "ins", "del", "hyperlink", "pict", "txbxContent", "tab", "br", "fldSimple", "customXml", "smartTag"];

    /// <summary>Elements whose w:val, or other attribute, is a number that something is counted or indexed by.</summary>
    private static readonly string[] s_measures =
    [
        "<w:tcPr><w:gridSpan w:val='{0}'/></w:tcPr>", "<w:tcPr><w:vMerge/></w:tcPr>", "<w:tcPr><w:vMerge w:val='restart'/></w:tcPr>", "<w:tcPr><w:hMerge w:val='restart'/></w:tcPr>",
        "<w:tcPr><w:tcW w:w='{0}' w:type='dxa'/></w:tcPr>", "<w:trPr><w:gridBefore w:val='{0}'/></w:trPr>", "<w:trPr><w:gridAfter w:val='{0}'/></w:trPr>",
        "<w:pPr><w:numPr><w:ilvl w:val='{0}'/><w:numId w:val='1'/></w:numPr></w:pPr>", "<w:pPr><w:numPr><w:ilvl w:val='0'/><w:numId w:val='{0}'/></w:numPr></w:pPr>",
        "<w:pPr><w:outlineLvl w:val='{0}'/></w:pPr>", "<w:pPr><w:ind w:firstLine='{0}' w:left='{0}'/></w:pPr>", "<w:rPr><w:sz w:val='{0}'/></w:rPr>", "<w:pPr><w:pStyle w:val='{0}'/></w:pPr>",
        "<w:tblGrid><w:gridCol w:w='{0}'/><w:gridCol w:w='1'/></w:tblGrid>", "<w:start w:val='{0}'/>", "<w:basedOn w:val='{0}'/>", "<w:abstractNumId w:val='{0}'/>", "<w:lvlText w:val='%{0}.%1'/>",
        "<w:numFmt w:val='chineseCountingThousand'/>", "<w:lvlOverride w:ilvl='{0}'><w:startOverride w:val='{0}'/></w:lvlOverride>",
    ];

    private static readonly string[] s_snippets =
    [
        "<w:r><w:fldChar w:fldCharType='begin'/></w:r>", "<w:r><w:fldChar w:fldCharType='end'/></w:r>", "<w:r><w:fldChar w:fldCharType='separate'/></w:r>",
        "<w:r><w:instrText>PAGEREF _Toc1 \\h</w:instrText></w:r>", "<w:fldSimple w:instr='TOC \\o'><w:r><w:t>目录</w:t></w:r></w:fldSimple>",
        "<w:r><w:footnoteReference w:id='{0}'/></w:r>", "<w:r><w:endnoteReference w:id='{0}'/></w:r>", "<w:r><w:sym w:font='Wingdings' w:char='F0FE'/></w:r>", "<w:r><w:sym w:font='x' w:char='{0}'/></w:r>",
        "<w:r><w:tab/><w:br/><w:br w:type='page'/><w:cr/><w:noBreakHyphen/></w:r>", "<w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r>", "<w:del><w:r><w:delText>删</w:delText></w:r></w:del>",
        "<w:moveFrom><w:r><w:t>移</w:t></w:r></w:moveFrom>", "<w:sdt><w:sdtPr><w14:checkbox><w14:checked w14:val='{0}'/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:t>☑</w:t></w:r></w:sdtContent></w:sdt>",
        "<mc:AlternateContent><mc:Choice Requires='x'><w:r><w:t>一</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>二</w:t></w:r></mc:Fallback></mc:AlternateContent>",
        "<w:r><w:pict><w:txbxContent><w:p><w:r><w:t>框</w:t></w:r></w:p></w:txbxContent></w:pict></w:r>", "<w:tbl><w:tr><w:tc/></w:tr></w:tbl>", "<w:tbl/>", "<w:tr/>", "<w:tc/>",
        "<w:sectPr><w:headerReference w:type='default' r:id='rId{0}'/></w:sectPr>", "<w:ruby><w:rt><w:r><w:t>注</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>字</w:t></w:r></w:rubyBase></w:ruby>",
        "<w:ffData><w:checkBox><w:default w:val='{0}'/></w:checkBox></w:ffData>", "<w:altChunk r:id='rId1'/>", "<w:subDoc r:id='rId1'/>",
    ];

    private static readonly (string Open, string Close)[] s_wrappings =
    [
        ("<w:customXml>", "</w:customXml>"), ("<w:tbl><w:tr><w:tc>", "</w:tc></w:tr></w:tbl>"), ("<w:p><w:r><w:pict><w:txbxContent>", "</w:txbxContent></w:pict></w:r></w:p>"),
        ("<w:sdt><w:sdtContent>", "</w:sdtContent></w:sdt>"), ("<x>", "</x>"), ("<w:ins><w:smartTag>", "</w:smartTag></w:ins>"), ("<w:r>", "</w:r>"), ("<w:hyperlink>", "</w:hyperlink>"),
    ];

    private static readonly string[] s_raw =
    [
        "&#x1b;[31m", "&#x85;", "&#x9b;31m", "&#x7f;", "&#0;", "&#xD800;", "&#xFFFE;", "&#x202E;", "&#x2028;", "&lol9;", "&xxe;", "&", "<", "]]>", "<!-- -- -->", "<![CDATA[<w:t>&amp;]]>", "<?xml version='1.0'?>",
        "<?x y?>", "<!DOCTYPE x>", "</w:p>", "<w:p>", "\u0001", "\uFFFF", "<w:t xml:space='preserve'>   ",
    ];

    private static readonly string[] s_prologs =
    [
        "<!DOCTYPE d [<!ENTITY xxe SYSTEM 'file:///etc/passwd'>]>", "<!DOCTYPE d [<!ENTITY lol 'lol'><!ENTITY lol9 '&lol;&lol;&lol;&lol;&lol;&lol;'>]>", "<!DOCTYPE d SYSTEM 'http://127.0.0.1:9/x.dtd'>",
        "<?xml version='1.0' encoding='utf-16'?>", "<?xml version='1.1'?>", "\n", "\uFEFF\uFEFF",
    ];

    public static string Name(Random random) => s_names[random.Next(s_names.Length)];

    public static string Measure(Random random) => Within(s_measures[random.Next(s_measures.Length)], random);

    public static string Snippet(Random random) => Within(s_snippets[random.Next(s_snippets.Length)], random);

    public static (string Open, string Close) Wrapping(Random random) => s_wrappings[random.Next(s_wrappings.Length)];

    public static string RawText(Random random) => s_raw[random.Next(s_raw.Length)];

    public static string Prolog(Random random) => s_prologs[random.Next(s_prologs.Length)];

    private static string Within(string piece, Random random) => $"<all {Spaces}>{piece.Replace("{0}", HostileWords.Number(random), StringComparison.Ordinal)}</all>";
}
