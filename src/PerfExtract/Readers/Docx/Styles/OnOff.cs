using PerfExtract.Readers.Docx.Package;

namespace PerfExtract.Readers.Docx.Styles;

/// <summary>A switch: on by its mere presence, off by its value.</summary>
internal static class OnOff
{
    public static bool Of(WordXml xml) => IsOn(xml["val"]);

    public static bool IsOn(string? value) => value is not ("0" or "false" or "off");
}
