using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>A figure of a table with all that its row, its column and its table say of it, before its unit and year are settled.</summary>
/// <param name="StageSaid">The row or the column names the stage; else the caption does.</param>
internal sealed record TableAmount(
    GridCell Cell, CellFigure Figure, Crossed Crossed, string Stage, bool StageSaid, string? Side, int? Year, int? YearOffset,
    bool SeveralYears, MoneyUnit? Unit);
