namespace PerfExtract.Documents;

/// <summary>A rectangle in points from the page's top left.</summary>
public readonly record struct Box(double Left, double Top, double Right, double Bottom)
{
    public Box Union(Box other) => new(
        Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
