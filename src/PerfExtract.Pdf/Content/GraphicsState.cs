using PerfExtract.Pdf.Fonts;

namespace PerfExtract.Pdf.Content;

/// <summary>What q keeps and Q brings back (8.4, 9.3). The matrix leads to the page as shown: points, y downwards.</summary>
internal struct GraphicsState
{
    public Matrix Matrix;
    public Bounds Clip;

    /// <summary>The clip is smaller than its bounds (a shape, or text): what is painted need not fill its own bounds.</summary>
    public bool ClipShaped;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public Paint Fill;
    public Paint Stroke;
    public float FillAlpha;
    public float StrokeAlpha;

    /// <summary>A blend mode or soft mask: what is painted does not simply hide what lies under it.</summary>
    public bool Blended;

    /// <summary>Within a group that is itself half transparent or blended: nothing in it surely hides what is under it.</summary>
    public bool Veiled;
    public double LineWidth;

    public Font? Font;

    /// <summary>The font's place in the page's list.</summary>
    public int FontIndex;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;
    public double Stretch;
    public double Leading;
    public double Rise;
    public int RenderMode;

    public static GraphicsState Initial(in Matrix matrix, in Bounds clip) => new()
    {
        Matrix = matrix,
        Clip = clip,
        FillSpace = ColorSpace.Gray,
        StrokeSpace = ColorSpace.Gray,
        FillAlpha = 1,
        StrokeAlpha = 1,
        LineWidth = 1,
        Stretch = 1,
        FontIndex = -1,
    };
}
