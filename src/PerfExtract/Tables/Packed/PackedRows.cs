using PerfExtract.Documents;

namespace PerfExtract.Tables.Packed;

/// <summary>Where a packed cell begins, and over how many columns it stands.</summary>
internal readonly record struct PackedPlace(int Column, int Span = 1);

/// <summary>
/// Walks the rows of a packed table: heads stand as they are, the rows below them are fitted to them, and so on to the next heads. What
/// fits under none is set right of all columns, where no head gives it a meaning.
/// </summary>
internal sealed class PackedRows(Lexicon.Lexicon lexicon)
{
    private readonly LabelReader _labels = lexicon.Derived(static words => new LabelReader(words));
    private readonly RoleReader _roles = lexicon.Derived(static words => new RoleReader(words));
    private readonly PackedHeads _heads = new(lexicon);
    private readonly SlotFit _fit = new(lexicon);

    public IReadOnlyList<string[]> Unstacked(string[] cells) => new CellStack(_labels, _roles, _fit).Rows(cells);

    /// <param name="table">Each row's cells from column 0 on.</param>
    /// <param name="ragged">Blank cells are kept: a row that fits the heads from the left is whole.</param>
    public IReadOnlyList<IReadOnlyList<PackedPlace>> Places(Table table, bool ragged)
    {
        var words = new GridWords(GridReader.Of(table, "", Surroundings.Empty), _labels, _roles);
        var rows = table.Cells.GroupBy(cell => cell.Row).ToDictionary(row => row.Key, row => row.Select(cell => cell.Text.Value).ToArray());
        var texts = Enumerable.Range(0, table.RowCount).Select(row => rows.GetValueOrDefault(row, [])).ToArray();
        List<IReadOnlyList<PackedPlace>> places = [];
        PackedHead? head = null;
        var goals = Nowhere;
        while (places.Count < texts.Length)
        {
            var row = texts[places.Count];
            if (_heads.At(words, texts, places.Count) is { } heads)
            {
                places.AddRange(heads.Places);
                (head, goals) = (heads, Nowhere);
                continue;
            }

            if (goals >= 0 && row.Length == Pair && !row.Any(IsLabel))
            {
                // 预期目标 and 实际完成情况 at the end of the row above.
                places.Add([new PackedPlace(goals), new PackedPlace(goals + 1)]);
                goals = Nowhere;
                continue;
            }

            if (row.Length > 1 && _roles.Field(row[^1]) == TableRole.GoalAchieved && IsGoal(row[^2]))
            {
                goals = row.Length - Pair;
            }

            head = head is not null && EndsBlock(row) ? null : head;
            var isLast = head is not null && row.Length > 0 && head.Slots.Contains(Slot.Name) && IsTotal(row[0]);
            places.Add(head is null || row.Length < Pair || HeaderRow.IsColumnNumbers(words, places.Count) || (ragged && IsWhole(row, head, table.ColumnCount)) ? Plain(row) : Fitted(row, head));
            head = isLast ? null : head;
        }

        return places;
    }

    private const int Nowhere = -1, Pair = 2;

    private static IReadOnlyList<PackedPlace> Plain(string[] row) => [.. row.Select((_, column) => new PackedPlace(column))];

    private bool IsWhole(string[] row, PackedHead head, int width) =>
        row.Length == width || row.Length == head.Width
        || (row.Length < head.Slots.Count && row.Select((cell, i) => Math.Min(SlotFit.Never, _fit.Of(cell, head.Slots[i]))).Sum() < SlotFit.Odd);

    private IReadOnlyList<PackedPlace> Fitted(string[] row, PackedHead head)
    {
        var filled = row[..(Array.FindLastIndex(row, cell => cell.Length > 0) + 1)];
        if (filled.Length > 1 && IsTotal(row[0]) && filled.Length <= Pair + 1 && head.PointsAt(filled) is { } points)
        {
            return [.. points, .. row[filled.Length..].Select((_, i) => new PackedPlace(head.Width + i))];
        }

        if (row.Length == Pair && head.SumBesideNames(row) is { } sum)
        {
            return sum;
        }

        var (columns, cost) = RowFit.Of(row, head.Slots, _fit);
        return cost >= SlotFit.Never ? [.. row.Select((_, i) => new PackedPlace(head.Width + i))]
            : [.. columns.Select((column, i) => new PackedPlace(column >= 0 ? column + head.Shift : head.Width + i))];
    }

    private bool IsTotal(string text) =>
        _roles.Field(text) == TableRole.TotalScore || _labels.Read(text) is { Known: true, Total: not TotalKind.None, Item: null };

    private bool IsGoal(string text) => _roles.Field(text) is TableRole.Goal or TableRole.GoalExpected;

    private bool IsLabel(string text) => _roles.Field(text) != TableRole.None;

    /// <summary>A label of the form that names no row of the block: 评价结论, 年度总体目标, 项目名称.</summary>
    private bool EndsBlock(string[] row) =>
        row.Length > 0 && _roles.Field(row[0]) is not (TableRole.None or TableRole.MoneyBlock or TableRole.Indicator or TableRole.TotalScore)
        && !_labels.Read(row[0]).SaysMoney && !Array.Exists(row, cell => CellFigure.Read(cell).Kind != FigureKind.None);
}
