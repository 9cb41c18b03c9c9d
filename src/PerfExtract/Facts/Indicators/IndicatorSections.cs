using PerfExtract.Lexicon;
using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>（一）产出指标（50分） in a row of its own: the level above the rows that follow it, and no indicator.</summary>
internal sealed class IndicatorSections(Lexicon.Lexicon lexicon)
{
    private readonly WordList _levels = lexicon["indicator-levels"];

    /// <summary>How deep a level's name stands, where its words tell: 产出指标 is of the first level, 数量指标 of the second.</summary>
    public int? Depth(string? level) => level is not null && _levels.TryWhole(level, out var code) ? code[0] - '0' : null;

    /// <summary>A column of 数量指标, 质量指标, 成本指标 is of the second level, whatever its head says: most of its words are.</summary>
    public bool IsSecond(Grid grid, Region region, IndicatorColumn column)
    {
        if (column.Role == TableRole.Level2)
        {
            return true;
        }

        var finer = 0;
        for (var row = region.Body; row < region.End; row++)
        {
            if (grid.At(row, column.Start) is { IsBlank: false } cell && cell.Row == row)
            {
                finer += Depth(IndicatorName.LevelOf(cell.Text)) switch { 1 => -1, 2 => 1, _ => 0 };
            }
        }

        return finer > 0;
    }

    /// <summary>The section that a row is the title of; its level is null where the words name none.</summary>
    public (string? Level, int Depth)? At(GridWords words, Region region, IndicatorColumns columns, int row)
    {
        if (words.Grid.Beginning(row) is not [var cell] || cell.Column > columns.Name.Start || cell.RowSpan > 1 || words.IsFigure(cell))
        {
            return null;
        }

        var level = IndicatorName.LevelOf(cell.Text);
        var depth = Depth(level);
        // Over the columns of the values too: a name is never drawn so wide.
        return cell.EndColumn > columns.Name.End ? (depth is null ? null : level, depth ?? 1)
            : depth is { } known && (cell.Column == columns.Name.Start || IsAboveFiner(words.Grid, region, cell, known)) ? (level, known)
            : null;
    }

    /// <summary>Without spans: the column begins with a level as coarse, and the one below it is finer.</summary>
    private bool IsAboveFiner(Grid grid, Region region, GridCell cell, int depth) =>
        DepthAt(grid, region.Body, cell.Column) == depth && cell.Row + 1 < region.End && DepthAt(grid, cell.Row + 1, cell.Column) > depth;

    private int? DepthAt(Grid grid, int row, int column) =>
        grid.At(row, column) is { IsBlank: false } cell ? Depth(IndicatorName.LevelOf(cell.Text)) : null;
}
