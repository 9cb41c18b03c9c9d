namespace PerfExtract.Pdf.Pages;

/// <summary>A straight horizontal or vertical drawn line: a stroke, or a thin filled rectangle, from one end to the other.</summary>
public readonly record struct Rule(float X1, float Y1, float X2, float Y2, float Width)
{
    public bool Horizontal => Math.Abs(X2 - X1) >= Math.Abs(Y2 - Y1);
}
