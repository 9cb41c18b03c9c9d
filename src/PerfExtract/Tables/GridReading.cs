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
        var first = RowOrder.CountBefore(Forms, form => form.End <= row);
        return first < Forms.Count && row >= Forms[first].Top ? Forms[first] : Form.None;
    }

    /// <summary>The forms that have rows of the region.</summary>
    public IEnumerable<Form> FormsOf(Region region) => RowOrder.Between(Forms, form => form.End <= region.Top, form => form.Top >= region.End);

    /// <summary>The regions that begin within the form.</summary>
    public IEnumerable<Region> RegionsOf(Form form) => RowOrder.Between(Regions, region => region.Top < form.Top, region => region.Top >= form.End);
}
