using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>Of which stage the money is at a crossing of a money region.</summary>
internal sealed class MoneyStages(MoneyGroup group, TableContext context)
{
    private readonly bool _budgeted = group.Columns.Any(column => column.Label.Stage is Stages.Budget or Stages.Initial or Stages.Adjusted);
    private readonly bool _spent = group.Columns.Any(column => column.Label.Stage == Stages.Actual);
    private readonly string? _stageSum = StageSum(group, context);

    /// <param name="carried">The stage that the crossing is of by its item; null where the heads tell.</param>
    public (string Stage, bool Said)? Of(Label row, Label column, string? carried)
    {
        if (carried is not null)
        {
            return (carried, true);
        }

        var rowStage = row.Item == Items.CarryOver ? null : row.Stage;
        // 预算安排情况（调整后） over 预算数: one says of which budget the other speaks. 其中：本级安排 is a part, of what we know not.
        var said = row.OfWhich ? null : Finer(column.Stage, rowStage) ?? Finer(rowStage, column.Stage);
        if (said is null && column.Stage is { } one && rowStage is { } two && one != two)
        {
            return null;
        }

        said ??= column.Stage ?? rowStage;
        return said is not null ? (said, true)
            : row is { Total: not TotalKind.None, Item: null } && _stageSum is { } sum ? (sum, true)
            // 2022年支出 | 2023年预算 | 2023年支出: what was spent.
            : _budgeted && column is { Item: Items.ExpenditureTotal, SaysYear: true } ? (Stages.Actual, true)
            // 预算资金 beside 实际支出, whatever the caption says (完成情况表).
            : _spent && column.Item == Items.Project && column.Text.Contains("预算", StringComparison.Ordinal) ? (Stages.Budget, true)
            : HintOf(row) is { } hint ? (hint, true)
            : context.GoalsForm ? (Stages.Budget, false)
            : context.Stage is { } stage ? (stage, false)
            : null;
    }

    private static string? Finer(string? one, string? plain) =>
        plain == Stages.Budget && one is Stages.Initial or Stages.Adjusted ? one : null;

    /// <summary>结转和结余 without a word of when: on the side of income it came in, on that of expenditure it goes out.</summary>
    public string? CarriedBy(string text) =>
        text.Contains('上', StringComparison.Ordinal) || text.Contains('初', StringComparison.Ordinal) ? Stages.CarriedIn
            : ItemFamilies.IsIncome(group.Side.Item) || context.SaysIncome ? Stages.CarriedIn
            : ItemFamilies.IsExpenditure(group.Side.Item) ? Stages.CarriedOut
            // 结转结余 beside the funds of planned projects is a source.
            : group.ByProject && context.Stage == Stages.Budget ? Stages.CarriedIn
            : null;

    /// <summary>What 小计 below 年初预算, 上年结转, 本年追加 adds up to: what may be spent, or the adjusted budget where nothing was carried in.</summary>
    private static string? StageSum(MoneyGroup group, TableContext context)
    {
        var stages = group.Rows.Where(row => row.Label.Item is null or Items.CarryOver).Select(row => row.Label.Stage).OfType<string>().ToHashSet();
        return !stages.Overlaps([Stages.Initial, Stages.Budget]) || !stages.Overlaps([Stages.CarriedIn, Stages.Adjustment]) || stages.Contains(Stages.Actual) ? null
            : context.Stage is Stages.Available or Stages.Adjusted ? context.Stage
            : stages.Contains(Stages.CarriedIn) ? Stages.Available
            : Stages.Adjusted;
    }

    /// <summary>收入预算合计, 支出决算总额: the name of a total may hold its stage.</summary>
    private static string? HintOf(Label row) =>
        !ItemFamilies.IsWide(row.Item) && row.Item != Items.ThreePublic ? null
            : row.Text.Contains("决算", StringComparison.Ordinal) ? Stages.Actual : null;
}
