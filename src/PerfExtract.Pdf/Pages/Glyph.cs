namespace PerfExtract.Pdf.Pages;

/// <summary>
/// One drawn character, in points from the page's top left as a viewer shows the page (rotation and CropBox applied).
/// <paramref name="Text"/> is its Unicode, U+FFFD where the font gives none; a ligature holds several characters.
/// </summary>
/// <param name="Left">x where the glyph's advance begins; <paramref name="Right"/> where it ends.</param>
/// <param name="Baseline">y of the baseline; <paramref name="Size"/> is the font size as drawn, in points.</param>
/// <param name="Angle">
/// The writing direction in quarter turns clockwise: 0 is left to right, 1 runs down the page, 3 up. Left, Baseline and Right are those
/// of the page turned back until the writing runs left to right: with Angle 1 Left is the shown y and Baseline is Width − x, with
/// Angle 2 they are Width − x and Height − y, with Angle 3 they are Height − y and x.
/// </param>
/// <param name="Vertical">
/// Written from top to bottom with upright characters (Identity-V): Left to Right is then the character's width and Baseline lies
/// where it would lie in horizontal writing, so that the box is right either way.
/// </param>
/// <param name="Invisible">Text render mode 3 or 7, or text wholly under a picture of the page: an OCR layer of a scan.</param>
/// <param name="Slanted">Written askew, or large behind other text, as watermarks are; Angle is then the nearest quarter turn.</param>
public readonly record struct Glyph(
    string Text, float Left, float Baseline, float Right, float Size, int Font, byte Angle = 0, bool Bold = false,
    bool Vertical = false, bool Invisible = false, bool Slanted = false)
{
    public float Top => Baseline - (0.86f * Size);

    public float Bottom => Baseline + (0.14f * Size);
}
