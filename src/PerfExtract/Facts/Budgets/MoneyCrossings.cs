using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>Which item, of which stage, stands at a row and a column of a money region.</summary>
internal sealed class MoneyCrossings(GridReading reading, MoneyGroup group, Form form)
{
    /// <param name="Head">The words of the column's head that name an item.</param>
    private readonly record struct Meeting(MoneyRow Row, MoneyColumn? Column, Label Across, string Head);

    private readonly record struct Found(Crossed? Crossed, string? Stage = null);

    /// <summary>No amount of anything, and no other rule is asked.</summary>
    private static Found? Nothing => default(Found);

    private readonly TableContext _context = reading.Context;
    private readonly ProjectForms _project = new(form, ProjectForms.NamesYearTotal(group.Rows.Select(row => row.Label)));
    private readonly Dictionary<MoneyRow, string?> _rowTotals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MoneyColumn, string?> _columnTotals = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<MoneyColumn, string> _heads = new(ReferenceEqualityComparer.Instance);

    private readonly MoneyStages _stages = new(group, reading.Context);
    private readonly bool _listsNames = GroupTraits.ListsNames(group);
    // No project has 基本支出: the rows of such a table are units or lines of a classification.
    private readonly bool _namesPurposes = GroupTraits.NamesPurposes(group, reading.Context) && !group.Columns.Any(column => column.Label.Item == Items.BasicExpenditure);
    private readonly int _totals = group.Rows.Count(row => TableTotals.IsTotal(row.Label));
    private readonly bool _byFund = group.Columns.Any(column => ItemFamilies.IsFund(column.Label.Item));
    private readonly bool _hasBothSides = ColumnSides.AreBoth(group);
    private readonly bool _hasTotals = GroupTraits.HasTotals(reading, group);
    private readonly bool _partsTheYear = GrandTotals.PartTheYear(group);
    private readonly HashSet<string> _grandTotals = [.. GrandTotals.Of(group)];
    private readonly Dictionary<MoneyRow, MoneyRow> _carriedFunds = GroupTraits.CarriedFunds(group);
    private readonly Dictionary<MoneyRow, string> _sidesAbove = GroupTraits.SidesAbove(group);
    private readonly Dictionary<MoneyRow, string?> _projectTotals = new(ReferenceEqualityComparer.Instance);

    public bool IsProjectForm { get; } = form.Project is not null || (reading.Context.ProjectForm && !reading.Context.Whole && !GroupTraits.IsList(group));

    /// <summary>The item of a row alone, as a rate column needs it.</summary>
    public Crossed? Of(MoneyRow row) => Of(row, null).Crossed;

    public (Crossed Crossed, string Stage, bool Said)? At(MoneyRow row, MoneyColumn column) =>
        Of(row, column) is { Crossed: { } crossed } found && _stages.Of(row.Label, column.Label, found.Stage) is { } stage ? (crossed, stage.Stage, stage.Said) : null;

    /// <summary>The side that a row above says for those below it.</summary>
    public string? SideAbove(MoneyRow row) => _sidesAbove.GetValueOrDefault(row);

    /// <summary>The first rule that knows. What is carried over comes first: as a row or as a column it may be a stage or a line.</summary>
    private Found Of(MoneyRow row, MoneyColumn? column)
    {
        var head = column is null ? "" : Head(column);
        if (IsProjectForm)
        {
            return new(OfProject(row, column?.Label ?? Label.Empty, head));
        }

        var at = new Meeting(AsListed(row), column, column?.Label ?? Label.Empty, head);
        return CarriedOver(at)
            ?? CarriedFund(at)
            ?? CarriedAcross(at)
            ?? PartOfParent(at)
            ?? Source(at)
            ?? YearsTotal(at)
            ?? TotalOfNothing(at) // Behind the year's totals: they are told by their column alone.
            ?? Both(at);
    }

    /// <summary>A row whose name is the organisation's says nothing; in a list of names a line of a classification is one of them.</summary>
    private MoneyRow AsListed(MoneyRow row)
    {
        row = group.IsOrganization(row) ? row with { Path = [], Label = Label.Empty } : row;
        return _listsNames && row.Label is { Class: true, Item: null } ? row with { Label = row.Label with { Class = false } } : row;
    }

    private Crossed OfProject(MoneyRow row, Label across, string head)
    {
        var label = row.Label;
        var own = label.Item is not null || (row.Head is not null && label.Stage is null && label.Total == TotalKind.None && !label.SaysYear);
        var parent = ProjectTotalAbove(row);
        return across.Item is { } item && (!own || _project.TotalOf(label.Item, label.Text) is not null)
            ? _project.Of(item, head, _project.TotalOf(label.Item, label.Text))
            : own && row.Head is not null ? _project.Of(label.Item, label.Text, parent)
            : IsOther(across, head) ? _project.Of(null, head, null)
            : _project.Of(Items.Project, label.Text.Length > 0 ? label.Text : head, null);
    }

