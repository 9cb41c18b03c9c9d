using System.IO.Compression;

namespace PerfExtract.Readers.Docx.Package;

/// <summary>
/// The parts of a Word file, by what the file says they are. The Open XML SDK refuses a file for one bad link or one missing
/// picture, which Word opens without a word, and takes three times as long to start; so the zip is read here, forgivingly.
/// A relationship to anything outside the package is never followed.
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private const string ConventionalMain = "word/document.xml";

    private readonly ZipArchive _zip;
    private readonly ReadLimits _limits;
    private readonly InflationBudget _budget;
    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private DocxPackage(ZipArchive zip, long fileBytes, ReadLimits limits)
    {
        _zip = zip;
        _limits = limits;
        _budget = new InflationBudget(limits.InflatedBytes, fileBytes);
        if (zip.Entries.Count > limits.Entries)
        {
            throw new ReadException(ReadErrors.TooLarge, $"the file holds {zip.Entries.Count} parts, more than the {limits.Entries} that are read");
        }

        foreach (var entry in zip.Entries)
        {
            _entries.TryAdd(PartName.Normalize(entry.FullName), entry);
        }
    }

    public static DocxPackage Open(ReadOnlyMemory<byte> bytes, ReadLimits limits)
    {
        ZipArchive zip;
        try
        {
            zip = new ZipArchive(new MemoryView(bytes), ZipArchiveMode.Read);
        }
        catch (InvalidDataException e)
        {
            throw new ReadException(ReadErrors.Truncated, "the file breaks off: its list of parts is missing", e);
        }

        return new DocxPackage(zip, bytes.Length, limits);
    }

    public void Dispose() => _zip.Dispose();

    /// <summary>The part that holds the document itself, with its relations.</summary>
    public WordPart MainPart()
    {
        var package = Relations.Read(this, "");
        var name = package.TargetOf("officeDocument") is { } target && Has(target) ? target : AnyMain();
        return new WordPart(name, Relations.Read(this, name));
    }

    public bool Has(string part) => _entries.ContainsKey(part);

    public WordXml OpenXml(string part)
    {
        var entry = _entries[part];
        if (entry.IsEncrypted)
        {
            throw new ReadException(ReadErrors.Encrypted, "the parts of the file are locked with a password");
        }

        return new WordXml(part, new InflatingStream(entry.Open(), _budget), _limits);
    }

    private string AnyMain()
    {
        if (Has(ConventionalMain))
        {
            return ConventionalMain;
        }

        // Newer Word writes word/document2.xml; with the relations lost it is still recognisable.
        foreach (var name in _entries.Keys)
        {
            if (name.StartsWith("word/document", StringComparison.OrdinalIgnoreCase)
                && name.EndsWith(".xml", StringComparison.OrdinalIgnoreCase))
            {
                return name;
            }
        }

        throw new ReadException(ReadErrors.Damaged, $"the file has no document in it ({ConventionalMain} is missing)");
    }
}
