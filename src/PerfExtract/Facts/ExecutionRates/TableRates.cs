using PerfExtract.Facts.Budgets;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.ExecutionRates;

/// <summary>The execution rates that tables and forms print, each with the weight and the score that its row gives.</summary>
internal sealed class TableRates(Citations citations, LabelReader labels, int? reportYear)
{
    /// <summary>A rate that a spreadsheet left as a fraction (0.9478) is told by its amounts, to within this much.</summary>
    private const decimal FractionTolerance = 0.001m;

    public static IReadOnlyList<ExecutionRateFact> Read(
        IReadOnlyList<GridReading> readings, Citations citations, Lexicon.Lexicon lexicon, int? reportYear)
    {
        var reader = new TableRates(citations, lexicon.Derived(static words => new LabelReader(words)), reportYear);
        return [.. readings.Where(reading => !reading.Context.NotBudget).SelectMany(reader.Of)];
    }

    private IEnumerable<ExecutionRateFact> Of(GridReading reading)
    {
        foreach (var region in reading.Regions)
        {
            var form = reading.FormAt(region.Top);
            var rates = region.Kind switch
            {
                RegionKind.Money => OfMoney(reading, region, form).Concat(OfRows(reading, region, form)),
                RegionKind.Fields => OfFields(reading, region),
                _ => [],
            };
            foreach (var rate in rates)
            {
                yield return rate;
            }
        }
    }

    private IEnumerable<ExecutionRateFact> OfMoney(GridReading reading, Region region, Form form)
    {
        foreach (var group in reading.GroupsOf(region, labels).Where(group => group.Columns.Any(column => column.Role == TableRole.Rate)))
        {
            var crossings = new MoneyCrossings(reading, group, form);
            var units = AmountReader.Units(reading, group);
            foreach (var row in group.Rows.Where(row => !units.Contains(row) && !AmountReader.IsMixed(reading, row) && !IsPartOfUnknown(row)))
            {
                foreach (var (column, cell) in group.Columns.Zip(row.Values))
                {
                    if (cell is null || column.Role != TableRole.Rate || crossings.Of(row) is not { } crossed)
                    {
                        continue;
                    }

                    var figure = reading.Words.Figure(cell);
                    if (figure.Kind is FigureKind.Percent or FigureKind.Number)
                    {
                        yield return new ExecutionRateFact(
                            crossed.Item, crossed.Label.Length > 0 ? crossed.Label : LabelReader.Plain(column.Head?.Text ?? ""),
                            YearOf(row.Label, column.Label, reading.Context), PercentOf(reading, figure, group, row), PrintedOf(figure, cell),
                            Origins.Reported, BasisOf(column), crossed.Project, ValueOf(reading, group, row, TableRole.Weight),
                            IsOfProjects(group) ? null : ValueOf(reading, group, row, TableRole.Score),
                            [citations.Of(cell.Words, reading.Grid.Id, cell.Row, cell.Column)]);
                    }
                }
            }
        }
    }

    /// <summary>年初预算, 决算支出, 执行率 as rows: each rate is of what stands in its column.</summary>
    private IEnumerable<ExecutionRateFact> OfRows(GridReading reading, Region region, Form form)
    {
        foreach (var group in reading.GroupsOf(region, labels))
        {
            var rates = group.Rows.Where(row => row.Head is { } head && reading.Words.MoneyRole(head) == TableRole.Rate).ToList();
            if (rates.Count != 1 || group.Rows.FirstOrDefault(row => row.Label is { Item: null, Stage: Stages.Actual }) is not { } spent)
            {
                continue;
            }

            // 小计, 人员经费, 小计: where titles are lost, two columns of one name are not told apart.
            var crossings = new MoneyCrossings(reading, group, form);
            var twins = AmountReader.Twins(group);
            foreach (var (column, cell) in group.Columns.Zip(rates[0].Values))
            {
                if (!twins.Contains(column.Label) && cell is not null && column.Label.Known && reading.Words.Figure(cell) is var figure
                    && (figure.Kind == FigureKind.Percent || (figure.Kind == FigureKind.Number && IsPercent(rates[0].Head!))) && crossings.At(spent, column) is var (crossed, _, _))
                {
                    yield return new ExecutionRateFact(
                        crossed.Item, crossed.Label, YearOf(spent.Label, column.Label, reading.Context), figure.Value, PrintedOf(figure, cell), Origins.Reported, null,
                        crossed.Project, null, null, [citations.Of(cell.Words, reading.Grid.Id, cell.Row, cell.Column)]);
                }
            }
        }
    }

    /// <summary>项目名称 | 预算数 | 执行率 | 自评得分: without a full mark beside it, the score of a list's row is the project's.</summary>
    private static bool IsOfProjects(MoneyGroup group) => group.ByProject && group.Columns.All(column => column.Role != TableRole.Weight);

