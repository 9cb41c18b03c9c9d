using PerfExtract.Lexicon;
using Words = PerfExtract.Lexicon.Lexicon;

namespace PerfExtract.Tests.Lexicons;

/// <summary>A user's own rows: the first that cannot be taken is named by its line.</summary>
public class LexiconOverlayTests
{
    [Theory]
    [InlineData("# remark\n\nitems\treception", "mine.tsv:3: expected list, code, synonym, note, parted by tabs")]
    [InlineData("items\t\t迎来送往费", "mine.tsv:1: the code or the synonym is empty")]
    [InlineData("items\treception\t“ ”", "mine.tsv:1: the code or the synonym is empty")]
    [InlineData("moons\treception\t迎来送往费", "mine.tsv:1: no word list is named moons")]
    [InlineData("items\tmoon\t迎来送往费", "mine.tsv:1: “moon” is no code of items")]
    [InlineData("items\treception\t迎来送往费\nitems\tmeeting\t迎来送往费", "mine.tsv:2: “迎来送往费” is held by reception already")]
    [InlineData("items\tmeeting\t公务接待费", "mine.tsv:1: “公务接待费” is held by reception already")]
    [InlineData("items\treception\t{迎来|送往}费\nitems\tmeeting\t迎来{费|}", "mine.tsv:2: “迎来费” is held by reception already")]
    [InlineData("items\treception\t{迎来|{送|往}}费", "mine.tsv:1: choices are written {one|other}")]
    [InlineData("items\treception\t迎来|送往费", "mine.tsv:1: choices are written {one|other}")]
    [InlineData("items\treception\t{迎来|送往费", "mine.tsv:1: choices are written {one|other}")]
    [InlineData("items\treception\t{|迎来}{|送往}", "mine.tsv:1: where nothing is chosen, nothing is left of the synonym")]
    [InlineData("items\treception\t{一|二|三}{一|二|三}{一|二|三}{一|二|三}{一|二|三}{一|二|三}{一|二|三}", "mine.tsv:1: the choices make more than 2000 words")]
    [InlineData("items\tmeeting\t迎来\u0007送往", "mine.tsv:1: the synonym holds a control character")]
    public void A_row_that_cannot_be_taken_is_named(string rows, string problem) =>
        Assert.StartsWith(problem, Assert.Throws<LexiconException>(() => Words.WithRows(new StringReader(rows), "mine.tsv")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_word_has_so_many_characters_at_most()
    {
        var row = $"items\treception\t{new string('费', 101)}";

        Assert.Contains("101 characters", Assert.Throws<LexiconException>(() => Words.WithRows(new StringReader(row), "mine.tsv")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void White_space_around_columns_and_notes_do_not_count()
    {
        var words = Words.WithRows(new StringReader(" items \t reception \t 迎来送往费 \t a note \t more\r\n"), "mine.tsv");

        Assert.True(words["items"].TryWhole("迎来送往费", out var code));
        Assert.Equal("reception", code);
    }

    [Fact]
    public void Choices_are_a_word_each_and_give_way_to_rows_of_their_own()
    {
        var words = Words.WithRows(new StringReader("items\treception\t{公务|迎来|}送往{费|}\nitems\tmeeting\t迎来送往费\nitems\treception\t公务{接待|迎宾}费\n"), "mine.tsv")["items"];

        Assert.Equal(
            ["reception", "reception", "meeting", "reception", "reception", "reception"],
            ((string[])["公务送往费", "公务送往", "迎来送往费", "迎来送往", "送往", "公务迎宾费"]).Select(word => words.TryWhole(word, out var code) ? code : null));
    }
}
