namespace PerfExtract.Outputs.Names;

/// <summary>The same words in both languages of a view.</summary>
public readonly record struct Phrase(string Chinese, string English)
{
    /// <summary>What a code of the contract is called; the code itself where it has no name.</summary>
    public static Phrase Of(string group, string code) => new(Names.Of(group, code, Language.Chinese), Names.Of(group, code, Language.English));

    /// <summary>What a view says of its own: the rows of group "view".</summary>
    public static Phrase View(string code) => Names.Find("view", code, Language.Chinese) is { } chinese
        ? new Phrase(chinese, Names.Of("view", code, Language.English))
        : throw new ArgumentException($"names.tsv has no view {code}", nameof(code));

    /// <summary>A report's own words, which have no translation.</summary>
    public static Phrase AsWritten(string text) => new(text, text);

    public string In(Language language) => language == Language.English ? English : Chinese;

    public static Phrase Join(string between, params IEnumerable<Phrase> parts)
    {
        var all = parts.Where(part => part.Chinese is { Length: > 0 }).ToList();
        return new Phrase(string.Join(between, all.Select(part => part.Chinese)), string.Join(between, all.Select(part => part.English)));
    }
}
