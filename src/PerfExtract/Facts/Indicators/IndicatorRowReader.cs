using PerfExtract.Tables;

namespace PerfExtract.Facts.Indicators;

/// <summary>Reads the rows of an indicator block: levels carried down, broken names healed, totals and templates left out.</summary>
internal sealed class IndicatorRowReader(GridReading reading, Region region, IndicatorColumns columns, IndicatorSections sections)
{
    private readonly string?[] _levels = new string?[columns.Levels.Count];

    private string? _project;

    private bool? _fine;

    /// <summary>The levels that stand in rows of their own above the row.</summary>
    private (string? First, string? Second) _section;

    private Grid Grid => reading.Grid;

    public IReadOnlyList<IndicatorRow> Read()
    {
        List<IndicatorRow> rows = [];
        for (var row = region.Body; row < region.End; row++)
        {
            if (IsTotal(row))
            {
                continue;
            }

            if (sections.At(reading.Words, region, columns, row) is { } section)
            {
                _section = section.Level is null ? _section : section.Depth == 1 ? (section.Level, null) : (_section.First, section.Level);
                Array.Clear(_levels);
                continue;
            }

            var begun = CarryLevels(row);
            var cells = CellsOf(row);
            _project = ProjectAt(row) ?? _project;
            var name = Grid.At(row, columns.Name.Start);
            var text = name is null || name.IsBlank ? null : IndicatorName.Of(name.Text);
            if (cells.Count == 0 || (text is { Length: <= LongestRest } && cells.Keys.All(IsLevel)))
            {
                Heal(rows, row, name, text, begun);
                continue;
            }

            if (text is null && (name is null or { IsBlank: true } || IsWithoutFourth(name)) && begun is not null)
            {
                // 满意度 without a third level: the finest level is the indicator.
                (name, text) = (begun, IndicatorName.LevelOf(begun.Text));
            }

            if (text is not null && name is not null && Tells(cells))
            {
                rows.Add(new IndicatorRow(row, text, LevelsNow(), [name], cells, reading.Words, _project));
            }
        }

        return rows;
    }

    /// <summary>三级指标 立项依据充分性, 四级指标 /: there is none, and the row is the third level's.</summary>
    private bool IsWithoutFourth(GridCell name) => columns.Name.Role == TableRole.Level4 && name.Text.AsSpan().Trim() is "/" or "／" or "—" or "-" or "－";

    /// <summary>The levels of a row: its sections, then its columns. 数量指标 is of the second level where no column is of the first.</summary>
    private string?[] LevelsNow()
    {
        if (columns.Levels.Any(level => level.Role == TableRole.Level1))
        {
            return [.. _levels];
        }

        string?[] above = _section switch { (null, null) => [], (_, null) => [_section.First], _ => [_section.First, _section.Second] };
        return above.Length == 0 && _levels.Length == 1 && (_fine ??= sections.IsSecond(Grid, region, columns.Levels[0]))
            ? [null, .. _levels]
            : [.. above, .. _levels];
    }

    /// <summary>A row of a name alone is the rest of the name above, unless a level is drawn beside it: then it is an empty indicator.</summary>
    private void Heal(List<IndicatorRow> rows, int row, GridCell? name, string? text, GridCell? begun)
    {
        if (rows.Count == 0 || text is null || name is null || begun is not null || name.Row != row || rows[^1].Row != row - 1
            || (SpannedByLevel(row) && text.Length > LongestRest))
        {
            return;
        }

        rows[^1] = rows[^1] with { Name = rows[^1].Name + text, NameCells = [.. rows[^1].NameCells, name], Row = row };
    }

    private static bool IsLevel(TableRole role) =>
        role is TableRole.Level1 or TableRole.Level2 or TableRole.Level3 or TableRole.Level4 or TableRole.Level or TableRole.Indicator;

    /// <summary>性 or 数量 alone is no indicator's name, whatever level spans it.</summary>
    private const int LongestRest = 2;

    private bool SpannedByLevel(int row) =>
        columns.Levels.Any(level => Grid.At(row, level.Start) is { IsBlank: false } cell && cell.Row < row);

    /// <summary>Takes what the level columns say at a row; the finest level that begins here, if one does.</summary>
    private GridCell? CarryLevels(int row)
    {
        GridCell? begun = null;
        for (var i = 0; i < columns.Levels.Count; i++)
        {
            if (Grid.At(row, columns.Levels[i].Start) is not { IsBlank: false } cell || (cell.Row < region.Body && !IsLevelBesideHead(cell)))
            {
                continue;
            }

            var level = LevelOf(cell);
            if (cell.Row == row && level == _levels[i] && level != IndicatorName.LevelOf(cell.Text))
            {
                // 标 below 产出指: the end of the level that stands already.
                continue;
            }

            if (cell.Row == row)
            {
                begun = cell.EndColumn <= columns.Name.Start ? cell : begun;
                Array.Fill(_levels, null, i + 1, _levels.Length - i - 1);
            }

            _levels[i] = level;
        }

        return begun;
    }

