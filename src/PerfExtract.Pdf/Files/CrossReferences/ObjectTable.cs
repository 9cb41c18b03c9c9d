using PerfExtract.Pdf.Files.Security;

namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>
/// The objects of a file by number, read when first asked for and kept. The cross-references say where they lie; the first one
/// that is wrong has the whole file scanned, once.
/// </summary>
internal sealed class ObjectTable(PdfFile file, byte[] bytes, Budget budget)
{
    /// <summary>
    /// Objects that may be in the midst of being read: a stream's length may be an object, which may lie in an object stream.
    /// A longer chain is made to exhaust the stack.
    /// </summary>
    private const int LongestChain = 16;

    /// <summary>White space that may stand between a stream's data and its end.</summary>
    private const int LongestGap = 4;

    private readonly ObjectParser _parser = new(file, budget);
    private readonly Dictionary<int, Entry> _entries = [];
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<int, ObjectStream?> _streams = [];
    private readonly HashSet<int> _loading = [];
    private readonly WordSearch _streamEnds = new(bytes, "endstream", budget);
    private readonly WordSearch _objectEnds = new(bytes, "endobj", budget);
    private ObjectScan? _scan;
    private SecurityHandler? _security;
    private bool _ready;

    public bool Repaired => _scan is not null;

    /// <summary>The numbers of all objects known, in order.</summary>
    public IEnumerable<int> Numbers =>
        (_scan is null ? _entries.Keys : _entries.Keys.Union(_scan.Entries.Keys)).Order();

    /// <summary>Takes a cross-reference from a section; those of newer sections came first and stay.</summary>
    public void Add(int number, Entry entry)
    {
        if (_entries.TryAdd(number, entry) && _entries.Count > budget.Limits.Objects)
        {
            throw new PdfException(PdfException.TooLarge, $"the file holds more than {budget.Limits.Objects} objects");
        }
    }

    /// <summary>From here on objects are decrypted: what was read to learn the key is read again.</summary>
    public void Unlock(SecurityHandler? security)
    {
        _security = security;
        _ready = true;
        _objects.Clear();
        _streams.Clear();
        if (_scan is not null)
        {
            AddObjectStreams(_scan);
        }
    }

    public PdfObject Get(int number)
    {
        if (_objects.TryGetValue(number, out PdfObject value))
        {
            return value;
        }

        if (_loading.Count >= LongestChain || !_loading.Add(number))
        {
            return PdfObject.Null;
        }

        try
        {
            value = Load(number);
        }
        finally
        {
            _loading.Remove(number);
        }

        _objects[number] = value;
        return value;
    }

    /// <summary>Scans the file for objects if that has not been done, and returns what trailers were found.</summary>
    public IReadOnlyList<PdfDictionary> Repair()
    {
        if (_scan is null)
        {
            _scan = new ObjectScan(this, bytes, budget.Limits.Objects);
            if (_ready)
            {
                AddObjectStreams(_scan);
            }
        }

        return _scan.Trailers;
    }

    /// <summary>A value that is no object of its own, such as a trailer: nothing in it is encrypted.</summary>
    public PdfObject ReadValue(ref Lexer lexer) => _parser.Read(ref lexer, null);

    /// <summary>The object that begins at a place of the file; null where none does, or one with another number.</summary>
    public PdfObject ReadAt(int position, int? number) => TryReadAt(position, number, out PdfObject value) ? value : PdfObject.Null;

    /// <summary>Whether a stream's data may end here: its end follows.</summary>
    public bool StreamEndsAt(long position)
    {
        if (position > bytes.Length)
        {
            return false;
        }

        ReadOnlySpan<byte> rest = bytes.AsSpan((int)position);
        int gap = 0;
        while (gap < LongestGap && gap < rest.Length && Characters.IsWhite(rest[gap]))
        {
            gap++;
        }

        return rest[gap..].StartsWith("endstream"u8) || rest[gap..].StartsWith("endobj"u8);
    }

    /// <summary>The next `endstream`; -1 where there is none.</summary>
    public int FindStreamEnd(int from) => _streamEnds.Find(from);

