namespace PerfExtract.Pdf.Content;

/// <summary>A colour as far as reading needs it: how near to white it is, 0 to 1.</summary>
/// <param name="Unknown">A pattern: it counts as ink, and as something that may have holes.</param>
internal readonly record struct Paint(float Lightness, bool Unknown = false)
{
    /// <summary>Paler than this, paper and ink cannot be told apart.</summary>
    private const float WhiteFrom = 0.98f;

    public static readonly Paint Black = new(0);
    public static readonly Paint Pattern = new(0, true);

    public bool White => Lightness >= WhiteFrom;

    public static Paint Gray(double gray) => new((float)gray);

    public static Paint Rgb(double red, double green, double blue) => new((float)Math.Min(red, Math.Min(green, blue)));

    public static Paint Cmyk(double cyan, double magenta, double yellow, double black) =>
        new(1 - (float)Math.Max(Math.Max(cyan, magenta), Math.Max(yellow, black)));
}