    /// <summary>产出指 above 标 in a column too narrow: where both lines together are a level's name, each of them stands for it.</summary>
    private string? LevelOf(GridCell cell)
    {
        var level = IndicatorName.LevelOf(cell.Text);
        if (level is null || cell.RowSpan > 1 || sections.Depth(level) is not null)
        {
            return level;
        }

        return LevelOf(cell, Grid.At(cell.Row + 1, cell.Column)) ?? LevelOf(Grid.At(cell.Row - 1, cell.Column), cell) ?? level;
    }

    private string? LevelOf(GridCell? first, GridCell? second) =>
        first is { IsBlank: false, RowSpan: 1 } && second is { IsBlank: false, RowSpan: 1 } && first.Row >= region.Body
        && IndicatorName.LevelOf(first.Text + second.Text) is { } whole && sections.Depth(whole) is not null
            ? whole
            : null;

    /// <summary>产出指标 beside the head and the rows below it: a level, where 绩效指标 would be the title of the block.</summary>
    private bool IsLevelBesideHead(GridCell cell) =>
        reading.Words.IndicatorRole(cell) == TableRole.None && reading.Words.FieldRole(cell) == TableRole.None && sections.Depth(IndicatorName.LevelOf(cell.Text)) is not null;

    private Dictionary<TableRole, GridCell> CellsOf(int row)
    {
        Dictionary<TableRole, GridCell> cells = [];
        foreach (var (role, column) in columns.Others)
        {
            if (role is not (TableRole.None or TableRole.Rule or TableRole.ProjectName) && BestCell(row, column) is { IsBlank: false } cell)
            {
                cells.Add(role, cell);
            }
        }

        return cells;
    }

    /// <summary>A list of several projects' indicators has a column of their names.</summary>
    private string? ProjectAt(int row) =>
        columns[TableRole.ProjectName] is { } column && Grid.At(row, column.Start) is { IsBlank: false } cell && cell.Row >= region.Body && cell.EndColumn <= columns.Name.Start
            ? LabelReader.Plain(cell.Text)
            : null;

    /// <summary>Where cells do not stand exactly under their headers, the cell that covers the column most.</summary>
    private GridCell? BestCell(int row, IndicatorColumn column)
    {
        var (best, most) = (default(GridCell), 0);
        for (var at = column.Start; at < column.End;)
        {
            var cell = Grid.At(row, at);
            if (cell is not null && !(cell.Column <= columns.Name.Start && cell.EndColumn > columns.Name.Start))
            {
                var covered = Math.Min(cell.EndColumn, column.End) - Math.Max(cell.Column, column.Start);
                (best, most) = covered > most ? (cell, covered) : (best, most);
            }

            at = Math.Max(cell?.EndColumn ?? 0, at + 1);
        }

        return best;
    }

    /// <summary>An indicator has a value or a weight; a row of remarks has not, or one text over the columns of both values.</summary>
    private static bool Tells(Dictionary<TableRole, GridCell> cells) =>
        !(cells.GetValueOrDefault(TableRole.Actual) is { } one && (ReferenceEquals(one, cells.GetValueOrDefault(TableRole.Target)) || ReferenceEquals(one, cells.GetValueOrDefault(TableRole.AdjustedTarget))))
        && cells.Keys.Any(role => role is TableRole.Target or TableRole.AdjustedTarget or TableRole.Actual or TableRole.Weight or TableRole.Score);

    private bool IsTotal(int row)
    {
        var first = Grid.Across(row).FirstOrDefault(cell => !cell.IsBlank && cell.Row >= region.Body);
        return first is not null && (first.Row == row || reading.Words.FieldRole(first) == TableRole.TotalScore)
            && (reading.Words.FieldRole(first) is TableRole.TotalScore or TableRole.Grade or TableRole.Field
                || reading.Words.IndicatorRole(first) is TableRole.Score or TableRole.ReviewScore
                || reading.Words.Label(first) is { Known: true, Total: not TotalKind.None, Item: null }
                || SaysScore(first));
    }

    /// <summary>自评得分：98.54分 in one cell.</summary>
    private bool SaysScore(GridCell cell) =>
        cell.Text.AsSpan().IndexOfAny(':', '：') is > 0 and var colon
            && (reading.Words.RoleBefore(cell, colon) is TableRole.TotalScore or TableRole.Grade
                || reading.Words.RoleWithin(cell, 0, colon) is TableRole.Score or TableRole.ReviewScore);
}
