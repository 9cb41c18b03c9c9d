using System.Text;

namespace PerfExtract.Cli.Tests;

/// <summary>A file of further words that cannot be taken is said in one line, with the line of the file, and exits 2.</summary>
public sealed class WordFileTests : IDisposable
{
    private readonly Workspace _workspace = new();

    [Theory]
    [InlineData("items\treception\n", ":1: expected list, code, synonym, note")]
    [InlineData("# mine\n\nmoons\treception\t接待\n", ":3: no word list is named moons")]
    [InlineData("items\treception\t迎来送往费\nitems\tmoonshine\t月光费\n", ":2: “moonshine” is no code of items")]
    [InlineData("items\treception\t迎来送往费\n# again\nitems\treception\t迎来送往费\n", ":3: “迎来送往费” is held by reception already")]
    [InlineData("items\toverseas\t公务接待费\n", ":1: “公务接待费” is held by reception already")]
    [InlineData("items\treception\t　\n", ":1: the code or the synonym is empty")]
    [InlineData("items\treception\t迎\u001b[31m来\n", ":1: the synonym holds a control character")]
    public void A_row_that_cannot_be_taken_is_named_by_its_line(string rows, string problem) =>
        AssertRefused(_workspace.Write("words.tsv", rows), problem);

    [Fact]
    public void A_word_without_end_and_a_file_without_end_are_refused()
    {
        AssertRefused(_workspace.Write("words.tsv", $"items\treception\t{new string('长', 101)}\n"), ":1: the synonym has 101 characters");
        AssertRefused(_workspace.Write("large.tsv", new byte[(8 << 20) + 1]), ": it has more than 8 MB");
        if (!OperatingSystem.IsWindows())
        {
            AssertRefused("/dev/zero", ": it has more than 8 MB");
        }
    }

    [Fact]
    public void Another_encoding_is_said_with_the_line_it_begins_in()
    {
        var gb = CodePagesEncodingProvider.Instance.GetEncoding("gb18030")!;
        AssertRefused(_workspace.Write("gb.tsv", [.. "# ascii\n"u8, .. gb.GetBytes("items\treception\t迎来送往费\n")]), ":2: this is not written in UTF-8");
    }

    [Fact]
    public void A_sound_file_is_taken_with_or_without_a_byte_order_mark()
    {
        var plain = Program.Run("vocabulary", "--lexicon", _workspace.Write("plain.tsv", "items\treception\t迎来送往费\tmine\n"));
        var marked = Program.Run("vocabulary", "--lexicon", _workspace.Write("marked.tsv", "\uFEFFitems\treception\t迎来送往费\r\n"));
        Assert.Contains("迎来送往费", plain.Output, StringComparison.Ordinal);
        Assert.Equal(plain.Output, marked.Output);
    }

    public void Dispose() => _workspace.Dispose();

    private static void AssertRefused(string path, string problem)
    {
        var ran = Program.Run("vocabulary", "--lexicon", path);
        Assert.Equal(2, ran.Exit);
        Assert.Empty(ran.Output);
        Assert.StartsWith($"perfextract: {path}{problem}", Assert.Single(ran.ErrorLines), StringComparison.Ordinal);
    }
}
