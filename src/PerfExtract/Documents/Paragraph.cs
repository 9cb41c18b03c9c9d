namespace PerfExtract.Documents;

public sealed record Paragraph(int Index, Layer Layer, int? Page, Text Text, ParagraphLook Look) : Block(Index, Layer, Page);

/// <summary>What a reader sees of a paragraph beside its words. Unknown is the default; txt knows almost nothing.</summary>
/// <param name="NumberLength">How many characters at the start are Word's automatic number, written out.</param>
/// <param name="OutlineLevel">1–9 where the file itself says that this is a heading (style or outline level).</param>
/// <param name="Indent">First-line indent in characters of the paragraph's own size, where known.</param>
/// <param name="StartsPage">It is the first body text of its page.</param>
public sealed record ParagraphLook(
    bool Bold = false,
    bool Centered = false,
    bool RightAligned = false,
    double? FontSize = null,
    int? OutlineLevel = null,
    double? Indent = null,
    int NumberLength = 0,
    bool StartsPage = false,
    bool InContents = false)
{
    public static readonly ParagraphLook Unknown = new();
}
