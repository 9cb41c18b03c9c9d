namespace PerfExtract.Tables.Flattened;

/// <summary>
/// Under which heads the figures of a short row stand that is a part of the total above it: 其中：当年财政拨款 | 200 | 180 | 160 below
/// 年初预算数, 全年预算数, 全年执行数, 分值, 执行率, 得分. Points are the total's own, and no part is more than its total.
/// </summary>
internal static class PartFit
{
    /// <param name="total">The first figure of the total's row, which fills all columns.</param>
    /// <returns>The column of each figure, or null where nothing proves it.</returns>
    public static IReadOnlyList<int>? Of(FlatWords words, IReadOnlyList<FlatCell> cells, int heads, int width, int total, int figures, int count)
    {
        if (Enumerable.Range(0, width).Any(i => words.IsFigureHead(cells[heads + i].Text) == i < count))
        {
            return null;
        }

        for (var i = 0; i < count; i++)
        {
            var (whole, part) = (CellFigure.Read(cells[total + i].Text), CellFigure.Read(cells[figures + i].Text));
            if (!whole.IsAmount || !(part.IsAmount || part.Kind == FigureKind.Dash) || part.Value * part.Scale > whole.Value * whole.Scale)
            {
                return null;
            }
        }

        return [.. Enumerable.Range(0, count)];
    }
}
