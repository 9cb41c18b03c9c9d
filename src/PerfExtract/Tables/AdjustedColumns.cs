namespace PerfExtract.Tables;

/// <summary>
/// 调整数 beside 预算数 and 执行数 is what was added, or the budget as it stands after. It is the latter where the rates printed
/// are 执行数 over it, and not over the 预算数.
/// </summary>
internal static class AdjustedColumns
{
    private const string Actual = "actual", Adjusted = "adjusted", Adjustment = "adjustment";

    public static List<MoneyColumn> Known(GridWords words, List<MoneyColumn> columns, IReadOnlyList<MoneyRow> rows)
    {
        var (change, spent) = (columns.FindIndex(column => Is(column, Adjustment)), columns.FindIndex(column => Is(column, Actual)));
        var rate = columns.FindIndex(column => column.Role is TableRole.Rate or TableRole.Completion);
        if (change < 0 || spent < 0 || rate < 0 || columns.Exists(column => Is(column, Adjusted)))
        {
            return columns;
        }

        var planned = columns.FindIndex(column => column is { Role: TableRole.None, Label: { Known: true, Percent: false, Stage: "initial" or "budget" } });
        var told = false;
        foreach (var row in rows)
        {
            decimal? At(int column) => column >= 0 && row.Values[column] is { } cell && words.Figure(cell) is { Kind: not (FigureKind.None or FigureKind.Dash) } figure ? figure.Value : null;
            if (At(rate) is not { } percent || At(spent) is not { } sum || At(change) is not { } basis)
            {
                continue;
            }

            if (!CompletionRates.Fits(sum, basis, percent))
            {
                return columns;
            }

            told |= At(planned) is not { } plan || !CompletionRates.Fits(sum, plan, percent);
        }

        return told ? [.. columns.Select((column, i) => i == change ? column with { Label = column.Label with { Stage = Adjusted } } : column)] : columns;
    }

    private static bool Is(MoneyColumn column, string stage) =>
        column is { Role: TableRole.None, Label: { Known: true, Percent: false } label } && label.Stage == stage;
}
