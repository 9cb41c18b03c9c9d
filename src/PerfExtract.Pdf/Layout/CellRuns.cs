using PerfExtract.Pdf.Pages;

namespace PerfExtract.Pdf.Layout;

/// <summary>
/// Deals a page's runs out to the cells that hold them. A run within one cell goes there whole. A run over a border is two
/// cells' texts that touch, parted where a figure meets a label, or one text that swells over its border and stays whole.
/// </summary>
internal sealed class CellRuns
{
    /// <summary>How far from the border, in characters, two touching texts may meet.</summary>
    private const float SeamReach = 0.75f;

    private readonly Glyph[] _glyphs;
    private readonly List<Grid> _grids;
    private readonly Frame _frame;
    private readonly List<Run>?[][] _cells;

    /// <summary>The grids that reach into each strip of the page, so that a page of many tables asks few of them for each run.</summary>
    private readonly List<int>[] _strips;

    private const float StripHeight = 16;

    private const int MostStrips = 1_000;

    /// <param name="frame">The frame that the grids are in; runs that are turned otherwise are looked up where they show.</param>
    public CellRuns(Glyph[] glyphs, List<Grid> grids, Frame frame)
    {
        _glyphs = glyphs;
        _grids = grids;
        _frame = frame;
        _cells = new List<Run>?[grids.Count][];
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = new List<Run>?[grids[i].Cells.Length];
        }

        var lowest = grids.Count == 0 ? 0 : grids.Max(static grid => grid.Bounds.Bottom);
        _strips = new List<int>[StripOf(lowest) + 1];
        for (var strip = 0; strip < _strips.Length; strip++)
        {
            _strips[strip] = [];
        }

        for (var i = 0; i < grids.Count; i++)
        {
            for (var strip = StripOf(grids[i].Bounds.Top); strip <= StripOf(grids[i].Bounds.Bottom); strip++)
            {
                _strips[strip].Add(i);
            }
        }
    }

    private static int StripOf(float y) => (int)Math.Clamp(y / StripHeight, 0, MostStrips);

    /// <summary>What stands in no table.</summary>
    public List<Run> Outside { get; } = [];

    public List<Run>? Of(int grid, int cell) => _cells[grid][cell];

    public void Add(Run run)
    {
        if (_grids.Count == 0)
        {
            Outside.Add(run);
            return;
        }

        if (run.Angle != _frame.Angle)
        {
            var box = _frame.FromPage((_frame with { Angle = run.Angle }).ToPage(run.Bounds));
            Put(run, At((box.Left + box.Right) / 2, (box.Top + box.Bottom) / 2));
            return;
        }

        var y = run.MiddleY;
        var inset = Math.Min(run.Size / 4, (run.Right - run.Left) / 4);
        var left = At(run.Left + inset, y);
        if (left == At(run.Right - inset, y) && left == At(run.MiddleX, y))
        {
            Put(run, left);
            return;
        }

        Part(run, y);
    }

    private (int Grid, int Cell) At(float x, float y)
    {
        var strip = StripOf(y);
        foreach (var i in strip < _strips.Length ? _strips[strip] : [])
        {
            var cell = _grids[i].CellAt(x, y);
            if (cell >= 0)
            {
                return (i, cell);
            }
        }

        return (-1, -1);
    }

    private void Put(Run run, (int Grid, int Cell) at)
    {
        if (at.Grid < 0)
        {
            Outside.Add(run);
        }
        else
        {
            (_cells[at.Grid][at.Cell] ??= []).Add(run);
        }
    }

    /// <summary>Cuts the run at the borders that two texts meet at, and puts each piece where most of it lies.</summary>
    private void Part(Run run, float y)
    {
        var start = run.Start;
        for (var i = run.Start + 1; i < run.End; i++)
        {
            if (At(Middle(i - 1), y) != At(Middle(i), y) && Seam(start, i, run.End) is { } seam)
            {
                PutPiece(run, start, seam, y);
                (start, i) = (seam, Math.Max(i, seam));
            }
        }

        PutPiece(run, start, run.End, y);
    }

    private void PutPiece(Run run, int start, int end, float y)
    {
        var piece = run with { Start = start, End = end, Left = _glyphs[start].Left, Right = _glyphs[end - 1].Right };
        Put(piece, At(piece.MiddleX, y));
    }

    private float Middle(int glyph) => (_glyphs[glyph].Left + _glyphs[glyph].Right) / 2;

    /// <summary>The place nearest to the border at which one text may end and another begin; null where the text is one.</summary>
    private int? Seam(int start, int border, int end)
    {
        var reach = SeamReach * _glyphs[border].Size;
        var x = _glyphs[border].Left;
        for (var step = 0; step < end - start; step++)
        {
            var (back, on) = (border - step, border + step);
            var near = false;
            if (back > start && x - _glyphs[back].Left <= reach)
            {
                near = true;
                if (Meets(back))
                {
                    return back;
                }
            }

            if (on < end && _glyphs[on].Left - x <= reach)
            {
                near = true;
                if (Meets(on))
                {
                    return on;
                }
            }

            if (!near)
            {
                break;
            }
        }

        return TwoFigures(start, border, end) ? border : null;
    }

    private bool Meets(int at)
    {
        var (before, after) = (Last(at - 1), First(at));
        return char.IsWhiteSpace(before) || char.IsWhiteSpace(after) || (Typography.IsFigure(before) && Typography.IsWide(after));
    }

    /// <summary>Two figures drawn against each other show by their two decimal points.</summary>
    private bool TwoFigures(int start, int border, int end)
    {
        var points = 0;
        for (var i = border - 1; i >= start && Typography.IsFigure(First(i)); i--)
        {
            points += First(i) == '.' ? 1 : 0;
        }

        for (var i = border; i < end && Typography.IsFigure(First(i)); i++)
        {
            points += First(i) == '.' ? 1 : 0;
        }

        return points > 1;
    }

    private char First(int glyph) => _glyphs[glyph].Text is [var first, ..] ? first : ' ';

    private char Last(int glyph) => _glyphs[glyph].Text is [.., var last] ? last : ' ';
}
