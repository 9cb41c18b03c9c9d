using PerfExtract.Lexicon;

namespace PerfExtract.Tests.Lexicons;

public class WordListTests
{
    private static readonly WordList s_words = ListOf(("fee", "公务接待"), ("fee", "公务接待费"), ("three", "三公经费"), ("rate", "执行率(B/A)"), ("none", "无"));

    [Theory]
    [InlineData("公务接待费", "fee", 5)]
    [InlineData("公务接待活动", "fee", 4)]
    [InlineData("“三公”经费", "three", 6)]
    [InlineData("三 公　经费", "three", 6)]
    [InlineData("执行率（b／a）", "rate", 8)]
    [InlineData("无", "none", 1)]
    public void The_longest_word_is_found_however_it_is_drawn(string text, string code, int end)
    {
        Assert.True(s_words.TryNext(text, 0, out var match));
        Assert.Equal((code, end), (match.Code, match.End));
    }

    [Theory]
    [InlineData("公务")]
    [InlineData("执行率")]
    [InlineData("有")]
    [InlineData("")]
    public void What_is_no_word_is_not_found(string text) => Assert.False(s_words.TryNext(text, 0, out _));

    [Fact]
    public void Words_do_not_overlap() => Assert.Equal([0, 5], s_words.FindAll("公务接待费三公经费").Select(match => match.Start));

    [Fact]
    public void A_word_that_is_held_is_refused_with_its_holder()
    {
        var list = new WordListBuilder();
        Assert.True(list.TryAdd("one", "公用经费", out _));

        Assert.False(list.TryAdd("two", "“公用”经费", out var holder));
        Assert.Equal("one", holder);
        Assert.False(list.TryAdd("one", "公用经费", out _));
    }

    [Fact]
    public void An_empty_list_finds_nothing() => Assert.False(ListOf().TryNext("公用经费", 0, out _));

    [Fact]
    public unsafe void What_is_frozen_reads_as_before()
    {
        var writer = new FrozenWriter();
        s_words.Write(writer);

        fixed (byte* bytes = writer.ToArray())
        {
            var list = WordList.Read(new FrozenReader(bytes));
            Assert.Equal(s_words.Codes, list.Codes);
            Assert.Equal(["公务接待", "三公经费", "执行率(B/A)", "无"], list.Names);
            Assert.Equal(["公", "三", "执", "无"], list.Firsts);
            Assert.True(list.TryWhole("公务接待费", out var code));
            Assert.Equal("fee", code);
            Assert.False(list.TryWhole("公务接", out _));
        }
    }

    private static WordList ListOf(params (string Code, string Word)[] rows)
    {
        var list = new WordListBuilder();
        Assert.All(rows, row => Assert.True(list.TryAdd(row.Code, row.Word, out _)));
        return list.Build();
    }
}
