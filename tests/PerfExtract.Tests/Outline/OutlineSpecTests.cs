using PerfExtract.Outline;

namespace PerfExtract.Tests.Outline;

public sealed class OutlineSpecTests
{
    private const string Spec = "Outline/outline.md";

    public static TheoryData<string> Cases => SpecFence.Names(Spec);

    /// <summary>Level, number (– for none) and title of each section.</summary>
    [Theory]
    [MemberData(nameof(Cases))]
    public void The_section_tree(string name)
    {
        var fence = SpecFence.Named(Spec, name);
        var document = fence.Document();
        var tree = OutlineReader.Read(document, PerfExtract.Lexicon.Lexicon.Default);

        Assert.Equal(fence.Expected, tree.Sections.Select(section => $"{section.Level} {section.Number ?? "–"} {section.Title}"));
        Assert.All(tree.Sections, section => Assert.Equal(section.Title, document.Quote(section.Place)));
    }
}
