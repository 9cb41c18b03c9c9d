using PerfExtract.Documents;
using PerfExtract.Lexicon;

namespace PerfExtract.Tables.Flattened;

/// <summary>
/// Finds the one reading of an indicator block that lost its lines. Levels are told by their words, scores by being figures; levels,
/// reasons and sources may be missing from a row. Rows are counted both ways: where two readings are possible, none is taken.
/// </summary>
internal sealed class IndicatorRhythm(FlatWords words, Lexicon.Lexicon lexicon)
{
    private readonly WordList _levels = lexicon["indicator-levels"], _units = lexicon["units"], _money = lexicon["money-units"];

    private static readonly TableRole[] s_optional =
        [TableRole.Level1, TableRole.Level2, TableRole.Level, TableRole.Reason, TableRole.Note, TableRole.Source, TableRole.Deviation, TableRole.Rule, TableRole.Unit];

    /// <summary>Enough ways to know that there is more than one.</summary>
    private const int Several = 2;

    internal sealed record Block(int Start, int End, IReadOnlyList<FlatRow> Rows);

    /// <summary>The indicator blocks of one run of cells, asked for from cell to cell: none is looked for twice.</summary>
    internal sealed class Search(IndicatorRhythm rhythm, IReadOnlyList<FlatCell> cells)
    {
        /// <summary>Where the next heads stand.</summary>
        private int _heads = -1;
        private Block? _block;

        /// <summary>The block at the first heads at or after a cell; each cell lies behind the one before.</summary>
        public Block? Find(int from)
        {
            if (_heads < from)
            {
                List<TableRole> roles = [];
                for (_heads = from; _heads < cells.Count && (roles = rhythm.HeadsAt(cells, _heads)).Count == 0;)
                {
                    _heads++;
                }

                _block = roles.Count > 0 ? rhythm.Rows(cells, _heads, roles) : null;
            }

            return _block;
        }
    }

    public Search In(IReadOnlyList<FlatCell> cells) => new(this, cells);

    /// <summary>The roles of the words from a cell on, where they are the heads of an indicator block.</summary>
    private List<TableRole> HeadsAt(IReadOnlyList<FlatCell> cells, int start)
    {
        List<TableRole> roles = [];
        for (var i = start; i < cells.Count && cells[i].IsText && words.Indicator(cells[i].Text) is not (TableRole.None or TableRole.Indicator) and var role && (role == TableRole.Unit || !roles.Contains(role)); i++)
        {
            roles.Add(role);
        }

        return roles.Contains(TableRole.Level3) || roles.Contains(TableRole.Name) ? roles.Count >= 3 ? roles : [] : [];
    }

    private Block? Rows(IReadOnlyList<FlatCell> cells, int start, List<TableRole> heads)
    {
        var first = start + heads.Count;
        var end = first;
        while (end < cells.Count && !words.IsTotal(cells[end].Text))
        {
            end++;
        }

        // Counted from the first cell.
        var ways = new int[end - first + 1];
        var length = new int[ways.Length];
        var taken = new int[ways.Length];
        ways[end - first] = 1;
        for (var i = end - 1; i >= first; i--)
        {
            foreach (var (after, mask) in RowsFrom(cells, i, end, heads, i == first))
            {
                if (ways[after - first] > 0)
                {
                    ways[i - first] = Math.Min(Several, ways[i - first] + ways[after - first]);
                    (length[i - first], taken[i - first]) = (after, mask);
                }
            }
        }

        if (ways[0] != 1)
        {
            return null;
        }

        List<FlatRow> rows = [FlatRow.Of([.. cells.Skip(start).Take(heads.Count)])];
        for (var i = first; i < end; i = length[i - first])
        {
            rows.Add(Row(cells, i, taken[i - first], heads.Count));
        }

        return new Block(start, end, rows);
    }

    private static FlatRow Row(IReadOnlyList<FlatCell> cells, int at, int mask, int count)
    {
        List<FlatPosition> positions = [];
        for (var column = 0; column < count; column++)
        {
            if ((mask & (1 << column)) != 0)
            {
                positions.Add(new FlatPosition(cells[at++], column));
            }
        }

        return new FlatRow(positions);
    }

    /// <summary>Every way to fill a row's columns from a cell on: where it ends, and which columns it fills.</summary>
    private IEnumerable<(int After, int Mask)> RowsFrom(IReadOnlyList<FlatCell> cells, int at, int end, List<TableRole> heads, bool isFirst)
    {
        List<(int After, int Mask)> ways = [(at, 0)];
        var counted = heads.Contains(TableRole.Unit);
        for (var column = 0; column < heads.Count; column++)
        {
            List<(int, int)> next = [];
            foreach (var (after, mask) in ways)
            {
                var isLevel = heads[column] is TableRole.Level1 or TableRole.Level2 or TableRole.Level;
                if (s_optional.Contains(heads[column]) && !(isLevel && isFirst))
                {
                    next.Add((after, mask));
                }

                if (after < end && Fits(cells[after], heads[column], counted))
                {
                    next.Add((after + 1, mask | (1 << column)));
                }
            }

            ways = next;
        }

        // 成本指标 alone before a name may be of either level: a first level begins a second one with it, so it is of the second.
        var (first, second) = (heads.IndexOf(TableRole.Level1), heads.IndexOf(TableRole.Level2));
        return ways.Where(way => way.After > at && !(first >= 0 && second >= 0 && Holds(way.Mask, first) && !Holds(way.Mask, second)));
    }

    private static bool Holds(int mask, int column) => (mask & (1 << column)) != 0;

    /// <param name="counted">The units have columns of their own: 公里 stands in no other.</param>
    private bool Fits(FlatCell cell, TableRole role, bool counted) => role switch
    {
        TableRole.Unit => cell.IsText && IsUnit(cell.Text),
        TableRole.Operator => Operators.Is(cell.Text),
        TableRole.Level1 => LevelOf(cell.Text) == "1",
        TableRole.Level2 => LevelOf(cell.Text) is "2" or "1" && LevelOf(cell.Text) is not null,
        TableRole.Level => LevelOf(cell.Text) is not null,
        TableRole.Level3 or TableRole.Name or TableRole.Level4 => cell.IsText && LevelOf(cell.Text) is null,
        TableRole.Weight or TableRole.Score or TableRole.ReviewScore => cell.IsFigure && CellFigure.Read(cell.Text).Kind != FigureKind.Percent,
        TableRole.Reason or TableRole.Note or TableRole.Source or TableRole.Rule => cell.IsText && LevelOf(cell.Text) is null,
        TableRole.Deviation => cell.IsFigure,
        TableRole.Target or TableRole.AdjustedTarget or TableRole.Actual => LevelOf(cell.Text) is null && !(counted && IsUnit(cell.Text)) && !Operators.Is(cell.Text),
        _ => LevelOf(cell.Text) is null,
    };

    private bool IsUnit(string text) => _units.TryWhole(text, out _) || _money.TryWhole(text, out _);

    /// <summary>产出指标（50分） is a word of the first level.</summary>
    private string? LevelOf(string text) => _levels.TryWhole(Brackets.Without(text), out var level) ? level : null;
}
