using PerfExtract.Lexicon;
using Words = PerfExtract.Lexicon.Lexicon;

namespace PerfExtract.Tests.Lexicons;

/// <summary>The built-in lists: as rows, and frozen as the build made them.</summary>
public class LexiconTests
{
    public static TheoryData<string> Lists => [.. Words.Names];

    [Fact]
    public void What_is_frozen_is_what_the_rows_make()
    {
        using var frozen = typeof(Words).Assembly.GetManifestResourceStream(FrozenLists.Resource)!;
        var bytes = new byte[frozen.Length];
        frozen.ReadExactly(bytes);

        Assert.Equal(Words.Freeze(), bytes);
        Assert.Equal([.. Words.Names, Words.Sentences], FrozenLists.Names);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_word_reads_as_its_code(string name)
    {
        var list = Words.Default[name];

        Assert.All(Words.Default.Rows(name), row => Assert.Equal((true, row.Code), (list.TryWhole(row.Word, out var code), code)));
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Each_word_is_found_where_it_begins_and_ends(string name)
    {
        var list = Words.Default[name];

        Assert.All(Words.Default.Rows(name), row =>
        {
            var word = Fold.Word(row.Word);
            Assert.True(list.TryNext(word, 0, out var match));
            Assert.True(list.MayEnd(word, word.Length));
            Assert.Equal(0, match.Start);
        });
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Codes_stand_in_the_order_of_their_first_words(string name)
    {
        var firsts = Words.Default.Rows(name).DistinctBy(row => row.Code).ToList();

        Assert.Equal(firsts.Select(row => row.Code), Words.Default[name].Codes);
        Assert.Equal(firsts.Select(row => row.Word), Words.Default[name].Names);
    }

    [Fact]
    public void A_list_of_one_s_own_words_reads_as_the_frozen_one_does()
    {
        var mine = Words.WithRows(new StringReader("items\treception\t迎来送往费\n"), "mine.tsv");

        Assert.All(Words.Default.Rows("items"), row => Assert.True(mine["items"].TryWhole(row.Word, out var code) && code == row.Code));
        Assert.True(mine["items"].TryWhole("迎来送往费", out var added));
        Assert.Equal("reception", added);
        Assert.False(Words.Default["items"].TryWhole("迎来送往费", out _));
    }

    [Fact]
    public void Lists_read_as_one_know_a_user_s_words_too()
    {
        var mine = Words.WithRows(new StringReader("stages\tactual\t花掉了\n"), "mine.tsv");

        Assert.True(mine[Words.Sentences].TryWhole("花掉了", out var code));
        Assert.Equal("stages\tactual", code);
    }

    [Theory]
    [InlineData("上年结转", "stages")]
    [InlineData("公务接待费", "items")]
    [InlineData("无", "prose")]
    public void A_word_of_two_lists_read_as_one_is_the_former_s(string word, string list)
    {
        Assert.True(Words.Default[Words.Sentences].TryWhole(word, out var code));
        Assert.StartsWith(list + Words.UnionMark, code, StringComparison.Ordinal);
    }

    [Fact]
    public void There_is_no_list_of_another_name() =>
        Assert.Contains("moons", Assert.Throws<ArgumentException>(() => Words.Default["moons"]).Message, StringComparison.Ordinal);
}
