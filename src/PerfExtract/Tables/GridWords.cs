using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>A grid's cells as read: each label, figure and role once, however often it is asked for.</summary>
internal sealed class GridWords(Grid grid, LabelReader labels, RoleReader roles)
{
    private readonly Dictionary<GridCell, Label> _labels = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GridCell, CellFigure> _figures = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<GridCell, (TableRole Indicator, TableRole Money, TableRole Field)> _roles = new(ReferenceEqualityComparer.Instance);

    /// <summary>2022年度, with white space around it.</summary>
    private const int LongestYear = 8;

    public Grid Grid { get; } = grid;

    public Label Label(GridCell cell)
    {
        if (!_labels.TryGetValue(cell, out var label))
        {
            _labels.Add(cell, label = labels.Read(cell.Text));
        }

        return label;
    }

    public CellFigure Figure(GridCell cell)
    {
        if (!_figures.TryGetValue(cell, out var figure))
        {
            _figures.Add(cell, figure = CellFigure.Read(cell.Text));
        }

        return figure;
    }

    /// <summary>2022 alone, as a head of a column.</summary>
    public static bool IsYear(GridCell cell) => cell.Text.Length <= LongestYear && Years.TryWhole(cell.Text, out _);

    public bool IsFigure(GridCell cell) => Figure(cell).Kind != FigureKind.None;

    public TableRole IndicatorRole(GridCell cell) => Roles(cell).Indicator;

    public TableRole MoneyRole(GridCell cell) => Roles(cell).Money;

    public TableRole FieldRole(GridCell cell) => Roles(cell).Field;

    /// <summary>The role of the words before a colon in a cell.</summary>
    public TableRole RoleBefore(GridCell cell, int colon) => roles.Field(cell.Text[..colon]);

    private (TableRole Indicator, TableRole Money, TableRole Field) Roles(GridCell cell)
    {
        if (!_roles.TryGetValue(cell, out var found))
        {
            _roles.Add(cell, found = (roles.Indicator(cell.Text), roles.Money(cell.Text), roles.Field(cell.Text)));
        }

        return found;
    }
}
