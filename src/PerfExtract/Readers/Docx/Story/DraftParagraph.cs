using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

internal sealed class DraftParagraph(Layer layer, string text, ParagraphLook look) : Draft(layer)
{
    /// <summary>It is no block but part of a cell's text.</summary>
    public bool InCell { get; init; }

    public string Text { get; } = text;

    public ParagraphLook Look { get; set; } = look;
}
