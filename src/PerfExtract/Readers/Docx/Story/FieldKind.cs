namespace PerfExtract.Readers.Docx.Story;

internal enum FieldKind
{
    Shown,
    PageNumber,
    Contents,
}

internal static class FieldKinds
{
    /// <summary>A field's kind by its code's first word.</summary>
    public static FieldKind Of(ReadOnlySpan<char> code)
    {
        code = code.Trim();
        var end = code.IndexOfAny(' ', '\\', '\t');
        var word = end < 0 ? code : code[..end];
        return word switch
        {
            _ when Is(word, "PAGEREF") || Is(word, "PAGE") || Is(word, "NUMPAGES") || Is(word, "SECTIONPAGES") => FieldKind.PageNumber,
            _ when Is(word, "TOC") => FieldKind.Contents,
            _ => FieldKind.Shown,
        };
    }

    private static bool Is(ReadOnlySpan<char> word, string name) => word.Equals(name, StringComparison.OrdinalIgnoreCase);
}
