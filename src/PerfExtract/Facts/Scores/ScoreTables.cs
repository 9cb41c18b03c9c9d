using PerfExtract.Documents;
using PerfExtract.Quantities;

namespace PerfExtract.Facts.Scores;

/// <summary>The last row of a scoring table (总分 | 100 | 97.8), and score fields beside their labels (自评得分 | 95).</summary>
internal static class ScoreTables
{
    private const decimal FullMarks = 100m;

    private readonly record struct Figure(Cell Cell, Quantity Quantity, string? Head);

    public static void Read(Table table, ScoreWords words, Lexicon.Lexicon lexicon, List<Score> scores)
    {
        // For each column the nearest score or weight heading above.
        Dictionary<int, string> heads = [];
        foreach (var group in table.Cells.GroupBy(cell => cell.Row))
        {
            List<Cell> row = [.. group];
            Row(table, row, heads, words, lexicon, scores);
            foreach (var cell in row)
            {
                TakeHead(cell, table.ColumnCount, heads, words);
            }
        }
    }

    private static void TakeHead(Cell cell, int columns, Dictionary<int, string> heads, ScoreWords words)
    {
        var head = words.CodeOf(cell.Text.Value) switch
        {
            ScoreWords.WeightHead or ScoreWords.OutOf => ScoreWords.WeightHead,
            ScoreWords.ScoreHead or ScoreWords.Score or ScoreWords.Plain => ScoreWords.ScoreHead,
            _ => null,
        };
        for (var column = cell.Column; head is not null && column < Math.Min(cell.EndColumn, columns); column++)
        {
            heads[column] = head;
        }
    }

    private static void Row(
        Table table, List<Cell> row, Dictionary<int, string> heads, ScoreWords words, Lexicon.Lexicon lexicon, List<Score> scores)
    {
        for (var i = 0; i < row.Count; i++)
        {
            var place = new Place(table.Index, 0, row[i].Text.Value.Length, row[i].Row, row[i].Column);
            GradeTicks.Read(row[i].Text.Value, place, words, scores, i > 0 ? row[i - 1].Text.Value : "");
            var code = words.CodeOf(row[i].Text.Value);
            if (code is ScoreWords.Total or ScoreWords.TotalPoints)
            {
                Total(table, row, i, code == ScoreWords.TotalPoints, heads, lexicon, scores);
                return;
            }

            var next = i + 1 < row.Count ? row[i + 1] : null;
            if (next is null)
            {
                continue;
            }

            var nextPlace = new Place(table.Index, 0, next.Text.Value.Length, next.Row, next.Column);
            if (code == ScoreWords.Score && TryPoints(next, lexicon, out var quantity))
            {
                scores.Add(new Score(
                    quantity.Value, null, null, Labels.Clean(row[i].Text.Value.AsSpan().Trim().TrimEnd("：:")),
                    [nextPlace with { Start = quantity.Start, End = quantity.End }]));
            }
            else if (code == ScoreWords.GradeLabel && words.Grades.TryWhole(next.Text.Value, out var grade))
            {
                scores.Add(new Score(null, null, grade, Labels.Clean(row[i].Text.Value), [nextPlace]));
            }
        }
    }

    /// <summary>
    /// By the columns' headings; without them two figures of which the first is the full hundred, under 总分 only: 合计 sums money too.
    /// </summary>
    private static void Total(
        Table table, List<Cell> row, int label, bool ofPoints, Dictionary<int, string> heads, Lexicon.Lexicon lexicon, List<Score> scores)
    {
        List<Figure> figures = [];
        foreach (var cell in row.Skip(label + 1))
        {
            if (TryPoints(cell, lexicon, out var quantity))
            {
                figures.Add(new Figure(cell, quantity, heads.GetValueOrDefault(cell.Column)));
            }
        }

        var value = figures.Find(figure => figure.Head == ScoreWords.ScoreHead);
        var full = figures.Find(figure => figure.Head == ScoreWords.WeightHead);
        if (ofPoints && value.Cell is null && figures is [{ Quantity.Value: FullMarks } first, { Quantity.Value: >= 0 and <= FullMarks } second])
        {
            (full, value) = (first, second);
        }

        if (value.Cell is not null && (ofPoints || full.Cell is not null) && (full.Cell is null || value.Quantity.Value <= full.Quantity.Value))
        {
            scores.Add(new Score(
                value.Quantity.Value, full.Cell is null ? null : full.Quantity.Value, null, Labels.Clean(row[label].Text.Value),
                [new Place(table.Index, value.Quantity.Start, value.Quantity.End, value.Cell.Row, value.Cell.Column)]));
        }
    }

    private static bool TryPoints(Cell cell, Lexicon.Lexicon lexicon, out Quantity quantity) =>
        QuantityReader.TryWhole(cell.Text.Value, lexicon, out quantity)
        && quantity is { Comparator: Comparator.None, High: null, Inexact: false, Scale: 1m }
        && (quantity.Kind == QuantityKind.Number || (quantity.Kind == QuantityKind.Count && quantity.UnitOf(cell.Text.Value) == "分"));
}
