namespace PerfExtract.Pdf.Files;

/// <summary>`12 0 R`: the number and generation of an object. Serves as a key for what is built from that object.</summary>
public readonly record struct PdfReference(int Number, int Generation);
