using PerfExtract.Lexicon;

namespace PerfExtract.Facts.Budgets;

/// <summary>The plain Chinese name of an item: the first of its words in the lexicon.</summary>
internal sealed class ItemNames
{
    private readonly Dictionary<string, string> _names;

    private ItemNames(WordList items) => _names = items.Codes.Zip(items.Names).ToDictionary(one => one.First, one => one.Second, StringComparer.Ordinal);

    public static string Of(string item, Lexicon.Lexicon lexicon) =>
        lexicon.Derived(static words => new ItemNames(words["items"]))._names.GetValueOrDefault(item, item);
}
