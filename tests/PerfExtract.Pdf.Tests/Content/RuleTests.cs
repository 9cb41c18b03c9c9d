using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Tests.Content;

public class RuleTests
{
    private static Rule Only(string content) => Assert.Single(Drawn.Page(content).Rules);

    [Theory]
    [InlineData("100 700 m 300 700 l S")]
    [InlineData("100 700 m 300 700.2 l S")]
    [InlineData("300 700 m 100 700 l s")]
    [InlineData("100 699.5 200 1 re f")]
    [InlineData("100 700.5 200 -1 re f*")]
    [InlineData("100 699.5 m 300 699.5 l 299.5 700.5 l 100.5 700.5 l h f")]
    [InlineData("100 700 m 200 700 l S 200 700 m 300 700 l S")]
    [InlineData("100 700 m 180 700 l S 150 700 m 300 700 l S 120 700.3 m 130 700.3 l S")]
    [InlineData("[3 3] 0 d 100 700 m 300 700 l S")]
    [InlineData("q 100 0 0 100 100 700 cm 0.01 w 0 0 m 2 0 l S Q")]
    [InlineData("q 100 0 200 842 re W n 0 700 m 500 700 l S Q")]
    public void Each_way_of_drawing_a_line_gives_one_rule(string content)
    {
        Rule rule = Only(content);

        Assert.True(rule.Horizontal);
        Assert.InRange(rule.X1, 99, 101);
        Assert.InRange(rule.X2, 299, 301);
        Assert.InRange(rule.Y1, 141, 143);
        Assert.InRange(rule.Width, 0.5f, 1.5f);
    }

    [Fact]
    public void Dashes_drawn_one_by_one_are_one_rule()
    {
        string dashes = string.Concat(Enumerable.Range(0, 20).Select(i => $"{100 + (10 * i)} 700 m {106 + (10 * i)} 700 l S "));
        Rule rule = Only(dashes);

        Assert.Equal((100f, 296f), (rule.X1, rule.X2));
    }

    [Fact]
    public void Dots_in_a_row_are_one_rule_and_a_corner_is_none()
    {
        string dots = string.Concat(Enumerable.Range(0, 50).Select(i => $"{100 + (3 * i)} 700 1 1 re "));
        Rule rule = Only(dots + "f 50 50 .5 .5 re f");

        Assert.Equal((100f, 248f), (rule.X1, rule.X2));
    }

    [Fact]
    public void A_double_line_is_one_rule_in_its_middle()
    {
        Rule rule = Only("100 700 m 300 700 l S 100 702 m 300 702 l S");

        Assert.Equal(141, rule.Y1, 2);
    }

    [Fact]
    public void Two_lines_of_a_low_row_are_two() =>
        Assert.Equal(2, Drawn.Page("100 700 m 300 700 l S 100 705 m 300 705 l S").Rules.Count);

    [Fact]
    public void Two_lines_with_a_gap_are_two() =>
        Assert.Equal(2, Drawn.Page("100 700 m 200 700 l S 205 700 m 300 700 l S").Rules.Count);

    [Theory]
    [InlineData("100 600 200 100 re S")]
    [InlineData("100 600 m 300 600 l 300 700 l 100 700 l s")]
    [InlineData("100 600 200 100 re 101 601 198 98 re f*")]
    public void A_frame_is_four_rules(string content)
    {
        PageContent page = Drawn.Page(content);

        Assert.Equal(2, page.Rules.Count(r => r.Horizontal));
        Assert.Equal(2, page.Rules.Count(r => !r.Horizontal));
        Assert.Empty(page.Areas);
    }

    [Theory]
    [InlineData("100 600 200 100 re n")]
    [InlineData("1 G 100 700 m 300 700 l S")]
    [InlineData("100 700 m 300 600 l S")]
    [InlineData("100 700 m 150 720 250 720 300 700 c S")]
    [InlineData("q 0 0 50 50 re W n 100 700 m 300 700 l S Q")]
    [InlineData("100 700 m 101 700 l S")]
    public void What_is_no_line_to_the_eye_is_no_rule(string content) => Assert.Empty(Drawn.Page(content).Rules);

    [Theory]
    [InlineData("1 g 150 650 50 100 re f", 2, 150)]
    [InlineData("0.9 g 90 650 300 100 re f", 0, 0)]
    [InlineData("1 g 90 650 50 100 re f", 1, 160)]
    [InlineData("1 g 90 600 300 100 re f", 1, 200)]
    [InlineData("/Multiply gs 90 650 300 100 re f", 1, 200)]
    public void A_line_is_cut_where_a_later_area_covers_it(string area, int left, float length)
    {
        PageContent page = Drawn.Page($"100 700 m 300 700 l S {area}", "/ExtGState<</Multiply<</BM/Multiply>>>>");

        Assert.Equal(left, page.Rules.Count);
        Assert.Equal(length, page.Rules.Sum(r => r.X2 - r.X1));
    }

    [Fact]
    public void A_white_line_on_a_coloured_field_is_seen() =>
        Only("0.5 g 50 650 400 100 re f 1 G 100 700 m 300 700 l S");

    [Theory]
    [InlineData("0.5 g 100 600 200 20 re f 1 G 200 600 m 200 620 l S 200 580 m 200 600 l S", 40)]
    [InlineData("0.5 g 100 600 200 20 re f 1 G 100 610 m 300 610 l S 300 610 m 400 610 l S", 300)]
    [InlineData("0.5 g 100 600 200 20 re f 1 G 200 600 m 200 620 l S 200 500 m 200 520 l S", 20)]
    [InlineData("0.5 g 100 600 200 20 re f 1 G 200 600 m 200 620 l S 230 580 m 230 600 l S", 20)]
    public void A_white_line_on_paper_shows_where_it_goes_on_one_on_a_coloured_row(string content, float length) =>
        Assert.Equal(length, Drawn.Page(content).Rules.Sum(r => r.X2 - r.X1 + r.Y2 - r.Y1));

    [Theory]
    [InlineData("0.9 g 100 600 200 100 re f", false)]
    [InlineData("1 g 100 600 200 100 re f", true)]
    [InlineData("100 w 0.5 G 100 650 m 300 650 l S", false)]
    public void A_filled_box_is_an_area(string content, bool white)
    {
        PageContent page = Drawn.Page(content);

        Assert.Empty(page.Rules);
        Assert.Equal(new Area(100, 142, 300, 242, false, white), Assert.Single(page.Areas));
    }
}
