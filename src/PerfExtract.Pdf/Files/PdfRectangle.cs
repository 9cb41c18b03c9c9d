namespace PerfExtract.Pdf.Files;

/// <summary>A rectangle in user space, its corners in order: y grows upwards.</summary>
public readonly record struct PdfRectangle(double Left, double Bottom, double Right, double Top)
{
    public double Width => Right - Left;

    public double Height => Top - Bottom;

    /// <summary>Corners may be written in any order (7.9.5); null where they are no four numbers or enclose nothing.</summary>
    public static PdfRectangle? From(PdfArray? array)
    {
        Span<double> n = stackalloc double[4];
        if (array is null || !array.TryGetNumbers(n))
        {
            return null;
        }

        var box = new PdfRectangle(Math.Min(n[0], n[2]), Math.Min(n[1], n[3]), Math.Max(n[0], n[2]), Math.Max(n[1], n[3]));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }

    /// <summary>The part both share; null where they do not meet.</summary>
    public PdfRectangle? Meet(PdfRectangle other)
    {
        var box = new PdfRectangle(
            Math.Max(Left, other.Left), Math.Max(Bottom, other.Bottom), Math.Min(Right, other.Right), Math.Min(Top, other.Top));
        return box.Width > 0 && box.Height > 0 ? box : null;
    }
}
