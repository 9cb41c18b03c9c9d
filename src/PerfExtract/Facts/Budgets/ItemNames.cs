using PerfExtract.Records;

namespace PerfExtract.Facts.Budgets;

/// <summary>The plain Chinese name of an item: the first of its words in the lexicon.</summary>
public static class ItemNames
{
    public static string Of(string item, Lexicon.Lexicon lexicon)
    {
        foreach (var row in lexicon.Rows("items"))
        {
            if (row.Code == item)
            {
                return row.Word;
            }
        }

        return item;
    }
}
