namespace PerfExtract.Pdf.Files;

/// <summary>A PDF file: its objects, read when asked for and kept, and its pages. Not for several threads at once.</summary>
public sealed class PdfFile
{
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly List<PdfPage> _pages = [];

    private PdfFile()
    {
    }

    public PdfLimits Limits { get; } = PdfLimits.Default;

    public PdfDictionary Trailer { get; } = PdfDictionary.Empty;

    public PdfDictionary Catalog => Trailer.GetDictionary("Root") ?? PdfDictionary.Empty;

    /// <summary>The pages in reading order.</summary>
    public IReadOnlyList<PdfPage> Pages => _pages;

    /// <summary>Whether the cross-reference table was damaged and the objects were found by search.</summary>
    public bool Repaired { get; }

    /// <exception cref="PdfException">The file is no PDF, beyond repair, encrypted with another password, or past a limit.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfOpenOptions? options = null) =>
        bytes.IsEmpty ? throw new PdfException(PdfException.NotPdf, "The file is empty.") : new PdfFile();

    /// <summary>The value that a reference stands for, null where there is none; any other value is itself.</summary>
    public PdfObject Resolve(PdfObject value) => value.Reference is { } reference ? _objects.GetValueOrDefault(reference.Number) : value;

    internal ReadOnlyMemory<byte> Decode(PdfStream stream, PdfReference? reference) =>
        _pages.Count < 0 ? default : stream.Encoded;
}
