namespace PerfExtract.Pdf.Files.Filters;

/// <summary>The growing bytes that a filter writes, up to a limit.</summary>
internal sealed class Output(int limit, int expected)
{
    private const int Smallest = 256;

    private byte[] _bytes = GC.AllocateUninitializedArray<byte>(Math.Clamp(expected, 0, Math.Max(limit, 0)));

    public int Length { get; private set; }

    public Memory<byte> Memory => _bytes.AsMemory(0, Length);

    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    public void Add(byte value)
    {
        if (Length == _bytes.Length)
        {
            Grow(1);
        }

        _bytes[Length++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        values.CopyTo(Room(values.Length));
        Length += values.Length;
    }

    public void Fill(byte value, int count)
    {
        Room(count)[..count].Fill(value);
        Length += count;
    }

    /// <summary>Repeats what was written <paramref name="distance"/> back; may overlap what it writes.</summary>
    public void Repeat(int distance, int count)
    {
        Room(count);
        byte[] bytes = _bytes;
        int to = Length, from = to - distance;
        if (distance >= count)
        {
            bytes.AsSpan(from, count).CopyTo(bytes.AsSpan(to));
        }
        else
        {
            for (int i = 0; i < count; i++)
            {
                bytes[to + i] = bytes[from + i];
            }
        }

        Length = to + count;
    }

    /// <summary>Room for at least so many bytes more; <see cref="Advance"/> says how many were used.</summary>
    public Span<byte> Room(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Grow(count);
        }

        return _bytes.AsSpan(Length);
    }

    public void Advance(int count) => Length += count;

    public void Clear() => Length = 0;

    private void Grow(int count)
    {
        long needed = (long)Length + count;
        if (needed > limit)
        {
            throw new PdfException(PdfException.TooLarge, $"a stream grows past {limit} bytes");
        }

        long doubled = Math.Max(Math.Max(2L * _bytes.Length, needed), Smallest);
        byte[] grown = GC.AllocateUninitializedArray<byte>((int)Math.Min(doubled, limit));
        Written.CopyTo(grown);
        _bytes = grown;
    }
}
