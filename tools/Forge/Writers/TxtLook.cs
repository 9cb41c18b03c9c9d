namespace PerfExtract.Forge.Writers;

/// <summary>How a plain text is laid out.</summary>
/// <param name="Encoding">utf-8, utf-8-bom, gb18030, utf-16.</param>
/// <param name="Wrap">Characters of a line, after which it breaks inside its paragraph; 0 for never.</param>
/// <param name="PageLines">Lines of a page, after which stand a page number and a form feed; 0 for none.</param>
public sealed record TxtLook(string Encoding = "utf-8", bool BlankLines = true, bool Indents = false, int Wrap = 0, int PageLines = 0)
{
    public static readonly TxtLook Plain = new();
}
