using PerfExtract.Outputs;

namespace PerfExtract.Tests.Outputs;

public class SteeringTests
{
    [Theory]
    [InlineData("\u001b[31m红", "\\u001b[31m红")]
    [InlineData("a\u009b2J", "a\\u009b2J")]
    [InlineData("两\n行", "两\\u000a行")]
    [InlineData("\u202E倒", "\\u202e倒")]
    [InlineData("公务接待费 3.72万元", "公务接待费 3.72万元")]
    public void They_are_written_out_on_a_line(string text, string line) => Assert.Equal(line, Steering.Escaped(text));

    [Fact]
    public void They_are_shown_as_a_sign_but_for_those_a_format_uses() => Assert.Equal("a?b\n?", Steering.Shown("a\u007fb\n\t", '?', allowed: "\n"));

    [Fact]
    public void Every_control_character_is_one()
    {
        Assert.All(Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(char.IsControl), c => Assert.True(Steering.Is(c)));
        Assert.DoesNotContain("一二，。ａ￥\u3000\ud840\udc00é", Steering.Is);
    }
}
