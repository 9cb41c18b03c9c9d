using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>Which column of an indicator block holds what. A column is [Start, End) of the grid.</summary>
/// <param name="NamesHoldWeights">三级指标（分值）.</param>
/// <param name="TargetsHoldActuals">目标值/完成值: one column of both.</param>
internal sealed record IndicatorColumns(
    IReadOnlyList<IndicatorColumn> Levels, IndicatorColumn Name, IReadOnlyDictionary<TableRole, IndicatorColumn> Others, bool NamesHoldWeights,
    bool TargetsHoldActuals)
{
    public IndicatorColumn? this[TableRole role] => Others.GetValueOrDefault(role);
}

/// <param name="Inherited">The head above its own says what it holds.</param>
internal sealed record IndicatorColumn(int Start, int End, TableRole Role, bool Inherited = false);
