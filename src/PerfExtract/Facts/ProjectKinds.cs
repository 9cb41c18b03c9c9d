namespace PerfExtract.Facts;

/// <summary>项目, 专项资金 behind a project's name: what kind of thing it is, and no part of what tells it from others.</summary>
internal sealed class ProjectKinds
{
    private readonly string[] _longestFirst;

    private ProjectKinds(Lexicon.Lexicon lexicon) =>
        _longestFirst = [.. lexicon.Rows("project-name-ends").Where(row => row.Code == "kind").Select(row => row.Word).OrderByDescending(word => word.Length)];

    public ReadOnlySpan<string> LongestFirst => _longestFirst;

    public static ProjectKinds Of(Lexicon.Lexicon lexicon) => lexicon.Derived(static words => new ProjectKinds(words));
}
