namespace PerfExtract.Pdf.Files;

/// <summary>A dictionary whose values resolve their references when asked for; a missing key is null.</summary>
public sealed class PdfDictionary
{
    /// <summary>Up to here walking the keys beats hashing; beyond, a hostile dictionary must not make look-ups linear.</summary>
    private const int WalkedKeys = 12;

    private readonly KeyValuePair<string, PdfObject>[] _entries;
    private readonly Dictionary<string, int>? _index;
    private readonly PdfFile? _file;

    /// <summary>Where a key is given twice the last one holds, as in other readers.</summary>
    internal PdfDictionary(KeyValuePair<string, PdfObject>[] entries, PdfFile? file)
    {
        _entries = entries;
        _file = file;
        if (entries.Length > WalkedKeys)
        {
            _index = new Dictionary<string, int>(entries.Length);
            for (int i = 0; i < entries.Length; i++)
            {
                _index[entries[i].Key] = i;
            }
        }
    }

    public static PdfDictionary Empty { get; } = new([], null);

    public int Count => _index?.Count ?? _entries.Length;

    /// <summary>Keys in the file's order.</summary>
    public IEnumerable<string> Keys => _index is null ? _entries.Select(e => e.Key) : _index.Keys;

    /// <summary>The value, its reference resolved.</summary>
    public PdfObject this[string key]
    {
        get
        {
            PdfObject value = Raw(key);
            return value.Kind == PdfKind.Reference && _file is not null ? _file.Resolve(value) : value;
        }
    }

    /// <summary>The value as written: a reference stays one.</summary>
    public PdfObject Raw(string key)
    {
        if (_index is not null)
        {
            return _index.TryGetValue(key, out int at) ? _entries[at].Value : PdfObject.Null;
        }

        for (int i = _entries.Length - 1; i >= 0; i--)
        {
            if (_entries[i].Key == key)
            {
                return _entries[i].Value;
            }
        }

        return PdfObject.Null;
    }

    public bool Contains(string key) => !Raw(key).IsNull;

    public PdfReference? GetReference(string key) => Raw(key).Reference;

    public bool GetBoolean(string key, bool otherwise = false) =>
        this[key] is { Kind: PdfKind.Boolean } value ? value.Boolean : otherwise;

    public double GetNumber(string key, double otherwise = 0) => this[key] is { IsNumber: true } value ? value.Number : otherwise;

    public int GetInteger(string key, int otherwise = 0) => this[key] is { IsNumber: true } value ? value.Integer : otherwise;

    public string? GetName(string key) => this[key].Name;

    public byte[]? GetString(string key) => this[key].Bytes;

    public PdfArray? GetArray(string key) => this[key].Array;

    /// <summary>The dictionary under <paramref name="key"/>, or the dictionary of the stream there.</summary>
    public PdfDictionary? GetDictionary(string key) => this[key].Dictionary;

    public PdfStream? GetStream(string key) => this[key].Stream;
}
