namespace PerfExtract.Forge.Writers;

/// <summary>How a Word file is made.</summary>
/// <param name="HeadingStyles">Headings have Word's heading styles; else they are bold lines.</param>
/// <param name="SplitRuns">Texts lie in several runs, as after many edits.</param>
/// <param name="Header">A line at every page's head; null for none.</param>
/// <param name="IsStrict">In the strict namespace.</param>
public sealed record DocxLook(bool HeadingStyles = true, bool SplitRuns = false, string? Header = null, bool PageNumbers = false, bool IsStrict = false)
{
    public static readonly DocxLook Plain = new();
}
