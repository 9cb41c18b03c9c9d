using PerfExtract.Quantities;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Scores;

/// <summary>
/// 一级指标 | 分值 | 得分 | 得分率 with a level of the marks in each row: each level's score, out of its own marks. A table that goes on to single
/// indicators tells none here.
/// </summary>
internal sealed class LevelScores(Grid grid, ScoreWords words, ReportText report, List<Score> scores)
{
    public void Read()
    {
        List<Score> levels = [];
        (int Weight, int Score)? heads = null;
        for (var row = 0; row < grid.RowCount; row++)
        {
            var cells = grid.Beginning(row);
            if (heads is not { } columns)
            {
                heads = HeadsOf(cells);
            }
            else if (cells.Count > 0 && words.CodeOf(cells[0].Text) is not (ScoreWords.Total or ScoreWords.TotalPoints or ScoreWords.Score))
            {
                if (LevelOf(cells, columns.Weight, columns.Score) is not { } level)
                {
                    return;
                }

                levels.Add(level);
            }
        }

        scores.AddRange(levels);
    }

    private (int, int)? HeadsOf(IReadOnlyList<GridCell> cells)
    {
        int? weight = null, score = null;
        foreach (var cell in cells)
        {
            var head = ScoreTables.HeadOf(cell, words);
            weight = head == ScoreWords.WeightHead ? weight ?? cell.Column : weight;
            score = head == ScoreWords.ScoreHead ? score ?? cell.Column : score;
        }

        return weight is { } first && score is { } second ? (first, second) : null;
    }

    private Score? LevelOf(IReadOnlyList<GridCell> cells, int weight, int score)
    {
        var name = Labels.Clean(cells[0].Text);
        if (!words.IsLevel(name))
        {
            return null;
        }

        (decimal? full, GridCell? got, Quantity value) = (null, null, default);
        foreach (var cell in cells.Skip(1).Where(cell => cell.Text.Length > 0))
        {
            if (!QuantityReader.TryWhole(cell.Text, report.Lexicon, out var figure))
            {
                return null;
            }

            full = cell.Column == weight && ScoreTables.TryPoints(cell, report.Lexicon, out _) ? figure.Value : full;
            (got, value) = cell.Column == score && ScoreTables.TryPoints(cell, report.Lexicon, out _) ? (cell, figure) : (got, value);
        }

        return got is not null && value.Value <= full
            ? new Score(value.Value, full, null, name, [report.Citations.Of(got.At(value.Start, value.End), grid.Id, got.Row, got.Column)], IsPart: true)
            : null;
    }
}
