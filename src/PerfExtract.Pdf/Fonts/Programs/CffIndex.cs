namespace PerfExtract.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF font: numbered byte ranges.</summary>
internal readonly record struct CffIndex(int Count, int OffsetSize, long Offsets)
{
    /// <summary>Returns where the INDEX ends.</summary>
    public static long Read(ReadOnlySpan<byte> data, long at, out CffIndex index)
    {
        int count = BigEndian.U16(data, at);
        if (count == 0)
        {
            index = default;
            return at + 2;
        }

        int size = BigEndian.U8(data, at + 2);
        index = size is >= 1 and <= 4 ? new CffIndex(count, size, at + 3) : default;
        return index.Base + BigEndian.Sized(data, index.Offsets + ((long)count * size), size);
    }

    /// <summary>Offsets count from the byte before the data.</summary>
    private long Base => Offsets + ((Count + 1L) * OffsetSize) - 1;

    public (int Start, int Length) Item(ReadOnlySpan<byte> data, int number)
    {
        long start = Base + BigEndian.Sized(data, Offsets + ((long)number * OffsetSize), OffsetSize);
        long end = Base + BigEndian.Sized(data, Offsets + ((number + 1L) * OffsetSize), OffsetSize);
        return start >= 0 && end >= start && end <= data.Length ? ((int)start, (int)(end - start)) : (0, 0);
    }
}