    /// <summary>财政拨款 | 其他 over 年初预算数 and 全年执行数: beside columns of items one of another name is not their sum.</summary>
    private bool IsOther(Label across, string head) =>
        across is { Item: null, Fund: null, Stage: null, Total: TotalKind.None, Amount: false, SaysYear: false } && head.Length > 0 && group.Columns.Any(column => column.Label.Item is not null);

    /// <summary>The total of the project that stands next above a row.</summary>
    private string? ProjectTotalAbove(MoneyRow row)
    {
        if (_projectTotals.Count == 0)
        {
            string? above = null;
            foreach (var one in group.Rows)
            {
                _projectTotals[one] = above;
                above = _project.TotalOf(one.Label.Item, one.Label.Text) ?? above;
            }
        }

        return _projectTotals[row];
    }

    /// <summary>
    /// 上年结转 as a row: a stage of the item that the column names, else a line of its own. A column that names a fund says whose
    /// money was carried over.
    /// </summary>
    private Found? CarriedOver(in Meeting at)
    {
        var (row, across) = (at.Row, at.Across);
        if (row.Label.Item != Items.CarryOver)
        {
            return null;
        }

        var stage = _context.Whole && across.Stage is not null ? null : row.Label.Stage ?? _stages.CarriedBy(row.Label.Text);
        var item = across.Item ?? (across.Total != TotalKind.None && !_byFund ? ColumnTotal(at.Column) : null);
        return item is not null && !ItemFamilies.IsFund(item)
            ? new Found(new Crossed(item, across.Item is null ? row.Label.Text : at.Head, Fund: across.Fund), row.Label.Stage ?? stage)
            : new Found(new Crossed(Items.CarryOver, row.Label.Text, row.Code, Fund: across.Fund ?? item ?? _context.Fund), stage);
    }

    /// <summary>一般公共预算财政拨款 below 年初结转和结余: that fund's.</summary>
    private Found? CarriedFund(in Meeting at) =>
        at.Across.Item is null && _carriedFunds.TryGetValue(at.Row, out var carrier)
            ? new Found(new Crossed(Items.CarryOver, at.Row.Label.Text, at.Row.Code, Fund: at.Row.Label.Item), carrier.Label.Stage ?? _stages.CarriedBy(carrier.Label.Text))
            : null;

    /// <summary>年末结转和结余 as a column.</summary>
    private Found? CarriedAcross(in Meeting at)
    {
        var (row, across) = (at.Row, at.Across);
        if (across.Item != Items.CarryOver)
        {
            return null;
        }

        var line = Crossing.Of(row, across with { Item = null, Stage = null }, at.Head, RowTotal(row) ?? Items.CarryOver, Items.CarryOver, Items.CarryOver, IsNamed(row));
        if (line is null)
        {
            return Nothing;
        }

        var isItself = line.Item == Items.CarryOver || (row.Label.Item is null && ItemFamilies.IsWide(line.Item));
        return new Found(Finished(row, isItself ? line with { Item = Items.CarryOver, Label = at.Head } : line), across.Stage ?? _stages.CarriedBy(at.Head));
    }

    /// <summary>其中：财政拨款 under 基本支出 is fiscal money within basic expenditure; under a project's line, within that project.</summary>
    private Found? PartOfParent(in Meeting at)
    {
        var row = at.Row;
        if (row.Parent is not { } parent || row.Label.Item is not { } item || !ItemFamilies.IsSource(item) || row.Head is null)
        {
            return null;
        }

        var whole = Crossing.Of(parent, at.Across, at.Head, RowTotal(parent), null, null, IsNamed(parent));
        return (whole is null ? null : Finished(parent, whole)) switch
        {
            { Item: Items.Project } project => new Found(new Crossed(item, row.Label.Text, row.Code, Items.Project, null, project.Project)),
            { Item: { } outer } when !ItemFamilies.IsWide(outer) && !ItemFamilies.IsSource(outer) => new Found(new Crossed(item, row.Label.Text, row.Code, outer)),
            _ => null,
        };
    }

    /// <summary>Where a project's money comes from.</summary>
    private Found? Source(in Meeting at) =>
        ProjectSources.Of(group, at.Row, reading.Words) is { } source && (at.Across.Item is null || ItemFamilies.IsWide(at.Across.Item)) ? new Found(source) : null;

    /// <summary>合计 under 本年收入, beside what was carried over.</summary>
    private Found? YearsTotal(in Meeting at) =>
        _partsTheYear && IsBareTotal(at.Row) && at.Across.Item is Items.IncomeCurrent or Items.ExpenditureCurrent
            ? new Found(Finished(at.Row, new Crossed(at.Across.Item, at.Head, Fund: at.Across.Fund)))
            : null;

