namespace PerfExtract.Tables.Packed;

/// <summary>The heads of a block, of one storey or two, and where they stand.</summary>
/// <param name="Slots">What stands below each column of the block.</param>
/// <param name="Places">Of the cells of each row of heads.</param>
internal sealed record PackedHead(IReadOnlyList<Slot> Slots, IReadOnlyList<IReadOnlyList<PackedPlace>> Places)
{
    /// <summary>The column of the first slot.</summary>
    public int Shift { get; init; }

    public int Width => Slots.Count + Shift;

    private const decimal Full = 100;

    /// <summary>总分 | 100 | 97: what may be reached and what was, under 分值 and 得分; of one figure, 100 is what may be reached.</summary>
    public IReadOnlyList<PackedPlace>? PointsAt(string[] row)
    {
        var (weight, score) = (ColumnOf(Slot.Weight), ColumnOf(Slot.Score));
        var name = ColumnOf(Slot.Name);
        if (weight < 1 || score < weight || name < 0 || Array.Exists(row[1..], cell => CellFigure.Read(cell).Kind != FigureKind.Number))
        {
            return null;
        }

        var first = row.Length > 2 || CellFigure.Read(row[^1]).Value == Full ? weight : score;
        return [new PackedPlace(Shift), .. row[1..].Select((_, i) => new PackedPlace(Shift + (i == 0 ? first : score)))];
    }

    /// <summary>水务局 | 8,827,620.53 in a list of several projects and their indicators: what an office has in all, under the heads of names and of sums.</summary>
    public IReadOnlyList<PackedPlace>? SumBesideNames(string[] row) =>
        ColumnOf(Slot.Name) is > 0 and var name && ColumnOf(Slot.Sum) is > 0 and var sum && sum < name && CellFigure.Read(row[^1]).Kind == FigureKind.Number
            ? [new PackedPlace(Shift), new PackedPlace(Shift + sum)]
            : null;

    private int ColumnOf(Slot slot)
    {
        for (var i = 0; i < Slots.Count; i++)
        {
            if (Slots[i] == slot)
            {
                return i;
            }
        }

        return -1;
    }
}
