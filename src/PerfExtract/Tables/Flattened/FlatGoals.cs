using PerfExtract.Documents;

namespace PerfExtract.Tables.Flattened;

/// <summary>
/// The sentences of a form's goals, where its lines are lost: one behind its label, or two behind 预期目标 and 实际完成情况. A further
/// label must follow: of more paragraphs nobody knows which belong to the goal and which to what was done.
/// </summary>
/// <param name="cellAt">The block as a cell, or null where it is none.</param>
internal sealed class FlatGoals(Document document, FlatWords words, Func<int, FlatCell?> cellAt)
{
    public IReadOnlyList<FlatCell> At(int block, IReadOnlyList<FlatCell> before)
    {
        var wanted = before.Count == 0 || !words.IsGoal(before[^1]) ? 0
            : before.Count > 1 && words.IsGoalPair(before[^2], before[^1]) ? 2
            : 1;
        List<FlatCell> found = [];
        for (var i = block; wanted > 0 && i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph paragraph)
            {
                return [];
            }

            var text = paragraph.Text.Value.AsSpan();
            if (text.IsWhiteSpace() || !FlatRunFinder.IsBody(paragraph))
            {
                continue;
            }

            if (found.Count == wanted)
            {
                return cellAt(i) is { } next && (words.IsLabel(next) || (next.IsText && words.Indicator(next.Text) != TableRole.None)) ? found : [];
            }

            var start = text.Length - text.TrimStart().Length;
            var cell = new FlatCell(text.Trim().ToString(), new Place(i, start, text.TrimEnd().Length), i, false);
            if (words.IsLabel(cell))
            {
                return [];
            }

            found.Add(cell);
        }

        return [];
    }
}