    /// <summary>合计 of some projects or of tasks; 小计 where a 合计 stands too: of which part, the row does not say.</summary>
    private Found? TotalOfNothing(in Meeting at) =>
        IsBareTotal(at.Row) && (TableTotals.IsOfTasks(group) || (group.ByProject && _context.SomeProjects) || (at.Row.Label.Total == TotalKind.Subtotal && _hasTotals))
            ? Nothing
            : null;

    private Found Both(in Meeting at)
    {
        var (row, across) = (at.Row, at.Across);
        var rowTotal = _hasBothSides && across.Item is null ? ColumnSides.TotalOf(at.Column) : RowTotal(row);
        var crossed = Crossing.Of(row, across, at.Head, rowTotal, ColumnTotal(at.Column), TableTotals.OfCaption(_context), IsNamed(row));
        // 229 其他支出 under 本年收入, as in a table of income.
        crossed = crossed is { Item: Items.OtherExpenditure, Code: not null } && across.Item is Items.IncomeTotal or Items.IncomeCurrent ? crossed with { Item = null } : crossed;
        return new Found(crossed is null ? null : Finished(row, crossed));
    }

    private static bool IsBareTotal(MoneyRow row) => row.Label is { Item: null, Total: not TotalKind.None };

    private Crossed Finished(MoneyRow row, Crossed crossed)
    {
        var item = crossed.Item switch
        {
            // 229 其他支出 in a table of income is what came in for it.
            Items.OtherExpenditure when _context.SaysIncome && crossed.Code is not null => null,
            // 年度资金总额 of the organisation's own form is its expenditure.
            Items.Project when crossed.Project is null && row.Label.Item == Items.Project => Items.ExpenditureTotal,
            Items.IncomeCurrent when !HasGrandTotal(crossed.Label) => Items.IncomeTotal,
            // （一）支出合计 in a table of “三公”经费.
            Items.ExpenditureTotal when _context.Item == Items.ThreePublic && group.Rows.Any(other => other.Label.Item == Items.ThreePublic) => Items.ThreePublic,
            Items.ExpenditureCurrent when !HasGrandTotal(crossed.Label) => Items.ExpenditureTotal,
            _ => crossed.Item,
        };
        var within = crossed.Within ?? (IsPartOfCaption(item, crossed) ? _context.Item : null);
        var fund = crossed.Fund ?? ((ItemFamilies.IsSource(item) && item != Items.CarryOver) || (_byFund && _context.Fund != Items.FiscalAppropriation) ? null : _context.Fund);
        return crossed with { Item = item, Within = within, Fund = fund };
    }

    /// <summary>工资福利支出 in a table about basic expenditure is its part only.</summary>
    private bool IsPartOfCaption(string? item, Crossed crossed) =>
        ItemFamilies.IsContainer(_context.Item) && item != _context.Item && !ItemFamilies.IsWide(item) && !ItemFamilies.IsContainer(item)
        && item is not (Items.Project or Items.Personnel or Items.Operating or Items.AgencyOperating or Items.CarryOver)
        && (item is not null || crossed.Code is not null || !group.ByProject);

    /// <summary>Another row or column is the total of all.</summary>
    private bool HasGrandTotal(string label) => _grandTotals.Count > (_grandTotals.Contains(label) ? 1 : 0);

    /// <summary>What stands under 资金来源 is where money comes from, and no purpose.</summary>
    private bool IsNamed(MoneyRow row) =>
        _namesPurposes && row.Label.Item is null && !row.Path.SkipLast(1).Any(cell => cell.Text.Contains("来源", StringComparison.Ordinal));

    private string? RowTotal(MoneyRow row)
    {
        if (row.Label.Total == TotalKind.None)
        {
            return null;
        }

        if (!_rowTotals.TryGetValue(row, out var total))
        {
            _rowTotals.Add(row, total = TableTotals.OfRow(group, row, _context, _totals));
        }

        return total;
    }

    private string? ColumnTotal(MoneyColumn? column)
    {
        if (column is null)
        {
            return null;
        }

        if (!_columnTotals.TryGetValue(column, out var total))
        {
            _columnTotals.Add(column, total = TableTotals.OfColumn(group, column, _context));
        }

        return total;
    }

    private string Head(MoneyColumn column)
    {
        if (!_heads.TryGetValue(column, out var head))
        {
            _heads.Add(column, head = HeadOf(column));
        }

        return head;
    }

    private string HeadOf(MoneyColumn column)
    {
        // 购置费 names no item but under 公务用车购置及运行维护费.
        if (column is { Label.Item: { } item, Path: [.., var own] } && reading.Words.Label(own) is { Item: null } last && !column.Path.Any(cell => reading.Words.Label(cell).Item == item))
        {
            return last.Text;
        }

        foreach (var cell in column.Path.Reverse())
        {
            // 支出 under 中央资金 is a stage, no item.
            if (reading.Words.Label(cell) is { Item: not null } label && (label.Item != Items.ExpenditureTotal || column.Label.Item == label.Item))
            {
                return label.Text;
            }
        }

        return column.Head is null ? "" : reading.Words.Label(column.Head).Text;
    }
}
