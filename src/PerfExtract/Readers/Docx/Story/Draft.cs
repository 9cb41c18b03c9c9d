using PerfExtract.Documents;

namespace PerfExtract.Readers.Docx.Story;

/// <summary>A block as it is read, before the document's blocks are counted.</summary>
internal abstract class Draft(Layer layer)
{
    public Layer Layer { get; } = layer;

    /// <summary>Its number among the document's blocks, once all are read.</summary>
    public int Index { get; set; } = -1;
}
