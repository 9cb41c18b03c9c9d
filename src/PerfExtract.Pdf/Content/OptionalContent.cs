using PerfExtract.Pdf.Files;

namespace PerfExtract.Pdf.Content;

/// <summary>Which layers a viewer shows when it opens the file (8.11): the default configuration's state.</summary>
internal sealed class OptionalContent
{
    private readonly HashSet<PdfReference> _off = [];
    private readonly HashSet<PdfReference> _on = [];
    private readonly bool _baseOff;

    public OptionalContent(PdfDictionary catalog)
    {
        PdfDictionary? properties = catalog.GetDictionary("OCProperties");
        PdfDictionary? configuration = properties?.GetDictionary("D");
        _baseOff = configuration?.GetName("BaseState") == "OFF";
        Fill(_off, configuration?.GetArray("OFF"));
        Fill(_on, configuration?.GetArray("ON"));
        Any = _baseOff || _off.Count > 0;
    }

    /// <summary>Whether anything at all is off.</summary>
    public bool Any { get; }

    /// <summary>Whether what is marked with this value of /OC is hidden.</summary>
    /// <param name="holder">The dictionary that the value stands in, for its reference is the group's identity.</param>
    public bool Hides(PdfDictionary? holder, string key)
    {
        if (!Any || holder?.GetDictionary(key) is not { } marked)
        {
            return false;
        }

        if (marked.GetName("Type") != "OCMD")
        {
            return IsOff(holder.GetReference(key));
        }

        PdfArray? groups = marked.GetArray("OCGs");
        if (groups is null)
        {
            return marked.GetReference("OCGs") is { } single && IsOff(single) ^ marked.GetName("P") is "AllOff" or "AnyOff";
        }

        int off = 0, count = 0;
        for (int i = 0; i < groups.Count; i++)
        {
            if (groups.Raw(i).Reference is { } group)
            {
                count++;
                off += IsOff(group) ? 1 : 0;
            }
        }

        return count > 0 && marked.GetName("P") switch
        {
            "AllOn" => off > 0,
            "AnyOff" => off == 0,
            "AllOff" => off < count,
            _ => off == count,
        };
    }

    private static void Fill(HashSet<PdfReference> groups, PdfArray? array)
    {
        for (int i = 0; array is not null && i < array.Count; i++)
        {
            if (array.Raw(i).Reference is { } group)
            {
                groups.Add(group);
            }
        }
    }

    private bool IsOff(PdfReference? group) =>
        group is { } known && (_off.Contains(known) || (_baseOff && !_on.Contains(known)));
}
