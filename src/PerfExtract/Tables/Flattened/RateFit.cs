namespace PerfExtract.Tables.Flattened;

/// <summary>
/// Under which heads the figures of a short row stand, where a percent tells: 其中：省级资金 | 200 | 180 | 90% below 全年预算数, 全年执行数,
/// 分值, 执行率, 得分 left out its points, for 180 of 200 are 90%.
/// </summary>
internal static class RateFit
{
    /// <summary>A rate is printed with two places at most, and may be cut instead of rounded.</summary>
    private const decimal Tolerance = 0.01m;

    /// <summary>The column of each figure, or null where nothing proves it.</summary>
    public static IReadOnlyList<int>? Of(FlatWords words, IReadOnlyList<FlatCell> cells, int heads, int width, int figures, int count)
    {
        int? rate = null, at = null;
        List<int> sums = [];
        for (var i = 0; i < width; i++)
        {
            var role = words.Money(cells[heads + i].Text);
            if (role == TableRole.Rate)
            {
                if (rate is not null)
                {
                    return null;
                }

                rate = i;
            }
            else if (rate is null && role is TableRole.None or TableRole.Amount)
            {
                sums.Add(i);
            }
        }

        for (var i = 0; i < count; i++)
        {
            if (CellFigure.Read(cells[figures + i].Text).Kind == FigureKind.Percent)
            {
                if (at is not null)
                {
                    return null;
                }

                at = i;
            }
        }

        var behind = count - at - 1;
        if (rate is not { } column || at is not { } percent || percent < 2 || percent != sums.Count || (behind != 0 && behind != width - column - 1)
            || !Proves(cells, figures, percent))
        {
            return null;
        }

        return [.. sums, column, .. Enumerable.Range(column + 1, behind.Value)];
    }

    /// <summary>The last sum is of the one before it what the rate says.</summary>
    private static bool Proves(IReadOnlyList<FlatCell> cells, int figures, int percent)
    {
        var (budget, spent, rate) = (Value(cells[figures + percent - 2]), Value(cells[figures + percent - 1]), Value(cells[figures + percent]));
        return budget is > 0 && spent is >= 0 && rate is { } said && Math.Abs((spent.Value / budget.Value * 100) - said) <= Tolerance;
    }

    private static decimal? Value(FlatCell cell) => CellFigure.Read(cell.Text) is { Kind: not (FigureKind.None or FigureKind.Dash) } figure ? figure.Value : null;
}
