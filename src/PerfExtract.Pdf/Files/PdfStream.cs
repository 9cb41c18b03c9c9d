namespace PerfExtract.Pdf.Files;

/// <summary>A stream: its dictionary, and its bytes as they lie in the file.</summary>
public sealed class PdfStream
{
    private readonly PdfFile? _file;
    private readonly PdfReference? _reference;

    internal PdfStream(PdfDictionary dictionary, ReadOnlyMemory<byte> encoded, PdfFile? file, PdfReference? reference)
    {
        Dictionary = dictionary;
        Encoded = encoded;
        _file = file;
        _reference = reference;
    }

    public PdfDictionary Dictionary { get; }

    /// <summary>The bytes as they lie in the file: compressed, and encrypted where the file is.</summary>
    public ReadOnlyMemory<byte> Encoded { get; }

    /// <summary>
    /// The bytes with every filter undone. Damaged data gives what could be read before the damage; an image's own coding
    /// (DCT, JPX, CCITT, JBIG2) ends the chain and stays. Decoded anew at each call: keep what is needed twice.
    /// </summary>
    /// <exception cref="PdfException">The stream grows past a limit.</exception>
    public ReadOnlyMemory<byte> Decode() => _file is null ? Encoded : _file.Decode(this, _reference);
}
