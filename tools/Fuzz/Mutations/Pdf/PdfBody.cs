namespace PerfExtract.Fuzz.Mutations.Pdf;

/// <summary>One object: its value in PDF's own writing, and its stream's bytes with every filter undone.</summary>
/// <param name="Length">Where the stream's length is said to be another than it is.</param>
internal sealed record PdfBody(string Value, byte[]? Stream = null, string? Length = null);
