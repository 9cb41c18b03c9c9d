using PerfExtract.Quantities;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Budgets;

/// <summary>
/// Sums that stand beside their labels, without a header above: 年度资金总额 | 120.00 | 其中：财政拨款 | 100.00, in a form or in a list
/// of two columns.
/// </summary>
internal static class FieldAmounts
{
    /// <summary>A label with the figure right of it.</summary>
    private readonly record struct Pair(GridCell Head, Label Label, GridCell Cell, CellFigure Figure);

    public static IEnumerable<TableAmount> Read(GridReading reading, Region region, LabelReader labels)
    {
        List<Pair> pairs = [.. PairsOf(reading, region, labels)];
        var unit = UnitOf(reading, region);
        foreach (var form in reading.FormsOf(region))
        {
            List<Pair> own = [.. RowOrder.Between(pairs, pair => pair.Head.Row < form.Top, pair => pair.Head.Row >= form.End)];
            var isProject = form.Project is not null || (reading.Context.ProjectForm && !reading.Context.Whole);
            var project = new ProjectForms(form, ProjectForms.NamesYearTotal(own.Select(pair => pair.Label)));
            var splits = isProject ? null
                : SplitStages.Of(reading, region, labels, [.. own.Where(pair => pair.Label is { Item: not null, Stage: null }).Select(pair => (pair.Head.Column, pair.Label.Item!, pair.Figure.Value * pair.Figure.Scale))]);
            Dictionary<int, Above> above = [];

            // 预算数 420, 执行数 402.6, 财政拨款 400, 财政拨款 382.6 one a line: of which stage a part is, the title does not say.
            var staged = reading.Grid.IsRecovered && isProject && own.Any(pair => pair.Label.Stage is not null && pair.Label.Item != Items.CarryOver);
            var twins = staged ? StageTwins.Of([.. own.Select(pair => pair.Label)]) : null;
            for (var i = 0; i < own.Count; i++)
            {
                var pair = own[i];
                var stage = pair.Label.Item == Items.CarryOver && !isProject ? pair.Label.Stage
                    : StageOf(pair, reading.Grid.IsRecovered ? null : above)
                        ?? splits?.GetValueOrDefault(pair.Head.Column)
                        ?? (reading.Context.GoalsForm ? Stages.Budget : staged ? twins!.GetValueOrDefault(i) : reading.Context.Stage);
                if (isProject && reading.Grid.IsRecovered && SideBySide(project, own, i) is { Known: false })
                {
                    continue;
                }

                var crossed = isProject ? project.Of(pair.Label.Item ?? Items.Project, pair.Label.Text, ParentOf(reading, project, own, i)) : OfOrganization(reading, pair.Label);
                if (stage is not null && crossed is not null)
                {
                    yield return new TableAmount(
                        pair.Cell, pair.Figure, crossed, stage, pair.Label.Stage is not null, ItemSides.Of(crossed.Item, crossed.Label),
                        pair.Label.Year, pair.Label.YearOffset, pair.Label.SeveralYears, pair.Label.Unit ?? unit);
                }
            }
        }
    }

    /// <summary>A stage in a column of labels, and whether 其中 has begun the parts of its sum.</summary>
    private readonly record struct Above(int Row, string Stage, bool Parted);

    /// <summary>预算数 | 640, below it 其中：财政拨款 | 640: in a column of labels the stage goes on to the sources of money below, and to 其中：基本支出.</summary>
    private static string? StageOf(Pair pair, Dictionary<int, Above>? above)
    {
        var (label, head) = (pair.Label, pair.Head);
        var last = above is not null && above.TryGetValue(head.Column, out var known) && known.Row + 1 == head.Row ? known : default(Above?);
        var parted = label.OfWhich || last is { Parted: true };
        var stage = (label.Item == Items.CarryOver ? null : label.Stage)
            ?? (ItemFamilies.IsSource(label.Item) || (parted && ItemFamilies.IsContainer(label.Item)) ? last?.Stage : null);
        if (stage is not null && above is not null)
        {
            above[head.Column] = new Above(head.Row, stage, parted && label.Stage is null);
        }
        else if (above is not null)
        {
            // 资金总额：45 其中：财政拨款：40 in one cell: the parts are of a total whose stage is not told, whatever stands above it.
            above.Remove(head.Column);
        }

        return stage;
    }

