using PerfExtract.Quantities;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Scores;

/// <summary>子项目 | 得分 | 等级 above a row for each project. A table that has weights too is one of indicators.</summary>
internal sealed class ScoreLists(Grid grid, ScoreWords words, ReportText report, List<Score> scores)
{
    private const decimal Highest = 120m;

    private readonly record struct Heads(int Name, int Score, int? Grade);

    public void Read()
    {
        Heads? heads = null;
        for (var row = 0; row < grid.RowCount; row++)
        {
            if (HeadsOf(grid.Beginning(row)) is { } found)
            {
                heads = found;
            }
            else if (heads is { } under)
            {
                Take(row, under);
            }
        }
    }

    private Heads? HeadsOf(IReadOnlyList<GridCell> cells)
    {
        int? name = null, score = null, grade = null;
        foreach (var cell in cells)
        {
            switch (words.CodeOf(cell.Text))
            {
                case ScoreWords.ProjectHead:
                    name = cell.Column;
                    break;
                case ScoreWords.ScoreHead or ScoreWords.Score or ScoreWords.Plain:
                    score ??= cell.Column;
                    break;
                case ScoreWords.GradeLabel:
                    grade = cell.Column;
                    break;
                case ScoreWords.WeightHead or ScoreWords.OutOf:
                    return null;
                default:
                    break;
            }
        }

        return name is { } named && score is { } scored ? new Heads(named, scored, grade) : null;
    }

    private void Take(int row, Heads heads)
    {
        if (grid.At(row, heads.Name) is not { IsBlank: false } name || name.Row != row || grid.At(row, heads.Score) is not { } cell || cell.Row != row
            || words.CodeOf(name.Text) is not null || !ScoreTables.TryPoints(cell, report.Lexicon, out var points) || points.Value > Highest)
        {
            return;
        }

        var graded = heads.Grade is { } column && grid.At(row, column) is { } beside && words.Grades.TryWhole(beside.Text, out var grade) ? (beside, grade) : default;
        List<Evidence> evidence = [Cite(name), Cite(cell)];
        if (graded.beside is not null)
        {
            evidence.Add(Cite(graded.beside));
        }

        scores.Add(new Score(points.Value, null, graded.grade, Labels.Clean(name.Text), evidence));
    }

    private Evidence Cite(GridCell cell) => report.Citations.Of(cell.Words, grid.Id, cell.Row, cell.Column);
}
