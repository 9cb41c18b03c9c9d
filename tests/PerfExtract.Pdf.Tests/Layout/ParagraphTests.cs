using PerfExtract.Pdf.Layout;

namespace PerfExtract.Pdf.Tests.Layout;

public class ParagraphTests
{
    private const float Left = 72;

    /// <summary>Forty-five characters: the width of a full line.</summary>
    private static string Full(char first) => first + new string('文', 44);

    private static Sketch Pages(params (string Text, float Indent)[] lines)
    {
        var sketch = new Sketch();
        for (var i = 0; i < lines.Length; i++)
        {
            sketch.Text(lines[i].Text, Left + (lines[i].Indent * Sketch.Size), 100 + (18 * i));
        }

        return sketch;
    }

    [Fact]
    public void Wrapped_lines_are_one_paragraph() =>
        Assert.Equal(
            [Full('一')[..43] + Full('二') + "尾。", "另起一段。"],
            Pages((Full('一')[..43], 2), (Full('二'), 0), ("尾。", 0), ("另起一段。", 2)).Lay().Blocks());

    [Fact]
    public void A_line_that_left_room_ended_a_paragraph() =>
        Assert.Equal(["短行", "又一行"], Pages(("短行", 0), ("又一行", 0), (Full('满'), 0)).Lay().Blocks()[..2]);

    [Fact]
    public void Prose_on_a_part_of_the_page_wraps_there() =>
        Assert.Equal(
            [new string('甲', 18) + "1.25" + new string('乙', 41) + "。", "短行"],
            Pages((new string('甲', 18), 2), ("1.25" + new string('乙', 18), 0), (new string('乙', 20), 0), ("乙乙乙。", 0), ("短行", 0)).Lay().Blocks());

    [Fact]
    public void Points_of_one_length_are_no_prose() =>
        Assert.Equal(4, Pages(("一是完成甲乡的道路改造；", 0), ("二是完成乙乡的道路改造；", 0), ("三是完成丙乡的道路改造；", 0), ("四是完成丁乡的道路改造。", 0)).Lay().Blocks().Length);

    [Fact]
    public void A_first_line_that_stands_in_begins_a_paragraph_though_the_last_is_full() =>
        Assert.Equal(
            [Full('甲') + Full('乙'), Full('丙')[..43] + "完。"],
            Pages((Full('甲'), 0), (Full('乙'), 0), (Full('丙')[..43], 2), ("完。", 0)).Lay().Blocks());

    [Fact]
    public void A_word_that_did_not_fit_leaves_its_line_full() =>
        Assert.Equal(
            [Full('甲')[..40] + "187283.55件", Full('乙')],
            Pages((Full('甲')[..40], 0), ("187283.55件", 0), (Full('乙'), 0)).Lay().Blocks());

    [Fact]
    public void A_title_over_two_lines_is_one()
    {
        var title = new string('题', 22);
        var laid = new Sketch().Middle(title, 100, 20).Middle("告", 128, 20).Text(Full('正'), Left, 170).Text(Full('文'), Left, 188).Lay();
        Assert.Equal(title + "告", laid.Blocks()[0]);
        Assert.True(Assert.IsType<LaidParagraph>(laid.Blocks[0]).Centered);
    }

    [Fact]
    public void Headings_of_another_size_stay_apart() =>
        Assert.Equal(2, new Sketch().Text(new string('章', 28), Left, 100, 16).Text(Full('正'), Left, 125).Lay().Blocks.Count);

    [Fact]
    public void A_contents_line_ends_with_its_page() =>
        Assert.Equal(
            ["一、概况" + new string('.', 60) + "1", "二、绩效" + new string('.', 60) + "2"],
            Pages(("一、概况" + new string('.', 60) + "1", 0), ("二、绩效" + new string('.', 60) + "2", 0)).Lay().Blocks());

    [Fact]
    public void A_line_set_to_the_right_does_not_run_on()
    {
        var laid = new Sketch().Text(Full('甲'), Left, 100).Text(Full('乙'), Left, 118).Right("单位：万元", 522, 140).Text("丙", Left, 158).Lay();
        Assert.Equal("丙", laid.Blocks()[^1]);
        Assert.True(laid.Blocks.OfType<LaidParagraph>().Single(p => p.Text.Value == "单位：万元").RightAligned);
    }

