using System.Runtime.InteropServices;

namespace PerfExtract.Pdf.Content;

/// <summary>One subpath: its points' range in the path, whether it is closed, and whether any part of it is curved.</summary>
internal record struct Subpath(int First, int Count, bool Closed, bool Curved);

/// <summary>A point of a path; <paramref name="Curve"/> where a curve leads to it or is drawn towards it.</summary>
internal readonly record struct PathPoint(float X, float Y, bool Curve);

/// <summary>The path under construction, on the page as shown.</summary>
internal sealed class PathShape
{
    /// <summary>Points of a path before it is painted: a drawn map has some thousand.</summary>
    private const int MostPoints = 1 << 19;

    private readonly List<PathPoint> _points = [];
    private readonly List<Subpath> _subpaths = [];

    public bool Empty => _subpaths.Count == 0;

    public ReadOnlySpan<Subpath> Subpaths => CollectionsMarshal.AsSpan(_subpaths);

    public ReadOnlySpan<PathPoint> Points(in Subpath subpath) =>
        CollectionsMarshal.AsSpan(_points).Slice(subpath.First, subpath.Count);

    public void Clear()
    {
        _points.Clear();
        _subpaths.Clear();
    }

    public void Move(in Matrix matrix, double x, double y)
    {
        if (_points.Count < MostPoints)
        {
            _subpaths.Add(new Subpath(_points.Count, 1, false, false));
            Add(matrix, x, y, false);
        }
    }

    public void Line(in Matrix matrix, double x, double y, bool curved = false)
    {
        if (_subpaths.Count == 0)
        {
            Move(matrix, x, y);
            return;
        }

        if (_points.Count >= MostPoints)
        {
            return;
        }

        Span<Subpath> subpaths = CollectionsMarshal.AsSpan(_subpaths);
        if (subpaths[^1].Closed)
        {
            // After h the next line begins where the closed subpath began.
            PathPoint start = _points[subpaths[^1].First];
            _subpaths.Add(new Subpath(_points.Count, 1, false, false));
            _points.Add(start with { Curve = false });
            subpaths = CollectionsMarshal.AsSpan(_subpaths);
        }

        subpaths[^1].Count++;
        subpaths[^1].Curved |= curved;
        Add(matrix, x, y, curved);
    }

    public void Close()
    {
        if (_subpaths.Count > 0)
        {
            CollectionsMarshal.AsSpan(_subpaths)[^1].Closed = true;
        }
    }

    public void Rectangle(in Matrix matrix, double x, double y, double width, double height)
    {
        Move(matrix, x, y);
        Line(matrix, x + width, y);
        Line(matrix, x + width, y + height);
        Line(matrix, x, y + height);
        Close();
    }

    public Bounds Bounds(in Subpath subpath)
    {
        Bounds bounds = Content.Bounds.None;
        foreach ((float x, float y, _) in Points(subpath))
        {
            bounds = bounds.With(x, y);
        }

        return bounds;
    }

    public Bounds Bounds()
    {
        Bounds bounds = Content.Bounds.None;
        foreach ((float x, float y, _) in CollectionsMarshal.AsSpan(_points))
        {
            bounds = bounds.With(x, y);
        }

        return bounds;
    }

    /// <summary>Whether the subpath goes round its bounds: four corners, straight, each side level or upright.</summary>
    public bool IsBox(in Subpath subpath)
    {
        const float Skew = 0.05f;
        ReadOnlySpan<PathPoint> points = Points(subpath);
        if (points.Length == 5 && (points[0].X, points[0].Y) == (points[4].X, points[4].Y))
        {
            points = points[..4];
        }

        if (points.Length != 4 || subpath.Curved)
        {
            return false;
        }

        bool levelFirst = Math.Abs(points[0].Y - points[1].Y) <= Skew;
        for (int i = 0; i < 4; i++)
        {
            (float x1, float y1, _) = points[i];
            (float x2, float y2, _) = points[(i + 1) & 3];
            bool level = (i & 1) == 0 == levelFirst;
            if (Math.Abs(level ? y1 - y2 : x1 - x2) > Skew)
            {
                return false;
            }
        }

        return true;
    }

    private void Add(in Matrix matrix, double x, double y, bool curve)
    {
        (float px, float py) = matrix.Apply(x, y);
        _points.Add(new PathPoint(px, py, curve));
    }
}
