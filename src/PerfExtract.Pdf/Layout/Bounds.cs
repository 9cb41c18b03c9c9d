namespace PerfExtract.Pdf.Layout;

/// <summary>A rectangle in points from the page's top left.</summary>
public readonly record struct Bounds(float Left, float Top, float Right, float Bottom)
{
    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public Bounds Union(Bounds other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));

    public bool Holds(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;
}
