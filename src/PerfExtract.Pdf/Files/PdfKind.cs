namespace PerfExtract.Pdf.Files;

/// <summary>The kinds of ISO 32000-1, 7.3.</summary>
public enum PdfKind : byte
{
    Null,
    Boolean,
    Integer,
    Real,
    Name,
    String,
    Array,
    Dictionary,
    Stream,
    Reference,
}
