namespace PerfExtract.Tables;

/// <summary>One grid as understood: its regions, its forms, what the lines around it say. Facts are read from this.</summary>
internal sealed record GridReading(
    GridWords Words, IReadOnlyList<Region> Regions, IReadOnlyList<Form> Forms, TableContext Context, string? Caption)
{
    private readonly Dictionary<Region, IReadOnlyList<MoneyGroup>> _groups = new(ReferenceEqualityComparer.Instance);

    public Grid Grid => Words.Grid;

    /// <summary>The groups of a money region, read once for all that ask.</summary>
    public IReadOnlyList<MoneyGroup> GroupsOf(Region region, LabelReader labels) =>
        _groups.TryGetValue(region, out var groups) ? groups : _groups[region] = new MoneyTableReader(Words, labels).Read(region);

    /// <remarks>Forms follow each other down the grid.</remarks>
    public Form FormAt(int row)
    {
        var (first, end) = (0, Forms.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            (first, end) = Forms[middle].End <= row ? (middle + 1, end) : (first, middle);
        }

        return first < Forms.Count && row >= Forms[first].Top ? Forms[first] : Form.None;
    }
}
