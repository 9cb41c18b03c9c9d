using PerfExtract.Readers.Docx.Package;
using PerfExtract.Readers.Docx.Styles;

namespace PerfExtract.Readers.Docx.Story;

internal enum Merge
{
    None,
    Restart,
    Continue,
}

/// <summary>
/// How far a cell reaches: grid columns to the right, and whether it goes on from the cell above or from the one before.
/// </summary>
internal readonly record struct CellShape(int Span, Merge Vertical, Merge Horizontal, bool Shaded)
{
    /// <summary>Reads <c>w:tcPr</c>, which the reader stands on.</summary>
    public static CellShape Read(WordXml xml)
    {
        var shape = default(CellShape);
        var depth = xml.Depth;
        while (xml.NextChild(depth))
        {
            shape = xml.Word switch
            {
                "gridSpan" => shape with { Span = Measure.Whole(xml["val"]) ?? 1 },
                "vMerge" => shape with { Vertical = MergeOf(xml) },
                "hMerge" => shape with { Horizontal = MergeOf(xml) },
                "shd" => shape with { Shaded = Shading.IsSeen(xml) },
                _ => shape,
            };
        }

        return shape;
    }

    private static Merge MergeOf(WordXml xml) => xml["val"] == "restart" ? Merge.Restart : Merge.Continue;
}
