using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Scores;

/// <summary>指标 | 决策 | 产出 | 合计 above rows of 分值 and 得分: the columns are the parts, and the last one what they add up to.</summary>
internal sealed class TurnedScores(Grid grid, ScoreWords words, ReportText report, List<Score> scores)
{
    private const int FewestParts = 2;

    public void Read()
    {
        (GridCell Cell, int Parts)? total = null;
        int? weights = null;
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Beginning(row);
            if (TotalOf(cells) is { } found)
            {
                (total, weights) = (found, null);
            }
            else if (total is { } above && cells is [{ Column: 0 } head, ..])
            {
                switch (ScoreTables.HeadOf(head, words))
                {
                    case ScoreWords.WeightHead:
                        weights = row;
                        break;
                    case ScoreWords.ScoreHead when AddsUp(row, above) is { } value:
                        Add(above.Cell, value, weights is { } of ? AddsUp(of, above) : null);
                        total = null;
                        break;
                    default:
                        break;
                }
            }
        }
    }

    /// <summary>The last cell of a row of heads that says 合计 or 总分, and how many columns it is of.</summary>
    private (GridCell, int)? TotalOf(IReadOnlyList<GridCell> cells) =>
        cells.Count > FewestParts + 1 && words.CodeOf(cells[^1].Text) is ScoreWords.Total or ScoreWords.TotalPoints
        && !cells.Any(cell => ScoreTables.TryPoints(cell, report.Lexicon, out _))
            ? (cells[^1], cells.Count - 2)
            : null;

    /// <summary>The figure below the total where those of all the parts make it.</summary>
    private (GridCell Cell, Quantity Points)? AddsUp(int row, (GridCell Cell, int Parts) total)
    {
        var cells = grid.Beginning(row);
        if (cells.Count != total.Parts + 2 || cells[^1].Column != total.Cell.Column || !ScoreTables.TryPoints(cells[^1], report.Lexicon, out var whole))
        {
            return null;
        }

        var sum = 0m;
        foreach (var cell in cells.Skip(1).Take(total.Parts))
        {
            if (!ScoreTables.TryPoints(cell, report.Lexicon, out var part))
            {
                return null;
            }

            sum += part.Value;
        }

        return sum == whole.Value ? (cells[^1], whole) : null;
    }

    private void Add(GridCell label, (GridCell Cell, Quantity Points) value, (GridCell Cell, Quantity Points)? full)
    {
        if (full is null || value.Points.Value <= full.Value.Points.Value)
        {
            scores.Add(new Score(
                value.Points.Value, full?.Points.Value, null, Labels.Clean(label.Text),
                [report.Citations.Of(value.Cell.At(value.Points.Start, value.Points.End), grid.Id, value.Cell.Row, value.Cell.Column)]));
        }
    }
}
