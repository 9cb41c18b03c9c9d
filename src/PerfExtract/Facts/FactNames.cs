using PerfExtract.Lexicon;
using PerfExtract.Records;

namespace PerfExtract.Facts;

/// <summary>The names that tell facts of one item apart: labels and projects have them, an item of the vocabulary needs none.</summary>
internal sealed class FactNames(Lexicon.Lexicon lexicon)
{
    private readonly WordList _items = lexicon["items"];

    /// <param name="project">The project whose whole the fact may be; null for a part of it.</param>
    public string Of(string? item, string label, string? project) =>
        item is null || (item == Items.Project && !IsWhole(label, project)) ? Fold.Word(label) : "";

    /// <summary>年度资金总额 of a project's form is what a table of projects calls by the project's name.</summary>
    private bool IsWhole(string label, string? project) =>
        project is not null && (label == project || (_items.TryWhole(label, out var code) && code == Items.Project));
}
