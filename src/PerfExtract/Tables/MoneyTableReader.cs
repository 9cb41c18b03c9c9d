namespace PerfExtract.Tables;

/// <summary>Reads a money region into groups of columns, each with its own row labels.</summary>
internal sealed class MoneyTableReader(GridWords words, LabelReader labels)
{
    public IReadOnlyList<MoneyGroup> Read(Region region)
    {
        var columns = ColumnReader.Read(words, region);
        List<MoneyGroup> groups = [];
        List<Column> stub = [], values = [];
        foreach (var column in columns)
        {
            if (column.Kind is ColumnKind.Stub or ColumnKind.Code && values.Count > 0)
            {
                groups.Add(Group(region, stub, values, columns));
                (stub, values) = ([], []);
            }

            (column.Kind switch { ColumnKind.Value => values, ColumnKind.Stub or ColumnKind.Code => stub, _ => [] }).Add(column);
        }

        if (values.Count > 0)
        {
            groups.Add(Group(region, stub, values, columns));
        }

        return groups;
    }

    private MoneyGroup Group(Region region, List<Column> stub, List<Column> values, IReadOnlyList<Column> all)
    {
        var labelColumns = LabelColumns(region, stub);
        List<MoneyColumn> columns = [];
        foreach (var column in values)
        {
            columns.Add(new MoneyColumn(column.Start, column.End, column.Path, Beside(columns, LabelOf(column.Path, stub, values)), column.Role));
        }

        StagesBeside(columns);
        var codes = stub.Where(column => column.Kind == ColumnKind.Code).ToList();
        var units = all.FirstOrDefault(column => column.Kind == ColumnKind.Unit);
        var rows = new MoneyRowReader(words, labels, region, labelColumns, codes, columns, units, IsSideBySide(all)).Read();
        return new MoneyGroup(
            CompletionRates.Known(words, AdjustedColumns.Known(words, columns, rows), rows),
            rows,
            SideOf(stub, all),
            [.. stub.SelectMany(column => column.Path).Distinct()],
            labelColumns.Any(column => column.Role == TableRole.Organization) && stub.All(column => column.Kind != ColumnKind.Code),
            labelColumns.Any(column => column.Role == TableRole.ProjectName),
            labelColumns.Any(column => column.Role == TableRole.Organization)
                || (stub.Any(column => column.Kind == ColumnKind.Code) && all.Any(column => column.Role == TableRole.OrganizationCode)));
    }

    /// <summary>
    /// 年初预算 | 预算总额 | 支出: beside heads that name a stage, the name of an item says one too. Over heads of its own (小计, 上级资金) it
    /// does where they stand under the others too.
    /// </summary>
    private void StagesBeside(List<MoneyColumn> columns)
    {
        var told = columns.FindAll(column => column.Label is { Known: true, Stage: "initial" or "budget" or "adjusted" or "available" or "actual" });
        var parts = told.Where(column => column.Path.Count > 1).Select(column => column.Path[^1].Text).ToHashSet();
        for (var i = 0; i < columns.Count && told.Count > 0; i++)
        {
            if (columns[i] is { Path: [{ } head, ..] path, Label: { Stage: null } label } && (path.Count == 1 || parts.Contains(path[^1].Text))
                && words.Label(head) is var over && labels.StageBeside(over) is { } stage && told.Exists(other => other.Label.Stage != stage))
            {
                columns[i] = columns[i] with { Label = label with { Item = label.Item == over.Item ? null : label.Item, Outer = label.Outer == over.Item ? null : label.Outer, Stage = stage } };
            }
        }
    }

    /// <summary>Labels stand right of figures too.</summary>
    private static bool IsSideBySide(IReadOnlyList<Column> columns) =>
        columns.SkipWhile(column => column.Kind != ColumnKind.Value).Any(column => column.Kind == ColumnKind.Stub);

    /// <summary>预算数 | 其中：财政拨款: a part of the column beside it is of the same stage and year.</summary>
    private static Label Beside(List<MoneyColumn> columns, Label label) =>
        label is { Known: true, OfWhich: true, Stage: null } && columns is [.., { Label: { Known: true, Stage: { } stage } whole }]
            ? label with
            {
                Stage = stage,
                Year = label.SaysYear ? label.Year : whole.Year,
                YearOffset = label.SaysYear ? label.YearOffset : whole.YearOffset,
                SeveralYears = label.SaysYear ? label.SeveralYears : whole.SeveralYears,
                Unit = label.Unit ?? whole.Unit,
            }
            : label;

    /// <summary>
    /// Of the text columns left of the figures the ones that name the rows: 主管部门 beside 项目名称 does not; what 项目 stands over without being merged does.
    /// </summary>
    private List<Column> LabelColumns(Region region, List<Column> stub)
    {
        List<Column> text = [.. stub.Where(column => column.Kind == ColumnKind.Stub)];
        List<Column> named = [.. text.Where(column => column.Role is TableRole.ProjectName or TableRole.Label)];
        if (named.FindLast(column => column.Role == TableRole.ProjectName) is { } project && NamesEachRow(region, project))
        {
            named.RemoveAll(column => column.Start > project.Start);
        }

        return named.Count == 0 ? text : [.. text.Where(column => named.Contains(column) || (column.Path.Count == 0 && (column.Start < named[0].Start || column.Start == named[^1].End)))];
    }

    /// <summary>Each row has a project of its own: 资金来源 beside it describes the project, and is no part of it as it is where a name spans rows.</summary>
    private bool NamesEachRow(Region region, Column project)
    {
        for (var row = region.Body; row < region.End; row++)
        {
            if (words.Grid.At(row, project.Start) is not { IsBlank: false, RowSpan: 1 } && words.Grid.Beginning(row) is [{ } first, ..]
                && words.Label(first).Total == TotalKind.None)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// What the header says of one column. A title over the labels too is the whole group's, not the column's; a title over all
    /// columns of figures tells none from another, so what it does not say of money is no matter.
    /// </summary>
    private Label LabelOf(IReadOnlyList<GridCell> path, List<Column> stub, List<Column> values) =>
        labels.Join([.. path.Where((cell, i) => i == path.Count - 1 || Counts(cell, stub, values)).Select(words.Label).Where(label => !IsBareOfWhich(label))]);

    /// <summary>其中： in a row of heads of its own, above 财政拨款 and 其他资金.</summary>
    private static bool IsBareOfWhich(Label label) => label is { Known: false, OfWhich: true, Text: "" };

    private bool Counts(GridCell cell, List<Column> stub, List<Column> values) =>
        !stub.Any(column => column.Path.Contains(cell))
        && (words.Label(cell).Known || !(cell.Column <= values[0].Start && cell.EndColumn >= values[^1].End));

    /// <summary>收入 over its labels and figures, and nothing else: whose table of the two this is.</summary>
    private Label SideOf(List<Column> stub, IReadOnlyList<Column> all)
    {
        foreach (var column in stub)
        {
            foreach (var cell in column.Path)
            {
                var whole = cell.Column <= all[0].Start && cell.EndColumn >= all[^1].End;
                if (!whole && words.Label(cell) is { Known: true, Item: not null } label)
                {
                    return label;
                }
            }
        }

        return Label.Empty;
    }
}
