namespace PerfExtract.Tables;

/// <summary>A column of figures: [Start, End) of the grid under one header.</summary>
/// <param name="Path">The header cells above it, outermost first.</param>
/// <param name="Label">What they say together.</param>
/// <param name="Role">What it holds where that is no money.</param>
internal sealed record MoneyColumn(int Start, int End, IReadOnlyList<GridCell> Path, Label Label, TableRole Role)
{
    public GridCell? Head => Path.Count > 0 ? Path[^1] : null;
}

/// <summary>A row's labels, outermost first, and the figures beside them, column by column of its group.</summary>
/// <param name="Parent">The row that this one is a part of (其中, indentation), where it says so.</param>
internal sealed record MoneyRow(
    int Row, IReadOnlyList<GridCell> Path, Label Label, string? Code, IReadOnlyList<GridCell?> Values, MoneyRow? Parent)
{
    /// <summary>The label's own cell.</summary>
    public GridCell? Head => Path.Count > 0 ? Path[^1] : null;
}

/// <summary>Columns of figures with the labels to their left. Two tables side by side in one grid are two groups.</summary>
/// <param name="Side">The words above the labels: 收入, 支出, 公用经费.</param>
/// <param name="Heads">The header cells above the labels.</param>
/// <param name="ByOrganization">The lines are organisations.</param>
/// <param name="ByProject">The lines are projects.</param>
/// <param name="MayNameOrganizations">单位名称（科目）beside codes: a line without a code is an organisation.</param>
internal sealed record MoneyGroup(
    IReadOnlyList<MoneyColumn> Columns, IReadOnlyList<MoneyRow> Rows, Label Side, IReadOnlyList<GridCell> Heads, bool ByOrganization, bool ByProject,
    bool MayNameOrganizations = false)
{
    public bool IsOrganization(MoneyRow row) =>
        (ByOrganization || (MayNameOrganizations && !ByProject && row is { Code: null, Label.Class: false })) && row.Label is { Item: null, Total: TotalKind.None, Stage: null };
}
