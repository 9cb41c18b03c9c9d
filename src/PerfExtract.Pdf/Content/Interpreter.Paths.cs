namespace PerfExtract.Pdf.Content;

/// <summary>The operators that build, clip by and paint paths.</summary>
internal sealed partial class Interpreter
{
    private double _x;
    private double _y;
    private bool _clipPending;

    private bool ExecutePath(int code)
    {
        Span<double> n = stackalloc double[6];
        switch (code)
        {
            case Operators.Move:
                if (_operands.TryLast(n[..2]))
                {
                    _path.Move(_state.Matrix, n[0], n[1]);
                    (_x, _y) = (n[0], n[1]);
                }

                return true;
            case Operators.Line:
                if (_operands.TryLast(n[..2]))
                {
                    _path.Line(_state.Matrix, n[0], n[1]);
                    (_x, _y) = (n[0], n[1]);
                }

                return true;
            case Operators.Curve:
                if (_operands.TryLast(n))
                {
                    Curve(n[0], n[1], n[2], n[3], n[4], n[5]);
                }

                return true;
            case Operators.CurveFromHere:
                if (_operands.TryLast(n[..4]))
                {
                    Curve(_x, _y, n[0], n[1], n[2], n[3]);
                }

                return true;
            case Operators.CurveToEnd:
                if (_operands.TryLast(n[..4]))
                {
                    Curve(n[0], n[1], n[2], n[3], n[2], n[3]);
                }

                return true;
            case Operators.ClosePath:
                _path.Close();
                return true;
            case Operators.Rectangle:
                if (_operands.TryLast(n[..4]))
                {
                    _path.Rectangle(_state.Matrix, n[0], n[1], n[2], n[3]);
                    (_x, _y) = (n[0], n[1]);
                }

                return true;
            case Operators.Clip or Operators.ClipEvenOdd:
                _clipPending = true;
                return true;
            case Operators.Stroke:
                return PaintPath(fill: false, stroke: true);
            case Operators.CloseStroke:
                _path.Close();
                return PaintPath(fill: false, stroke: true);
            case Operators.Fill or Operators.FillOld or Operators.FillEvenOdd:
                return PaintPath(fill: true, stroke: false, evenOdd: code == Operators.FillEvenOdd);
            case Operators.FillStroke or Operators.FillEvenOddStroke:
                return PaintPath(fill: true, stroke: true, evenOdd: code == Operators.FillEvenOddStroke);
            case Operators.CloseFillStroke or Operators.CloseFillEvenOddStroke:
                _path.Close();
                return PaintPath(fill: true, stroke: true, evenOdd: code == Operators.CloseFillEvenOddStroke);
            case Operators.EndPath:
                return PaintPath(fill: false, stroke: false);
            default:
                return false;
        }
    }

    private void Curve(double x1, double y1, double x2, double y2, double x, double y)
    {
        _path.Line(_state.Matrix, x1, y1, curved: true);
        _path.Line(_state.Matrix, x2, y2, curved: true);
        _path.Line(_state.Matrix, x, y, curved: true);
        (_x, _y) = (x, y);
    }

    private bool PaintPath(bool fill, bool stroke, bool evenOdd = false)
    {
        if (_hiddenMarks == 0 && !_path.Empty)
        {
            if (fill)
            {
                Fill(evenOdd);
            }

            if (stroke)
            {
                Stroke();
            }
        }

        if (_clipPending && !_path.Empty)
        {
            _state.Clip = _state.Clip.Meet(_path.Bounds());
            _state.ClipShaped |= _path.Subpaths.Length > 1 || !_path.IsBox(_path.Subpaths[0]);
        }

        _clipPending = false;
        _path.Clear();
        return true;
    }

    private void Fill(bool evenOdd)
    {
        ReadOnlySpan<Subpath> subpaths = _path.Subpaths;
        if (subpaths.Length == 2 && TryFrame(subpaths, evenOdd))
        {
            return;
        }

        foreach (Subpath subpath in subpaths)
        {
            if (subpath.Count < 2)
            {
                continue;
            }

            Bounds bounds = _path.Bounds(subpath);
            if (_path.IsBox(subpath))
            {
                _canvas.AddBox(bounds, _state, certain: !evenOdd || subpaths.Length == 1);
            }
            else if (!subpath.Curved && IsThin(bounds))
            {
                // Borders drawn as polygons have mitred ends.
                _canvas.AddBox(bounds, _state, certain: false);
            }
            else
            {
                _canvas.AddShape(bounds, _state.Fill, _state);
            }
        }
    }

    /// <summary>A box with a box cut out of it: four borders.</summary>
    private bool TryFrame(ReadOnlySpan<Subpath> subpaths, bool evenOdd)
    {
        if (!evenOdd || !_path.IsBox(subpaths[0]) || !_path.IsBox(subpaths[1]))
        {
            return false;
        }

        Bounds outer = _path.Bounds(subpaths[0]), inner = _path.Bounds(subpaths[1]);
        if (inner.Holds(outer))
        {
            (outer, inner) = (inner, outer);
        }

        if (!outer.Holds(inner))
        {
            return false;
        }

        foreach (Bounds side in (ReadOnlySpan<Bounds>)[
            outer with { Bottom = inner.Top }, outer with { Top = inner.Bottom },
            outer with { Right = inner.Left }, outer with { Left = inner.Right }])
        {
            if (side is { Width: > 0, Height: > 0 })
            {
                _canvas.AddBox(side, _state, certain: true);
            }
        }

        return true;
    }

    private static bool IsThin(in Bounds bounds)
    {
        const float Thin = 3f, Slimness = 4f;
        return Math.Min(bounds.Width, bounds.Height) is var thickness && thickness <= Thin
            && Math.Max(bounds.Width, bounds.Height) >= Slimness * thickness;
    }

    private void Stroke()
    {
        float width = (float)(_state.LineWidth * Math.Sqrt(Math.Abs(_state.Matrix.Determinant)));
        foreach (Subpath subpath in _path.Subpaths)
        {
            ReadOnlySpan<PathPoint> points = _path.Points(subpath);
            for (int i = 1; i < points.Length; i++)
            {
                if (!points[i].Curve)
                {
                    _canvas.AddStroke(points[i - 1].X, points[i - 1].Y, points[i].X, points[i].Y, width, _state);
                }
            }

            if (subpath.Closed && points.Length > 2)
            {
                _canvas.AddStroke(points[^1].X, points[^1].Y, points[0].X, points[0].Y, width, _state);
            }
        }
    }
}