    [Fact]
    public void Latin_words_keep_their_space_at_a_lines_end() =>
        Assert.Equal(
            [Full('甲')[..42] + "annual report", Full('乙')],
            Pages((Full('甲')[..42] + "annual", 0), ("report", 0), (Full('乙'), 0)).Lay().Blocks());

    [Fact]
    public void A_title_that_fills_its_line_goes_on_in_the_middle_though_the_text_below_stands_in()
    {
        var title = new string('题', 25);
        Assert.Equal(
            title + "告",
            new Sketch().Middle(title, 90, 18).Middle("告", 120, 18).Text("一、甲", 100, 160).Text("二、乙", 100, 180).Text("三、丙", 100, 200).Lay().Blocks()[0]);
    }

    [Fact]
    public void A_sentence_cut_by_the_page_goes_on()
    {
        var first = new Sketch().Text(Full('前'), Left, 740).Text(Full('尾'), Left, 758);
        var second = new Sketch().Text("续完。", Left, 100).Text(Full('后')[..43], Left + 20, 118);
        var laid = Sketch.Lay(first, second);
        Assert.Equal(Full('前') + Full('尾') + "续完。", laid.Blocks()[0]);
        Assert.Equal([1, 1, 2], Assert.IsType<LaidParagraph>(laid.Blocks[0]).Text.Lines.Select(line => line.Page));
    }

    [Fact]
    public void A_new_page_with_an_indent_begins_a_paragraph() =>
        Assert.Equal(
            [Full('前') + Full('尾'), Full('新')[..43] + "段"],
            Sketch.Lay(
                new Sketch().Text(Full('前'), Left, 740).Text(Full('尾'), Left, 758),
                new Sketch().Text(Full('新')[..43], Left + 20, 100).Text("段", Left, 118)).Blocks());

    [Fact]
    public void A_page_set_narrower_has_its_own_edge() =>
        Assert.Equal(
            "窄" + new string('文', 27) + new string('文', 30) + new string('文', 30) + "完。",
            Sketch.Lay(
                new Sketch().Text(Full('甲'), Left, 100).Text(Full('乙'), Left, 118).Text(Full('丙'), Left, 136).Text("丁。", Left, 154),
                new Sketch().Text("窄" + new string('文', 27), Left + 60, 100).Text(new string('文', 30), Left + 40, 118)
                    .Text(new string('文', 30), Left + 40, 136).Text("完。", Left + 40, 154)
                    .Text(new string('又', 30), Left + 40, 200)).Blocks()[1]);

    [Fact]
    public void The_first_text_of_a_page_is_told()
    {
        var laid = Sketch.Lay(new Sketch().Text("封面", Left, 100).Text("副题", Left, 140), new Sketch().Text("第二页", Left, 100));
        Assert.Equal([true, false, true], laid.Blocks.OfType<LaidParagraph>().Select(p => p.StartsPage));
    }

    [Fact]
    public void A_heading_in_bold_does_not_go_on_with_a_sentence_that_fills_its_line() =>
        Assert.Equal(
            [Full('甲')[..43] + Full('乙')[..44] + "。", "公共服务", Full('丙')[..43] + Full('丁')[..44] + "。重点支出。"],
            new Sketch().Text(Full('甲')[..43], Left + 20, 100).Text(Full('乙')[..44] + "。", Left, 118).Text("公共服务", Left, 136, bold: true)
                .Text(Full('丙')[..43], Left + 20, 154).Text(Full('丁')[..44] + "。", Left, 172).Text("重点支出。", Left, 190, bold: true).Lay().Blocks());

    [Fact]
    public void The_look_is_told()
    {
        var laid = new Sketch().Text("粗体标题", Left + 20, 100, bold: true).Text(Full('甲'), Left, 130).Text(Full('乙'), Left, 148).Text(Full('乙'), Left, 166).Lay();
        var first = Assert.IsType<LaidParagraph>(laid.Blocks[0]);
        Assert.True(first.Bold);
        Assert.Equal(2, first.Indent, 0.1);
        Assert.Equal(10, first.Size);
    }
}
