using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx.Styles;

/// <summary>Colours behind text, as far as they make white text seen.</summary>
internal static class Shading
{
    public static bool IsWhite(string? color) => string.Equals(color, "FFFFFF", StringComparison.OrdinalIgnoreCase) || color == "white";

    /// <summary>Whether <c>w:shd</c> or <c>w:highlight</c>, which the reader stands on, colours anything.</summary>
    public static bool IsSeen(WordXml xml)
    {
        if (xml.Word == "highlight")
        {
            return xml["val"] is not (null or "none" or "white");
        }

        var isPlain = xml["val"] is null or "clear" or "nil";
        return !isPlain || (xml["fill"] is { } fill && fill != "auto" && !IsWhite(fill)) || xml["themeFill"] is not null;
    }
}
