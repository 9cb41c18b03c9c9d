using PerfExtract.Documents;

namespace PerfExtract.Tables.Flattened;

/// <summary>A short paragraph that was a cell once. Its place is its first paragraph's where a label was broken over two.</summary>
internal sealed record FlatCell(string Text, Place Place, int LastBlock, bool IsFigure)
{
    public bool IsText => !IsFigure;
}