    private PdfObject Load(int number)
    {
        bool known = _entries.TryGetValue(number, out Entry entry);
        if (known && !entry.IsFree && TryLoad(number, entry, out PdfObject value))
        {
            return value;
        }

        if (_scan is null && (!known || entry.IsFree))
        {
            return PdfObject.Null;
        }

        Repair();
        return _scan!.Entries.TryGetValue(number, out entry) && TryLoad(number, entry, out value) ? value : PdfObject.Null;
    }

    private bool TryLoad(int number, Entry entry, out PdfObject value)
    {
        if (entry.Holder == 0)
        {
            return TryReadAt(entry.Position, number, out value);
        }

        value = PdfObject.Null;
        if (Holder(entry.Holder) is not { } stream || !stream.TryFind(number, out int offset))
        {
            return false;
        }

        var lexer = new Lexer(stream.Bytes.Span, offset);
        value = ReadValue(ref lexer);
        return true;
    }

    private ObjectStream? Holder(int number)
    {
        if (!_streams.TryGetValue(number, out ObjectStream? holder))
        {
            holder = Get(number).Stream is { } stream ? new ObjectStream(stream, budget) : null;
            _streams[number] = holder;
        }

        return holder;
    }

    private bool TryReadAt(int position, int? number, out PdfObject value)
    {
        var lexer = new Lexer(bytes, position);
        value = PdfObject.Null;
        if (!lexer.Read() || lexer.Kind != TokenKind.Integer || lexer.Integer is < 0 or > int.MaxValue
            || (number is not null && lexer.Integer != number))
        {
            return false;
        }

        int own = (int)lexer.Integer;
        if (!lexer.Read() || lexer.Kind != TokenKind.Integer || lexer.Integer is < 0 or > int.MaxValue)
        {
            return false;
        }

        var reference = new PdfReference(own, (int)lexer.Integer);
        if (!lexer.Read() || !lexer.IsKeyword("obj"u8))
        {
            return false;
        }

        value = _parser.Read(ref lexer, _security is null ? null : new ObjectCipher(_security, reference));
        if (value.Kind == PdfKind.Dictionary && lexer.Read() && lexer.Kind == TokenKind.Keyword && lexer.Text.StartsWith("stream"u8))
        {
            PdfDictionary dictionary = value.Dictionary!;
            value = PdfObject.Of(new PdfStream(dictionary, Extent(dictionary, lexer.Start + "stream"u8.Length), file, reference));
        }

        return true;
    }

    private ReadOnlyMemory<byte> Extent(PdfDictionary dictionary, int start)
    {
        ReadOnlySpan<byte> data = bytes;
        while (start < data.Length && data[start] == ' ')
        {
            start++;
        }

        start += start < data.Length && data[start] == '\r' ? 1 : 0;
        start += start < data.Length && data[start] == '\n' ? 1 : 0;
        long length = dictionary["Length"] is { IsNumber: true } given ? given.Long : -1;
        return length >= 0 && StreamEndsAt(start + length)
            ? bytes.AsMemory(start, (int)length)
            : bytes.AsMemory(start, EndOf(start) - start);
    }

    /// <summary>Where a stream of unknown length ends: before its `endstream`, else before the next `endobj`, else with the file.</summary>
    private int EndOf(int start)
    {
        int end = FindStreamEnd(start);
        end = end < 0 ? _objectEnds.Find(start) : end;
        end = end < 0 ? bytes.Length : end;
        end -= end > start && bytes[end - 1] == '\n' ? 1 : 0;
        end -= end > start && bytes[end - 1] == '\r' ? 1 : 0;
        return end;
    }

    private void AddObjectStreams(ObjectScan scan)
    {
        foreach ((int holder, int position) in scan.ObjectStreams)
        {
            // A holder that was written anew later holds what the later one says.
            if (scan.Entries[holder].Position != position || Holder(holder) is not { } stream)
            {
                continue;
            }

            foreach (int number in stream.Numbers)
            {
                if (!scan.Entries.TryGetValue(number, out Entry other) || other.Position < position)
                {
                    scan.Entries[number] = new Entry(position, holder);
                }
            }
        }
    }
}
