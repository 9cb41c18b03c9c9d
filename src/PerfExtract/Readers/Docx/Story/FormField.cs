using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>The form fields of old: a box or a list of choices, whose state lies in the field's beginning.</summary>
internal static class FormField
{
    /// <summary>
    /// What the form field that begins here shows; null where it is none, or a text field, whose result stands after it.
    /// </summary>
    public static string? Read(WordXml xml)
    {
        string? shown = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            if (xml.Word == "ffData")
            {
                shown = ReadKind(xml);
            }
        }

        return shown;
    }

    private static string? ReadKind(WordXml xml)
    {
        string? shown = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            shown = xml.Word switch
            {
                "checkBox" => ReadCheckBox(xml),
                "ddList" => ReadChoice(xml),
                _ => shown,
            };
        }

        return shown;
    }

    private static string ReadCheckBox(WordXml xml)
    {
        bool? byDefault = null, now = null;
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "default":
                    byDefault = OnOff.Of(xml);
                    break;
                case "checked":
                    now = OnOff.Of(xml);
                    break;
            }
        }

        return now ?? byDefault ?? false ? ContentControl.Ticked : ContentControl.Empty;
    }

    private static string? ReadChoice(WordXml xml)
    {
        var chosen = 0;
        var choices = new List<string>();
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            switch (xml.Word)
            {
                case "result":
                    chosen = Measure.Whole(xml["val"]) ?? 0;
                    break;
                case "listEntry":
                    choices.Add(xml["val"] ?? "");
                    break;
            }
        }

        return chosen >= 0 && chosen < choices.Count ? choices[chosen] : null;
    }
}
