namespace PerfExtract.Facts.Budgets;

/// <summary>The plain Chinese name of an item: the first of its words in the lexicon.</summary>
internal sealed class ItemNames
{
    private readonly Dictionary<string, string> _names = [];

    private ItemNames(Lexicon.Lexicon lexicon)
    {
        foreach (var row in lexicon.Rows("items"))
        {
            _names.TryAdd(row.Code, row.Word);
        }
    }

    public static string Of(string item, Lexicon.Lexicon lexicon) =>
        lexicon.Derived(static words => new ItemNames(words))._names.GetValueOrDefault(item, item);
}
