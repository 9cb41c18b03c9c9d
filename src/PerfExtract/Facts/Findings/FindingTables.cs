using PerfExtract.Lexicon;
using PerfExtract.Outline;
using PerfExtract.Records;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Findings;

/// <summary>
/// 存在问题 | … in a form: the cell to the right of its label, or below one that fills its row; 存在问题 | 原因分析 | 整改措施 over a list: the
/// cells under each.
/// </summary>
internal static class FindingTables
{
    public static IEnumerable<FindingFact> Read(ReportText report, Grid grid, WordList words)
    {
        var heads = HeadsOf(grid, words);
        foreach (var label in grid.Cells)
        {
            if (TitleOf(label, words) is not { } title || heads.Contains(label))
            {
                continue;
            }

            var fills = Fills(grid, label);
            if ((fills ? grid.At(label.EndRow, 0) : grid.At(label.Row, label.EndColumn)) is { } cell && TitleOf(cell, words) is null && (!fills || Fills(grid, cell)))
            {
                foreach (var fact in In(report, grid, cell, title, words))
                {
                    yield return fact;
                }
            }
        }

        foreach (var fact in heads.Where(head => !FindingLeads.SaysCause(head.Text)).SelectMany(head => Under(report, grid, head, heads, words)))
        {
            yield return fact;
        }
    }

    /// <summary>The cells of a head's column, down to where the heads stand again.</summary>
    private static IEnumerable<FindingFact> Under(ReportText report, Grid grid, GridCell head, HashSet<GridCell> heads, WordList words)
    {
        var title = TitleOf(head, words)!;
        for (var row = head.EndRow; row < grid.RowCount && !(grid.At(row, head.Column) is { } next && heads.Contains(next)); row++)
        {
            if (grid.At(row, head.Column) is not { } cell || cell.Row != row || cell.EndColumn != head.EndColumn)
            {
                continue;
            }

            List<FindingFact> facts = [.. In(report, grid, cell, title, words)];
            if (facts.Count == 0 && !Guidance.Is(cell.Text, report.Lexicon["guidance"]) && FindingPoints.SaysSomething(cell.Text, words, FindingPoints.ShortestListed))
            {
                // In a list the shortest words are a point.
                facts.Add(new FindingFact(FindingsReader.KindOf(title), cell.Text.ReplaceLineEndings("").Trim(), [report.Citations.Of(cell.Words, grid.Id, cell.Row, cell.Column)]));
            }

            foreach (var fact in facts)
            {
                yield return fact;
            }
        }
    }

    /// <summary>Nothing stands beside it in its row.</summary>
    private static bool Fills(Grid grid, GridCell cell) =>
        cell.Column == 0 && grid.Beginning(cell.Row) is [var only] && ReferenceEquals(only, cell);

    /// <summary>Heads of both kinds side by side, with no cell of another form beside them.</summary>
    private static HashSet<GridCell> HeadsOf(Grid grid, WordList words)
    {
        HashSet<GridCell> heads = [];
        List<GridCell> titles = [];
        for (var row = 0; row + 1 < grid.RowCount; row++)
        {
            titles.Clear();
            foreach (var cell in grid.Beginning(row))
            {
                if (TitleOf(cell, words) is not null)
                {
                    titles.Add(cell);
                }
            }

            if (titles.Count > 1 && titles.Select(cell => TitleOf(cell, words)).Distinct().Count() > 1 && titles.Zip(titles.Skip(1)).All(pair => pair.First.EndColumn == pair.Second.Column))
            {
                heads.UnionWith(titles);
            }
        }

        return heads;
    }

    private static IEnumerable<FindingFact> In(ReportText report, Grid grid, GridCell cell, string title, WordList words)
    {
        if (Guidance.Is(cell.Text, report.Lexicon["guidance"]))
        {
            yield break;
        }

        var kind = title == FindingLeads.TitleProblem ? FindingsReader.Problems : title;
        foreach (var point in FindingPoints.Of(report, null, false, [new Passage(null, cell.Place)], title, words))
        {
            var text = report.Document.Quote(point.Places[0]).ReplaceLineEndings("").Trim();
            yield return new FindingFact(FindingsReader.KindOf(report, point, kind, words), text, [report.Citations.Of(point.Places[0], grid.Id, cell.Row, cell.Column)]);
        }
    }

    /// <summary>五、存在问题及改进措施: a form's parts bear numbers too.</summary>
    private static string? TitleOf(GridCell cell, WordList words)
    {
        var text = cell.Text.AsSpan().Trim().TrimEnd("：:");
        text = HeadingNumber.TryRead(text, out var number) ? text[number.Rest..] : text;
        return words.TryWhole(text, out var code) && code is FindingLeads.TitleProblem or FindingLeads.TitleAdvice ? code : null;
    }
}
