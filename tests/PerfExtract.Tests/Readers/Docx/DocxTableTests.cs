using PerfExtract.Documents;
using static PerfExtract.Tests.Readers.Docx.DocxFile;

namespace PerfExtract.Tests.Readers.Docx;

public class DocxTableTests
{
    private static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{P(text)}</w:tc>";

    private static string Row(params string[] cells) => $"<w:tr>{string.Concat(cells)}</w:tr>";

    private static Table Only(string body) => Assert.IsType<Table>(Assert.Single(Of(body).Read().Blocks));

    private static string Show(Table table) => string.Join(" ", table.Cells.Select(c =>
        $"{c.Row},{c.Column}{(c.RowSpan > 1 || c.ColumnSpan > 1 ? $"({c.RowSpan}x{c.ColumnSpan})" : "")}:{c.Text.Value.Replace('\n', '/')}"));

    [Fact]
    public void Merged_cells_stand_once_with_their_spans()
    {
        var table = Only("<w:tbl>"
            + Row(Cell("科目", "<w:vMerge w:val='restart'/>"), Cell("预算", "<w:gridSpan w:val='2'/>"))
            + Row(Cell("", "<w:vMerge/>"), Cell("年初"), Cell("调整")) + Row(Cell("合计"), Cell("10"), Cell("12")) + "</w:tbl>");
        Assert.Equal("0,0(2x1):科目 0,1(1x2):预算 1,1:年初 1,2:调整 2,0:合计 2,1:10 2,2:12", Show(table));
        Assert.Equal((3, 3), (table.RowCount, table.ColumnCount));
    }

    [Fact]
    public void Old_horizontal_merges_are_spans() => Assert.Equal("0,0(1x2):甲 0,2:乙 1,0:1 1,1:2 1,2:3",
        Show(Only("<w:tbl>" + Row(Cell("甲", "<w:hMerge w:val='restart'/>"), Cell("", "<w:hMerge/>"), Cell("乙")) + Row(Cell("1"), Cell("2"), Cell("3")) + "</w:tbl>")));

    [Fact]
    public void A_row_may_begin_late_and_end_early() => Assert.Equal("0,0:甲 0,1:乙 0,2:丙 1,1:丁",
        Show(Only("<w:tbl>" + Row(Cell("甲"), Cell("乙"), Cell("丙"))
            + "<w:tr><w:trPr><w:gridBefore w:val='1'/><w:gridAfter w:val='1'/></w:trPr>" + Cell("丁") + "</w:tr></w:tbl>")));

    [Fact]
    public void Grid_columns_that_nobody_sees_fall_together()
    {
        var table = Only("<w:tbl><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='40'/><w:gridCol w:w='1960'/><w:gridCol w:w='1000'/></w:tblGrid>"
            + Row(Cell("甲"), Cell("乙", "<w:gridSpan w:val='3'/>")) + Row(Cell("丙", "<w:gridSpan w:val='2'/>"), Cell("丁", "<w:gridSpan w:val='2'/>")) + "</w:tbl>");
        Assert.Equal("0,0:甲 0,1:乙 1,0:丙 1,1:丁", Show(table));
    }

    [Fact]
    public void A_thin_column_that_holds_a_cell_stays() => Assert.Equal(3, Only(
        "<w:tbl><w:tblGrid><w:gridCol w:w='2000'/><w:gridCol w:w='40'/><w:gridCol w:w='1960'/></w:tblGrid>" + Row(Cell("甲"), Cell("乙"), Cell("丙")) + "</w:tbl>").ColumnCount);

    [Fact]
    public void Paragraphs_of_a_cell_are_its_lines() => Assert.Equal("0,0:甲/乙",
        Show(Only($"<w:tbl><w:tr><w:tc>{P("甲")}<w:p/>{P("乙")}</w:tc></w:tr></w:tbl>")));

    [Fact]
    public void Rows_and_cells_are_found_within_wrappers() => Assert.Equal("0,0:甲 1,0:乙",
        Show(Only($"<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent>{Cell("甲")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt><w:customXml>{Row(Cell("乙"))}</w:customXml></w:tbl>")));

