namespace PerfExtract.Forge.Writers;

/// <summary>How a PDF is set.</summary>
/// <param name="Size">The body's size in points.</param>
/// <param name="Leading">From line to line, as a multiple of the size.</param>
/// <param name="Header">A line at every page's head; null for none.</param>
/// <param name="Foot">The line at every page's foot, where # is the page and * how many there are; null for none.</param>
/// <param name="RepeatsHeadings">A table that goes on over the page says its heading row again.</param>
/// <param name="CutsRows">A row that the page has no room for begins on it nevertheless; else it stands on the next one whole.</param>
/// <param name="FillsRules">A table's lines are thin areas, as Word draws them; else strokes.</param>
/// <param name="Packs">Pages are compressed; else what they draw can be read and changed in the file itself.</param>
public sealed record PdfLook(
    float Size = 12, float Leading = 1.75f, string? Header = null, string? Foot = "#", bool RepeatsHeadings = true, bool CutsRows = true, bool FillsRules = false,
    bool Packs = true)
{
    public static readonly PdfLook Plain = new();
}
