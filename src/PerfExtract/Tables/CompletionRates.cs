namespace PerfExtract.Tables;

/// <summary>
/// 完成率 beside money may be of the money or of the work. It is the money's where each row's figure is its 执行数 over its 预算数.
/// </summary>
internal static class CompletionRates
{
    /// <summary>Percents are printed with two digits or fewer, and often cut.</summary>
    private const decimal Tolerance = 0.51m;

    public static IReadOnlyList<MoneyColumn> Known(GridWords words, IReadOnlyList<MoneyColumn> columns, IReadOnlyList<MoneyRow> rows) =>
        columns.All(column => column.Role != TableRole.Completion) ? columns
            : [.. columns.Select((column, i) => column.Role != TableRole.Completion ? column
                : column with { Role = IsOfMoney(words, columns, rows, i) ? TableRole.Rate : TableRole.Share })];

    private static bool IsOfMoney(GridWords words, IReadOnlyList<MoneyColumn> columns, IReadOnlyList<MoneyRow> rows, int rate)
    {
        var shown = 0;
        foreach (var row in rows)
        {
            if (row.Values[rate] is not { } cell || words.Figure(cell) is not { Kind: FigureKind.Percent or FigureKind.Number } printed)
            {
                continue;
            }

            var (spent, budgets) = (default(decimal?), new List<decimal>());
            foreach (var (column, value) in columns.Zip(row.Values))
            {
                if (value is null || column is not { Role: TableRole.None, Label: { Known: true, Percent: false, YearOffset: null or 0, Stage: { } stage } } || words.Figure(value) is not { IsAmount: true } figure)
                {
                    continue;
                }

                if (stage == Actual)
                {
                    spent = figure.Value;
                }
                else
                {
                    budgets.Add(figure.Value);
                }
            }

            if (spent is not { } sum || budgets.Count == 0)
            {
                continue;
            }

            if (!budgets.Exists(budget => Fits(sum, budget, printed.Value)))
            {
                return false;
            }

            shown++;
        }

        return shown > 0;
    }

    /// <summary>A printed percent is what was spent over a budget.</summary>
    public static bool Fits(decimal spent, decimal budget, decimal percent) =>
        budget != 0 && Math.Abs((spent / budget * 100) - percent) <= Tolerance;

    private const string Actual = "actual";
}
