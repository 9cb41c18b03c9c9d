using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class ListNumberingTests
{
    private static string Level(int level, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl='{level}'><w:start w:val='1'/><w:numFmt w:val='{format}'/>{more}<w:lvlText w:val='{text}'/></w:lvl>";

    private static string List(int id, params string[] levels) => $"<w:abstractNum w:abstractNumId='{id}'>{string.Concat(levels)}</w:abstractNum>";

    private static string Num(int id, int list, string overrides = "") => $"<w:num w:numId='{id}'><w:abstractNumId w:val='{list}'/>{overrides}</w:num>";

    private static string Item(int num, int level, string text) =>
        P($"<w:numPr><w:ilvl w:val='{level}'/><w:numId w:val='{num}'/></w:numPr>", R(text));

    [Fact]
    public void Levels_count_and_restart()
    {
        var lists = List(0, Level(0, "chineseCountingThousand", "%1、"), Level(1, "chineseCounting", "（%2）"), Level(2, "decimal", "%3."));
        var lines = Of(Item(1, 0, "基本情况") + Item(1, 1, "职责") + Item(1, 1, "机构") + Item(1, 2, "内设") + Item(1, 0, "执行") + Item(1, 1, "收入"))
            .Numbering(lists + Num(1, 0)).Lines();
        Assert.Equal(["一、基本情况", "（一）职责", "（二）机构", "1. 内设", "二、执行", "（一）收入"], lines);
    }

    [Fact]
    public void Numbers_of_several_levels_stand_together()
    {
        var lists = List(0, Level(0, "upperRoman", "%1"), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3", "<w:isLgl/>"));
        Assert.Equal(["I 甲", "I.1 乙", "1.1.1 丙", "1.1.2 丁", "I.2 戊"],
            Of(Item(1, 0, "甲") + Item(1, 1, "乙") + Item(1, 2, "丙") + Item(1, 2, "丁") + Item(1, 1, "戊")).Numbering(lists + Num(1, 0)).Lines());
    }

    [Fact]
    public void A_level_above_that_was_never_used_shows_its_start() =>
        Assert.Equal(["1.1 甲", "1.2 乙"], Of(Item(1, 1, "甲") + Item(1, 1, "乙"))
            .Numbering(List(0, Level(0, "decimal", "%1"), Level(1, "decimal", "%1.%2")) + Num(1, 0)).Lines());

    [Fact]
    public void Lists_upon_one_abstract_list_count_on_and_an_override_starts_anew()
    {
        var lists = List(0, Level(0, "decimal", "%1、")) + Num(1, 0) + Num(2, 0)
            + Num(3, 0, "<w:lvlOverride w:ilvl='0'><w:startOverride w:val='1'/></w:lvlOverride>");
        Assert.Equal(["1、甲", "2、乙", "1、丙", "2、丁"],
            Of(Item(1, 0, "甲") + Item(2, 0, "乙") + Item(3, 0, "丙") + Item(3, 0, "丁")).Numbering(lists).Lines());
    }

    [Fact]
    public void An_override_may_redraw_a_level()
    {
        var lists = List(0, Level(0, "decimal", "%1、")) + Num(1, 0, $"<w:lvlOverride w:ilvl='0'>{Level(0, "decimalEnclosedCircle", "%1")}</w:lvlOverride>");
        Assert.Equal(["① 甲"], Of(Item(1, 0, "甲")).Numbering(lists).Lines());
    }

    [Theory]
    [InlineData(0, "3) 丁")]
    [InlineData(1, "1) 丁")]
    public void A_level_may_say_when_it_restarts(int after, string expected)
    {
        var lists = List(0, Level(0, "decimal", "%1、"), Level(1, "decimal", "%2) ", $"<w:lvlRestart w:val='{after}'/><w:suff w:val='nothing'/>"));
        Assert.Equal(expected, Of(Item(1, 1, "甲") + Item(1, 1, "乙") + Item(1, 0, "丙") + Item(1, 1, "丁")).Numbering(lists + Num(1, 0)).Lines()[^1]);
    }

    [Fact]
    public void Styles_bear_numbers()
    {
        var file = Of(P("<w:pStyle w:val='A'/>", R("总述")) + P("<w:pStyle w:val='B'/>", R("分述")) + P("<w:pStyle w:val='B'/><w:numPr><w:numId w:val='0'/></w:numPr>", R("不编号")))
            .Numbering(List(0, Level(0, "chineseCounting", "%1、"), Level(1, "chineseCounting", "（%2）", "<w:pStyle w:val='B'/>")) + Num(5, 0))
            .Styles("<w:style w:type='paragraph' w:styleId='A'><w:name w:val='heading 1'/><w:pPr><w:numPr><w:numId w:val='5'/></w:numPr></w:pPr></w:style>"
                + "<w:style w:type='paragraph' w:styleId='B'><w:name w:val='二级'/><w:basedOn w:val='A'/><w:pPr><w:outlineLvl w:val='1'/></w:pPr></w:style>");
        var paragraphs = file.Read().Blocks.Cast<Paragraph>().ToArray();
        Assert.Equal(["一、总述", "（一）分述", "不编号"], paragraphs.Select(p => p.Text.Value));
        Assert.Equal([2, 3, 0], paragraphs.Select(p => p.Look.NumberLength));
        Assert.Equal([1, 2, 2], paragraphs.Select(p => p.Look.OutlineLevel!.Value));
    }

    [Fact]
    public void A_list_may_stand_in_for_a_numbering_style()
    {
        var lists = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>" + List(1, Level(0, "lowerLetter", "%1)")) + Num(1, 0) + Num(2, 1);
        Assert.Equal(["a)甲"], Of(Item(1, 0, "甲")).Numbering(lists)
            .Styles("<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='2'/></w:numPr></w:pPr></w:style>").Lines());
    }

    [Fact]
    public void Bullets_are_drawn_from_their_font() => Assert.Equal(["• 甲", "➢ 乙"], Of(Item(1, 0, "甲") + Item(2, 0, "乙")).Numbering(
        List(0, Level(0, "bullet", "&#xF0B7;", "<w:rPr><w:rFonts w:ascii='Symbol'/></w:rPr>")) + List(1, Level(0, "bullet", "&#xF0D8;", "<w:rPr><w:rFonts w:ascii='Wingdings'/></w:rPr>"))
        + Num(1, 0) + Num(2, 1)).Lines());

    [Fact]
    public void A_cell_shows_a_bare_number_and_an_empty_paragraph_is_counted()
    {
        string Row(string text) => $"<w:tr><w:tc>{P("<w:numPr><w:numId w:val='1'/></w:numPr>", "")}</w:tc><w:tc>{P(text)}</w:tc></w:tr>";
        var document = Of($"<w:tbl>{Row("甲")}{Row("乙")}</w:tbl>" + P("<w:numPr><w:numId w:val='1'/></w:numPr>", "") + Item(1, 0, "后"))
            .Numbering(List(0, Level(0, "decimal", "%1")) + Num(1, 0)).Read();
        Assert.Equal(["1", "甲", "2", "乙"], ((Table)document.Blocks[0]).Cells.Select(c => c.Text.Value));
        Assert.Equal("4 后", ((Paragraph)document.Blocks[1]).Text.Value);
    }

    [Theory]
    [InlineData("<w:numPr><w:ilvl w:val='12'/><w:numId w:val='1'/></w:numPr>")]
    [InlineData("<w:numPr><w:ilvl w:val='0'/><w:numId w:val='77'/></w:numPr>")]
    [InlineData("<w:numPr><w:numId w:val='x'/></w:numPr>")]
    public void A_number_that_the_file_does_not_define_is_none(string properties) =>
        Assert.Equal(["甲"], Of(P(properties, R("甲"))).Numbering(List(0, Level(0, "decimal", "%1、")) + Num(1, 0)).Lines());

    [Fact]
    public void Circles_among_styles_and_lists_end()
    {
        var style = "<w:style w:type='paragraph' w:styleId='A'><w:basedOn w:val='B'/></w:style><w:style w:type='paragraph' w:styleId='B'><w:basedOn w:val='A'/></w:style>"
            + "<w:style w:type='numbering' w:styleId='S'><w:pPr><w:numPr><w:numId w:val='1'/></w:numPr></w:pPr></w:style>";
        var lists = "<w:abstractNum w:abstractNumId='0'><w:numStyleLink w:val='S'/></w:abstractNum>" + Num(1, 0);
        Assert.Equal(["甲"], Of(P("<w:pStyle w:val='A'/><w:numPr><w:numId w:val='1'/></w:numPr>", R("甲"))).Styles(style).Numbering(lists).Lines());
    }
}
