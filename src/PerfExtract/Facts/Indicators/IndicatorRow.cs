using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>One indicator's row: its name, the levels above it, and the cells of the other columns.</summary>
internal sealed record IndicatorRow(
    int Row, string Name, IReadOnlyList<string?> Levels, IReadOnlyList<GridCell> NameCells, IReadOnlyDictionary<TableRole, GridCell> Cells, GridWords Words,
    string? Project = null)
{
    /// <summary>Where the indicator is to be seen: its name, its target, its actual value.</summary>
    public IEnumerable<GridCell> Places =>
        [.. NameCells, .. new[] { Cells.ContainsKey(TableRole.AdjustedTarget) ? TableRole.AdjustedTarget : TableRole.Target, TableRole.Actual }.Select(role => Cells.GetValueOrDefault(role)).OfType<GridCell>()];

    public string? Level(int depth) => depth < Levels.Count ? Levels[depth] : null;

    public string? Text(TableRole role) => Cells.GetValueOrDefault(role)?.Text;

    /// <summary>A text that says something: 无 and — in the column of reasons say nothing.</summary>
    public string? Said(TableRole role)
    {
        var text = Cells.GetValueOrDefault(role)?.Text.Trim();
        return text is null or "" or "无" or "/" or "—" or "-" or "－" ? null : text;
    }

    public decimal? Number(TableRole role) =>
        (Cells.GetValueOrDefault(role) is { } cell ? NumberOf(cell) : null) ?? InPair(role);

    /// <summary>分值/得分 is one column of both.</summary>
    private decimal? InPair(TableRole role)
    {
        foreach (var head in new[] { TableRole.Weight, TableRole.Score })
        {
            if (role is TableRole.Weight or TableRole.Score && Cells.GetValueOrDefault(head) is { } cell && PointsPair.TryRead(cell.Text, head, out var full, out var score))
            {
                return role == TableRole.Weight ? full : score;
            }
        }

        return null;
    }

    private decimal? NumberOf(GridCell cell)
    {
        var figure = Words.Figure(cell);
        if (figure.Kind is FigureKind.Number or FigureKind.Percent)
        {
            return figure.Value;
        }

        var text = LabelReader.Plain(cell.Text);
        return text.EndsWith('分') && CellFigure.Read(text[..^1]) is { Kind: FigureKind.Number } score ? score.Value : null;
    }
}
