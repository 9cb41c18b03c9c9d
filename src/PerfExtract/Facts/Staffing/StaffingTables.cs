using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Staffing;

/// <summary>Label and figure side by side (编制人数 | 98) or one above the other, in a form about the organisation.</summary>
internal static class StaffingTables
{
    public static IEnumerable<HeadCount> Read(Table table, StaffingWords posts, Lexicon.Lexicon lexicon)
    {
        var labels = table.Cells.Where(cell => posts.IsField(cell.Text.Value)).ToList();
        var cells = labels.Count == 0 ? [] : table.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        foreach (var label in labels)
        {
            if ((Figure(cells, label.Row, label.EndColumn, lexicon) ?? Below(cells, label, posts, lexicon)) is var (cell, quantity))
            {
                yield return new HeadCount(
                    Labels.Clean(label.Text.Value.AsSpan().Trim().TrimEnd("：:")), quantity.Value,
                    quantity.HasUnit ? quantity.UnitOf(cell.Text.Value) : null,
                    new Place(table.Index, quantity.Start, quantity.End, cell.Row, cell.Column));
            }
        }
    }

    /// <summary>Under a heading of a row of headings the figure stands below.</summary>
    private static (Cell Cell, Quantity Quantity)? Below(
        Dictionary<(int Row, int Column), Cell> cells, Cell label, StaffingWords posts, Lexicon.Lexicon lexicon)
    {
        var right = cells.GetValueOrDefault((label.Row, label.EndColumn));
        return right is not null && !posts.IsField(right.Text.Value) ? null : Figure(cells, label.EndRow, label.Column, lexicon);
    }

    private static (Cell Cell, Quantity Quantity)? Figure(
        Dictionary<(int Row, int Column), Cell> cells, int row, int column, Lexicon.Lexicon lexicon) =>
        cells.TryGetValue((row, column), out var cell) && QuantityReader.TryWhole(cell.Text.Value, lexicon, out var quantity) && IsHeads(cell, quantity)
            ? (cell, quantity)
            : null;

    private static bool IsHeads(Cell cell, Quantity quantity) =>
        quantity is { Inexact: false, High: null, Comparator: Comparator.None, Scale: 1m } && decimal.IsInteger(quantity.Value) && quantity.Value >= 0
        && (quantity.Kind == QuantityKind.Number || quantity.UnitOf(cell.Text.Value) is "人" or "名" or "个");
}
