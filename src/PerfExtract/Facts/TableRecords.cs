using PerfExtract.Documents;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts;

/// <summary>The document's tables as the record shows them: all of their text, whether facts were read from it or not.</summary>
internal static class TableRecords
{
    private const string Budget = "budget", Indicators = "indicators", ProjectForm = "form", Other = "other";

    public static IReadOnlyList<TableRecord> Of(IReadOnlyList<GridReading> readings, Citations citations) =>
        [.. readings.Select(reading => Of(reading, citations))];

    private static TableRecord Of(GridReading reading, Citations citations)
    {
        var grid = reading.Grid;
        var rows = new string[grid.RowCount][];
        for (var row = 0; row < grid.RowCount; row++)
        {
            Array.Fill(rows[row] = new string[grid.ColumnCount], "");
        }

        foreach (var cell in grid.Cells)
        {
            rows[cell.Row][cell.Column] = cell.Text;
        }

        // A table without a word is shown by its first cell.
        var shown = grid.Cells.FirstOrDefault(cell => !cell.IsBlank) ?? grid.Cells[0];
        return new TableRecord(
            grid.Id,
            reading.Caption,
            grid.Around.Unit?.Name ?? UnitIn(reading),
            KindOf(reading),
            HeaderRows(reading),
            rows,
            [.. grid.Cells.Where(cell => cell.RowSpan > 1 || cell.ColumnSpan > 1).Select(cell => new MergeRecord(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan))],
            [citations.Of(shown.Words, grid.Id, shown.Row, shown.Column)]);
    }

    private static string? UnitIn(GridReading reading)
    {
        foreach (var cell in reading.Grid.Cells)
        {
            if (!reading.Words.IsFigure(cell) && Budgets.TableUnits.UnitIn(cell) is { } unit)
            {
                return unit.Name;
            }
        }

        return null;
    }

    private static string KindOf(GridReading reading)
    {
        var kinds = reading.Regions.Select(region => region.Kind).ToHashSet();
        var fields = reading.Forms.Any(form => form.Fields.Count > 0);
        return fields ? ProjectForm
            : kinds.Contains(RegionKind.Indicators) ? Indicators
            : kinds.Contains(RegionKind.Money) && !reading.Context.NotBudget ? Budget
            : Other;
    }

    /// <summary>The rows down to the end of the first header; a form without one has none.</summary>
    private static int HeaderRows(GridReading reading) =>
        reading.Forms.Any(form => form.Fields.Count > 0) ? 0
            : reading.Regions.FirstOrDefault(region => region.Kind != RegionKind.Fields)?.Body ?? 0;
}
