namespace PerfExtract.Pdf.Files.CrossReferences;

/// <summary>
/// Finds the objects of a file whose cross-references are damaged: every `n g obj` outside a stream, the last one of a number
/// holding, and every trailer. One pass over the bytes for each.
/// </summary>
internal sealed class ObjectScan
{
    private const int LongestNumber = 10;

    /// <summary>White space allowed within `12 0 obj`.</summary>
    private const int LongestGap = 8;

    private readonly ObjectTable _table;
    private readonly byte[] _bytes;
    private readonly int _limit;

    public ObjectScan(ObjectTable table, byte[] bytes, int limit)
    {
        _table = table;
        _bytes = bytes;
        _limit = limit;
        FindObjects();
        FindTrailers();
    }

    public Dictionary<int, Entry> Entries { get; } = [];

    /// <summary>Object streams in the file's order: number and position.</summary>
    public List<(int Number, int Position)> ObjectStreams { get; } = [];

    /// <summary>Trailers, those of cross-reference streams first; the last of each is the newest.</summary>
    public List<PdfDictionary> Trailers { get; } = [];

    private void FindObjects()
    {
        ReadOnlySpan<byte> data = _bytes;
        int open = -1, searched = 0, number = 0, position = 0, at = 0;
        while (at < data.Length)
        {
            int hit = data[at..].IndexOf("obj"u8);
            hit = hit < 0 ? data.Length : at + hit;
            if (open >= 0 && FindStream(data, searched, hit) is var word and >= 0)
            {
                at = SkipStream(number, position, open, word);
                open = -1;
                continue;
            }

            if (hit == data.Length)
            {
                break;
            }

            at = hit + 3;
            searched = hit;
            if (data[..hit].EndsWith("end"u8))
            {
                open = -1;
            }
            else if (TryHeader(data, hit, out int found, out int start))
            {
                (number, position, open) = (found, start, at);
                Entries[number] = new Entry(position, 0);
                if (Entries.Count > _limit)
                {
                    throw new PdfException(PdfException.TooLarge, $"the file holds more than {_limit} objects");
                }
            }
        }
    }

    /// <summary>Where the word stands that begins a stream's data: it follows a dictionary. -1 where there is none.</summary>
    private static int FindStream(ReadOnlySpan<byte> data, int from, int to)
    {
        for (int hit; (hit = data[from..to].IndexOf("stream"u8)) >= 0; from += hit + 1)
        {
            ReadOnlySpan<byte> before = data[Math.Max(0, from + hit - LongestGap - 2)..(from + hit)];
            if (before.TrimEnd("\0\t\n\f\r "u8).EndsWith(">>"u8))
            {
                return from + hit;
            }
        }

        return -1;
    }

    /// <summary>`12 0 obj` read backwards from its last word. `endobj12 0 obj` is seen too.</summary>
    private static bool TryHeader(ReadOnlySpan<byte> data, int end, out int number, out int start)
    {
        start = end;
        return TryNumberBefore(data, ref start, out _) & TryNumberBefore(data, ref start, out number) && number > 0;
    }

    private static bool TryNumberBefore(ReadOnlySpan<byte> data, ref int end, out int number)
    {
        int last = end, first;
        while (last > 0 && end - last < LongestGap && Characters.IsWhite(data[last - 1]))
        {
            last--;
        }

        first = last;
        while (first > 0 && last - first < LongestNumber && Characters.IsDigit(data[first - 1]))
        {
            first--;
        }

        long value = 0;
        foreach (byte digit in data[first..last])
        {
            value = (value * 10) + digit - '0';
        }

        number = (int)Math.Min(value, int.MaxValue);
        bool there = first < last && last < end && value < int.MaxValue;
        end = first;
        return there;
    }

    /// <summary>Where scanning goes on after the stream of the object that begins at <paramref name="from"/>.</summary>
    private int SkipStream(int number, int position, int from, int word)
    {
        var lexer = new Lexer(_bytes.AsSpan(0, word), from);
        PdfDictionary dictionary = _table.ReadValue(ref lexer).Dictionary ?? PdfDictionary.Empty;
        switch (dictionary.Raw("Type").Name)
        {
            case "ObjStm":
                ObjectStreams.Add((number, position));
                break;
            case "XRef":
                Trailers.Add(dictionary);
                break;
        }

        int start = word + "stream"u8.Length;
        long length = dictionary.Raw("Length") is { Kind: PdfKind.Integer } given ? given.Long : -1;
        if (length > 0 && _table.StreamEndsAt(start + length))
        {
            return (int)(start + length);
        }

        int end = _table.FindStreamEnd(start);
        return end < 0 ? start : end;
    }

    private void FindTrailers()
    {
        ReadOnlySpan<byte> data = _bytes;
        for (int at = 0, hit; at < data.Length && (hit = data[at..].IndexOf("trailer"u8)) >= 0;)
        {
            at += hit + "trailer"u8.Length;
            var lexer = new Lexer(data, at);
            if (_table.ReadValue(ref lexer).Dictionary is { Count: > 0 } trailer)
            {
                Trailers.Add(trailer);
            }
        }
    }
}
