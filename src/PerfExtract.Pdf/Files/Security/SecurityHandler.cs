namespace PerfExtract.Pdf.Files.Security;

/// <summary>The standard security handler (7.6.4): a file's key, and which cipher its strings and streams have.</summary>
internal sealed class SecurityHandler
{
    private readonly Dictionary<string, CryptMethod> _filters = [];
    private readonly bool _encryptMetadata;

    private SecurityHandler(PdfDictionary encrypt, byte[] key)
    {
        Key = key;
        _encryptMetadata = encrypt.GetBoolean("EncryptMetadata", true);
        int version = encrypt.GetInteger("V");
        if (version < 4)
        {
            Strings = Streams = CryptMethod.Rc4;
            return;
        }

        PdfDictionary filters = encrypt.GetDictionary("CF") ?? PdfDictionary.Empty;
        foreach (string name in filters.Keys)
        {
            _filters[name] = filters.GetDictionary(name)?.GetName("CFM") switch
            {
                "V2" => CryptMethod.Rc4,
                "AESV2" => CryptMethod.Aes128,
                "AESV3" => CryptMethod.Aes256,
                _ => CryptMethod.Identity,
            };
        }

        Strings = Method(encrypt.GetName("StrF"));
        Streams = Method(encrypt.GetName("StmF"));
    }

    public byte[] Key { get; }

    public CryptMethod Strings { get; }

    public CryptMethod Streams { get; }

    /// <exception cref="PdfException">The password opens nothing, or the handler is not the standard one.</exception>
    public static SecurityHandler Open(PdfDictionary encrypt, ReadOnlySpan<byte> id, string? password)
    {
        int version = encrypt.GetInteger("V"), revision = encrypt.GetInteger("R");
        if (encrypt.GetName("Filter") is not (null or "Standard") || version is not (1 or 2 or 4 or 5) || revision is < 2 or > 6)
        {
            throw new PdfException(
                PdfException.Encrypted,
                $"the file is encrypted in a way that is not known (version {version}, revision {revision})");
        }

        byte[]? key = revision < 5 ? LegacyKey.Find(encrypt, id, password) : ModernKey.Find(encrypt, password);
        return key is not null
            ? new SecurityHandler(encrypt, key)
            : throw new PdfException(
                PdfException.Encrypted,
                password is null ? "the file is encrypted and asks for a password (--password)" : "the password does not open the file");
    }

    /// <summary>Which cipher a stream has: its own crypt filter, or the file's.</summary>
    public CryptMethod MethodOf(PdfDictionary stream)
    {
        if (stream.GetName("Type") == "XRef" || (!_encryptMetadata && stream.GetName("Type") == "Metadata"))
        {
            return CryptMethod.Identity;
        }

        bool own = stream.GetName("Filter") == "Crypt" || stream.GetArray("Filter")?.GetName(0) == "Crypt";
        if (!own)
        {
            return Streams;
        }

        PdfDictionary? parameters = stream.GetDictionary("DecodeParms") ?? stream.GetArray("DecodeParms")?.GetDictionary(0);
        return Method(parameters?.GetName("Name"));
    }

    private CryptMethod Method(string? name) => name is null ? CryptMethod.Identity : _filters.GetValueOrDefault(name);
}
