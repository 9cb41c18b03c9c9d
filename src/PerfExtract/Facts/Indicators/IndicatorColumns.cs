using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>Which column of an indicator block holds what. A column is [Start, End) of the grid.</summary>
internal sealed record IndicatorColumns(
    IReadOnlyList<IndicatorColumn> Levels, IndicatorColumn Name, IReadOnlyDictionary<TableRole, IndicatorColumn> Others, bool NamesHoldWeights)
{
    public IndicatorColumn? this[TableRole role] => Others.GetValueOrDefault(role);
}

internal sealed record IndicatorColumn(int Start, int End, TableRole Role);
