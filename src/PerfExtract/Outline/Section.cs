using PerfExtract.Documents;

namespace PerfExtract.Outline;

/// <summary>A heading and what stands under it.</summary>
/// <param name="Number">The numeral without brackets and dots; for 第一部分 and 第一章 the whole word; null for an unnumbered heading.</param>
/// <param name="Place">Where the title's words stand, without the number.</param>
/// <param name="Path">The titles from the top down to this one: a fact's context.</param>
public sealed record Section(
    string Id, string? Parent, int Level, string? Number, string Title, string Kind, Place Place, IReadOnlyList<string> Path);
