namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>
/// Reads cross-reference tables and streams from the newest to the oldest (7.5.4–7.5.8): what a newer section says of an
/// object holds. Every section is read once, so a chain that bites its tail ends.
/// </summary>
internal sealed class SectionReader(ObjectTable table, byte[] bytes, Budget budget)
{
    private readonly HashSet<int> _read = [];
    private readonly Stack<int> _ahead = new();
    private int _shift;

    /// <summary>The newest trailer that names a catalog; null where no section could be read.</summary>
    public PdfDictionary? Trailer { get; private set; }

    /// <summary>False where a section is missing or damaged; what was read until then stands in the table.</summary>
    /// <param name="shift">Bytes before the header: offsets may count from either.</param>
    public bool Read(int shift)
    {
        _shift = shift;
        int last = bytes.AsSpan().LastIndexOf("startxref"u8);
        var lexer = new Lexer(bytes, Math.Max(last, 0));
        if (last < 0 || !lexer.Read() || !lexer.Read() || lexer.Kind != TokenKind.Integer || !Note(lexer.Integer))
        {
            return false;
        }

        while (_ahead.TryPop(out int position))
        {
            if (!ReadSection(position))
            {
                return false;
            }
        }

        return Trailer is not null;
    }

    private bool Note(long position)
    {
        if (position < 0 || position >= bytes.Length)
        {
            return false;
        }

        if (_read.Add((int)position))
        {
            _ahead.Push((int)position);
        }

        return true;
    }

    private bool ReadSection(int position)
    {
        foreach (int shift in _shift == 0 ? [0] : (ReadOnlySpan<int>)[0, _shift])
        {
            var lexer = new Lexer(bytes, Math.Min(position + shift, bytes.Length));
            if (!lexer.Read())
            {
                continue;
            }

            if (lexer.IsKeyword("xref"u8))
            {
                return ReadTable(ref lexer, shift);
            }

            if (lexer.Kind == TokenKind.Integer && table.ReadAt(lexer.Start, null).Stream is { } stream)
            {
                return ReadStream(stream, shift);
            }
        }

        return false;
    }

    private bool ReadTable(ref Lexer lexer, int shift)
    {
        int from = lexer.Start;
        var entries = new List<KeyValuePair<int, Entry>>();
        while (lexer.Read() && lexer.Kind == TokenKind.Integer)
        {
            long first = lexer.Integer;
            if (!lexer.Read() || lexer.Kind != TokenKind.Integer || !ReadSubsection(ref lexer, first, lexer.Integer, shift, entries))
            {
                return false;
            }
        }

        budget.Work(lexer.Position - from);
        if (!lexer.IsKeyword("trailer"u8) || table.ReadValue(ref lexer).Dictionary is not { } trailer)
        {
            return false;
        }

        // What a hybrid file's table calls free, its stream may know (7.5.8.4): the stream goes first.
        bool sound = true;
        if (trailer.Raw("XRefStm") is { Kind: PdfKind.Integer } hidden && _read.Add(hidden.Integer))
        {
            sound = table.ReadAt(hidden.Integer + shift, null).Stream is { } stream && AddEntries(stream, shift);
        }

        foreach ((int number, Entry entry) in entries)
        {
            table.Add(number, entry);
        }

        return Follow(trailer) && sound;
    }

    private bool ReadSubsection(ref Lexer lexer, long first, long count, int shift, List<KeyValuePair<int, Entry>> entries)
    {
        for (long i = 0; i < count; i++)
        {
            if (!lexer.Read() || lexer.Kind != TokenKind.Integer)
            {
                return false;
            }

            long position = lexer.Integer;
            if (!lexer.Read() || lexer.Kind != TokenKind.Integer)
            {
                return false;
            }

            long generation = lexer.Integer;
            if (!lexer.Read() || lexer.Kind != TokenKind.Keyword)
            {
                return false;
            }

            bool used = lexer.IsKeyword("n"u8);
            if (i == 0 && first == 1 && !used && generation == ushort.MaxValue)
            {
                // The head of the free list is object 0, whatever the writer counted.
                first = 0;
            }

            position += shift;
            bool there = used && position > 0 && position < bytes.Length;
            if (first + i is > 0 and <= int.MaxValue)
            {
                entries.Add(new((int)(first + i), there ? new Entry((int)position, 0) : default));
            }
        }

        return true;
    }

    private bool ReadStream(PdfStream stream, int shift) =>
        stream.Dictionary.GetName("Type") == "XRef" && AddEntries(stream, shift) && Follow(stream.Dictionary);

    private bool Follow(PdfDictionary trailer)
    {
        if (Trailer is null || (!Trailer.Contains("Root") && trailer.Contains("Root")))
        {
            Trailer = trailer;
        }

        return trailer.Raw("Prev") is not { IsNumber: true } previous || Note(previous.Long);
    }

    private bool AddEntries(PdfStream stream, int shift)
    {
        Span<double> widths = stackalloc double[3];
        if (stream.Dictionary.GetArray("W") is not { } w || !w.TryGetNumbers(widths) || widths.ContainsAnyExceptInRange(0, 8))
        {
            return false;
        }

        ReadOnlySpan<byte> data = stream.Decode().Span;
        budget.Work(data.Length);
        int type = (int)widths[0], second = (int)widths[1], row = type + second + (int)widths[2];
        PdfArray? index = stream.Dictionary.GetArray("Index");
        int subsections = index is null ? 1 : index.Count / 2;
        for (int i = 0; i < subsections && row > 0; i++)
        {
            int first = index?.GetInteger(2 * i) ?? 0, count = index?.GetInteger((2 * i) + 1) ?? stream.Dictionary.GetInteger("Size");
            for (int n = 0; n < count && data.Length >= row && first >= 0 && first <= int.MaxValue - n; n++, data = data[row..])
            {
                long kind = type == 0 ? 1 : Field(data[..type]), value = Field(data.Slice(type, second));
                bool there = (kind == 1 && value + shift > 0 && value + shift < bytes.Length) || (kind == 2 && value is > 0 and <= int.MaxValue);
                table.Add(first + n, !there ? default : kind == 1 ? new Entry((int)value + shift, 0) : new Entry(0, (int)value));
            }
        }

        return true;
    }

    private static long Field(ReadOnlySpan<byte> bytes)
    {
        long value = 0;
        foreach (byte b in bytes)
        {
            value = (value << 8) | b;
        }

        return value;
    }
}