    private static IEnumerable<Pair> PairsOf(GridReading reading, Region region, LabelReader labels)
    {
        var words = reading.Words;
        for (var row = region.Top; row < region.End; row++)
        {
            List<GridCell> cells = [.. words.Grid.Across(row).Where(cell => !cell.IsBlank)];
            for (var i = 0; i < cells.Count; i++)
            {
                var cell = cells[i];
                if (cell.Row != row || words.IsFigure(cell))
                {
                    continue;
                }

                foreach (var (label, figure) in InlineSums.Read(cell.Text, labels, i > 0 && words.FieldRole(cells[i - 1]) == TableRole.MoneyBlock))
                {
                    yield return new Pair(cell, label, cell, figure);
                }
            }

            for (var i = 0; i + 1 < cells.Count; i++)
            {
                var (head, cell) = (cells[i], cells[i + 1]);
                if (head.Row != row || cell.Row != row || words.IsFigure(head) || words.Label(head) is not { Known: true, Percent: false } label
                    || (label.Item is null && label.Stage is null))
                {
                    continue;
                }

                // 2023年支出 | 3150 | 2650 | 1432, 上年结转资金 | — | —: a row of a table whose heads are not known.
                if (i + 2 < cells.Count && cells[i + 2].Row == row && words.Figure(cells[i + 2]) is { IsAmount: true } or { Kind: FigureKind.Dash })
                {
                    continue;
                }

                var figure = words.Figure(cell);
                if ((figure.IsAmount || figure.Kind == FigureKind.Dash) && (!label.Criterion || figure.Kind == FigureKind.Money))
                {
                    yield return new Pair(head, label, cell, figure);
                }
            }
        }
    }

    /// <summary>The total that a part belongs to: left of it in its row, above it in its column, else the last before it.</summary>
    private static string? ParentOf(GridReading reading, ProjectForms project, List<Pair> pairs, int at)
    {
        if (reading.Grid.IsRecovered && SideBySide(project, pairs, at) is { Known: true } beside)
        {
            return beside.Total;
        }

        var own = pairs[at].Head;
        string? last = null, above = null, left = null;
        for (var i = 0; i < at; i++)
        {
            if (project.TotalOf(pairs[i].Label.Item, pairs[i].Label.Text) is { } total)
            {
                last = total;
                above = pairs[i].Head.Column == own.Column ? total : above;
                left = pairs[i].Head.Row == own.Row ? total : left;
            }
        }

        return above ?? left ?? last;
    }

    /// <summary>Two totals' sources of money; a longer list is no block of a form.</summary>
    private const int MostParts = 24;

    /// <summary>
    /// 中期资金总额 150, 年度资金总额 50, 财政拨款 150, 财政拨款 48: two totals stood side by side before their lines were lost, and so did
    /// their parts. A part without its like has lost its place; parts that stand but once each follow the last total.
    /// </summary>
    private static (string? Total, bool Known)? SideBySide(ProjectForms project, List<Pair> pairs, int at)
    {
        string? TotalAt(int i) => i < 0 || i >= pairs.Count ? null : project.TotalOf(pairs[i].Label.Item, pairs[i].Label.Text);
        bool Alike(int one, int other) => one > 0 && other < pairs.Count && TotalAt(other) is null && pairs[one].Label.Item == pairs[other].Label.Item;
        var total = at - 1;
        while (total > 0 && at - total <= MostParts && TotalAt(total) is null)
        {
            total--;
        }

        if (TotalAt(at) is not null || TotalAt(total) is not { } last || TotalAt(total - 1) is not { } first || first == last)
        {
            return null;
        }

        var (paired, doubled) = (0, false);
        var end = total + 1;
        for (; end < pairs.Count && end - total <= MostParts && TotalAt(end) is null; end++)
        {
            doubled = doubled || Alike(end, end + 1);
            paired += (end - total) % 2 == 1 && Alike(end, end + 1) ? 2 : 0;
        }

        return !doubled ? null
            : paired == end - total - 1 ? ((at - total) % 2 == 1 ? first : last, true)
            : (null, false);
    }

    private static Crossed? OfOrganization(GridReading reading, Label label) => label.Item switch
    {
        null => TableTotals.OfCaption(reading.Context) is { } item ? new Crossed(item, label.Text, Fund: label.Fund) : null,
        Items.Project when reading.Context.Whole => new Crossed(Items.ExpenditureTotal, label.Text),
        Items.Project => null,
        _ => new Crossed(label.Item, label.Text, label.Code, Fund: ItemFamilies.IsSource(label.Item) ? null : label.Fund ?? reading.Context.Fund),
    };

    private static MoneyUnit? UnitOf(GridReading reading, Region region)
    {
        for (var row = region.Top; row < region.End; row++)
        {
            foreach (var cell in reading.Grid.Beginning(row))
            {
                if (!reading.Words.IsFigure(cell) && reading.Words.FieldRole(cell) is TableRole.MoneyBlock or TableRole.None && TableUnits.UnitIn(cell) is { } unit)
                {
                    return unit;
                }
            }
        }

        return null;
    }
}
