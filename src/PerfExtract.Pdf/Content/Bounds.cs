namespace PerfExtract.Pdf.Content;

/// <summary>A rectangle on the page as shown: y grows downwards.</summary>
internal readonly record struct Bounds(float Left, float Top, float Right, float Bottom)
{
    /// <summary>Around nothing; grows with <see cref="With(float, float)"/>.</summary>
    public static readonly Bounds None = new(float.MaxValue, float.MaxValue, float.MinValue, float.MinValue);

    public float Width => Right - Left;

    public float Height => Bottom - Top;

    public bool Empty => !(Right >= Left && Bottom >= Top);

    public Bounds With(float x, float y) =>
        new(Math.Min(Left, x), Math.Min(Top, y), Math.Max(Right, x), Math.Max(Bottom, y));

    public Bounds Meet(in Bounds other) => new(
        Math.Max(Left, other.Left), Math.Max(Top, other.Top), Math.Min(Right, other.Right), Math.Min(Bottom, other.Bottom));

    public bool Holds(float x, float y) => x >= Left && x <= Right && y >= Top && y <= Bottom;

    public bool Holds(in Bounds other) =>
        other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public Bounds Grown(float by) => new(Left - by, Top - by, Right + by, Bottom + by);

    /// <summary>Around the unit square of a matrix, and of any box.</summary>
    public static Bounds Of(in Matrix matrix, double left, double bottom, double right, double top)
    {
        Bounds bounds = None;
        foreach ((double x, double y) in (ReadOnlySpan<(double, double)>)[
            (left, bottom), (right, bottom), (right, top), (left, top)])
        {
            (float px, float py) = matrix.Apply(x, y);
            bounds = bounds.With(px, py);
        }

        return bounds;
    }
}