    [Fact]
    public void A_row_that_was_deleted_or_hidden_leaves_no_trace()
    {
        var document = Of("<w:tbl>" + Row(Cell("甲", "<w:vMerge w:val='restart'/>"), Cell("1"))
            + $"<w:tr><w:trPr><w:del/></w:trPr>{Cell("", "<w:vMerge/>")}{Cell("2")}</w:tr><w:tr><w:trPr><w:hidden/></w:trPr>{Cell("暗")}</w:tr>"
            + Row(Cell("", "<w:vMerge/>"), Cell("3")) + "</w:tbl>").Read();
        Assert.Equal("0,0(2x1):甲 0,1:1 1,1:3", Show((Table)document.Blocks[0]));
        Assert.Equal("hidden-text", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void A_nested_table_follows_and_says_where_it_lies()
    {
        var inner = "<w:tbl>" + Row(Cell("子甲"), Cell("子乙")) + "</w:tbl>";
        var blocks = Of(P("前") + $"<w:tbl>{Row(Cell("甲"), $"<w:tc>{P("乙")}{inner}{P("丙")}</w:tc>")}</w:tbl>" + P("后")).Read().Blocks;
        Assert.Equal(4, blocks.Count);
        Assert.Equal("0,0:甲 0,1:乙/丙", Show((Table)blocks[1]));
        Assert.Equal(new Place(1, 1, 1, 0, 1), ((Table)blocks[2]).Within);
        Assert.Equal("0,0:子甲 0,1:子乙", Show((Table)blocks[2]));
    }

    [Fact]
    public void A_label_keeps_how_far_it_is_moved_in()
    {
        string In(string indent, string text) => $"<w:tc>{P(indent, $"<w:r><w:rPr><w:sz w:val='20'/></w:rPr><w:t xml:space='preserve'>{text}</w:t></w:r>")}</w:tc>";
        Assert.Equal("0,0:　　其中：甲 1,0:　乙 2,0:1.5",
            Show(Only("<w:tbl>" + Row(In("<w:ind w:leftChars='200'/>", "其中：甲")) + Row(In("", "　乙")) + Row(In("<w:ind w:left='400'/>", "1.5")) + "</w:tbl>")));
    }

    [Fact]
    public void Merges_that_contradict_each_other_stand_apart_and_are_said()
    {
        var document = Of("<w:tbl>" + Row(Cell("甲", "<w:vMerge w:val='restart'/><w:gridSpan w:val='2'/>"), Cell("乙"))
            + Row(Cell("丙", "<w:vMerge/>"), Cell("丁", "<w:vMerge/>"), Cell("戊")) + "</w:tbl>").Read();
        Assert.Equal("0,0(1x2):甲 0,2:乙 1,0:丙 1,1:丁 1,2:戊", Show((Table)document.Blocks[0]));
        Assert.Equal("colliding-merges", Assert.Single(document.Notices).Code);
    }

    [Fact]
    public void A_table_that_goes_on_after_a_page_is_one()
    {
        var header = Row(Cell("科目"), Cell("年初预算"), Cell("决算"));
        var document = Of($"<w:tbl>{header}{Row(Cell("甲"), Cell("1"), Cell("2"))}</w:tbl><w:p><w:r><w:br w:type='page'/></w:r></w:p>"
            + $"<w:tbl>{header}{Row(Cell("乙"), Cell("3"), $"<w:tc>{P("4")}<w:tbl>{Row(Cell("子"))}</w:tbl></w:tc>")}</w:tbl>"
            + $"<w:p/><w:tbl>{Row(Cell("丙"), Cell("5"), Cell("6"))}</w:tbl>").Read();
        Assert.Equal(2, document.Blocks.Count);
        Assert.Equal("0,0:科目 0,1:年初预算 0,2:决算 1,0:甲 1,1:1 1,2:2 2,0:乙 2,1:3 2,2:4 3,0:丙 3,1:5 3,2:6", Show((Table)document.Blocks[0]));
        Assert.Equal(new Place(0, 1, 1, 2, 2), ((Table)document.Blocks[1]).Within);
    }
}
