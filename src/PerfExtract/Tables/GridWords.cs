using PerfExtract.Quantities;

namespace PerfExtract.Tables;

/// <summary>A grid's cells as read: each label, figure and role once, however often it is asked for.</summary>
internal sealed class GridWords(Grid grid, LabelReader labels, RoleReader roles)
{
    private readonly Label?[] _labels = new Label?[grid.Cells.Count];
    private readonly CellFigure?[] _figures = new CellFigure?[grid.Cells.Count];
    private readonly TableRole?[] _indicatorRoles = new TableRole?[grid.Cells.Count], _moneyRoles = new TableRole?[grid.Cells.Count],
        _fieldRoles = new TableRole?[grid.Cells.Count];

    /// <summary>2022年度, with white space around it.</summary>
    private const int LongestYear = 8;

    public Grid Grid { get; } = grid;

    public Label Label(GridCell cell) => Grid.IndexOf(cell) is >= 0 and var i ? _labels[i] ??= labels.Read(cell.Text) : labels.Read(cell.Text);

    /// <summary>The words are the short name of a part of what the head names.</summary>
    public bool IsPart(GridCell head, GridCell cell) => labels.ShortNamed(Label(head), Label(cell)) is not null;

    public CellFigure Figure(GridCell cell) => Grid.IndexOf(cell) is >= 0 and var i ? _figures[i] ??= CellFigure.Read(cell.Text) : CellFigure.Read(cell.Text);

    /// <summary>2022 alone, as a head of a column.</summary>
    public static bool IsYear(GridCell cell) => cell.Text.Length <= LongestYear && Years.TryWhole(cell.Text, out _);

    public bool IsFigure(GridCell cell) => Figure(cell).Kind != FigureKind.None;

    public TableRole IndicatorRole(GridCell cell) => Once(_indicatorRoles, cell, static (reader, text) => reader.Indicator(text));

    public TableRole MoneyRole(GridCell cell) => Once(_moneyRoles, cell, static (reader, text) => reader.Money(text));

    public TableRole FieldRole(GridCell cell) => Once(_fieldRoles, cell, static (reader, text) => reader.Field(text));

    /// <summary>What the form asks for, where nobody wrote anything.</summary>
    public bool IsGuidance(GridCell cell) => roles.IsGuidance(cell.Text);

    /// <summary>The role of the words before a colon in a cell.</summary>
    public TableRole RoleBefore(GridCell cell, int colon) => roles.Field(cell.Text[..colon]);

    /// <summary>What a part of an indicator block's head says: the words in its brackets.</summary>
    public TableRole RoleWithin(GridCell cell, int start, int end) => roles.Indicator(cell.Text[start..end]);

    private TableRole Once(TableRole?[] known, GridCell cell, Func<RoleReader, string, TableRole> read) =>
        Grid.IndexOf(cell) is >= 0 and var i ? known[i] ??= read(roles, cell.Text) : read(roles, cell.Text);
}
