using PerfExtract.Quantities;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Scores;

/// <summary>The last row of a scoring table (总分 | 100 | 97.8), and score fields beside their labels (自评得分 | 95).</summary>
internal sealed class ScoreTables(Grid grid, ScoreWords words, ReportText report, List<Score> scores)
{
    public const decimal FullMarks = 100m;
    private const string Points = "分";

    /// <summary>For each column the nearest score or weight heading above.</summary>
    private readonly Dictionary<int, string> _heads = [];

    /// <summary>自评得分 | 评价得分: what the heads of several columns of scores say.</summary>
    private readonly Dictionary<int, string> _names = [];

    private readonly Dictionary<int, ColumnAbove> _above = [];

    private readonly record struct Figure(GridCell Cell, Quantity Quantity, string? Head);

    public void Read()
    {
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Beginning(row);
            for (var i = 0; i < cells.Count; i++)
            {
                Ticks(cells[i], i > 0 ? cells[i - 1].Text : "");
                var code = words.CodeOf(cells[i].Text);
                if (code is ScoreWords.Total or ScoreWords.TotalPoints || (code == ScoreWords.Score && EndsTable(cells, i)))
                {
                    var behind = FiguresOf(cells, i);
                    Total(cells[i], behind, ofPoints: code != ScoreWords.Total);
                    Pair(cells[i], behind);
                    break;
                }

                if (i + 1 < cells.Count && !(code == ScoreWords.Score && i + 2 < cells.Count && cells[i + 1].Text != cells[i + 2].Text && TryPoints(cells[i + 1], out _) && TryPoints(cells[i + 2], out _)))
                {
                    Field(cells[i], cells[i + 1], code);
                }
            }

            foreach (var cell in cells)
            {
                TakeHead(cell);
            }
        }
    }

    /// <summary>自评总分 | 100 | 97, 自评总分 | 90 | 88.3: two figures, under the heads of weights and of scores or the second no more than the first, are no field and its value.</summary>
    private bool EndsTable(IReadOnlyList<GridCell> cells, int label)
    {
        if (label + 3 == cells.Count && TryPoints(cells[label + 1], out var full) && full.Value == decimal.Truncate(full.Value) && TryPoints(cells[label + 2], out var reached) && reached.Value <= full.Value)
        {
            return true;
        }

        var heads = cells.Skip(label + 1).Where(cell => TryPoints(cell, out _)).Select(cell => _heads.GetValueOrDefault(cell.Column)).ToList();
        return heads.Contains(ScoreWords.WeightHead) && heads.Contains(ScoreWords.ScoreHead);
    }

    private void Ticks(GridCell cell, string beside)
    {
        if (GradeTicks.Read(cell.Text, 0, cell.Text.Length, beside, words) is { } ticked)
        {
            scores.Add(new Score(null, null, ticked.Grade, ticked.Label, [Cite(cell, ticked.Start, ticked.End)]));
        }
    }

    private void TakeHead(GridCell cell)
    {
        var head = HeadOf(cell);
        for (var column = cell.Column; head is not null && column < Math.Min(cell.EndColumn, grid.ColumnCount); column++)
        {
            (_heads[column], _names[column]) = (head, Labels.Clean(cell.Text));
        }
    }

    /// <summary>Of 分值/得分 the first leads.</summary>
    private string? HeadOf(GridCell cell) => HeadOf(cell, words);

    public static string? HeadOf(GridCell cell, ScoreWords words)
    {
        var slash = cell.Text.AsSpan().IndexOfAny('/', '／');
        var code = words.CodeOf(cell.Text) ?? (slash > 0 ? words.CodeOf(cell.Text.AsSpan(0, slash)) : null);
        return code switch
        {
            ScoreWords.WeightHead or ScoreWords.OutOf => ScoreWords.WeightHead,
            ScoreWords.ScoreHead or ScoreWords.Score or ScoreWords.Plain => ScoreWords.ScoreHead,
            _ => null,
        };
    }

    private void Field(GridCell label, GridCell cell, string? code)
    {
        if (code == ScoreWords.Score && TryPoints(cell, out var quantity))
        {
            var name = Labels.Clean(label.Text.AsSpan().Trim().TrimEnd("：:"));
            scores.Add(new Score(quantity.Value, null, null, name, [Cite(cell, quantity.Start, quantity.End)]));
        }
        else if (code == ScoreWords.GradeLabel && words.Grades.TryWhole(cell.Text, out var grade))
        {
            scores.Add(new Score(null, null, grade, Labels.Clean(label.Text), [Cite(cell, 0, cell.Text.Length)]));
        }
    }

    /// <summary>The cells behind the label; where it spans two rows (总分 | 总分值 | 总得分 above 100 | 97), heads and the figures below them.</summary>
    private List<GridCell> FiguresOf(IReadOnlyList<GridCell> row, int label)
    {
        List<GridCell> behind = [.. row.Skip(label + 1)];
        if (row[label].RowSpan != 2 || behind.Any(cell => TryPoints(cell, out _)))
        {
            return behind;
        }

        behind.ForEach(TakeHead);
        return [.. grid.Beginning(row[label].Row + 1)];
    }

    /// <summary>
    /// By the columns' headings; without them two figures of which the first is the full hundred, under 总分 only: 合计 sums money too.
    /// </summary>
    private void Total(GridCell label, List<GridCell> behind, bool ofPoints)
    {
        List<Figure> figures = [];
        foreach (var cell in behind)
        {
            if (TryPoints(cell, out var quantity))
            {
                figures.Add(new Figure(cell, quantity, _heads.GetValueOrDefault(cell.Column)));
            }
        }

        if (figures is [{ Head: null } alone] && ofPoints && Covers(alone.Cell, ScoreWords.ScoreHead))
        {
            figures[0] = alone with { Head = ScoreWords.ScoreHead };
        }

        var value = figures.Find(figure => figure.Head == ScoreWords.ScoreHead);
        var full = figures.Find(figure => figure.Head == ScoreWords.WeightHead);
        if ((ofPoints || IsScoring()) && value.Cell is null && full.Cell is null
            && figures is [{ Quantity.Value: > 0 and <= FullMarks } first, { Quantity.Value: >= 0 and <= FullMarks } second]
            && (first.Quantity.Value == FullMarks || (ofPoints && second.Quantity.Value <= first.Quantity.Value)))
        {
            (full, value) = (first, second);
        }

        // 合计 | 480.00 | 463.20 | 10 | 9.65: sums of money with their own few points.
        if (!ofPoints && value.Head is not null && figures.Any(figure => figure.Head is null))
        {
            return;
        }

        // 合计 | 200 | 188.8 below projects of a hundred each: sums of scores are none.
        if (full.Cell is not null && full.Quantity.Value > FullMarks && Above(full.Cell).HoldsWhole)
        {
            return;
        }

        var (name, worth) = Worth(label.Text);
        var stated = full.Cell is null ? worth : full.Quantity.Value;
        if (value.Cell is not null && (stated is { } marks ? value.Quantity.Value <= marks : ofPoints || (figures.Count == 1 && IsSum(value))))
        {
            AddTotals(figures, value, stated, name);
        }
    }

    /// <summary>合计 | 97.7: no more than full marks, and what stands above it adds up to it.</summary>
    private bool IsSum(Figure value) => value.Quantity.Value <= FullMarks && Above(value.Cell).AddsUpTo(value.Quantity.Value);

    /// <summary>自评得分 | 评价得分: of several columns each its own, called as its head is.</summary>
    private void AddTotals(List<Figure> figures, Figure value, decimal? stated, string name)
    {
        var columns = figures.FindAll(figure => figure.Head == ScoreWords.ScoreHead && (stated is null || figure.Quantity.Value <= stated)).DistinctBy(NameOf).ToList();
        columns = columns.Count > 1 ? columns : [value];
        scores.AddRange(columns.Select(column => new Score(
            column.Quantity.Value, stated, null, columns.Count > 1 ? NameOf(column) : Labels.Clean(name),
            [Cite(column.Cell, column.Quantity.Start, column.Quantity.End)])));
    }

    private string NameOf(Figure figure) => _names.GetValueOrDefault(figure.Cell.Column, "");

    /// <summary>合计（100）, 总分（100分）: the full marks stand in the label's brackets.</summary>
    private static (string Name, decimal? Worth) Worth(string label)
    {
        var open = label.AsSpan().LastIndexOfAny('(', '（');
        var close = label.AsSpan().LastIndexOfAny(')', '）');
        return open > 0 && close > open && CellFigure.Read(label[(open + 1)..close].TrimEnd('分')) is { Kind: FigureKind.Number, Value: FullMarks }
            ? (label[..open], FullMarks)
            : (label, null);
    }

    /// <summary>总分 | 100/97 under 分值/得分, or the full hundred led by nothing.</summary>
    private void Pair(GridCell label, List<GridCell> behind)
    {
        foreach (var cell in behind)
        {
            var role = _heads.GetValueOrDefault(cell.Column) switch
            {
                ScoreWords.WeightHead => TableRole.Weight,
                ScoreWords.ScoreHead => TableRole.Score,
                _ => TableRole.None,
            };
            if (PointsPair.TryRead(cell.Text, role, out var full, out var score))
            {
                scores.Add(new Score(score, full, null, Labels.Clean(label.Text), [Cite(cell, 0, cell.Text.Length)]));
                return;
            }
        }
    }

    private ColumnAbove Above(GridCell total)
    {
        var above = _above.TryGetValue(total.Column, out var known) ? known : _above[total.Column] = new ColumnAbove(grid, total.Column, words, report.Lexicon);
        above.ReadTo(total.Row);
        return above;
    }

    private bool IsScoring() => _heads.ContainsValue(ScoreWords.ScoreHead) && _heads.ContainsValue(ScoreWords.WeightHead);

    /// <summary>总分 | 94.4 over all that is left of the row, the column of scores among it.</summary>
    private bool Covers(GridCell cell, string head)
    {
        for (var column = cell.Column; column < Math.Min(cell.EndColumn, grid.ColumnCount); column++)
        {
            if (_heads.GetValueOrDefault(column) == head)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryPoints(GridCell cell, out Quantity quantity) => TryPoints(cell, report.Lexicon, out quantity);

    public static bool TryPoints(GridCell cell, Lexicon.Lexicon lexicon, out Quantity quantity) =>
        QuantityReader.TryWhole(cell.Text, lexicon, out quantity)
        && quantity is { Comparator: Comparator.None, High: null, Inexact: false, Scale: 1m }
        && (quantity.Kind == QuantityKind.Number
            || (quantity.Kind == QuantityKind.Count && quantity.UnitOf(cell.Text) == Points));

    private Evidence Cite(GridCell cell, int start, int end) =>
        report.Citations.Of(cell.At(start, end), grid.Id, cell.Row, cell.Column);
}
