namespace PerfExtract.Tables;

/// <summary>
/// 调整数 beside 预算数 and 执行数 is what was added, or the budget as it stands after; 调整预算 beside 调整后预算 or 预算总额 too. The figures tell: the
/// rates printed are 执行数 over the one, or the one is what the other has more than 预算数.
/// </summary>
internal static class AdjustedColumns
{
    private const string Actual = "actual", Adjusted = "adjusted", Adjustment = "adjustment";

    public static List<MoneyColumn> Known(GridWords words, List<MoneyColumn> columns, IReadOnlyList<MoneyRow> rows)
    {
        var (planned, spent) = (columns.FindIndex(column => Is(column, "initial") || Is(column, "budget")), columns.FindIndex(column => Is(column, Actual)));
        var (changed, adjusted) = (columns.FindIndex(column => Is(column, Adjustment)), columns.FindIndex(column => Is(column, Adjusted)));
        var rate = columns.FindIndex(column => column.Role is TableRole.Rate or TableRole.Completion);
        var second = columns.FindLastIndex(column => Is(column, Adjusted) || Is(column, "budget"));
        return changed >= 0 && adjusted < 0 && spent >= 0 && rate >= 0 && RatesTell(words, rows, changed, spent, rate, planned) ? With(columns, changed, Adjusted)
            : changed < 0 && adjusted < second && planned >= 0 && SumsTell(words, rows, planned, adjusted, second) ? With(columns, adjusted, Adjustment)
            : columns;
    }

    private static bool RatesTell(GridWords words, IReadOnlyList<MoneyRow> rows, int changed, int spent, int rate, int planned)
    {
        var told = false;
        foreach (var row in rows)
        {
            if (At(words, row, rate) is not { } percent || At(words, row, spent) is not { } sum || At(words, row, changed) is not { } basis)
            {
                continue;
            }

            if (!CompletionRates.Fits(sum, basis, percent))
            {
                return false;
            }

            told |= At(words, row, planned) is not { } plan || !CompletionRates.Fits(sum, plan, percent);
        }

        return told;
    }

    /// <summary>500, -60, 440 in each row.</summary>
    private static bool SumsTell(GridWords words, IReadOnlyList<MoneyRow> rows, int planned, int change, int adjusted)
    {
        var told = false;
        foreach (var row in rows)
        {
            if (At(words, row, planned) is not { } plan || At(words, row, change) is not { } added || At(words, row, adjusted) is not { } sum)
            {
                continue;
            }

            if (plan + added != sum)
            {
                return false;
            }

            told |= plan != 0;
        }

        return told;
    }

    private static decimal? At(GridWords words, MoneyRow row, int column) =>
        column >= 0 && row.Values[column] is { } cell && words.Figure(cell) is { Kind: not (FigureKind.None or FigureKind.Dash) } figure ? figure.Value : null;

    private static List<MoneyColumn> With(List<MoneyColumn> columns, int at, string stage) =>
        [.. columns.Select((column, i) => i == at ? column with { Label = column.Label with { Stage = stage } } : column)];

    private static bool Is(MoneyColumn column, string stage) =>
        column is { Role: TableRole.None, Label: { Known: true, Percent: false } label } && label.Stage == stage;
}
