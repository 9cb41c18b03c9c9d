namespace PerfExtract.Facts.Prose;

/// <summary>What a clause is about: an item of the vocabulary or a name, [Start, End) of the text; empty where the heading gave it.</summary>
/// <param name="ClassLine">The name is a line of a classification, though no list knows it.</param>
internal readonly record struct Subject(string? Item, int Start, int End, bool Project, string? Fund = null, int Block = -1, string? Side = null, bool ClassLine = false)
{
    public bool HasWords => End > Start;

    public bool Known => Item is not null || Project;
}
