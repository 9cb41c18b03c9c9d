namespace PerfExtract.Tables.Flattened;

/// <summary>
/// 教育支出 | 30 | 30 below 合计, 基本支出, 项目支出: which of the parts is blank nobody knows, but where any sum is printed, the total is. The
/// first figure is the total's, and the others stand under no head.
/// </summary>
internal static class TotalFit
{
    /// <returns>The column of each figure, those that are not known right of all; null where the first head is no total or the first figure none.</returns>
    public static IReadOnlyList<int>? Of(FlatWords words, IReadOnlyList<FlatCell> cells, int heads, int width, int figures, int count)
    {
        if (!words.IsTotal(cells[heads].Text) || Enumerable.Range(1, width - 1).Any(i => words.IsFigureHead(cells[heads + i].Text) || words.IsTotal(cells[heads + i].Text)))
        {
            return null;
        }

        decimal parts = 0;
        for (var i = 0; i < count; i++)
        {
            if (CellFigure.Read(cells[figures + i].Text) is not { IsAmount: true } figure)
            {
                return null;
            }

            parts += i > 0 ? figure.Value * figure.Scale : 0;
        }

        var total = CellFigure.Read(cells[figures].Text);
        return count == 1 || total.Value * total.Scale == parts ? [0, .. Enumerable.Range(width, count - 1)] : null;
    }
}
