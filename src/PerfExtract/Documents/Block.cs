namespace PerfExtract.Documents;

/// <summary>A paragraph or a table; <paramref name="Index"/> counts the document's blocks from 0.</summary>
public abstract record Block(int Index, Layer Layer, int? Page);
