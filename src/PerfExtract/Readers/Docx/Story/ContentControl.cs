using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>What the properties of a content control say of its content.</summary>
/// <param name="Checked">A check box: whether it is ticked; else null.</param>
/// <param name="IsPrompt">It holds only the prompt for what nobody filled in.</param>
internal readonly record struct ContentControl(bool? Checked, bool IsPrompt, bool IsContents)
{
    public const string Ticked = "☑";
    public const string Empty = "□";

    /// <summary>Reads <c>w:sdtPr</c>, which the reader stands on.</summary>
    public static ContentControl Read(WordXml xml)
    {
        var control = default(ContentControl);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.LocalName == "checkbox")
            {
                control = control with { Checked = IsChecked(xml) };
            }
            else if (xml.Word == "showingPlcHdr")
            {
                control = control with { IsPrompt = OnOff.Of(xml) };
            }
            else if (xml.Word == "docPartObj")
            {
                control = control with { IsContents = IsContentsGallery(xml) };
            }
        }

        return control;
    }

    private static bool IsChecked(WordXml xml)
    {
        var depth = xml.Depth;
        var ticked = false;
        while (xml.NextChild(depth))
        {
            ticked = xml.LocalName == "checked" ? OnOff.IsOn(xml.Any("val")) : ticked;
        }

        return ticked;
    }

    private static bool IsContentsGallery(WordXml xml)
    {
        var depth = xml.Depth;
        var found = false;
        while (xml.NextChild(depth))
        {
            found |= xml.Word == "docPartGallery" && xml["val"] == "Table of Contents";
        }

        return found;
    }
}
