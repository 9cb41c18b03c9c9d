using FsCheck;
using FsCheck.Fluent;
using PerfExtract.Documents;

namespace PerfExtract.Tests.Documents;

public class CharSetTests
{
    private const string Characters = "，。；：、\t09Ａ一龥\uD800\uFFFF";

    private static readonly CharSet s_set = new(Characters);

    [Fact]
    public void Finds_what_a_search_for_each_character_finds() =>
        Check.QuickThrowOnFailure(Prop.ForAll<string?, byte>(static (drawn, mix) => AssertFinds(drawn, mix)));

    private static void AssertFinds(string? drawn, byte mix)
    {
        // Drawn texts alone would hold hardly any of them.
        var text = (drawn ?? "") + string.Concat(Enumerable.Repeat("预算", mix % 3)) + Characters[mix % Characters.Length] + "决算";
        var span = text.AsSpan();
        var all = Characters.ToCharArray();

        Assert.Equal(text.IndexOfAny(all), span.IndexOfAny(s_set));
        Assert.Equal(text.LastIndexOfAny(all), span.LastIndexOfAny(s_set));
        Assert.Equal(span.IndexOfAnyExcept(all), span.IndexOfAnyExcept(s_set));
        Assert.Equal(span.LastIndexOfAnyExcept(all), span.LastIndexOfAnyExcept(s_set));
        Assert.True(span.ContainsAny(s_set));
        Assert.Equal(span.ContainsAnyExcept(all), span.ContainsAnyExcept(s_set));
    }

    [Fact]
    public void Holds_its_characters_and_no_other()
    {
        var held = Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(s_set.Contains);

        Assert.Equal(Characters.Order(), held);
    }

    [Fact]
    public void Finds_nothing_in_nothing()
    {
        Assert.Equal(-1, ReadOnlySpan<char>.Empty.IndexOfAny(s_set));
        Assert.Equal(-1, ReadOnlySpan<char>.Empty.LastIndexOfAnyExcept(s_set));
        Assert.Equal(-1, "预算".AsSpan().IndexOfAny(new CharSet()));
    }
}