    /// <summary>其中：本级安排 is a part: its rate is not the whole's.</summary>
    private static bool IsPartOfUnknown(MoneyRow row) => row.Label is { Item: null, Known: true } and ({ OfWhich: true } or { Scope: not null });

    /// <summary>执行率 | 98% beside its label in a form's head.</summary>
    private IEnumerable<ExecutionRateFact> OfFields(GridReading reading, Region region)
    {
        for (var row = region.Top; row < region.End; row++)
        {
            List<GridCell> cells = [.. reading.Grid.Across(row).Where(cell => !cell.IsBlank)];
            for (var i = 0; i + 1 < cells.Count; i++)
            {
                var form = reading.FormAt(row);
                if (cells[i].Row == row && reading.Words.MoneyRole(cells[i]) == TableRole.Rate && reading.Words.Figure(cells[i + 1]) is { } figure
                    && (figure.Kind == FigureKind.Percent || (figure.Kind == FigureKind.Number && IsPercent(cells[i]))))
                {
                    var item = form.Project is not null ? Items.Project : reading.Context.Whole ? Items.ExpenditureTotal : null;
                    if (item is not null)
                    {
                        yield return new ExecutionRateFact(
                            item, Labels.Clean(cells[i].Text), reading.Context.Year ?? reportYear, figure.Value, PrintedOf(figure, cells[i + 1]), Origins.Reported, null,
                            form.Project, null, null, [citations.Of(cells[i + 1].Words, reading.Grid.Id, row, cells[i + 1].Column)]);
                    }
                }
            }
        }
    }

    /// <summary>执行率（%） | 98: the sign stands with the label.</summary>
    private static bool IsPercent(GridCell label) => label.Text.AsSpan().ContainsAny('%', '％');

    private static string PrintedOf(CellFigure figure, GridCell cell) =>
        figure.Kind == FigureKind.Percent ? LabelReader.Plain(cell.Text) : figure.Text;

    /// <summary>年初预算执行率 names its denominator.</summary>
    private static string? BasisOf(MoneyColumn column)
    {
        var text = column.Head?.Text ?? "";
        return text.Contains("年初", StringComparison.Ordinal) ? Stages.Initial : text.Contains("调整", StringComparison.Ordinal) ? Stages.Adjusted : null;
    }

    /// <summary>94.78% and 94.78 under 执行率（%） are the same; 0.9478 without a sign is a fraction where the row's own amounts say so.</summary>
    private static decimal PercentOf(GridReading reading, CellFigure figure, MoneyGroup group, MoneyRow row)
    {
        if (figure.Kind == FigureKind.Percent || figure.Value is <= 0 or > 2)
        {
            return figure.Value;
        }

        var actual = AmountOf(reading, group, row, Stages.Actual);
        var basis = new[] { Stages.Adjusted, Stages.Available, Stages.Initial, Stages.Budget }
            .Select(stage => AmountOf(reading, group, row, stage)).FirstOrDefault(amount => amount is > 0);
        return actual is { } spent && basis is { } budget && Percent.Of(spent, budget) is { } percent && Math.Abs((percent / 100) - figure.Value) <= FractionTolerance ? figure.Value * 100 : figure.Value;
    }

    private static decimal? AmountOf(GridReading reading, MoneyGroup group, MoneyRow row, string stage) =>
        Values(reading, group, row, column => column.Label is { Known: true, Percent: false } label && label.Stage == stage && column.Role == TableRole.None);

    private static decimal? ValueOf(GridReading reading, MoneyGroup group, MoneyRow row, TableRole role)
    {
        if (Values(reading, group, row, column => column.Role == role) is { } value)
        {
            return value;
        }

        foreach (var (column, cell) in group.Columns.Zip(row.Values))
        {
            if (cell is not null && column.Role == role && LabelReader.Plain(cell.Text) is [.., '分'] points && CellFigure.Read(points[..^1]) is { Kind: FigureKind.Number } scored)
            {
                return scored.Value;
            }

            if (cell is not null && PointsPair.TryRead(cell.Text, column.Role, out var full, out var score))
            {
                return role == TableRole.Weight ? full : score;
            }
        }

        return null;
    }

    private static decimal? Values(GridReading reading, MoneyGroup group, MoneyRow row, Func<MoneyColumn, bool> wanted)
    {
        foreach (var (column, cell) in group.Columns.Zip(row.Values))
        {
            if (cell is not null && wanted(column) && reading.Words.Figure(cell) is { IsAmount: true } figure)
            {
                return figure.Value;
            }
        }

        return null;
    }

    private int? YearOf(Label row, Label column, TableContext context)
    {
        var label = column.SaysYear ? column : row;
        return label.Year ?? (label.YearOffset is { } offset ? reportYear + offset : context.Year ?? reportYear);
    }
}
