using System.Runtime.InteropServices;
using PerfExtract.Pdf.Files.CrossReferences;
using PerfExtract.Pdf.Files.Filters;
using PerfExtract.Pdf.Files.Security;

namespace PerfExtract.Pdf.Files;

/// <summary>A PDF file: its objects, read when asked for and kept, and its pages. Not for several threads at once.</summary>
public sealed class PdfFile
{
    /// <summary>Where the header must have begun (Acrobat's own tolerance).</summary>
    private const int HeaderWithin = 1024;

    /// <summary>References that may lead to one another.</summary>
    private const int LongestChain = 16;

    private readonly Budget _budget;
    private readonly ObjectTable _table;
    private SecurityHandler? _security;
    private IReadOnlyList<PdfPage>? _pages;

    private PdfFile(byte[] bytes, PdfLimits limits)
    {
        _budget = new Budget(limits, bytes.Length);
        _table = new ObjectTable(this, bytes, _budget);
    }

    public PdfLimits Limits => _budget.Limits;

    public PdfDictionary Trailer { get; private set; } = PdfDictionary.Empty;

    public PdfDictionary Catalog { get; private set; } = PdfDictionary.Empty;

    /// <summary>Whether the file is encrypted: it was opened all the same.</summary>
    public bool Encrypted => _security is not null;

    /// <summary>Whether cross-references were damaged and the objects had to be found by search.</summary>
    public bool Repaired => _table.Repaired;

    /// <summary>How often a stream was decoded whose data broke off: what stood behind the damage is missing.</summary>
    public int DamagedStreams => _budget.Damaged;

    /// <summary>The pages in reading order; looked for at the first call.</summary>
    /// <exception cref="PdfException">There are none, or too many.</exception>
    public IReadOnlyList<PdfPage> Pages
    {
        get
        {
            _pages ??= new PageTree(_table, Limits).Read(Catalog);
            return _pages.Count > 0 ? _pages : throw new PdfException(PdfException.Damaged, "the file has no page that can be found");
        }
    }

    /// <param name="bytes">The whole file; must stay as it is while the file is read.</param>
    /// <exception cref="PdfException">The file is no PDF, beyond repair, encrypted with another password, or past a limit.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> bytes, PdfOpenOptions? options = null)
    {
        byte[] array = MemoryMarshal.TryGetArray(bytes, out ArraySegment<byte> segment) && segment.Count == segment.Array!.Length
            ? segment.Array
            : bytes.ToArray();
        var file = new PdfFile(array, options?.Limits ?? PdfLimits.Default);
        file.Read(array, options?.Password);
        return file;
    }

    /// <summary>The value that a reference stands for, null where there is none; any other value is itself.</summary>
    public PdfObject Resolve(PdfObject value)
    {
        for (int i = 0; i < LongestChain && value.Reference is { } reference; i++)
        {
            value = _table.Get(reference.Number);
        }

        return value.Kind == PdfKind.Reference ? PdfObject.Null : value;
    }

    internal ReadOnlyMemory<byte> Decode(PdfStream stream, PdfReference? reference)
    {
        ReadOnlyMemory<byte> bytes = stream.Encoded;
        if (_security is not null && reference is { } own && _security.MethodOf(stream.Dictionary) is var method and not CryptMethod.Identity)
        {
            bytes = new ObjectCipher(_security, own).DecryptStream(method, bytes.Span);
        }

        _budget.Inflated(bytes.Length);
        return FilterChain.Decode(bytes, stream.Dictionary, _budget);
    }

    private void Read(byte[] bytes, string? password)
    {
        int header = bytes.AsSpan(0, Math.Min(bytes.Length, HeaderWithin)).IndexOf("%PDF-"u8);
        var sections = new SectionReader(_table, bytes, _budget);
        bool sound = sections.Read(Math.Max(header, 0));
        Trailer = sections.Trailer ?? PdfDictionary.Empty;
        if (!sound)
        {
            UseFoundTrailer();
        }

        if (header < 0 && !_table.Numbers.Any())
        {
            throw new PdfException(PdfException.NotPdf, "the file is no PDF");
        }

        Unlock(password);
        Catalog = FindCatalog(password)
            ?? throw new PdfException(PdfException.Damaged, "the file has no catalog of its pages, and no page was found");
    }

    /// <summary>The newest trailer that names a catalog, where the sections gave none.</summary>
    private void UseFoundTrailer()
    {
        IReadOnlyList<PdfDictionary> found = _table.Repair();
        if (!Trailer.Contains("Root") && found.LastOrDefault(t => t.Contains("Root")) is { } named)
        {
            Trailer = named;
        }
        else if (Trailer.Count == 0 && found.LastOrDefault(t => t.Contains("Encrypt")) is { } locked)
        {
            Trailer = locked;
        }
    }

    private void Unlock(string? password)
    {
        if (Trailer.Contains("Encrypt"))
        {
            PdfDictionary encrypt = Trailer.GetDictionary("Encrypt")
                ?? throw new PdfException(PdfException.Damaged, "the file is encrypted, and how is not to be read");
            _security = SecurityHandler.Open(encrypt, Trailer.GetArray("ID")?.GetString(0) ?? [], password);
        }

        _table.Unlock(_security);
    }

    private PdfDictionary? FindCatalog(string? password)
    {
        if (Trailer.GetDictionary("Root") is { } catalog && catalog.Contains("Pages"))
        {
            return catalog;
        }

        if (!_table.Repaired)
        {
            UseFoundTrailer();
            Unlock(password);
        }

        // Without a catalog the pages themselves are looked for, so an empty one will do.
        return Trailer.GetDictionary("Root") ?? _table.Numbers.ToArray()
            .Select(number => _table.Get(number).Dictionary)
            .FirstOrDefault(d => d?.GetName("Type") is "Catalog") ?? PdfDictionary.Empty;
    }
}
