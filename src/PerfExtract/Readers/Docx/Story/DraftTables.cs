using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>
/// Tables that Word keeps apart and a reader takes for one: between the two stands nothing but an empty line or a page's end.
/// </summary>
internal static class DraftTables
{
    public static IReadOnlyList<Draft> Joined(List<Draft> drafts)
    {
        var kept = new List<Draft>(drafts.Count);
        DraftTable? last = null;
        foreach (var draft in drafts)
        {
            if (draft is DraftTable { Within: null } table)
            {
                if (last is not null && last.TryTakeIn(table))
                {
                    continue;
                }

                last = table;
            }
            else if (draft is DraftTable { Within: { Outer.JoinedTo: { } joined } within } nested)
            {
                nested.Within = (joined.Whole, within.Place with { Row = within.Place.Row + joined.Row });
            }
            else if (draft is DraftParagraph && draft.Layer != Layer.TextBox)
            {
                // A text box hangs on something; it does not stand between.
                last = null;
            }

            kept.Add(draft);
        }

        return kept;
    }
}
